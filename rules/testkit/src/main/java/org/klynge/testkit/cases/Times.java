package org.klynge.testkit.cases;

import com.google.common.collect.Range;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.rules.condition.Threshold;

/** The times about which a threshold is. */
final class Times {

    /** No time that a programme speaks of is longer, in months. */
    private static final long LONGEST = 1_200;

    private Times() {}

    /** The whole months at its bounds. */
    static Stream<Long> months(Threshold threshold) {
        Range<BigFraction> range = threshold.bounds().range();
        Stream<BigFraction> lower = range.hasLowerBound() ? Stream.of(range.lowerEndpoint()) : Stream.of();
        Stream<BigFraction> upper = range.hasUpperBound() ? Stream.of(range.upperEndpoint()) : Stream.of();
        return Stream.concat(lower, upper)
                .map(BigFraction::longValue)
                .filter(months -> Math.abs(months) <= LONGEST)
                .distinct();
    }
}
