package org.klynge.testkit.boundary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Points;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scoring.LevelPoints;
import org.klynge.rules.scoring.ShareOfPoints;

/**
 * The values just below, on and just above every threshold of a scheme: the ones by which a wrong threshold, or a
 * {@code more-than} in the place of an {@code at-least}, shows. Points by a rule that does not add them up have none.
 *
 * <pre>{@code
 * for (Boundary boundary : Boundaries.of(scheme)) {
 *     System.out.println(boundary); // gold.score: ... = 124 of 155 (...) does not meet more than 80 %
 * }
 * }</pre>
 */
public final class Boundaries {

    private final Requirement requirement;
    private final String reading;
    private final Times times;
    private final Optional<Threshold> rival;
    private final Set<Boundary> found = new LinkedHashSet<>();

    private Boundaries(Requirement requirement, String reading, Times times, Optional<Threshold> rival) {
        this.requirement = requirement;
        this.reading = reading;
        this.times = times;
        this.rival = rival;
    }

    /**
     * The boundaries of every requirement of an edition, for any purpose, by any reading, in whatever part of it.
     *
     * @param scheme the edition
     * @return the boundaries, in the order of its requirements; values that a fact cannot be are left out
     */
    public static ImmutableList<Boundary> of(Scheme scheme) {
        LocalDate day = scheme.inForce().from().flatMap(from -> from.earliest()).orElse(LocalDate.of(2020, 1, 1));
        return of(scheme, Times.from(day));
    }

    /**
     * The boundaries as {@link #of(Scheme)} gives them, but with times that end on a day: those that can be stated to whoever
     * decides on that day.
     *
     * @param scheme the edition
     * @param day the day of the decision
     * @return the boundaries, in the order of its requirements
     */
    public static ImmutableList<Boundary> of(Scheme scheme, LocalDate day) {
        return of(scheme, Times.until(day));
    }

    /**
     * The boundaries of a requirement that is a threshold on a fact itself, and the values by which this threshold is told from
     * another one: where the two differ, one of the values lies within only one of them.
     *
     * @param requirement the requirement, by the reading that is applied
     * @param other another threshold in the same unit
     * @param day the day of the decision, on which times end
     * @return values about the bounds of both thresholds, held against that of the requirement
     */
    public static ImmutableList<Boundary> telling(Requirement requirement, Threshold other, LocalDate day) {
        Boundaries boundaries =
                new Boundaries(requirement, requirement.appliedReading(), Times.until(day), Optional.of(other));
        boundaries.add(requirement.condition());
        return ImmutableList.copyOf(boundaries.found);
    }

    private static ImmutableList<Boundary> of(Scheme scheme, Times times) {
        return scheme.rules().values().stream()
                .flatMap(rules -> rules.requirements().values().stream())
                .distinct()
                .flatMap(requirement -> of(requirement, times))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Boundary> of(Requirement requirement, Times times) {
        Stream<Boundary> applied = of(requirement, requirement.appliedReading(), requirement.condition(), times);
        return Stream.concat(
                        applied,
                        requirement.otherReadings().stream()
                                .flatMap(other -> other.condition().stream()
                                        .flatMap(condition -> of(requirement, other.id(), condition, times))))
                .distinct();
    }

    private static Stream<Boundary> of(Requirement requirement, String reading, Condition condition, Times times) {
        Boundaries boundaries = new Boundaries(requirement, reading, times, Optional.empty());
        SubjectMatter.withParts(condition).forEach(boundaries::add);
        return boundaries.found.stream();
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.On on) {
            add(on.fact(), on.threshold());
        } else if (condition instanceof Condition.OnDate on) {
            add(on);
        } else if (condition instanceof Condition.Held held) {
            held.time().ifPresent(time -> addTimes("held " + held.anyOf(), Optional.empty(), time));
        } else if (condition instanceof Condition.Indicators indicators) {
            new IndicatorBoundaries(indicators).forEach(this::add);
        }
    }

    private void add(Fact fact, Threshold threshold) {
        if (fact instanceof Fact.Named named && !(named.fact() instanceof Fact.Custom)) {
            add(named.fact(), threshold);
        } else if (fact instanceof Fact.TimeBetween time) {
            addTimes(fact.name(), Optional.of(time), threshold);
        } else if (fact instanceof Fact.Score score) {
            addTotals(fact, score.series(), threshold);
            addShares(fact, score.series(), threshold);
        } else if (fact instanceof Fact.TotalPoints points) {
            // By other rules a reported total tells a share, and not the points.
            if (points.series().scoring() instanceof ShareOfPoints
                    || points.series().scoring() instanceof LevelPoints) {
                addTotals(fact, points.series(), threshold);
            }
        } else {
            addNumbers(fact, threshold, number -> new BoundaryValue.Figure(fact, number));
        }
        if (fact instanceof Fact.Combined combined && combined.how() instanceof Combination.Count count) {
            count.of().forEach(part -> add(part, count.threshold()));
        }
    }

    private void addNumbers(Fact fact, Threshold threshold, Function<Quantity, BoundaryValue> value) {
        ends(threshold)
                .forEach(end -> ImmutableMap.of(
                                Side.BELOW, Steps.below(end, fact.unit()),
                                Side.ON, end,
                                Side.ABOVE, Steps.above(end, fact.unit()))
                        .forEach((side, number) -> {
                            if (fact.possible().range().contains(number)) {
                                add(
                                        threshold.bounds(),
                                        side,
                                        value.apply(Quantity.exactly(number, fact.unit())),
                                        threshold.bounds().range().contains(number));
                            }
                        }));
    }

    private void add(Object threshold, Side side, BoundaryValue value, boolean meets) {
        found.add(new Boundary(requirement, reading, threshold.toString(), side, value, meets));
    }

    /** Of each catalogue the totals next to the bound that its indicators can make. */
    private void addTotals(Fact fact, AssessmentSeries series, Threshold threshold) {
        Range<BigFraction> bounds = threshold.bounds().range();
        for (IndicatorCatalogue catalogue : series.catalogues()) {
            Totals totals = Totals.of(series.scoring(), catalogue);
            BigFraction unit = fact.unit().equals(Unit.PERCENT) ? totals.inAll().divide(100) : BigFraction.ONE;
            ends(threshold)
                    .forEach(end -> totals.next(end.multiply(unit))
                            .forEach((side, points) -> add(
                                    threshold.bounds(),
                                    side,
                                    new BoundaryValue.Total(
                                            fact,
                                            catalogue.id(),
                                            new Points(Quantity.exactly(points, Unit.POINTS), totals.inAll())),
                                    bounds.contains(points.divide(unit)))));
        }
    }

    /** Between two totals lie many bounds: a share that is reported tells them apart. */
    private void addShares(Fact fact, AssessmentSeries series, Threshold threshold) {
        series.catalogues()
                .forEach(catalogue ->
                        addNumbers(fact, threshold, share -> new BoundaryValue.Share(fact, catalogue.id(), share)));
    }

    private void add(Condition.OnDate on) {
        DateThreshold threshold = on.threshold();
        Range<LocalDate> days = threshold.bounds().range();
        Stream<LocalDate> lower = days.hasLowerBound() ? Stream.of(days.lowerEndpoint()) : Stream.empty();
        Stream<LocalDate> upper = days.hasUpperBound() ? Stream.of(days.upperEndpoint()) : Stream.empty();
        Stream.concat(lower, upper).distinct().forEach(end -> {
            add(on, Side.BELOW, end.minusDays(1));
            add(on, Side.ON, end);
            add(on, Side.ABOVE, end.plusDays(1));
        });
    }

    private void add(Condition.OnDate on, Side side, LocalDate each) {
        add(
                on.threshold(),
                side,
                new BoundaryValue.Day(on.fact(), each),
                on.threshold().bounds().range().contains(each));
    }

    private void addTimes(String what, Optional<Fact.TimeBetween> between, Threshold threshold) {
        ends(threshold)
                .forEach(end -> times.next(end).forEach((side, days) -> {
                    BoundaryValue.Time time = new BoundaryValue.Time(what, between, days.from(), days.to());
                    add(
                            threshold.bounds(),
                            side,
                            time,
                            threshold
                                    .bounds()
                                    .range()
                                    .contains(time.months().range().lowerEndpoint()));
                }));
    }

    /** The bounds about which values lie: beside those of the threshold those of another one, and numbers between them. */
    private Stream<BigFraction> ends(Threshold threshold) {
        Stream<BigFraction> own = Steps.ends(threshold.bounds().range());
        return rival.map(Threshold::bounds)
                .filter(other -> other.unit().equals(threshold.bounds().unit()))
                .map(other -> Steps.between(Stream.concat(own, Steps.ends(other.range())), other.unit()))
                .orElse(own);
    }
}
