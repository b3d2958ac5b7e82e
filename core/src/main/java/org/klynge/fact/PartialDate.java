package org.klynge.fact;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a day: the range of days in which it lies. "October 2021" is one of 31 days, "by 5 January 2015" is
 * any day up to that one, and of an unknown date every day is possible.
 *
 * <p>The range holds at least one day and is closed on each side that has a bound. Immutable and thread-safe.
 *
 * <pre>{@code
 * PartialDate assessed = PartialDate.parse("2021-10");
 * assessed.onOrBefore(LocalDate.of(2021, 11, 6));  // MET
 * assessed.onOrBefore(LocalDate.of(2021, 10, 15)); // UNKNOWN
 * }</pre>
 */
public final class PartialDate {

    private static final PartialDate UNKNOWN = new PartialDate(Range.all());

    private final Range<LocalDate> range;

    private PartialDate(Range<LocalDate> range) {
        this.range = range;
    }

    /**
     * A day that is known.
     *
     * @param day the day
     * @return that day alone
     */
    public static PartialDate on(LocalDate day) {
        return new PartialDate(Range.singleton(day));
    }

    /**
     * Some day of a month.
     *
     * @param month the month
     * @return its days
     */
    public static PartialDate in(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Some day of a year.
     *
     * @param year the year
     * @return its days
     */
    public static PartialDate in(Year year) {
        return between(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /**
     * Some day of a period.
     *
     * @param first the first possible day
     * @param last the last possible day
     * @return the days from first to last, both included
     * @throws IllegalArgumentException if first is after last
     */
    public static PartialDate between(LocalDate first, LocalDate last) {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("first: " + first + " is after last: " + last);
        }
        return new PartialDate(Range.closed(first, last));
    }

    /**
     * Some day up to a last one.
     *
     * @param last the last possible day
     * @return that day and all before it
     */
    public static PartialDate by(LocalDate last) {
        return new PartialDate(Range.atMost(last));
    }

    /**
     * Some day since a first one.
     *
     * @param first the first possible day
     * @return that day and all after it
     */
    public static PartialDate from(LocalDate first) {
        return new PartialDate(Range.atLeast(first));
    }

    /**
     * A day of which nothing is known.
     *
     * @return all days
     */
    public static PartialDate unknown() {
        return UNKNOWN;
    }

    /**
     * Some day of a range.
     *
     * @param days the range of days
     * @return the date
     * @throws IllegalArgumentException if the range holds no day
     */
    public static PartialDate within(Range<LocalDate> days) {
        Range<LocalDate> result = Range.all();
        if (days.hasLowerBound()) {
            boolean open = days.lowerBoundType() == BoundType.OPEN;
            checkDay(!open || days.lowerEndpoint().isBefore(LocalDate.MAX), days);
            result = Range.atLeast(open ? days.lowerEndpoint().plusDays(1) : days.lowerEndpoint());
        }
        if (days.hasUpperBound()) {
            boolean open = days.upperBoundType() == BoundType.OPEN;
            checkDay(!open || days.upperEndpoint().isAfter(LocalDate.MIN), days);
            Range<LocalDate> below = Range.atMost(open ? days.upperEndpoint().minusDays(1) : days.upperEndpoint());
            checkDay(result.isConnected(below), days);
            result = result.intersection(below);
        }
        return new PartialDate(result);
    }

    private static void checkDay(boolean there, Range<LocalDate> days) {
        if (!there) {
            throw new IllegalArgumentException("no day lies in " + days);
        }
    }

    /**
     * Reads a date as documents write it: {@code 2014}, {@code 2021-10}, {@code 2021-10-16}, {@code by 2015-01-05},
     * {@code from 2021-10-01}, {@code 2021-10-04..2021-10-08}, {@code unknown}. Wherever a day stands a month or a year
     * may stand: {@code by 2015-01} ends with the last day of that month, {@code from 2015-01} begins with its first.
     *
     * @param text the text
     * @return the date
     * @throws IllegalArgumentException if the text is no date, or names a day that the calendar does not have
     */
    public static PartialDate parse(String text) {
        return PartialDateGrammar.parse(text);
    }

    /**
     * The days that are possible.
     *
     * @return a range with at least one day, closed on each side that has a bound
     */
    public Range<LocalDate> range() {
        return range;
    }

    /**
     * The first possible day.
     *
     * @return the day, or nothing where none is the first
     */
    public Optional<LocalDate> earliest() {
        return range.hasLowerBound() ? Optional.of(range.lowerEndpoint()) : Optional.empty();
    }

    /**
     * The last possible day.
     *
     * @return the day, or nothing where none is the last
     */
    public Optional<LocalDate> latest() {
        return range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty();
    }

    /**
     * Whether the day is known.
     *
     * @return true where one day is left
     */
    public boolean isExact() {
        return range.hasLowerBound()
                && range.hasUpperBound()
                && range.lowerEndpoint().equals(range.upperEndpoint());
    }

    /**
     * Whether the date lies on a day or before it.
     *
     * @param day the day
     * @return {@link Verdict#MET} when every possible day does, {@link Verdict#NOT_MET} when none does
     */
    public Verdict onOrBefore(LocalDate day) {
        if (range.hasUpperBound() && !range.upperEndpoint().isAfter(day)) {
            return Verdict.MET;
        }
        return range.contains(day)
                        || !range.hasLowerBound()
                        || range.lowerEndpoint().isBefore(day)
                ? Verdict.UNKNOWN
                : Verdict.NOT_MET;
    }

    /**
     * What two statements about the same date leave possible.
     *
     * @param other the other statement
     * @return the common days, or nothing when they contradict each other
     */
    public Optional<PartialDate> meet(PartialDate other) {
        return range.isConnected(other.range)
                ? Optional.of(new PartialDate(range.intersection(other.range)))
                : Optional.empty();
    }

    /**
     * What is known when either of two statements may be the right one.
     *
     * @param other the other statement
     * @return the shortest range of days that holds both
     */
    public PartialDate hull(PartialDate other) {
        return new PartialDate(range.span(other.range));
    }

    /**
     * What is left of this date once it is known not to be later than another.
     *
     * @param other the date that it does not follow
     * @return the days that are left, or nothing when all of them are later
     */
    public Optional<PartialDate> notAfter(PartialDate other) {
        return other.latest().map(last -> meet(by(last))).orElse(Optional.of(this));
    }

    /**
     * What is left of this date once it is known not to be earlier than another.
     *
     * @param other the date that it does not precede
     * @return the days that are left, or nothing when all of them are earlier
     */
    public Optional<PartialDate> notBefore(PartialDate other) {
        return other.earliest().map(first -> meet(from(first))).orElse(Optional.of(this));
    }

    /**
     * The later of this date and another.
     *
     * @param other the other date
     * @return the days on which the later of the two may lie
     */
    public PartialDate laterOf(PartialDate other) {
        Range<LocalDate> days = Range.all();
        if (range.hasUpperBound() && other.range.hasUpperBound()) {
            LocalDate last = range.upperEndpoint();
            days = Range.atMost(last.isAfter(other.range.upperEndpoint()) ? last : other.range.upperEndpoint());
        }
        for (PartialDate each : new PartialDate[] {this, other}) {
            days = each.range.hasLowerBound() ? days.intersection(Range.atLeast(each.range.lowerEndpoint())) : days;
        }
        return new PartialDate(days);
    }

    /**
     * The time from this date to another, in months of the calendar. From a day to the same day so many months later it is
     * that number, whatever the length of the months; where the later month has no such day, its last day counts as the
     * same. A part of a month is counted by days, as a part of the month that follows the last full one.
     *
     * <pre>{@code
     * PartialDate.parse("2012-08-31").monthsUntil(PartialDate.parse("2014-02-28")); // 18 months
     * PartialDate.parse("2012-09").monthsUntil(PartialDate.parse("2014-03-30"));    // between 18 and 18 29/31 months
     * }</pre>
     *
     * @param later the other date
     * @return the time in {@link Unit#MONTHS}, as far as the dates are known; below zero where the other one is earlier
     */
    public Quantity monthsUntil(PartialDate later) {
        return CalendarMonths.between(this, later);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && range.equals(that.range);
    }

    @Override
    public int hashCode() {
        return Objects.hash(PartialDate.class, range);
    }

    /** The date as documents write it, in its shortest form; {@link #parse} reads it back in the years 0000 to 9999. */
    @Override
    public String toString() {
        return PartialDateGrammar.print(this);
    }
}
