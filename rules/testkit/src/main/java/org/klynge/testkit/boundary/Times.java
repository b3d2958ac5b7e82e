package org.klynge.testkit.boundary;

import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.PartialDate;

/** Times next to some months, which all begin on one day or all end on it. */
final class Times {

    /** No time that a programme speaks of is longer, in months. */
    private static final BigInteger LONGEST = BigInteger.valueOf(12_000);

    private final LocalDate day;
    private final boolean end;

    private Times(LocalDate day, boolean end) {
        this.day = day;
        this.end = end;
    }

    static Times from(LocalDate day) {
        return new Times(day, false);
    }

    static Times until(LocalDate day) {
        return new Times(day, true);
    }

    /** The days on which the months from the one to the other are just fewer, so many, and just more. */
    ImmutableMap<Side, Days> next(BigFraction months) {
        BigInteger whole = Steps.whole(months).getNumerator();
        if (whole.abs().compareTo(LONGEST) > 0) {
            return ImmutableMap.of();
        }
        // Of months of several lengths a few days may come to the same number: on is the one that is farthest from
        // more.
        LocalDate other = away(day, whole.longValueExact() - 1);
        while (between(other).compareTo(months) < 0) {
            other = step(other, 1);
        }
        ImmutableMap.Builder<Side, Days> next = ImmutableMap.builder();
        next.put(Side.BELOW, days(step(other, -1)));
        if (between(other).compareTo(months) == 0) {
            next.put(Side.ON, days(other));
        }
        while (between(other).compareTo(months) == 0) {
            other = step(other, 1);
        }
        return next.put(Side.ABOVE, days(other)).buildOrThrow();
    }

    /** The first and the last day; the first one is the later one of a time below zero. */
    record Days(LocalDate from, LocalDate to) {}

    private LocalDate away(LocalDate from, long months) {
        return end ? from.minusMonths(months) : from.plusMonths(months);
    }

    private LocalDate step(LocalDate from, long longer) {
        return end ? from.minusDays(longer) : from.plusDays(longer);
    }

    private Days days(LocalDate other) {
        return end ? new Days(other, day) : new Days(day, other);
    }

    private BigFraction between(LocalDate other) {
        Days days = days(other);
        return PartialDate.on(days.from())
                .monthsUntil(PartialDate.on(days.to()))
                .range()
                .lowerEndpoint();
    }
}
