package org.klynge.testkit.oracle;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.standing.Standing;

/** What a condition speaks of, as far as it tells which days and values make a difference to it. */
final class Topics {

    private final SetMultimap<Unit, BigFraction> bounds =
            TreeMultimap.create(Comparator.comparing(Unit::name), Comparator.naturalOrder());
    private final Set<LocalDate> days = new TreeSet<>();
    private final Set<Standing> standings = new LinkedHashSet<>();
    private final Set<IndicatorLevel> levels = new LinkedHashSet<>();
    private final Set<BigFraction> minimums = new TreeSet<>(Set.of(BigFraction.ZERO, BigFraction.of(100)));
    private boolean opaque;
    private boolean plain = true;

    private Topics() {}

    static Topics of(Condition condition) {
        Topics topics = new Topics();
        topics.add(condition);
        return topics;
    }

    /** The ends of thresholds in a unit, in order. */
    Set<BigFraction> bounds(Unit unit) {
        return bounds.get(unit);
    }

    /** The ends of thresholds for dates. */
    Set<LocalDate> days() {
        return days;
    }

    Set<Standing> standings() {
        return standings;
    }

    Set<IndicatorLevel> levels() {
        return levels;
    }

    /** What indicators may have to reach, in percent: nothing, everything, and what levels name; in order. */
    Set<BigFraction> minimums() {
        return minimums;
    }

    /** Whether a plug-in has a say in it. */
    boolean isOpaque() {
        return opaque;
    }

    /** Whether nothing but figures of profiles, and words about the cluster, has a say in it. */
    boolean isPlain() {
        return plain;
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.On on) {
            addBounds(on.threshold().bounds());
            add(on.fact());
        } else if (condition instanceof Condition.Attested attested) {
            plain &= attested.claim().about().isEmpty();
        } else if (condition instanceof Condition.Confirmable confirmable) {
            plain &= confirmable.claim().about().isEmpty();
        } else if (condition.parts().isEmpty()) {
            plain = false;
            addLeaf(condition);
        }
        condition.parts().forEach(this::add);
    }

    private void addLeaf(Condition condition) {
        if (condition instanceof Condition.OnDate on) {
            addDays(on.threshold().bounds().range());
            add(on.fact());
        } else if (condition instanceof Condition.Holds holds) {
            standings.addAll(holds.anyOf());
        } else if (condition instanceof Condition.Held held) {
            standings.addAll(held.anyOf());
            held.time().ifPresent(time -> addBounds(time.bounds()));
        } else if (condition instanceof Condition.Renewable renewable) {
            standings.add(renewable.standing());
        } else if (condition instanceof Condition.Indicators indicators) {
            levels.add(indicators.level());
            indicators.of().catalogues().forEach(catalogue -> addMinimums(catalogue, indicators.level()));
        } else if (condition instanceof Condition.Custom) {
            opaque = true;
        }
    }

    private void addMinimums(IndicatorCatalogue catalogue, IndicatorLevel level) {
        Stream.concat(
                        Stream.of(level.ofUnlisted()),
                        catalogue.indicators().stream().map(level::of))
                .forEach(minimum -> {
                    if (minimum instanceof Minimum.AtLeast atLeast) {
                        minimums.add(atLeast.share().range().lowerEndpoint());
                    }
                });
    }

    private void add(Fact fact) {
        if (fact instanceof Fact.Named named) {
            add(named.fact());
        } else if (fact instanceof Fact.Combined combined) {
            plain = false;
            if (combined.how() instanceof Combination.Count count) {
                addBounds(count.threshold().bounds());
            }
            combined.how().of().forEach(this::add);
        } else if (fact instanceof Fact.TimeBetween time) {
            plain = false;
            add(time.from());
            add(time.to());
        } else if (!(fact instanceof Fact.OfProfile)) {
            plain = false;
            opaque |= fact instanceof Fact.Custom;
        }
    }

    private void add(DateFact fact) {
        if (fact instanceof DateFact.Granted granted) {
            standings.add(granted.standing());
        }
    }

    private void addBounds(Quantity threshold) {
        Range<BigFraction> range = threshold.range();
        if (range.hasLowerBound()) {
            bounds.put(threshold.unit(), range.lowerEndpoint());
        }
        if (range.hasUpperBound()) {
            bounds.put(threshold.unit(), range.upperEndpoint());
        }
    }

    private void addDays(Range<LocalDate> range) {
        Stream.Builder<LocalDate> ends = Stream.builder();
        if (range.hasLowerBound()) {
            ends.add(range.lowerEndpoint());
        }
        if (range.hasUpperBound()) {
            ends.add(range.upperEndpoint());
        }
        ends.build().forEach(days::add);
    }

    /** The ends of whole months of the times that thresholds set. */
    ImmutableSet<Integer> months() {
        ImmutableSet.Builder<Integer> months = ImmutableSet.builder();
        for (BigFraction bound : bounds(Unit.MONTHS)) {
            months.add(bound.intValue());
        }
        for (BigFraction bound : bounds(Unit.YEARS)) {
            months.add(bound.multiply(12).intValue());
        }
        return months.build();
    }
}
