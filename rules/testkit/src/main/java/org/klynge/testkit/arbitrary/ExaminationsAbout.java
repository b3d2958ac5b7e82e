package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.fact.Numeral;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.scoring.LevelPoints;
import org.klynge.testkit.boundary.SubjectMatter;

/** Assessments of a series with ratings and totals about the thresholds that a scheme sets on them. */
final class ExaminationsAbout {

    private static final int POINTS = SubjectMatter.USUAL_POINTS;

    private final AssessmentSeries series;
    private final ImmutableList<BigFraction> shares;

    ExaminationsAbout(SubjectMatter matter, AssessmentSeries series) {
        this.series = series;
        this.shares = matter.shares(series);
    }

    Arbitrary<Assessment> assessments(String id, Arbitrary<PartialDate> dates) {
        return Arbitraries.of(series.catalogues()).flatMap(catalogue -> assessments(id, dates, catalogue));
    }

    private Arbitrary<Assessment> assessments(String id, Arbitrary<PartialDate> dates, IndicatorCatalogue catalogue) {
        Arbitrary<Map<String, Rating>> none = Arbitraries.just(Map.of());
        Arbitrary<Map<String, Rating>> ratings =
                Arbitraries.frequencyOf(Tuple.of(2, none), Tuple.of(2, few(catalogue)), Tuple.of(3, all(catalogue)));
        return Combinators.combine(
                        dates, ratings, totals(catalogue).optional(0.6), Arbitraries.of(false, false, false, true))
                .as((date, rated, total, both) -> {
                    Assessment.Builder assessment = Assessment.builder()
                            .id(id)
                            .catalogue(catalogue.id())
                            .date(date);
                    rated.forEach(assessment::putRating);
                    // A total beside all ratings mostly contradicts them.
                    total.filter(known -> both || rated.size() < catalogue.size() / 2 + 1)
                            .ifPresent(assessment::reportedScore);
                    return assessment.build();
                });
    }

    private Arbitrary<Map<String, Rating>> few(IndicatorCatalogue catalogue) {
        return Arbitraries.maps(Arbitraries.of(SubjectMatter.numbers(catalogue)), ratings())
                .ofMaxSize(3);
    }

    /** Every indicator is rated alike, but for a few; as values shrink, fewer and fewer are rated. */
    private Arbitrary<Map<String, Rating>> all(IndicatorCatalogue catalogue) {
        List<String> numbers = SubjectMatter.numbers(catalogue);
        return Combinators.combine(mostlyAll(numbers.size()), full(), few(catalogue))
                .as((many, rating, others) -> {
                    Map<String, Rating> all = new TreeMap<>(others);
                    numbers.subList(0, many).forEach(number -> all.putIfAbsent(number, rating));
                    return all;
                });
    }

    /** What comes first is plainest. */
    private static Arbitrary<Integer> mostlyAll(int size) {
        List<Integer> many = new ArrayList<>(Collections.nCopies(10 * size, size));
        for (int i = 0; i < size; i++) {
            many.set(i, i);
        }
        return Arbitraries.of(many);
    }

    private Arbitrary<Rating> full() {
        return series.scoring() instanceof LevelPoints levels
                ? Arbitraries.of(levels.points().keySet().asList().reverse())
                        .map(level -> points(level, levels.points().lastKey()))
                : Arbitraries.of(5, 4, 3, 0).map(number -> Points.of(number, POINTS));
    }

    private Arbitrary<Rating> ratings() {
        if (series.scoring() instanceof LevelPoints levels) {
            return Arbitraries.oneOf(
                    Arbitraries.of(levels.points().keySet())
                            .map(level -> points(level, levels.points().lastKey())),
                    Arbitraries.just(Rating.NOT_APPLICABLE));
        }
        Arbitrary<Quantity> points = FiguresAbout.quantities(
                Arbitraries.integers().between(0, POINTS).map(BigFraction::of),
                Quantity.of(0, Unit.POINTS).hull(Quantity.of(POINTS, Unit.POINTS)));
        return Arbitraries.frequencyOf(
                Tuple.of(5, points.map(known -> new Points(known, BigFraction.of(POINTS)))),
                Tuple.of(1, Arbitraries.just(Rating.NOT_APPLICABLE)));
    }

    private static Points points(BigFraction level, BigFraction highest) {
        return new Points(Quantity.exactly(level, Unit.POINTS), highest);
    }

    private Arbitrary<ReportedScore> totals(IndicatorCatalogue catalogue) {
        long inAll = (long) POINTS * catalogue.size();
        Arbitrary<BigFraction> about = Combinators.combine(Arbitraries.of(shares), Arbitraries.of(0, 1, -1, 5, -5))
                .as((share, more) -> share.add(more))
                .filter(share -> share.signum() >= 0 && share.compareTo(BigFraction.of(100)) <= 0);
        Arbitrary<ReportedScore> points = Combinators.combine(Arbitraries.of(shares), Arbitraries.of(0, 1, -1))
                .as((share, more) -> Optional.of(
                                share.multiply(inAll).divide(100).longValue() + more)
                        .filter(part -> part >= 0 && part <= inAll)
                        .map(part -> Points.of(part, inAll)))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
        Arbitrary<ReportedScore> rounded = about.map(
                share -> ReportedScore.percent(Numeral.roundedDown(share).replaceFirst("\\.00$", "")));
        Arbitrary<ReportedScore> bounds = FiguresAbout.quantities(
                        about, Quantity.percent(0).hull(Quantity.percent(100)))
                .map(ReportedScore.Bounds::new);
        return Arbitraries.frequencyOf(Tuple.of(3, points), Tuple.of(2, rounded), Tuple.of(2, bounds));
    }
}
