package org.klynge.rules.decision;

import org.klynge.fact.Verdict;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.standing.Standing;

/**
 * A reading that is not followed, and that would move the outcome if it were, everything else being the same.
 *
 * @param reading the reading
 * @param standing a standing on which the verdict would be another one
 * @param verdict the verdict that it would be
 */
public record DecisiveReading(ReadingChoice reading, Standing standing, Verdict verdict) {}
