package org.klynge.rules.decision;

import java.util.Optional;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.standing.Standing;

/**
 * A reading that is not followed, and by which a standing that were given on the day of the decision would run to another
 * day.
 *
 * @param reading the reading
 * @param standing the standing
 * @param validUntil the last day by that reading, where the rules tell
 */
public record ContestedValidity(ReadingChoice reading, Standing standing, Optional<PartialDate> validUntil) {}
