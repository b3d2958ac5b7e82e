package org.klynge.rules.condition;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.PartialDate;

/**
 * The time between a date and the day of a decision. Since that day is known, the time hangs on the date alone: what is asked
 * of the one is asked of the other.
 *
 * @param date the date
 * @param known what is known of it
 * @param day the day of the decision
 * @param since whether the time is counted from the date to the day, and not the other way round
 */
public record Elapsed(DateFact date, KnownDate known, LocalDate day, boolean since) {

    /** Of longer times than these no days are told. */
    private static final BigFraction LONGEST = BigFraction.of(1_000_000);

    /** A month more or less, and some days, are enough to find the day on which the months are so many. */
    private static final int LEEWAY = 70;

    static Optional<Elapsed> of(Fact fact, DossierOnDay onDay) {
        if (fact instanceof Fact.Named named) {
            return of(named.fact(), onDay);
        }
        if (fact instanceof Fact.TimeBetween time) {
            boolean from = time.from() instanceof DateFact.DecisionDay;
            boolean to = time.to() instanceof DateFact.DecisionDay;
            if (from != to) {
                DateFact date = to ? time.from() : time.to();
                return Optional.of(new Elapsed(date, onDay.read(date), onDay.day(), to));
            }
        }
        return Optional.empty();
    }

    /**
     * The days of the date for which the time lies within a threshold.
     *
     * @param threshold the threshold, in months
     * @return the days, both ends included; nothing where the threshold is too far away for days to be told, or no day
     *     gives such a time
     */
    public Optional<Range<LocalDate>> days(Threshold threshold) {
        Range<BigFraction> months = threshold.bounds().range();
        Range<LocalDate> days = Range.all();
        if (months.hasLowerBound()) {
            Optional<Range<LocalDate>> within =
                    side(months.lowerEndpoint(), Range.downTo(months.lowerEndpoint(), months.lowerBoundType()), !since);
            if (within.isEmpty()) {
                return Optional.empty();
            }
            days = within.get();
        }
        if (months.hasUpperBound()) {
            Optional<Range<LocalDate>> within =
                    side(months.upperEndpoint(), Range.upTo(months.upperEndpoint(), months.upperBoundType()), since);
            if (within.isEmpty() || !days.isConnected(within.get())) {
                return Optional.empty();
            }
            days = days.intersection(within.get());
        }
        return Optional.of(days);
    }

    /** The days on one side of a bound: later days hold, or earlier ones. */
    private Optional<Range<LocalDate>> side(BigFraction bound, Range<BigFraction> within, boolean later) {
        if (bound.abs().compareTo(LONGEST) > 0) {
            return Optional.empty();
        }
        BigInteger whole = bound.getNumerator().divide(bound.getDenominator());
        LocalDate about = since ? day.minusMonths(whole.longValueExact()) : day.plusMonths(whole.longValueExact());
        Predicate<LocalDate> holds = each -> within.contains(months(each));
        LocalDate lower = about.minusDays(LEEWAY);
        LocalDate upper = about.plusDays(LEEWAY);
        // The lower day is on one side, the upper one on the other; they close in on the bound.
        while (lower.plusDays(1).isBefore(upper)) {
            LocalDate middle = lower.plusDays((upper.toEpochDay() - lower.toEpochDay()) / 2);
            if (holds.test(middle) == later) {
                upper = middle;
            } else {
                lower = middle;
            }
        }
        return Optional.of(later ? Range.downTo(upper, BoundType.CLOSED) : Range.upTo(lower, BoundType.CLOSED));
    }

    private BigFraction months(LocalDate other) {
        PartialDate from = PartialDate.on(since ? other : day);
        return from.monthsUntil(PartialDate.on(since ? day : other)).range().lowerEndpoint();
    }
}
