package org.klynge.testkit.oracle;

import org.apache.commons.numbers.fraction.BigFraction;

/** What an indicator that applies was given in one world: points, and the most that could be had. */
record Mark(BigFraction points, BigFraction maximum) {

    private static final BigFraction PERCENT = BigFraction.of(100);

    /** Whether the points are a share of the maximum, in percent, or more. */
    boolean reaches(BigFraction share) {
        return points.multiply(PERCENT).compareTo(maximum.multiply(share)) >= 0;
    }
}
