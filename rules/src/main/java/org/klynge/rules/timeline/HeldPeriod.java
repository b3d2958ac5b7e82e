package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.klynge.fact.PartialDate;
import org.klynge.standing.Standing;

/**
 * One grant as a period in which a standing is held.
 *
 * @param standing what is held
 * @param place where the dossier says so, such as {@code grants[2]}
 * @param assessment the assessment that the grant names, if any
 * @param from the first day of the grant, as far as it is known
 * @param until the last day, as far as it is known: as stated, or else by the rules
 * @param validSince the first day that is valid because of this grant, as far as it is known: the first day of the grant, or
 *     where it is a seamless renewal the day after the period before
 * @param kinds how it came about: one kind, or both where that is not known
 * @param counted what the last day was counted from: one thing, or several where that is not known
 */
public record HeldPeriod(
        Standing standing,
        String place,
        Optional<String> assessment,
        PartialDate from,
        PartialDate until,
        PartialDate validSince,
        ImmutableSet<PeriodKind> kinds,
        ImmutableList<Counted> counted) {}
