package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/** Puts findings together: numbers beside numbers are one, and so are days beside days. */
final class Findings {

    private final List<Finding> others = new ArrayList<>();
    private final RangeSet<BigFraction> values = TreeRangeSet.create();
    private final RangeSet<LocalDate> days = TreeRangeSet.create();
    private Unit unit = Unit.COUNT;

    private Findings() {}

    static ImmutableList<Finding> joined(List<Finding> findings) {
        Findings joined = new Findings();
        findings.forEach(joined::add);
        return joined.all();
    }

    private void add(Finding finding) {
        if (finding instanceof Finding.Figures figures) {
            unit = figures.unit();
            figures.values()
                    .asRanges()
                    .forEach(range -> values.add(unit.whole() ? upTo(range, Findings::next) : range));
        } else if (finding instanceof Finding.Days more) {
            more.days().asRanges().forEach(range -> days.add(upTo(range, Findings::next)));
        } else {
            others.add(finding);
        }
    }

    private ImmutableList<Finding> all() {
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        if (!values.isEmpty()) {
            all.add(new Finding.Figures(
                    reduced(values, range -> Quantity.within(range, unit).map(Quantity::range)), unit));
        }
        if (!days.isEmpty()) {
            all.add(new Finding.Days(reduced(days, Cell::closed)));
        }
        return all.addAll(others).build();
    }

    /** A range of whole steps, without its last bound's successor, so that it touches the range that begins with that. */
    private static <C extends Comparable<?>> Range<C> upTo(Range<C> range, Function<C, Optional<C>> next) {
        if (!range.hasLowerBound() || !range.hasUpperBound()) {
            return range.hasUpperBound()
                    ? next.apply(range.upperEndpoint()).map(Range::lessThan).orElse(range)
                    : range;
        }
        return next.apply(range.upperEndpoint())
                .map(end -> Range.closedOpen(range.lowerEndpoint(), end))
                .orElse(range);
    }

    private static Optional<BigFraction> next(BigFraction number) {
        return Optional.of(number.add(1));
    }

    private static Optional<LocalDate> next(LocalDate day) {
        return day.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(day.plusDays(1));
    }

    private static <C extends Comparable<?>> ImmutableRangeSet<C> reduced(
            RangeSet<C> ranges, Function<Range<C>, Optional<Range<C>>> reduce) {
        return ImmutableRangeSet.copyOf(ranges.asRanges().stream()
                .flatMap(range -> reduce.apply(range).stream())
                .toList());
    }
}
