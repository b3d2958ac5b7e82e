package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.fact.Verdict;
import org.klynge.rules.scoring.Score;

/**
 * One assessment, indicator by indicator, against a level.
 *
 * @param verdict whether every indicator reaches the level
 * @param indicators the verdict for each one that applies
 * @param notApplicable those that do not
 * @param bound whether a total binds ratings together, so that reading them one by one is cautious
 */
record IndicatorReading(
        Verdict verdict, ImmutableMap<String, Verdict> indicators, ImmutableList<String> notApplicable, boolean bound) {

    static IndicatorReading of(AssessmentSeries series, Assessment assessment, IndicatorLevel level) {
        IndicatorCatalogue catalogue = series.catalogue(assessment.catalogue()).orElseThrow();
        Score score = series.scoring().score(assessment, catalogue);
        ImmutableMap.Builder<String, Verdict> indicators = ImmutableMap.builder();
        for (Map.Entry<String, Rating> rating : score.ratings().entrySet()) {
            if (rating.getValue() instanceof Points points) {
                Minimum minimum =
                        catalogue.indicator(rating.getKey()).map(level::of).orElseGet(level::ofUnlisted);
                indicators.put(rating.getKey(), IndicatorLevel.reaches(points, minimum));
            }
        }
        // Whatever is not rated is at its maximum too once every point was reached, or does not apply.
        Verdict unrated = score.isFull() ? Verdict.MET : Verdict.UNKNOWN;
        for (Indicator indicator : catalogue.indicators()) {
            if (!score.ratings().containsKey(indicator.number())) {
                indicators.put(
                        indicator.number(),
                        IndicatorLevel.reaches(level.of(indicator)).or(unrated));
            }
        }
        ImmutableMap<String, Verdict> read = indicators.buildOrThrow();
        List<Verdict> verdicts = new ArrayList<>(read.values());
        if (!catalogue.isListed() && score.unrated() > 0) {
            verdicts.add(IndicatorLevel.reaches(level.ofUnlisted()).or(unrated));
        }
        // Every one of none is no answer: where perhaps nothing applies, nothing is known.
        boolean somethingApplies =
                assessment.reportedScore().filter(Points.class::isInstance).isPresent()
                        || assessment.maximum().isPresent()
                        || score.ratings().values().stream().anyMatch(Points.class::isInstance);
        Verdict verdict = somethingApplies ? Verdict.all(verdicts) : Verdict.UNKNOWN;
        boolean bound = verdict == Verdict.UNKNOWN
                && (assessment.reportedScore().isPresent()
                        || assessment.maximum().isPresent())
                && hasGaps(score, catalogue, level);
        return new IndicatorReading(verdict, read, score.notApplicable(), bound);
    }

    /** Whether some ratings are not known, or not exactly, and the total may tell more of them. */
    private static boolean hasGaps(Score score, IndicatorCatalogue catalogue, IndicatorLevel level) {
        List<Points> rated = score.ratings().values().stream()
                .flatMap(rating -> rating instanceof Points points ? Stream.of(points) : Stream.of())
                .toList();
        boolean published = !(level.ofUnlisted() instanceof Minimum.NotPublished)
                || catalogue.indicators().stream().anyMatch(each -> !(level.of(each) instanceof Minimum.NotPublished));
        // Of a total alone, nothing follows for minimums that nobody knows.
        return (published || !rated.isEmpty())
                && (score.unrated() > 0
                        || rated.stream().anyMatch(points -> !points.points().isExact()));
    }
}
