package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
 * @param verdict whether every indicator reaches the level, or as many as are wanted
 * @param indicators the verdict for each one that applies
 * @param notApplicable those that do not
 * @param bound whether a total binds ratings together, so that reading them one by one is cautious
 */
record IndicatorReading(
        Verdict verdict, ImmutableMap<String, Verdict> indicators, ImmutableList<String> notApplicable, boolean bound) {

    static IndicatorReading of(Condition.Indicators condition, Assessment assessment) {
        AssessmentSeries series = condition.of();
        IndicatorLevel level = condition.level();
        IndicatorCatalogue catalogue = series.catalogue(assessment.catalogue()).orElseThrow();
        Score score = series.score(assessment).score();
        Predicate<String> isMeant = number -> isMeant(condition, catalogue, number);
        ImmutableMap.Builder<String, Verdict> indicators = ImmutableMap.builder();
        for (Map.Entry<String, Rating> rating : score.ratings().entrySet()) {
            if (rating.getValue() instanceof Points points && isMeant.test(rating.getKey())) {
                Minimum minimum =
                        catalogue.indicator(rating.getKey()).map(level::of).orElseGet(level::ofUnlisted);
                indicators.put(rating.getKey(), IndicatorLevel.reaches(points, minimum));
            }
        }
        // Whatever is not rated is at its maximum too once every point was reached, or does not apply. Where every
        // indicator counts the one is as good as the other; of so many that are wanted, one that does not apply is
        // none.
        boolean every = condition.wanted().isEmpty();
        Verdict unrated = score.isFull() && every ? Verdict.MET : Verdict.UNKNOWN;
        for (Indicator indicator : catalogue.indicators()) {
            if (!score.ratings().containsKey(indicator.number()) && isMeant.test(indicator.number())) {
                Verdict reached = every ? IndicatorLevel.reaches(level.of(indicator)) : Verdict.UNKNOWN;
                indicators.put(indicator.number(), reached.or(unrated));
            }
        }
        ImmutableMap<String, Verdict> read = indicators.buildOrThrow();
        List<Verdict> verdicts = new ArrayList<>(read.values());
        if (!catalogue.isListed() && score.unrated() > 0) {
            Verdict reached = every ? IndicatorLevel.reaches(level.ofUnlisted()) : Verdict.UNKNOWN;
            verdicts.addAll(Collections.nCopies(every ? 1 : score.unrated(), reached.or(unrated)));
        }
        // Every one of none is no answer: where perhaps nothing applies, nothing is known.
        boolean ofAll = condition.dimension().isEmpty()
                && (assessment.reportedScore().filter(Points.class::isInstance).isPresent()
                        || assessment.maximum().isPresent());
        boolean somethingApplies = ofAll
                || score.ratings().entrySet().stream()
                        .anyMatch(rating -> rating.getValue() instanceof Points && isMeant.test(rating.getKey()));
        boolean blind = condition.dimension().isPresent() && !catalogue.isListed();
        Verdict verdict = blind
                ? inUnknownDimension(condition, score)
                : condition
                        .wanted()
                        .map(wanted -> Verdict.atLeast(wanted, verdicts))
                        .orElseGet(() -> somethingApplies ? Verdict.all(verdicts) : Verdict.UNKNOWN);
        boolean bound = verdict == Verdict.UNKNOWN
                && (assessment.reportedScore().isPresent()
                        || assessment.maximum().isPresent())
                && hasGaps(score, catalogue, level);
        return new IndicatorReading(
                verdict,
                read,
                score.notApplicable().stream().filter(isMeant).collect(ImmutableList.toImmutableList()),
                bound);
    }

    /** Nobody knows which indicators a dimension has that are not listed: what reaches the level may lie elsewhere. */
    private static Verdict inUnknownDimension(Condition.Indicators condition, Score score) {
        List<Verdict> perhaps = new ArrayList<>(Collections.nCopies(score.unrated(), Verdict.UNKNOWN));
        for (Rating rating : score.ratings().values()) {
            if (rating instanceof Points points) {
                perhaps.add(IndicatorLevel.reaches(points, condition.level().ofUnlisted())
                        .and(Verdict.UNKNOWN));
            }
        }
        return condition
                .wanted()
                .map(wanted -> Verdict.atLeast(wanted, perhaps))
                .orElse(Verdict.UNKNOWN);
    }

    /** Whether an indicator lies in the dimension that is meant; of a catalogue that does not list them, none is known to. */
    private static boolean isMeant(Condition.Indicators condition, IndicatorCatalogue catalogue, String number) {
        return condition
                .dimension()
                .flatMap(wanted -> catalogue
                        .indicator(number)
                        .map(indicator -> indicator.dimension().equals(wanted)))
                .orElse(condition.dimension().isEmpty());
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
