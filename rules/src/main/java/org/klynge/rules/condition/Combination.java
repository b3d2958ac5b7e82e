package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import org.klynge.fact.Unit;

/** How a scheme makes one fact out of others. */
public sealed interface Combination {

    /**
     * The facts that are combined.
     *
     * @return the facts, in order
     */
    ImmutableList<Fact> of();

    /**
     * The unit of the result.
     *
     * @return the unit
     */
    default Unit unit() {
        return of().get(0).unit();
    }

    /**
     * All of them added up.
     *
     * @param of the facts, in one unit
     */
    record Sum(ImmutableList<Fact> of) implements Combination {
        /**
         * Checks the facts.
         *
         * @throws IllegalArgumentException if there is none, or they are in different units
         */
        public Sum {
            checkOneUnit(of);
        }
    }

    /**
     * The least of them.
     *
     * @param of the facts, in one unit
     */
    record Least(ImmutableList<Fact> of) implements Combination {
        /**
         * Checks the facts.
         *
         * @throws IllegalArgumentException if there is none, or they are in different units
         */
        public Least {
            checkOneUnit(of);
        }
    }

    /**
     * The greatest of them.
     *
     * @param of the facts, in one unit
     */
    record Greatest(ImmutableList<Fact> of) implements Combination {
        /**
         * Checks the facts.
         *
         * @throws IllegalArgumentException if there is none, or they are in different units
         */
        public Greatest {
            checkOneUnit(of);
        }
    }

    /**
     * One as a share of the other, in percent. Where the other may be zero, nothing is known of it.
     *
     * @param part the part
     * @param whole the whole, in the same unit
     */
    record Ratio(Fact part, Fact whole) implements Combination {
        /**
         * Checks the facts.
         *
         * @throws IllegalArgumentException if they are in different units
         */
        public Ratio {
            checkOneUnit(ImmutableList.of(part, whole));
        }

        @Override
        public ImmutableList<Fact> of() {
            return ImmutableList.of(part, whole);
        }

        @Override
        public Unit unit() {
            return Unit.PERCENT;
        }
    }

    /**
     * How many of them lie within a threshold.
     *
     * @param of the facts, in one unit
     * @param threshold the threshold, in the same unit
     */
    record Count(ImmutableList<Fact> of, Threshold threshold) implements Combination {
        /**
         * Checks the facts.
         *
         * @throws IllegalArgumentException if there is none, or they or the threshold are in different units
         */
        public Count {
            checkOneUnit(of);
            if (!threshold.bounds().unit().equals(of.get(0).unit())) {
                throw new IllegalArgumentException("threshold: " + threshold + " is in "
                        + threshold.bounds().unit() + ", but " + of.get(0).name() + " is in "
                        + of.get(0).unit());
            }
        }

        @Override
        public Unit unit() {
            return Unit.COUNT;
        }
    }

    private static void checkOneUnit(ImmutableList<Fact> facts) {
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("a combination of no facts; name at least one");
        }
        Unit unit = facts.get(0).unit();
        for (Fact fact : facts) {
            if (!fact.unit().equals(unit)) {
                throw new IllegalArgumentException(fact.name() + " is in " + fact.unit() + ", but "
                        + facts.get(0).name() + " is in " + unit + "; expected facts in one unit");
            }
        }
    }
}
