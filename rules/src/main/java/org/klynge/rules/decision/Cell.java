package org.klynge.rules.decision;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;

/**
 * A part of what something can be, so small that no condition divides it: in all of it the same conditions hold.
 *
 * @param holding the conditions that hold there, of those that look at it
 * @param finding what it is there
 */
record Cell(ImmutableSet<Condition> holding, Finding finding) {

    boolean holds(Condition condition) {
        return holding.contains(condition);
    }

    /** Something is so or not, and one condition asks it. */
    static ImmutableList<Cell> truths(Condition condition, Verdict known) {
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        if (known != Verdict.NOT_MET) {
            cells.add(new Cell(ImmutableSet.of(condition), new Finding.Truth(true)));
        }
        if (known != Verdict.MET) {
            cells.add(new Cell(ImmutableSet.of(), new Finding.Truth(false)));
        }
        return cells.build();
    }

    /** A number that lies in one of some ranges, or is absent. */
    static ImmutableList<Cell> figures(
            List<Quantity> values, boolean mayBeAbsent, Map<Condition, Range<BigFraction>> thresholds) {
        if (values.isEmpty()) {
            return absent();
        }
        Unit unit = values.get(0).unit();
        return cells(
                ImmutableRangeSet.unionOf(values.stream().map(Quantity::range).toList()),
                mayBeAbsent,
                thresholds,
                range -> Quantity.within(range, unit).map(Quantity::range),
                numbers -> new Finding.Figures(numbers, unit));
    }

    /** A date of which some days are possible, or that is absent. */
    static ImmutableList<Cell> days(
            Optional<PartialDate> date, boolean mayBeAbsent, Map<Condition, Range<LocalDate>> thresholds) {
        return date.map(known -> cells(
                        ImmutableRangeSet.of(known.range()), mayBeAbsent, thresholds, Cell::closed, Finding.Days::new))
                .orElseGet(Cell::absent);
    }

    /** The same days, both ends included. */
    static Optional<Range<LocalDate>> closed(Range<LocalDate> days) {
        Range<LocalDate> result = Range.all();
        if (days.hasLowerBound()) {
            LocalDate first = days.lowerEndpoint();
            if (days.lowerBoundType() == BoundType.OPEN && first.equals(LocalDate.MAX)) {
                return Optional.empty();
            }
            result = Range.atLeast(days.lowerBoundType() == BoundType.CLOSED ? first : first.plusDays(1));
        }
        if (days.hasUpperBound()) {
            LocalDate last = days.upperEndpoint();
            if (days.upperBoundType() == BoundType.OPEN && last.equals(LocalDate.MIN)) {
                return Optional.empty();
            }
            Range<LocalDate> below = Range.atMost(days.upperBoundType() == BoundType.CLOSED ? last : last.minusDays(1));
            return result.isConnected(below) ? Optional.of(result.intersection(below)) : Optional.empty();
        }
        return Optional.of(result);
    }

    private static ImmutableList<Cell> absent() {
        return ImmutableList.of(new Cell(ImmutableSet.of(), new Finding.Absent()));
    }

    /** Values that no condition looked at so far divides, and the places of those that hold for them. */
    private record Piece<C extends Comparable<?>>(ImmutableRangeSet<C> values, BitSet holding) {

        /** The values that lie in a range, for which one more condition holds. */
        Optional<Piece<C>> inside(Range<C> range, int place, UnaryOperator<ImmutableRangeSet<C>> reduced) {
            ImmutableRangeSet<C> found = range.encloses(values.span())
                    ? values
                    : reduced.apply(values.intersection(ImmutableRangeSet.of(range)));
            BitSet more = (BitSet) holding.clone();
            more.set(place);
            return found.isEmpty() ? Optional.empty() : Optional.of(new Piece<>(found, more));
        }

        Optional<Piece<C>> outside(Range<C> range, UnaryOperator<ImmutableRangeSet<C>> reduced) {
            if (range.encloses(values.span())) {
                return Optional.empty();
            }
            ImmutableRangeSet<C> found = reduced.apply(values.difference(ImmutableRangeSet.of(range)));
            return found.isEmpty() ? Optional.empty() : Optional.of(new Piece<>(found, holding));
        }

        boolean isApartFrom(Range<C> range) {
            return !range.isConnected(values.span());
        }
    }

    private static <C extends Comparable<?>> ImmutableList<Cell> cells(
            ImmutableRangeSet<C> possible,
            boolean mayBeAbsent,
            Map<Condition, Range<C>> thresholds,
            Function<Range<C>, Optional<Range<C>>> reduced,
            Function<ImmutableRangeSet<C>, Finding> finding) {
        List<Condition> conditions = List.copyOf(thresholds.keySet());
        List<Piece<C>> pieces = List.of(new Piece<>(possible, new BitSet()));
        for (int i = 0; i < conditions.size(); i++) {
            int place = i;
            Range<C> range = Objects.requireNonNull(thresholds.get(conditions.get(i)));
            // Most pieces lie on one side: with many thresholds only the others are worth their time.
            pieces = pieces.stream()
                    .flatMap(piece -> piece.isApartFrom(range)
                            ? Stream.of(piece)
                            : Stream.concat(
                                    piece.inside(range, place, values -> only(values, reduced)).stream(),
                                    piece.outside(range, values -> only(values, reduced)).stream()))
                    .toList();
        }
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        pieces.forEach(piece -> cells.add(new Cell(
                piece.holding().stream().mapToObj(conditions::get).collect(ImmutableSet.toImmutableSet()),
                finding.apply(piece.values()))));
        return mayBeAbsent ? cells.addAll(absent()).build() : cells.build();
    }

    private static <C extends Comparable<?>> ImmutableRangeSet<C> only(
            ImmutableRangeSet<C> values, Function<Range<C>, Optional<Range<C>>> reduced) {
        return ImmutableRangeSet.copyOf(values.asRanges().stream()
                .flatMap(range -> reduced.apply(range).stream())
                .toList());
    }
}
