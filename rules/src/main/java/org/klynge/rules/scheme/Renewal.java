package org.klynge.rules.scheme;

import java.time.Period;
import java.util.Optional;

/**
 * What is said of renewing a standing.
 *
 * @param length how much longer a renewal runs, where that is said
 * @param window how long after its end the standing can still be renewed, where that is said; that time counts from the
 *     last day, and its own last day is within it
 * @param seamless whether a renewal runs on from the end of the period before, so that the days between are valid too;
 *     otherwise it is counted as a first award is
 */
public record Renewal(Optional<Period> length, Optional<Period> window, boolean seamless) {

    /** Nothing is said of renewing. */
    public static final Renewal UNSTATED = new Renewal(Optional.empty(), Optional.empty(), false);

    /**
     * Checks the periods.
     *
     * @throws IllegalArgumentException if a period is not some years and months, above zero
     */
    public Renewal {
        length = length.map(period -> Validity.checked("renewal", period));
        window = window.map(period -> Validity.checked("renewable-for", period));
    }

    /**
     * Whether anything is said of renewing.
     *
     * @return false where it is as if the standing could only be given anew
     */
    public boolean isStated() {
        return !equals(UNSTATED);
    }
}
