package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.klynge.standing.Standing;

/**
 * What must hold of a dossier on a day: a tree of thresholds, holdings and confirmations. A condition is data: it does
 * not decide anything, and two conditions of the same parts are equal. Immutable and thread-safe.
 *
 * <pre>{@code
 * Condition either = new Condition.Any(ImmutableList.of(
 *         new Condition.Holds(ImmutableSet.of(LabelLevel.of("esca/gold"))),
 *         new Condition.On(score, Threshold.moreThan(Quantity.percent(80)))));
 * }</pre>
 */
public sealed interface Condition {

    /**
     * The conditions that this one is made of.
     *
     * @return the parts; empty for a leaf
     */
    default ImmutableList<Condition> parts() {
        return ImmutableList.of();
    }

    /**
     * What this condition itself asks of a dossier, its parts apart.
     *
     * @return the names of facts, standings and claims; empty for a mere combination
     */
    default ImmutableList<String> subjects() {
        return ImmutableList.of();
    }

    /**
     * A fact lies within a threshold. A fact that there is none of, such as the score of an assessment that never took
     * place, lies in no threshold.
     *
     * @param fact the fact
     * @param threshold the range in which it must lie
     */
    record On(Fact fact, Threshold threshold) implements Condition {

        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of(fact.name());
        }

        /**
         * Checks that the two are in the same unit.
         *
         * @throws IllegalArgumentException if they are not
         */
        public On {
            if (!fact.unit().equals(threshold.bounds().unit())) {
                throw new IllegalArgumentException("threshold: " + threshold + " is in "
                        + threshold.bounds().unit() + ", but " + fact.name() + " is in " + fact.unit());
            }
        }
    }

    /**
     * The cluster holds one of some standings on the day.
     *
     * @param anyOf the standings; any of them is enough
     */
    record Holds(ImmutableSet<Standing> anyOf) implements Condition {

        @Override
        public ImmutableList<String> subjects() {
            return anyOf.stream().map(Standing::fullName).collect(ImmutableList.toImmutableList());
        }

        /**
         * Checks the standings.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Holds {
            if (anyOf.isEmpty()) {
                throw new IllegalArgumentException("anyOf: expected at least one standing");
            }
        }
    }

    /**
     * Every indicator of the latest assessment of a series reaches a level; those that do not apply are left out. Of an
     * assessment that never took place no indicator reaches anything.
     *
     * @param of the assessments
     * @param level the level
     */
    record EveryIndicator(AssessmentSeries of, IndicatorLevel level) implements Condition {
        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of("assessment." + of.name() + ".ratings");
        }
    }

    /**
     * An authority confirms a claim.
     *
     * @param claim the claim
     */
    record Attested(Claim claim) implements Condition {
        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of(claim.name());
        }
    }

    /**
     * A claim that can be computed as well as confirmed: whichever is known tells, and where both are they must agree.
     *
     * @param claim the claim
     * @param computed the condition that says the same
     */
    record Confirmable(Claim claim, Condition computed) implements Condition {
        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of(claim.name());
        }

        @Override
        public ImmutableList<Condition> parts() {
            return ImmutableList.of(computed);
        }
    }

    /**
     * All parts hold.
     *
     * @param parts the parts
     */
    record All(ImmutableList<Condition> parts) implements Condition {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if there is none: all of nothing would always hold
         */
        public All {
            checkNotEmpty(parts);
        }
    }

    /**
     * Any part holds.
     *
     * @param parts the parts
     */
    record Any(ImmutableList<Condition> parts) implements Condition {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if there is none: any of nothing would never hold
         */
        public Any {
            checkNotEmpty(parts);
        }
    }

    /**
     * At least so many parts hold.
     *
     * @param wanted how many, from one to the number of parts
     * @param parts the parts
     */
    record AtLeast(int wanted, ImmutableList<Condition> parts) implements Condition {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is below one or above the number of parts
         */
        public AtLeast {
            checkNotEmpty(parts);
            if (wanted < 1 || wanted > parts.size()) {
                throw new IllegalArgumentException("wanted: at least " + wanted + " of " + parts.size()
                        + " conditions; expected a number from 1 to " + parts.size());
            }
        }
    }

    /**
     * The part does not hold.
     *
     * @param part the part
     */
    record Not(Condition part) implements Condition {
        @Override
        public ImmutableList<Condition> parts() {
            return ImmutableList.of(part);
        }
    }

    private static void checkNotEmpty(ImmutableList<Condition> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts: expected at least one condition");
        }
    }
}
