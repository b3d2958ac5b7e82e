package org.klynge.rules.decision;

import java.util.Optional;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.standing.Standing;

/**
 * Whether one grant runs on a day.
 *
 * @param standing what was given
 * @param place where the dossier says so, such as {@code grants[2]}
 * @param assessment the assessment that the grant names, if any
 * @param from the first day, as far as it is known
 * @param until the last day, as far as it is known: as stated, or else by the rules of the standing
 * @param verdict whether the day lies between them; never {@code MET} where the grant may begin only when the cluster had
 *     merged into another one, since nothing is given to it then
 */
public record Holding(
        Standing standing,
        String place,
        Optional<String> assessment,
        PartialDate from,
        PartialDate until,
        Verdict verdict) {}
