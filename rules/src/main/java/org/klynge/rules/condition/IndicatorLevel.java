package org.klynge.rules.condition;

import org.klynge.assessment.Indicator;
import org.klynge.assessment.Minimum;
import org.klynge.assessment.Points;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;

/** The level that indicators are held against: the minimum that the catalogue sets for each, or one share for all. */
public sealed interface IndicatorLevel {

    /** Each indicator's own minimum. Where the catalogue does not publish it, only full points are sure to reach it. */
    record ItsMinimum() implements IndicatorLevel {
        @Override
        public Minimum of(Indicator indicator) {
            return indicator.minimum();
        }

        @Override
        public Minimum ofUnlisted() {
            return Minimum.NOT_PUBLISHED;
        }

        @Override
        public String toString() {
            return "minimum";
        }
    }

    /**
     * The same share of its points for every indicator.
     *
     * @param minimum the share
     */
    record OfPoints(Minimum.AtLeast minimum) implements IndicatorLevel {
        @Override
        public Minimum of(Indicator indicator) {
            return minimum;
        }

        @Override
        public Minimum ofUnlisted() {
            return minimum;
        }

        @Override
        public String toString() {
            return minimum.share().toString();
        }
    }

    /**
     * What an indicator must reach.
     *
     * @param indicator the indicator
     * @return its minimum at this level
     */
    Minimum of(Indicator indicator);

    /**
     * What an indicator must reach of which the catalogue does not publish the name.
     *
     * @return its minimum at this level
     */
    Minimum ofUnlisted();

    /**
     * Holds points against a minimum.
     *
     * @param points the points of an indicator
     * @param minimum the minimum
     * @return whether the points reach it; full points reach any, known or not
     */
    static Verdict reaches(Points points, Minimum minimum) {
        Quantity share = points.share();
        if (minimum instanceof Minimum.AtLeast atLeast) {
            return Threshold.atLeast(atLeast.share()).test(share);
        }
        return minimum instanceof Minimum.None || share.equals(Quantity.percent(100)) ? Verdict.MET : Verdict.UNKNOWN;
    }

    /**
     * Holds an indicator without a rating against a minimum.
     *
     * @param minimum the minimum
     * @return {@link Verdict#MET} where any rating reaches it, else {@link Verdict#UNKNOWN}
     */
    static Verdict reaches(Minimum minimum) {
        boolean nothingToReach = minimum instanceof Minimum.None
                || (minimum instanceof Minimum.AtLeast atLeast
                        && atLeast.share().equals(Quantity.percent(0)));
        return Verdict.of(nothingToReach).or(Verdict.UNKNOWN);
    }
}
