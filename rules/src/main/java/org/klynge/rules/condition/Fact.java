package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.Identifier;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.spi.Contained;
import org.klynge.rules.spi.FactPlugin;

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
     * What the fact is derived from: two facts of a common root are not free of each other.
     *
     * @return names of facts, standings and catalogues
     */
    default ImmutableSet<String> roots() {
        return ImmutableSet.of(name());
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
        public ImmutableSet<String> roots() {
            return series.roots();
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
        public ImmutableSet<String> roots() {
            return series.roots();
        }

        @Override
        public Quantity possible() {
            return Quantity.in(Range.atLeast(BigFraction.ZERO), Unit.COUNT);
        }
    }

    /**
     * The points of the latest assessment of a series, such as {@code assessment.gold.points}. They are known where the
     * points in all are.
     *
     * @param series the assessments
     */
    record TotalPoints(AssessmentSeries series) implements Fact {
        @Override
        public String name() {
            return "assessment." + series.name() + ".points";
        }

        @Override
        public Quantity possible() {
            return Quantity.in(Range.atLeast(BigFraction.ZERO), Unit.POINTS);
        }

        @Override
        public ImmutableSet<String> roots() {
            return series.roots();
        }
    }

    /**
     * The time from one date to another, in months of the calendar; below zero where the other one is earlier.
     *
     * @param from the date that it is counted from
     * @param to the other date
     * @see org.klynge.fact.PartialDate#monthsUntil
     */
    record TimeBetween(DateFact from, DateFact to) implements Fact {
        @Override
        public String name() {
            return "time from " + from.name() + " to " + to.name();
        }

        @Override
        public Quantity possible() {
            return Quantity.unknown(Unit.MONTHS);
        }

        @Override
        public ImmutableSet<String> roots() {
            return ImmutableSet.<String>builder()
                    .addAll(from.roots())
                    .addAll(to.roots())
                    .build();
        }
    }

    /**
     * A fact that a scheme makes out of others.
     *
     * @param name what the scheme calls it, such as {@code public-share}
     * @param how how it is made
     */
    record Combined(String name, Combination how) implements Fact {

        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it is not an identifier
         */
        public Combined {
            Identifier.check("fact", name);
        }

        @Override
        public Quantity possible() {
            ImmutableList<Quantity> parts =
                    how.of().stream().map(Fact::possible).collect(ImmutableList.toImmutableList());
            Quantity possible = Combining.of(how, parts);
            boolean neverNegative = parts.stream()
                    .map(Quantity::range)
                    .allMatch(range ->
                            range.hasLowerBound() && range.lowerEndpoint().signum() >= 0);
            Quantity share = Quantity.in(Range.atLeast(BigFraction.ZERO), how.unit());
            return neverNegative ? possible.meet(share).orElse(possible) : possible;
        }

        @Override
        public Unit unit() {
            return how.unit();
        }

        @Override
        public ImmutableSet<String> roots() {
            return how.of().stream().flatMap(fact -> fact.roots().stream()).collect(ImmutableSet.toImmutableSet());
        }
    }

    /**
     * Another name that a scheme gives to a fact, so that its rules read well.
     *
     * @param name what the scheme calls it
     * @param fact the fact
     */
    record Named(String name, Fact fact) implements Fact {

        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it is not an identifier
         */
        public Named {
            Identifier.check("fact", name);
        }

        @Override
        public Quantity possible() {
            return fact.possible();
        }

        @Override
        public ImmutableSet<String> roots() {
            return fact.roots();
        }
    }

    /**
     * A fact of a plug-in.
     *
     * @param name the name of the plug-in
     * @param possible everything that it can be
     * @param plugin what reads it
     */
    record Custom(String name, Quantity possible, FactPlugin plugin) implements Fact {

        /**
         * A fact of a plug-in.
         *
         * @param plugin what reads it
         * @return the fact
         */
        public static Custom of(FactPlugin plugin) {
            return new Custom(plugin.name(), plugin.possible(), plugin);
        }

        /**
         * What the plug-in says of itself.
         *
         * @return its phrase in English; its name where it has none, or fails to say it
         */
        public String describe() {
            return Contained.call(name, plugin::describe)
                    .answer()
                    .filter(phrase -> !phrase.isBlank())
                    .orElse(name);
        }

        /** Equal are facts of one class of plug-in, since plug-ins keep no state. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Custom that
                    && name.equals(that.name)
                    && possible.equals(that.possible)
                    && plugin.getClass() == that.plugin.getClass();
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, possible, plugin.getClass());
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
