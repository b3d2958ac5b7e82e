package org.klynge.fact;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Exact time between days, in months of the calendar. It never falls as the later day moves on, and never rises as the
 * earlier one does, so that the ends of two ranges of days give the ends of the time between them.
 */
final class CalendarMonths {

    private CalendarMonths() {}

    static Quantity between(PartialDate from, PartialDate to) {
        Range<BigFraction> months = Range.all();
        if (from.latest().isPresent() && to.earliest().isPresent()) {
            months = Range.atLeast(between(from.latest().get(), to.earliest().get()));
        }
        if (from.earliest().isPresent() && to.latest().isPresent()) {
            months = months.intersection(
                    Range.atMost(between(from.earliest().get(), to.latest().get())));
        }
        return Quantity.in(months, Unit.MONTHS);
    }

    private static BigFraction between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return between(to, from).negate();
        }
        // The difference in months of the calendar is at most one too many, where the day of the month is not reached.
        long full = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1));
        if (from.plusMonths(full).isAfter(to)) {
            full--;
        }
        LocalDate reached = from.plusMonths(full);
        return BigFraction.of(full)
                .add(BigFraction.of(ChronoUnit.DAYS.between(reached, to), daysToNext(from, reached, full)));
    }

    /** The days to the same day of the next month; in the last month that can be told, as many as it has. */
    private static long daysToNext(LocalDate from, LocalDate reached, long full) {
        boolean last = reached.getYear() == LocalDate.MAX.getYear() && reached.getMonthValue() == 12;
        return last ? reached.lengthOfMonth() : ChronoUnit.DAYS.between(reached, from.plusMonths(full + 1));
    }
}
