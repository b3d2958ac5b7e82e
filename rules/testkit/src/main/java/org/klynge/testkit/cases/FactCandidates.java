package org.klynge.testkit.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Points;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;
import org.klynge.testkit.boundary.SubjectMatter;

/** What can be said so that a fact comes to lie about a threshold. */
record FactCandidates(SubjectMatter matter, ImmutableSetMultimap<Fact, Points> totals, LocalDate written) {

    /** Of the parts of a fact, no more than so many each, or there would be too many of them together. */
    private static final int OF_A_PART = 8;

    private static final int MOST_ASSESSMENTS = 6;

    Stream<ImmutableList<Said>> about(Fact fact, Threshold threshold) {
        if (fact instanceof Fact.OfProfile profile) {
            return matter.numbers(profile.figure()).stream().map(number -> figure(profile.figure(), number));
        } else if (fact instanceof Fact.Count count) {
            Examinations of = new Examinations(count.series(), written);
            return counts(threshold).mapToObj(of::several);
        } else if (fact instanceof Fact.Score score) {
            return Stream.concat(totals(fact, score.series()), shares(score.series()));
        } else if (fact instanceof Fact.TotalPoints points) {
            return totals(fact, points.series());
        } else if (fact instanceof Fact.TimeBetween time) {
            return new DateCandidates(written).about(time, threshold);
        } else if (fact instanceof Fact.Named named) {
            return about(named.fact(), threshold);
        } else if (fact instanceof Fact.Combined combined) {
            return together(combined.how(), threshold);
        }
        return Stream.of();
    }

    static ImmutableList<Said> figure(ProfileFact figure, BigFraction number) {
        return ImmutableList.of(new Said.Figure(
                figure, Quantity.exactly(number, figure.possible().unit())));
    }

    private static IntStream counts(Threshold threshold) {
        Range<BigFraction> range = threshold.bounds().range();
        int about = (range.hasLowerBound() ? range.lowerEndpoint() : range.upperEndpoint()).intValue();
        return IntStream.rangeClosed(1, Math.min(about + 1, MOST_ASSESSMENTS));
    }

    private Stream<ImmutableList<Said>> totals(Fact fact, AssessmentSeries series) {
        Examinations of = new Examinations(series, written);
        Stream<ImmutableList<Said>> reported =
                totals.get(fact).stream().map(total -> of.reported(of.catalogue(), total));
        return Stream.concat(reported, of.allAlike());
    }

    /** Whole points about the shares that are asked for. */
    private Stream<ImmutableList<Said>> shares(AssessmentSeries series) {
        Examinations of = new Examinations(series, written);
        IndicatorCatalogue catalogue = of.catalogue();
        BigFraction most = BigFraction.of((long) SubjectMatter.USUAL_POINTS * catalogue.size());
        return matter.shares(series).stream()
                .map(share -> BigFraction.of(share.multiply(most).divide(100).longValue()))
                .flatMap(points -> Stream.of(points, points.add(1), points.subtract(1)))
                .filter(points -> points.signum() >= 0 && points.compareTo(most) <= 0)
                .map(points -> of.reported(catalogue, new Points(Quantity.exactly(points, Unit.POINTS), most)));
    }

    private Stream<ImmutableList<Said>> together(Combination how, Threshold threshold) {
        List<ImmutableList<Said>> all = List.of(ImmutableList.of());
        for (Fact part : how.of()) {
            Threshold inner = how instanceof Combination.Count count ? count.threshold() : threshold;
            List<ImmutableList<Said>> parts =
                    about(part, inner).limit(OF_A_PART).toList();
            all = all.stream()
                    .flatMap(one -> parts.stream().flatMap(other -> DateCandidates.together(one, other).stream()))
                    .limit(Ways.MOST * OF_A_PART)
                    .toList();
        }
        return all.stream();
    }
}
