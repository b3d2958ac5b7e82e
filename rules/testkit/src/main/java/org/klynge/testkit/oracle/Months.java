package org.klynge.testkit.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.commons.numbers.fraction.BigFraction;

/** Months of the calendar, by counting. */
final class Months {

    private Months() {}

    /** The full ones, and the days that are left as a part of the one that follows. */
    static BigFraction between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return between(to, from).negate();
        }
        int full = 0;
        while (!from.plusMonths(full + 1L).isAfter(to)) {
            full++;
        }
        LocalDate reached = from.plusMonths(full);
        return BigFraction.of(full)
                .add(BigFraction.of(
                        ChronoUnit.DAYS.between(reached, to),
                        ChronoUnit.DAYS.between(reached, from.plusMonths(full + 1L))));
    }
}
