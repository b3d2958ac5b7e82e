package org.klynge.testkit.boundary;

import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.PartialDate;

/** Days that are some months away. */
final class Times {

    /** No time that a programme speaks of is longer, in months. */
    private static final BigInteger LONGEST = BigInteger.valueOf(12_000);

    private Times() {}

    /** The days on which the months since a day are just fewer, so many, and just more. */
    static ImmutableMap<Side, LocalDate> next(LocalDate from, BigFraction months) {
        BigInteger whole = Steps.whole(months).getNumerator();
        if (whole.abs().compareTo(LONGEST) > 0) {
            return ImmutableMap.of();
        }
        LocalDate reached = from.plusMonths(whole.longValueExact() - 1);
        while (between(from, reached).compareTo(months) < 0) {
            reached = reached.plusDays(1);
        }
        boolean on = between(from, reached).compareTo(months) == 0;
        return on
                ? ImmutableMap.of(Side.BELOW, reached.minusDays(1), Side.ON, reached, Side.ABOVE, reached.plusDays(1))
                : ImmutableMap.of(Side.BELOW, reached.minusDays(1), Side.ABOVE, reached);
    }

    private static BigFraction between(LocalDate from, LocalDate to) {
        return PartialDate.on(from).monthsUntil(PartialDate.on(to)).range().lowerEndpoint();
    }
}
