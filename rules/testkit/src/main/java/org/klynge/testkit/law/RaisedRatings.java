package org.klynge.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.scoring.LevelPoints;

/** Ways to raise the ratings of an assessment: of one indicator after the other, by a point or to the maximum. */
final class RaisedRatings {

    /** By how many parts of its indicators an assessment is raised. */
    private static final int PARTS = 8;

    private final ImmutableList<AssessmentSeries> series;

    RaisedRatings(ImmutableList<AssessmentSeries> series) {
        this.series = series;
    }

    Stream<UnaryOperator<Assessment>> ways() {
        Stream<UnaryOperator<Assessment>> parts = IntStream.range(1, PARTS)
                .mapToObj(part -> assessment ->
                        raised(assessment, assessment.ratings().size() * part / PARTS, RaisedRatings::full));
        return Stream.concat(
                Stream.of(
                        assessment -> raised(assessment, assessment.ratings().size(), RaisedRatings::full),
                        assessment -> raised(assessment, assessment.ratings().size(), next(assessment)),
                        assessment -> raised(assessment, 1, next(assessment))),
                parts);
    }

    /** The assessment with so many ratings raised of those that can be. */
    private static Assessment raised(Assessment assessment, int many, UnaryOperator<Points> raise) {
        List<String> low = assessment.ratings().entrySet().stream()
                .filter(rating -> rating.getValue() instanceof Points points && !points.equals(full(points)))
                .limit(many)
                .map(rating -> rating.getKey())
                .collect(Collectors.toList());
        Assessment.Builder raised = Assessments.withoutRatings(assessment);
        assessment.ratings().forEach((number, rating) -> {
            Rating higher = low.contains(number) ? raise.apply((Points) rating) : rating;
            raised.putRating(number, higher);
        });
        return raised.build();
    }

    private static Points full(Points points) {
        return new Points(Quantity.exactly(points.maximum(), Unit.POINTS), points.maximum());
    }

    /** By a point, or to the next level of a table. */
    private UnaryOperator<Points> next(Assessment assessment) {
        Stream<BigFraction> levels = series.stream()
                .filter(each -> each.catalogue(assessment.catalogue()).isPresent())
                .flatMap(each ->
                        each.scoring() instanceof LevelPoints table ? table.points().keySet().stream() : Stream.of());
        ImmutableList<BigFraction> table = levels.sorted().collect(ImmutableList.toImmutableList());
        return points -> {
            BigFraction known = points.points().range().upperEndpoint();
            BigFraction next = table.stream()
                    .filter(level -> level.compareTo(known) > 0)
                    .findFirst()
                    .orElse(known.add(1));
            BigFraction most = points.maximum();
            return new Points(Quantity.exactly(next.compareTo(most) < 0 ? next : most, Unit.POINTS), most);
        };
    }
}
