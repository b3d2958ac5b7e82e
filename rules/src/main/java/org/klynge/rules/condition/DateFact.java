package org.klynge.rules.condition;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.klynge.cluster.ProfileFact;
import org.klynge.standing.Standing;

/**
 * A date that is derived from a dossier on a day: thresholds can be set on it, and on the time between two of them. Facts
 * are values: two facts that read the same thing are equal.
 */
public sealed interface DateFact {

    /** Which of several that took place by the day. */
    enum Which {
        /** The first of all. */
        FIRST,
        /** The one after the first. */
        SECOND,
        /** The one before the latest. */
        PREVIOUS,
        /** The latest. */
        LATEST;

        /**
         * The word that documents use.
         *
         * @return the name in lower case
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The name by which documents and decisions speak of the fact.
     *
     * @return the name, such as {@code cluster.founded}
     */
    String name();

    /**
     * What the date is derived from: two facts of a common root are not free of each other.
     *
     * @return names of facts, standings and catalogues; none for a date that is always known
     */
    default ImmutableSet<String> roots() {
        return ImmutableSet.of(name());
    }

    /** The day of the decision, as {@code day}. */
    record DecisionDay() implements DateFact {
        @Override
        public String name() {
            return "day";
        }

        @Override
        public ImmutableSet<String> roots() {
            return ImmutableSet.of();
        }
    }

    /** When the cluster was founded, as {@code cluster.founded}. */
    record Founded() implements DateFact {
        @Override
        public String name() {
            return "cluster.founded";
        }
    }

    /**
     * The first day of the organisation that the cluster merged into, as {@code cluster.merged}. There is none as long as it
     * has not merged by the day; where the merger may lie before that day or after it, both are possible.
     */
    record Merged() implements DateFact {
        @Override
        public String name() {
            return "cluster.merged";
        }
    }

    /**
     * The date of the latest statement of a figure, such as {@code profile.participants.date}: how old a figure may be is
     * for a scheme to say. As long as nobody has stated the figure nothing is known of the date either, since what is not
     * on record is unknown and not absent.
     *
     * @param figure which figure
     */
    record Stated(ProfileFact figure) implements DateFact {
        @Override
        public String name() {
            return "profile." + figure.name() + ".date";
        }

        /** One profile gives several figures: how old they are is one and the same thing. */
        @Override
        public ImmutableSet<String> roots() {
            return ImmutableSet.of("profile.date");
        }
    }

    /**
     * When an assessment of a series took place, such as {@code assessment.bronze.first-date}.
     *
     * @param series the assessments
     * @param which which of those that took place by the day
     */
    record Examined(AssessmentSeries series, Which which) implements DateFact {
        @Override
        public String name() {
            return "assessment." + series.name() + "." + which.word() + "-date";
        }

        @Override
        public ImmutableSet<String> roots() {
            return series.roots();
        }
    }

    /**
     * The first day of a grant, such as {@code standing.nic/arena.first-grant}.
     *
     * @param standing the standing that was given
     * @param which which of the grants that began by the day
     */
    record Granted(Standing standing, Which which) implements DateFact {
        @Override
        public String name() {
            return "standing." + standing.fullName() + "." + which.word() + "-grant";
        }

        @Override
        public ImmutableSet<String> roots() {
            return ImmutableSet.of(standing.fullName());
        }
    }
}
