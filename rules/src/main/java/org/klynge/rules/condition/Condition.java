package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.fact.Unit;
import org.klynge.rules.spi.ConditionPlugin;
import org.klynge.rules.spi.Contained;
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
     * @return the names of facts, standings and claims, and {@code call nic/arena} for the calls for a standing; empty for a
     *     mere combination
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
     * A date lies within a threshold. A date that there is none of lies in no threshold.
     *
     * @param fact the date
     * @param threshold the days in which it must lie
     */
    record OnDate(DateFact fact, DateThreshold threshold) implements Condition {
        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of(fact.name());
        }
    }

    /**
     * The cluster holds one of some standings on the day.
     *
     * @param anyOf the standings; any of them is enough
     * @param orHigher whether a standing above one of them, on its ladder of the day, is enough too
     */
    record Holds(ImmutableSet<Standing> anyOf, boolean orHigher) implements Condition {

        /**
         * The cluster holds one of these very standings.
         *
         * @param anyOf the standings; any of them is enough
         * @throws IllegalArgumentException if there is none
         */
        public Holds(ImmutableSet<Standing> anyOf) {
            this(anyOf, false);
        }

        /**
         * Checks the standings.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Holds {
            checkNamed(anyOf);
        }

        @Override
        public ImmutableList<String> subjects() {
            return names(anyOf);
        }
    }

    /**
     * The cluster held one of some standings by the day, whether it still does or not; perhaps for a time.
     *
     * @param anyOf the standings; any of them is enough
     * @param orHigher whether a standing above one of them, on its ladder of the day, is enough too
     * @param time how long it held any of them by the day, in {@link Unit#MONTHS}: every unbroken run of days on which any
     *     of its grants of them ran counts from its first day to the day after its last one, and the runs are added up;
     *     nothing where any time is enough
     */
    record Held(ImmutableSet<Standing> anyOf, boolean orHigher, Optional<Threshold> time) implements Condition {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if there is no standing, or the time is not in months
         */
        public Held {
            checkNamed(anyOf);
            time.filter(bound -> !bound.bounds().unit().equals(Unit.MONTHS)).ifPresent(bound -> {
                throw new IllegalArgumentException(
                        "time: " + bound + " is in " + bound.bounds().unit() + "; expected a time in months");
            });
        }

        @Override
        public ImmutableList<String> subjects() {
            return names(anyOf);
        }
    }

    /**
     * The cluster holds a standing on the day, or held it before and can still have it renewed: what the rules of its
     * validity say of renewing decides for how long. Where they say how often it can be renewed, and it was renewed so often, it
     * is not met, though the standing is held still.
     *
     * @param standing the standing
     */
    record Renewable(Standing standing) implements Condition {
        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of(standing.fullName());
        }
    }

    /**
     * The indicators of the latest assessment of a series reach a level: every one, or at least so many. Those that do not
     * apply are left out. Of an assessment that never took place no indicator reaches anything.
     *
     * @param of the assessments
     * @param dimension the dimension whose indicators are meant; all, where there is none
     * @param wanted how many must reach the level; every one, where there is none
     * @param level the level
     */
    record Indicators(AssessmentSeries of, Optional<String> dimension, Optional<Integer> wanted, IndicatorLevel level)
            implements Condition {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if a catalogue of the series has no such dimension, or it has fewer indicators
         *     there than are wanted, or fewer than one is wanted
         */
        public Indicators {
            for (IndicatorCatalogue catalogue : of.catalogues()) {
                dimension.ifPresent(id -> checkDimension(catalogue, id));
                wanted.ifPresent(number -> checkNumber(catalogue, dimension, number));
            }
        }

        /**
         * Every indicator reaches a level.
         *
         * @param of the assessments
         * @param level the level
         * @return the condition
         */
        public static Indicators every(AssessmentSeries of, IndicatorLevel level) {
            return new Indicators(of, Optional.empty(), Optional.empty(), level);
        }

        private static void checkDimension(IndicatorCatalogue catalogue, String id) {
            if (catalogue.dimensions().stream()
                    .noneMatch(dimension -> dimension.id().equals(id))) {
                throw new IllegalArgumentException("dimension: " + catalogue.id() + " has no dimension '" + id
                        + "'; expected one of "
                        + catalogue.dimensions().stream().map(Dimension::id).toList());
            }
        }

        private static void checkNumber(IndicatorCatalogue catalogue, Optional<String> dimension, int wanted) {
            // Of a catalogue that lists none, nobody knows how many lie in a dimension.
            long most = dimension.isPresent() && catalogue.isListed()
                    ? catalogue.indicators().stream()
                            .filter(indicator -> dimension.equals(Optional.of(indicator.dimension())))
                            .count()
                    : catalogue.size();
            if (wanted < 1 || wanted > most) {
                throw new IllegalArgumentException("wanted: at least " + wanted + " indicators of " + catalogue.id()
                        + dimension.map(id -> " in the dimension '" + id + "'").orElse("")
                        + "; expected a number from 1 to "
                        + most);
            }
        }

        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of("assessment." + of.name() + ".ratings");
        }
    }

    /**
     * Whatever a plug-in says.
     *
     * @param name the name of the plug-in
     * @param parameters what it is handed over
     * @param plugin what tells whether the condition holds
     */
    record Custom(String name, ImmutableMap<String, String> parameters, ConditionPlugin plugin) implements Condition {

        /**
         * A condition of a plug-in.
         *
         * @param plugin the plug-in
         * @param parameters what it is handed over
         * @return the condition
         * @throws IllegalArgumentException if the plug-in refuses the parameters
         */
        public static Custom of(ConditionPlugin plugin, ImmutableMap<String, String> parameters) {
            plugin.check(parameters);
            return new Custom(plugin.name(), parameters, plugin);
        }

        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of(name);
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

        /** Equal are conditions of one class of plug-in, since plug-ins keep no state. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Custom that
                    && name.equals(that.name)
                    && parameters.equals(that.parameters)
                    && plugin.getClass() == that.plugin.getClass();
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, parameters, plugin.getClass());
        }

        @Override
        public String toString() {
            return name + parameters;
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
     * A call is open on the day, so that one can apply for a standing. The calls are those that the schemes of the rule book
     * list, and no dossier has a say in it.
     *
     * @param standing what the call is for
     */
    record CallOpen(Standing standing) implements Condition {
        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of("call " + standing.fullName());
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

    private static void checkNamed(ImmutableSet<Standing> anyOf) {
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("anyOf: expected at least one standing");
        }
    }

    private static ImmutableList<String> names(ImmutableSet<Standing> standings) {
        return standings.stream().map(Standing::fullName).collect(ImmutableList.toImmutableList());
    }

    private static void checkNotEmpty(ImmutableList<Condition> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts: expected at least one condition");
        }
    }
}
