package org.klynge.rules.scoring;

import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;

/**
 * The lowest share of points that was reached in any dimension: a total that no strength elsewhere can lift. A dimension
 * in which no indicator applies is left out; where none applies in any the share is unknown. A reported total, in points
 * or in percent, speaks of that lowest share; {@link Assessment#maximum()} of the points of all ratings.
 */
public record WeakestDimension() implements ScoringRule {

    @Override
    public String name() {
        return "weakest-dimension";
    }

    @Override
    public Score score(Assessment assessment, IndicatorCatalogue catalogue) {
        return ByDimension.score(
                new Examination(assessment, catalogue),
                shares -> shares.values().stream().reduce(Interval::min).orElse(PointSum.ANY_SHARE));
    }
}
