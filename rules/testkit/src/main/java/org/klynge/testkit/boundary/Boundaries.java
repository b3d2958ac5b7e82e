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
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.assessment.Points;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.IndicatorLevel;
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
    private final LocalDate day;
    private final Set<Boundary> found = new LinkedHashSet<>();

    private Boundaries(Requirement requirement, String reading, LocalDate day) {
        this.requirement = requirement;
        this.reading = reading;
        this.day = day;
    }

    /**
     * The boundaries of every requirement of an edition, for any purpose, by any reading, in whatever part of it.
     *
     * @param scheme the edition
     * @return the boundaries, in the order of its requirements; values that a fact cannot be are left out
     */
    public static ImmutableList<Boundary> of(Scheme scheme) {
        LocalDate day = scheme.inForce().from().flatMap(from -> from.earliest()).orElse(LocalDate.of(2020, 1, 1));
        return scheme.rules().values().stream()
                .flatMap(rules -> rules.requirements().values().stream())
                .distinct()
                .flatMap(requirement -> of(requirement, day))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Boundary> of(Requirement requirement, LocalDate day) {
        Stream<Boundary> applied = of(requirement, requirement.appliedReading(), requirement.condition(), day);
        return Stream.concat(
                        applied,
                        requirement.otherReadings().stream()
                                .flatMap(other -> other.condition().stream()
                                        .flatMap(condition -> of(requirement, other.id(), condition, day))))
                .distinct();
    }

    private static Stream<Boundary> of(Requirement requirement, String reading, Condition condition, LocalDate day) {
        Boundaries boundaries = new Boundaries(requirement, reading, day);
        SubjectMatter.withParts(condition).forEach(boundaries::add);
        return boundaries.found.stream();
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.On on) {
            add(on.fact(), on.threshold());
        } else if (condition instanceof Condition.OnDate on) {
            add(on);
        } else if (condition instanceof Condition.Held held) {
            held.time().ifPresent(time -> addTimes("held " + held.anyOf(), time));
        } else if (condition instanceof Condition.Indicators indicators) {
            add(indicators);
        }
    }

    private void add(Fact fact, Threshold threshold) {
        if (fact instanceof Fact.Named named && !(named.fact() instanceof Fact.Custom)) {
            add(named.fact(), threshold);
        } else if (fact instanceof Fact.TimeBetween) {
            addTimes(fact.name(), threshold);
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
        Steps.ends(threshold.bounds().range())
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
            Steps.ends(bounds)
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

    private void addTimes(String what, Threshold threshold) {
        Steps.ends(threshold.bounds().range())
                .forEach(end -> Times.next(day, end).forEach((side, to) -> {
                    BoundaryValue.Time time = new BoundaryValue.Time(what, day, to);
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

    private void add(Condition.Indicators indicators) {
        indicators
                .wanted()
                .ifPresent(wanted -> indicators
                        .of()
                        .catalogues()
                        .forEach(catalogue -> ImmutableMap.of(
                                        Side.BELOW, wanted - 1, Side.ON, wanted, Side.ABOVE, wanted + 1)
                                .forEach((side, number) -> addReaching(indicators, catalogue, wanted, side, number))));
        for (IndicatorCatalogue catalogue : indicators.of().catalogues()) {
            if (catalogue.isListed()) {
                catalogue.indicators().stream()
                        .filter(indicator -> isMeant(indicators, indicator))
                        .forEach(indicator -> addRatings(
                                indicators,
                                Optional.of(indicator),
                                indicators.level().of(indicator)));
            } else {
                addRatings(indicators, Optional.empty(), indicators.level().ofUnlisted());
            }
        }
    }

    private void addReaching(
            Condition.Indicators indicators, IndicatorCatalogue catalogue, int wanted, Side side, int number) {
        long most = catalogue.isListed()
                ? catalogue.indicators().stream()
                        .filter(indicator -> isMeant(indicators, indicator))
                        .count()
                : catalogue.size();
        if (number <= most) {
            add(
                    "at least " + wanted + " indicators",
                    side,
                    new BoundaryValue.Reaching(indicators.of(), catalogue.id(), indicators.dimension(), number),
                    number >= wanted);
        }
    }

    private static boolean isMeant(Condition.Indicators indicators, Indicator indicator) {
        return indicators.dimension().isEmpty() || indicators.dimension().get().equals(indicator.dimension());
    }

    private void addRatings(Condition.Indicators indicators, Optional<Indicator> indicator, Minimum minimum) {
        if (minimum instanceof Minimum.AtLeast atLeast) {
            BigFraction share = atLeast.share().range().lowerEndpoint();
            BigFraction most = most(indicators.of());
            BigFraction points = share.multiply(most).divide(100);
            BigFraction whole = Steps.whole(points);
            boolean on = whole.equals(points);
            addRating(indicators, indicator, atLeast, Side.BELOW, on ? whole.subtract(1) : whole);
            if (on) {
                addRating(indicators, indicator, atLeast, Side.ON, points);
            }
            addRating(indicators, indicator, atLeast, Side.ABOVE, whole.add(1));
        }
    }

    /** The highest rating: of a table of levels its highest. */
    private static BigFraction most(AssessmentSeries series) {
        return series.scoring() instanceof LevelPoints levels
                ? levels.points().lastKey()
                : BigFraction.of(SubjectMatter.USUAL_POINTS);
    }

    private void addRating(
            Condition.Indicators indicators,
            Optional<Indicator> indicator,
            Minimum.AtLeast minimum,
            Side side,
            BigFraction points) {
        BigFraction most = most(indicators.of());
        if (points.signum() >= 0 && points.compareTo(most) <= 0) {
            Points rated = new Points(Quantity.exactly(points, Unit.POINTS), most);
            add(
                    "at least " + minimum.share(),
                    side,
                    new BoundaryValue.Rated(indicators.of(), indicator, rated),
                    IndicatorLevel.reaches(rated, minimum).isCertain()
                            && IndicatorLevel.reaches(rated, minimum).isPossible());
        }
    }
}
