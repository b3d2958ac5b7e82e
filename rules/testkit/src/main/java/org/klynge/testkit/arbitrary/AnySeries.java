package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.scoring.LevelPoints;
import org.klynge.rules.scoring.Score;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.rules.scoring.WeakestDimension;
import org.klynge.rules.scoring.WeightedDimensions;

/** Series of assessments, and how they are scored. */
public final class AnySeries {

    private AnySeries() {}

    /**
     * Series of assessments against the catalogue of {@link AnyScheme#catalogues()} that lists its indicators.
     *
     * @return series, each with a scoring rule of Klynge's own
     */
    public static Arbitrary<AssessmentSeries> series() {
        return Combinators.combine(AnyIdentifier.identifiers(), scoring())
                .as((name, rule) -> new AssessmentSeries(name, ImmutableList.of(World.LISTED), rule));
    }

    /**
     * The scoring rules of Klynge's own.
     *
     * @return rules that fit the catalogue of {@link AnyScheme#catalogues()} that lists its indicators
     */
    public static Arbitrary<ScoringRule> scoring() {
        Arbitrary<BigFraction> weights = Arbitraries.integers().between(1, 5).map(BigFraction::of);
        Arbitrary<ScoringRule> weighted = Combinators.combine(weights, weights)
                .as((one, two) -> new WeightedDimensions(ImmutableMap.of("one", one, "two", two)));
        Arbitrary<ScoringRule> levels = Combinators.combine(weights, weights)
                .as((one, two) ->
                        new LevelPoints(ImmutableSortedMap.<BigFraction, BigFraction>orderedBy(Ordering.natural())
                                .put(BigFraction.ZERO, BigFraction.ZERO)
                                .put(BigFraction.ONE, one)
                                .put(BigFraction.of(2), one.add(two))
                                .buildOrThrow()));
        return Arbitraries.oneOf(Arbitraries.of(new ShareOfPoints(), new WeakestDimension()), weighted, levels);
    }

    /**
     * What assessments come to.
     *
     * @return scores of assessments against the catalogue of {@link AnyScheme#catalogues()} that lists its indicators
     */
    public static Arbitrary<Score> scores() {
        return Combinators.combine(scoring(), AnyAssessment.assessments("a", ImmutableList.of(World.LISTED)))
                .as((rule, assessment) -> rule.score(assessment, World.LISTED));
    }
}
