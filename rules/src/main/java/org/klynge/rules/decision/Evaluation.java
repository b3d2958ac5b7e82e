package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.fact.Quantity;
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
 * @param contradiction statements that cannot all be true; then the verdict is {@link Verdict#UNKNOWN}. Where a claim is denied
 *     by what is not on record, {@code assessments} stands for an assessment that did not take place, and {@code assumptions} for
 *     what was assumed
 */
public record Evaluation(
        Condition condition,
        Verdict verdict,
        Evidence evidence,
        ImmutableList<Evaluation> parts,
        ImmutableList<Statement> contradiction) {

    /**
     * The parts that decided: those without which the verdict would not follow from the others. A condition that all of
     * several hold is decided by those that do not, if there are any.
     *
     * @return some of the parts; empty for a leaf, and where going through cases decided
     */
    public ImmutableList<Evaluation> deciding() {
        if (evidence instanceof Evidence.Cases || !contradiction.isEmpty()) {
            return ImmutableList.of();
        }
        Verdict wanted = condition instanceof Condition.Not ? verdict.negate() : verdict;
        return parts.stream().filter(part -> part.verdict == wanted).collect(ImmutableList.toImmutableList());
    }

    /**
     * How far what is known is on the right side of the threshold: above zero what is to spare, below zero what lacks.
     * Where the threshold has two bounds, it is counted from the nearer one.
     *
     * @return the distance in the unit of the fact, of dates and times in months; nothing where the condition is no threshold,
     *     or what it looks at is absent or contradicted
     */
    public Optional<Quantity> margin() {
        return Margin.of(this);
    }

    /**
     * The statements of the dossier that the verdict rests on, of this condition and its parts.
     *
     * @return the statements
     */
    public Stream<Statement> statements() {
        Stream<Statement> own = Stream.of();
        if (evidence instanceof Evidence.Figure figure) {
            own = figure.known().statements().stream();
        } else if (evidence instanceof Evidence.Ratings ratings) {
            own = ratings.reach().statements().stream();
        } else if (evidence instanceof Evidence.Attestations attestations) {
            own = attestations.word().statements().stream();
        } else if (evidence instanceof Evidence.Day day) {
            own = day.known().statements().stream();
        } else if (evidence instanceof Evidence.Terms terms) {
            own = statements(terms.holdings());
        } else if (evidence instanceof Evidence.Grants grants) {
            own = statements(grants.holdings());
        } else if (evidence instanceof Evidence.Renewal renewal) {
            own = statements(renewal.holdings());
        }
        return Stream.concat(own, parts.stream().flatMap(Evaluation::statements));
    }

    private static Stream<Statement> statements(ImmutableList<Holding> holdings) {
        return holdings.stream().map(holding -> new Statement(holding.place(), holding.from()));
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
        return Stream.concat(ownFailures().stream(), parts.stream().flatMap(part -> part.failures().stream()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** The plug-ins that failed on this condition itself. */
    ImmutableList<PluginFailure> ownFailures() {
        if (evidence instanceof Evidence.Figure figure) {
            return figure.known().failures();
        }
        if (evidence instanceof Evidence.Ratings ratings) {
            return ratings.reach().failures();
        }
        return evidence instanceof Evidence.Plugged plugged
                ? ImmutableList.copyOf(plugged.answer().failure().stream().iterator())
                : ImmutableList.of();
    }
}
