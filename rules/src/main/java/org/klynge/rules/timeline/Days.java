package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;

/** Ranges of days, and what a condition leaves of them. */
final class Days {

    /** Where a date has no last day, this many days are looked through, which is more than a thousand years. */
    private static final int FAR_OFF = 1 << 19;

    private static final LocalDate LAST = LocalDate.MAX;
    private static final LocalDate FIRST = LocalDate.MIN;

    private Days() {}

    static LocalDate dayAfter(LocalDate day) {
        return day.equals(LAST) ? day : day.plusDays(1);
    }

    static LocalDate dayBefore(LocalDate day) {
        return day.equals(FIRST) ? day : day.minusDays(1);
    }

    /** The day after a date. */
    static PartialDate dayAfter(PartialDate date) {
        return date.earliest()
                .map(Days::dayAfter)
                .map(first -> date.latest()
                        .map(last -> PartialDate.between(first, dayAfter(last)))
                        .orElseGet(() -> PartialDate.from(first)))
                .or(() -> date.latest().map(last -> PartialDate.by(dayAfter(last))))
                .orElse(PartialDate.unknown());
    }

    /** The day before a date. */
    static PartialDate dayBefore(PartialDate date) {
        return date.earliest()
                .map(Days::dayBefore)
                .map(first -> date.latest()
                        .map(last -> PartialDate.between(first, dayBefore(last)))
                        .orElseGet(() -> PartialDate.from(first)))
                .or(() -> date.latest().map(last -> PartialDate.by(dayBefore(last))))
                .orElse(PartialDate.unknown());
    }

    static PartialDate earlierOf(PartialDate one, PartialDate other) {
        Optional<LocalDate> first =
                one.earliest().flatMap(mine -> other.earliest().map(theirs -> mine.isBefore(theirs) ? mine : theirs));
        PartialDate since = first.map(PartialDate::from).orElse(PartialDate.unknown());
        // Its bound below is not above that of either, so that something is left.
        return Stream.of(one.latest(), other.latest())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .flatMap(last -> since.notAfter(PartialDate.on(last)))
                .orElse(since);
    }

    /** The months of a date, as far as they lie in it; the date itself where there are more than a number of them. */
    static ImmutableList<PartialDate> months(PartialDate bounded, int most) {
        YearMonth first = YearMonth.from(bounded.earliest().orElseThrow());
        YearMonth last = YearMonth.from(bounded.latest().orElseThrow());
        if (first.until(last, ChronoUnit.MONTHS) >= most) {
            return ImmutableList.of(bounded);
        }
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .flatMap(month -> PartialDate.in(month).meet(bounded).stream())
                .collect(ImmutableList.toImmutableList());
    }

    static Optional<PartialDate> after(PartialDate date, LocalDate day) {
        return day.equals(LAST) ? Optional.empty() : date.notBefore(PartialDate.on(day.plusDays(1)));
    }

    static Optional<PartialDate> before(PartialDate date, LocalDate day) {
        return day.equals(FIRST) ? Optional.empty() : date.notAfter(PartialDate.on(day.minusDays(1)));
    }

    static boolean mayBeBefore(PartialDate date, LocalDate day) {
        return date.earliest().map(day::isAfter).orElse(true);
    }

    static boolean mayBeAfter(PartialDate date, LocalDate day) {
        return date.latest().map(day::isBefore).orElse(true);
    }

    /** The days since the first for which a condition holds that holds for every later one as well. */
    static Optional<PartialDate> since(PartialDate date, Predicate<LocalDate> holds) {
        if (date.latest().isPresent() && !holds.test(date.latest().get())) {
            return Optional.empty();
        }
        if (date.earliest().isEmpty() || holds.test(date.earliest().get())) {
            // Without a first day nothing is searched: the days stay as they are, which is never wrong.
            return Optional.of(date);
        }
        Optional<LocalDate> first = firstThat(date, holds);
        return first.isPresent() ? date.notBefore(PartialDate.on(first.get())) : Optional.of(date);
    }

    /** The days up to the last for which a condition holds that holds for every earlier one as well. */
    static Optional<PartialDate> upTo(PartialDate date, Predicate<LocalDate> holds) {
        if (date.earliest().isPresent() && !holds.test(date.earliest().get())) {
            return Optional.empty();
        }
        if (date.earliest().isEmpty() || date.latest().filter(holds).isPresent()) {
            return Optional.of(date);
        }
        Optional<LocalDate> first = firstThat(date, holds.negate());
        return first.isPresent() ? before(date, first.get()) : Optional.of(date);
    }

    /** The first day of a date for which a condition holds, not on its first day; nothing where it is too far off. */
    private static Optional<LocalDate> firstThat(PartialDate date, Predicate<LocalDate> holds) {
        LocalDate first = date.earliest().orElseThrow();
        Optional<LocalDate> holding = date.latest();
        for (int days = 1; holding.isEmpty() && days <= FAR_OFF && first.isBefore(LAST.minusDays(days)); days *= 2) {
            holding = Optional.of(first.plusDays(days)).filter(holds);
        }
        return holding.map(later -> firstThat(first, later, holds));
    }

    private static LocalDate firstThat(LocalDate not, LocalDate holding, Predicate<LocalDate> holds) {
        long low = not.toEpochDay();
        long high = holding.toEpochDay();
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (holds.test(LocalDate.ofEpochDay(middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return LocalDate.ofEpochDay(high);
    }
}
