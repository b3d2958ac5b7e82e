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
 * @param most how often what was given can be renewed before it has to be given anew; nothing where any number is as good
 */
public record Renewal(Optional<Period> length, Optional<Period> window, boolean seamless, Optional<Integer> most) {

    /** Nothing is said of renewing. */
    public static final Renewal UNSTATED = new Renewal(Optional.empty(), Optional.empty(), false);

    /**
     * What is said of renewing any number of times.
     *
     * @param length how much longer a renewal runs, where that is said
     * @param window how long after its end the standing can still be renewed, where that is said
     * @param seamless whether a renewal runs on from the end of the period before
     * @throws IllegalArgumentException if a period is not some years and months, above zero
     */
    public Renewal(Optional<Period> length, Optional<Period> window, boolean seamless) {
        this(length, window, seamless, Optional.empty());
    }

    /**
     * Checks the periods and the number.
     *
     * @throws IllegalArgumentException if a period is not some years and months, above zero, or the number is less than one
     */
    public Renewal {
        length = length.map(period -> Validity.checked("renewal", period));
        window = window.map(period -> Validity.checked("renewable-for", period));
        most.filter(number -> number < 1).ifPresent(number -> {
            throw new IllegalArgumentException("renewals: " + number + " is no number of renewals; expected 1 or more");
        });
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
