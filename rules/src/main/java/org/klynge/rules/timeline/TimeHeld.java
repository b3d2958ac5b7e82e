package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Holding;

/**
 * How long standings were held by a day: the time of each grant in months of the calendar, first and last day included,
 * added up. Days on which two grants run at once count once, so that where grants may overlap only the longest of them is
 * certain.
 */
public final class TimeHeld {

    private TimeHeld() {}

    /**
     * Adds up the time of some grants.
     *
     * @param day the day; what lies after it does not count
     * @param holdings the grants
     * @param mayLack whether there may be others
     * @return the time in {@link Unit#MONTHS}, as far as it is known
     */
    public static Quantity by(LocalDate day, ImmutableList<Holding> holdings, boolean mayLack) {
        List<Holding> begun = holdings.stream()
                .filter(holding -> holding.from().onOrBefore(day).isPossible())
                .toList();
        List<Quantity> terms = begun.stream().map(holding -> term(holding, day)).toList();
        BigFraction least = apart(begun)
                ? terms.stream().map(TimeHeld::lower).reduce(BigFraction.ZERO, BigFraction::add)
                : terms.stream().map(TimeHeld::lower).reduce(BigFraction.ZERO, TimeHeld::max);
        Optional<BigFraction> most = mayLack
                ? Optional.empty()
                : terms.stream()
                        .map(TimeHeld::upper)
                        .reduce(Optional.of(BigFraction.ZERO), (one, other) -> one.flatMap(sum -> other.map(sum::add)));
        Quantity atLeast = Quantity.exactly(least, Unit.MONTHS);
        return most.map(bound -> atLeast.hull(Quantity.exactly(bound, Unit.MONTHS)))
                .orElseGet(() -> Quantity.in(Range.atLeast(least), Unit.MONTHS));
    }

    /** From the first day of a grant to the day after its last one, or after the day; nothing where it may not have begun. */
    private static Quantity term(Holding holding, LocalDate day) {
        PartialDate upToDay = PartialDate.by(day);
        PartialDate from = holding.from().meet(upToDay).orElseThrow();
        PartialDate until = atMost(holding.until(), day);
        Quantity time = from.monthsUntil(dayAfter(until));
        boolean certain = holding.from().onOrBefore(day) == Verdict.MET;
        Quantity possible = Quantity.in(Range.atLeast(BigFraction.ZERO), Unit.MONTHS);
        Quantity some = time.meet(possible).orElse(Quantity.exactly(BigFraction.ZERO, Unit.MONTHS));
        return certain ? some : some.hull(Quantity.exactly(BigFraction.ZERO, Unit.MONTHS));
    }

    /** The date or the day, whichever is earlier. */
    private static PartialDate atMost(PartialDate date, LocalDate day) {
        PartialDate latest = date.latest()
                .filter(last -> last.isBefore(day))
                .map(PartialDate::by)
                .orElse(PartialDate.by(day));
        LocalDate first =
                date.earliest().filter(earliest -> earliest.isBefore(day)).orElse(day);
        return date.earliest().isEmpty()
                ? latest
                : latest.notBefore(PartialDate.on(first)).orElse(PartialDate.on(first));
    }

    private static PartialDate dayAfter(PartialDate date) {
        PartialDate result = PartialDate.unknown();
        if (date.earliest().isPresent()) {
            result = PartialDate.from(date.earliest().get().plusDays(1));
        }
        return date.latest().isPresent()
                ? result.notAfter(PartialDate.on(date.latest().get().plusDays(1)))
                        .orElse(result)
                : result;
    }

    /** Whether no two of the grants can run on the same day. */
    private static boolean apart(List<Holding> grants) {
        return IntStream.range(0, grants.size())
                .allMatch(i -> IntStream.range(i + 1, grants.size())
                        .allMatch(j ->
                                endsBefore(grants.get(i), grants.get(j)) || endsBefore(grants.get(j), grants.get(i))));
    }

    private static boolean endsBefore(Holding one, Holding other) {
        Optional<LocalDate> end = one.until().latest();
        Optional<LocalDate> start = other.from().earliest();
        return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
    }

    private static BigFraction lower(Quantity time) {
        return time.range().lowerEndpoint();
    }

    private static Optional<BigFraction> upper(Quantity time) {
        return time.range().hasUpperBound() ? Optional.of(time.range().upperEndpoint()) : Optional.empty();
    }

    private static BigFraction max(BigFraction one, BigFraction other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
