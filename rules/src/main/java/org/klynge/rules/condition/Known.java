package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;
import org.klynge.rules.spi.PluginFailure;

/**
 * What a dossier tells of a fact on a day: the values of every statement that may be the latest, and whether there may be
 * no value at all.
 *
 * @param values what the fact can be, one for each statement that may be the latest
 * @param mayBeAbsent whether there may be nothing that the fact could be read from, such as no assessment yet
 * @param statements the statements that the values come from
 * @param contradiction statements that cannot all be true; then nothing is decided by the fact
 * @param failures plug-ins that failed to read the fact, or to score what it is read from; then nothing is decided either
 * @param open the names of the facts behind it that are not exactly known: its own, or those that it is made of
 * @param cautious whether a cleverer evaluation might leave fewer values
 */
public record Known(
        ImmutableList<Quantity> values,
        boolean mayBeAbsent,
        ImmutableList<Statement> statements,
        ImmutableList<Statement> contradiction,
        ImmutableList<PluginFailure> failures,
        ImmutableSet<String> open,
        boolean cautious) {

    /** A fact that is made of no others. */
    static Known of(
            Fact fact,
            ImmutableList<Quantity> values,
            boolean mayBeAbsent,
            ImmutableList<Statement> statements,
            ImmutableList<Statement> contradiction,
            ImmutableList<PluginFailure> failures,
            boolean cautious) {
        boolean exact = values.stream().allMatch(Quantity::isExact)
                && new HashSet<>(values).size() + (mayBeAbsent ? 1 : 0) <= 1;
        return new Known(
                values,
                mayBeAbsent,
                statements,
                contradiction,
                failures,
                exact ? ImmutableSet.of() : ImmutableSet.of(fact.name()),
                cautious);
    }

    /**
     * Holds the fact against a threshold.
     *
     * @param threshold the threshold
     * @return whether it is reached; a fact that is absent reaches none, and one that is contradicted or not read is unknown
     */
    public Verdict test(Threshold threshold) {
        if (!contradiction.isEmpty() || !failures.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        return values.stream()
                .map(threshold::test)
                .reduce(Verdict::either)
                .map(verdict -> mayBeAbsent ? verdict.either(Verdict.NOT_MET) : verdict)
                .orElse(Verdict.NOT_MET);
    }

    /**
     * The range that holds every possible value.
     *
     * @return the hull, or nothing where the fact is certainly absent or contradicted
     */
    public Optional<Quantity> hull() {
        return contradiction.isEmpty() ? values.stream().reduce(Quantity::hull) : Optional.empty();
    }

    /**
     * Whether the fact is certainly absent: there is nothing that it could be read from.
     *
     * @return true where no value is possible and nothing is contradicted
     */
    public boolean isAbsent() {
        return values.isEmpty() && contradiction.isEmpty();
    }

    /**
     * Whether several statements may be the latest, or there may be none, so that what is known does not lie in one
     * range.
     *
     * @return true where more than one case is left
     */
    public boolean hasSeveralCases() {
        return values.size() + (mayBeAbsent ? 1 : 0) > 1;
    }
}
