package org.klynge.testkit.cases;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.assessment.Points;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.scoring.LevelPoints;
import org.klynge.testkit.boundary.SubjectMatter;

/** What can be said of the assessments of a series: that they took place, and how an indicator was rated. */
record Examinations(AssessmentSeries series, LocalDate written) {

    /** The first catalogue is as good as any other. */
    IndicatorCatalogue catalogue() {
        return series.catalogues().get(0);
    }

    /** The latest one has the number 1, the one before it 2, and so on. */
    Said on(int number, LocalDate day) {
        return new Said.Examined(series.name(), number, catalogue().id(), day);
    }

    Said latest() {
        return on(1, Writing.examined(written));
    }

    /** So many, half a year apart. */
    ImmutableList<Said> several(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> on(number, Writing.examined(written).minusMonths(6L * (number - 1))))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Said> reported(IndicatorCatalogue catalogue, Points total) {
        Said examined = new Said.Examined(series.name(), 1, catalogue.id(), Writing.examined(written));
        return ImmutableList.of(examined, new Said.Total(series.name(), 1, total));
    }

    /** Every indicator rated alike: with full points, or none. */
    Stream<ImmutableList<Said>> allAlike() {
        List<String> numbers = SubjectMatter.numbers(catalogue());
        return Stream.of(most(), BigFraction.ZERO).map(points -> rated(numbers, List.of(), points, points));
    }

    /** Every indicator at its most, and some of those that are meant at other points. */
    Stream<ImmutableList<Said>> about(Condition.Indicators meant) {
        List<String> numbers = meant(meant);
        int wanted = meant.wanted().orElse(numbers.size());
        Stream<Integer> reaching = Stream.of(wanted, wanted - 1).filter(count -> count <= numbers.size());
        return reaching.flatMap(count -> lower(meant)
                .map(points ->
                        rated(numbers.subList(0, count), numbers.subList(count, numbers.size()), most(), points)));
    }

    private List<String> meant(Condition.Indicators meant) {
        return catalogue().isListed() && meant.dimension().isPresent()
                ? catalogue().indicators().stream()
                        .filter(indicator ->
                                indicator.dimension().equals(meant.dimension().get()))
                        .map(Indicator::number)
                        .toList()
                : SubjectMatter.numbers(catalogue());
    }

    /** Points below the most: those about a minimum, and none at all. */
    private Stream<BigFraction> lower(Condition.Indicators meant) {
        Stream<Minimum> minimums = catalogue().isListed()
                ? catalogue().indicators().stream().map(meant.level()::of)
                : Stream.of(meant.level().ofUnlisted());
        Stream<BigFraction> about =
                minimums.flatMap(minimum -> minimum instanceof Minimum.AtLeast least ? about(least) : Stream.of());
        return Stream.concat(about, Stream.of(BigFraction.ZERO)).distinct();
    }

    private Stream<BigFraction> about(Minimum.AtLeast least) {
        BigFraction points =
                least.share().range().lowerEndpoint().multiply(most()).divide(100);
        BigFraction below = BigFraction.of(points.subtract(BigFraction.of(1, 2)).longValue());
        return Stream.of(points, below, below.subtract(1))
                .filter(each -> each.signum() >= 0 && each.compareTo(most()) <= 0)
                .filter(each -> !(series.scoring() instanceof LevelPoints levels)
                        || levels.points().containsKey(each));
    }

    private ImmutableList<Said> rated(List<String> some, List<String> others, BigFraction points, BigFraction other) {
        ImmutableList.Builder<Said> all = ImmutableList.<Said>builder().add(latest());
        some.forEach(number -> all.add(rating(number, points)));
        others.forEach(number -> all.add(rating(number, other)));
        return all.build();
    }

    private Said rating(String number, BigFraction points) {
        return new Said.Rated(series.name(), 1, number, new Points(Quantity.exactly(points, Unit.POINTS), most()));
    }

    private BigFraction most() {
        return series.scoring() instanceof LevelPoints levels
                ? levels.points().lastKey()
                : BigFraction.of(SubjectMatter.USUAL_POINTS);
    }
}
