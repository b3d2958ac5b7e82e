package org.klynge.testkit.boundary;

import org.klynge.rules.scheme.Requirement;

/**
 * A value next to a threshold of a requirement.
 *
 * @param requirement the requirement, for any purpose
 * @param reading the reading that sets the threshold: the applied one or another
 * @param threshold the threshold as documents write it
 * @param side where the value lies
 * @param value the value
 * @param meets whether it lies within the threshold; what the requirement says of it hangs on its other parts too
 */
public record Boundary(
        Requirement requirement, String reading, String threshold, Side side, BoundaryValue value, boolean meets) {

    /** Such as {@code gold.score: assessment.gold.score = 124 of 155 (esca-gold-2013) does not meet more than 80 %}. */
    @Override
    public String toString() {
        return requirement.id() + ": " + value + (meets ? " meets " : " does not meet ") + threshold;
    }
}
