package org.klynge.rules.condition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;

/**
 * The days in which a date must lie. As with {@link Threshold}, it is met when it encloses all that is known.
 *
 * <pre>{@code
 * DateThreshold since2014 = DateThreshold.atLeast(PartialDate.parse("2014"));
 * since2014.test(PartialDate.parse("2014-09")); // MET
 * }</pre>
 *
 * @param bounds the days in which the date must lie
 */
public record DateThreshold(PartialDate bounds) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if there are none, so that nothing could fail
     */
    public DateThreshold {
        if (bounds.earliest().isEmpty() && bounds.latest().isEmpty()) {
            throw new IllegalArgumentException("bounds: a threshold without a bound is no threshold");
        }
    }

    /**
     * After a day, a month or a year, which is not itself included.
     *
     * @param date the date
     * @return the threshold
     * @throws IllegalArgumentException if the date has no last day
     */
    public static DateThreshold moreThan(PartialDate date) {
        LocalDate last = day(date.latest(), date);
        if (last.equals(LocalDate.MAX)) {
            throw new IllegalArgumentException("date: no day is later than " + date);
        }
        return new DateThreshold(PartialDate.from(last.plusDays(1)));
    }

    /**
     * In a day, a month or a year, or after it.
     *
     * @param date the date
     * @return the threshold
     * @throws IllegalArgumentException if the date has no first day
     */
    public static DateThreshold atLeast(PartialDate date) {
        return new DateThreshold(PartialDate.from(day(date.earliest(), date)));
    }

    /**
     * Before a day, a month or a year, which is not itself included.
     *
     * @param date the date
     * @return the threshold
     * @throws IllegalArgumentException if the date has no first day
     */
    public static DateThreshold lessThan(PartialDate date) {
        LocalDate first = day(date.earliest(), date);
        if (first.equals(LocalDate.MIN)) {
            throw new IllegalArgumentException("date: no day is earlier than " + date);
        }
        return new DateThreshold(PartialDate.by(first.minusDays(1)));
    }

    /**
     * In a day, a month or a year, or before it.
     *
     * @param date the date
     * @return the threshold
     * @throws IllegalArgumentException if the date has no last day
     */
    public static DateThreshold atMost(PartialDate date) {
        return new DateThreshold(PartialDate.by(day(date.latest(), date)));
    }

    /**
     * On a day, or in a month or a year.
     *
     * @param date the date
     * @return the threshold
     * @throws IllegalArgumentException if nothing is known of the date
     */
    public static DateThreshold exactly(PartialDate date) {
        return new DateThreshold(date);
    }

    private static LocalDate day(Optional<LocalDate> bound, PartialDate date) {
        return bound.orElseThrow(() -> new IllegalArgumentException(
                "date: " + date + " has no such bound; expected a day, a month or a year"));
    }

    /**
     * Holds a date against the threshold.
     *
     * @param known what is known of the date
     * @return {@link Verdict#MET} when every possible day lies within, {@link Verdict#NOT_MET} when none does
     */
    public Verdict test(PartialDate known) {
        if (bounds.range().encloses(known.range())) {
            return Verdict.MET;
        }
        return bounds.meet(known).isPresent() ? Verdict.UNKNOWN : Verdict.NOT_MET;
    }

    /**
     * How far a date is on the right side of the threshold, in months of the calendar: above zero what is to spare, below
     * zero what lacks. On the first and on the last day that count it is zero. Between two bounds it is the distance to the
     * nearer one; beyond them what lacks is counted from the nearer one too.
     *
     * @param known what is known of the date
     * @return the distance in {@link Unit#MONTHS}: the least and the greatest that a day that is possible has, and what lies
     *     between them
     */
    public Quantity margin(PartialDate known) {
        if (bounds.latest().isEmpty()) {
            return after(bounds.earliest().orElseThrow(), known);
        }
        LocalDate last = bounds.latest().get();
        if (bounds.earliest().isEmpty()) {
            return before(last, known);
        }
        LocalDate first = bounds.earliest().get();
        LocalDate middle = middle(first, last);
        Optional<Quantity> rising = known.meet(PartialDate.by(middle)).map(part -> after(first, part));
        Optional<Quantity> falling = middle.equals(LocalDate.MAX)
                ? Optional.empty()
                : known.meet(PartialDate.from(middle.plusDays(1))).map(part -> before(last, part));
        return Stream.of(rising, falling)
                .flatMap(Optional::stream)
                .reduce(Quantity::hull)
                .orElseThrow();
    }

    /** The last day that is no farther from the first than from the last one. */
    private static LocalDate middle(LocalDate first, LocalDate last) {
        long below = first.toEpochDay();
        long above = last.toEpochDay();
        while (below < above) {
            long between = below + (above - below + 1) / 2;
            PartialDate day = PartialDate.on(LocalDate.ofEpochDay(between));
            BigFraction before = after(first, day).range().lowerEndpoint();
            if (before.compareTo(before(last, day).range().lowerEndpoint()) <= 0) {
                below = between;
            } else {
                above = between - 1;
            }
        }
        return LocalDate.ofEpochDay(below);
    }

    private static Quantity after(LocalDate first, PartialDate known) {
        return PartialDate.on(first).monthsUntil(known);
    }

    private static Quantity before(LocalDate last, PartialDate known) {
        return known.monthsUntil(PartialDate.on(last));
    }

    /** The threshold as documents write dates, such as {@code from 2014-01-01}. */
    @Override
    public String toString() {
        return bounds.toString();
    }
}
