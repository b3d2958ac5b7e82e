package org.klynge.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Points;
import org.klynge.assessment.ReportedScore;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.testkit.boundary.SubjectMatter;

/**
 * Ways to raise the reported total of an assessment: by a little, half-way to everything, and to the thresholds of the scheme
 * and between these.
 */
final class RaisedTotals {

    private static final BigFraction PERCENT = BigFraction.of(100);
    private static final BigFraction LITTLE = BigFraction.of(1, 100);

    private final ImmutableList<AssessmentSeries> series;
    private final ImmutableList<BigFraction> shares;

    RaisedTotals(ImmutableList<SubjectMatter> matters) {
        this.series = matters.stream()
                .flatMap(matter -> matter.series().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        List<BigFraction> ends = matters.stream()
                .flatMap(matter -> matter.series().stream().flatMap(each -> matter.shares(each).stream()))
                .distinct()
                .sorted()
                .toList();
        this.shares = Stream.concat(
                        ends.stream(),
                        IntStream.range(1, ends.size())
                                .mapToObj(i -> ends.get(i - 1).add(ends.get(i)).divide(2)))
                .collect(ImmutableList.toImmutableList());
    }

    Stream<UnaryOperator<Assessment>> ways() {
        Stream<UnaryOperator<Assessment>> near = Stream.of(
                assessment -> raised(assessment, share -> share.add(PERCENT).divide(2)),
                assessment -> raised(assessment, share -> share.add(LITTLE)));
        return Stream.concat(near, shares.stream().map(to -> assessment -> raised(assessment, share -> to)));
    }

    private Assessment raised(Assessment assessment, UnaryOperator<BigFraction> raise) {
        return assessment
                .reportedScore()
                .map(reported -> reported.share().range().upperEndpoint())
                .flatMap(share -> Optional.of(raise.apply(share))
                        .filter(higher -> higher.compareTo(share) > 0 && higher.compareTo(PERCENT) <= 0))
                .map(higher -> {
                    Assessment.Builder raised = Assessments.bare(assessment);
                    assessment.ratings().forEach(raised::putRating);
                    return raised.reportedScore(total(assessment, higher)).build();
                })
                .orElse(assessment);
    }

    /** As points, since a share that is exact can only be said as a range. */
    private ReportedScore total(Assessment assessment, BigFraction share) {
        Optional<BigFraction> most = assessment.reportedScore().stream()
                .flatMap(reported -> reported instanceof Points points ? Stream.of(points.maximum()) : Stream.of())
                .findFirst()
                .or(assessment::maximum)
                .or(() -> most(assessment));
        return most.<ReportedScore>map(points ->
                        new Points(Quantity.exactly(points.multiply(share).divide(PERCENT), Unit.POINTS), points))
                .orElseGet(() -> new ReportedScore.Bounds(Quantity.exactly(share, Unit.PERCENT)));
    }

    private Optional<BigFraction> most(Assessment assessment) {
        return series.stream()
                .flatMap(each -> each.catalogue(assessment.catalogue()).stream()
                        .map(catalogue -> SubjectMatter.highestRating(each).multiply(catalogue.size())))
                .findFirst();
    }
}
