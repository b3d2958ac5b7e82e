package org.klynge.rules.condition;

import com.google.common.collect.Range;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/**
 * A figure that is derived from a dossier on a day, and that a threshold can be set on. Facts are values: two facts that
 * read the same thing are equal.
 */
public sealed interface Fact {

    /**
     * The name by which documents and decisions speak of the fact.
     *
     * @return the name, such as {@code assessment.gold.score}
     */
    String name();

    /**
     * Everything that the fact can be.
     *
     * @return a range in the unit of the fact
     */
    Quantity possible();

    /**
     * The unit of the fact.
     *
     * @return the unit in which thresholds on it are written
     */
    default Unit unit() {
        return possible().unit();
    }

    /**
     * The latest figure of a profile, such as {@code profile.committed-participants}.
     *
     * @param figure which figure
     */
    record OfProfile(ProfileFact figure) implements Fact {
        @Override
        public String name() {
            return "profile." + figure.name();
        }

        @Override
        public Quantity possible() {
            return figure.possible();
        }
    }

    /**
     * The total of the latest assessment of a series, in percent, such as {@code assessment.gold.score}.
     *
     * @param series the assessments
     */
    record Score(AssessmentSeries series) implements Fact {
        @Override
        public String name() {
            return "assessment." + series.name() + ".score";
        }

        @Override
        public Quantity possible() {
            return Quantity.percent(0).hull(Quantity.percent(100));
        }
    }

    /**
     * How many assessments of a series took place, such as {@code assessment.bronze.count}.
     *
     * @param series the assessments
     */
    record Count(AssessmentSeries series) implements Fact {
        @Override
        public String name() {
            return "assessment." + series.name() + ".count";
        }

        @Override
        public Quantity possible() {
            return Quantity.in(Range.atLeast(BigFraction.ZERO), Unit.COUNT);
        }
    }
}
