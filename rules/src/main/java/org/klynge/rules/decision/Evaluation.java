package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Statement;
import org.klynge.rules.spi.PluginFailure;

/**
 * The verdict on a condition and on each of its parts: what an engine gives. Everything that a decision tells beyond
 * verdicts is read off this tree.
 *
 * @param condition what was evaluated
 * @param verdict whether it holds
 * @param evidence what that rests on
 * @param parts the evaluations of the condition's parts, in their order
 * @param contradiction statements that cannot all be true; then the verdict is {@link Verdict#UNKNOWN}
 */
public record Evaluation(
        Condition condition,
        Verdict verdict,
        Evidence evidence,
        ImmutableList<Evaluation> parts,
        ImmutableList<Statement> contradiction) {

    /**
     * The unknown facts, standings and claims that left the verdict open.
     *
     * @return their names; empty where the verdict is certain
     */
    public ImmutableSet<String> missing() {
        return open().filter(evaluation -> evaluation.contradiction.isEmpty())
                .flatMap(evaluation -> evaluation.condition.subjects().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The statements that contradict each other, wherever in the tree that mattered or not.
     *
     * @return one conflict for each condition that met one
     */
    public ImmutableList<Conflict> conflicts() {
        Stream<Conflict> own = contradiction.isEmpty()
                ? Stream.of()
                : Stream.of(new Conflict(condition.subjects().get(0), contradiction));
        return Stream.concat(own, parts.stream().flatMap(part -> part.conflicts().stream()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The plug-ins that failed, wherever in the tree that mattered or not.
     *
     * @return what each of them did instead of answering
     */
    public ImmutableList<PluginFailure> failures() {
        return Stream.concat(ownFailures(), parts.stream().flatMap(part -> part.failures().stream()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<PluginFailure> ownFailures() {
        if (evidence instanceof Evidence.Figure figure) {
            return figure.known().failures().stream();
        }
        if (evidence instanceof Evidence.Ratings ratings) {
            return ratings.reach().failures().stream();
        }
        return evidence instanceof Evidence.Plugged plugged ? plugged.answer().failure().stream() : Stream.of();
    }

    /** The nodes that left this one open: itself, and below it whatever is open too. */
    private Stream<Evaluation> open() {
        return verdict == Verdict.UNKNOWN
                ? Stream.concat(Stream.of(this), parts.stream().flatMap(Evaluation::open))
                : Stream.of();
    }
}
