package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Statement;

/** What an engine found, with every verdict as certain as going through cases makes it. */
final class Tightening {

    private final Splitting splitting;
    private final ImmutableSet<String> linked;

    private Tightening(Splitting splitting, ImmutableSet<String> linked) {
        this.splitting = splitting;
        this.linked = linked;
    }

    static Evaluation of(Evaluation evaluation) {
        Formula formula = Formula.of(evaluation);
        return new Tightening(Splitting.of(formula), formula.linked()).at(formula.root());
    }

    /** The names of what was gone through at a node, and of claims that it takes to be what they are computed from. */
    static ImmutableSet<String> names(ImmutableList<Variable> variables, ImmutableSet<String> linked) {
        return Stream.concat(
                        variables.stream()
                                .map(variable ->
                                        variable.first().condition().subjects().get(0)),
                        linked.stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private Evaluation at(Node node) {
        Evaluation found = node.evaluation();
        if (found.parts().isEmpty()) {
            return found;
        }
        if (node.kind() == Node.Kind.SETTLED) {
            return settled(found);
        }
        ImmutableList<Evaluation> parts = node.parts().stream().map(this::at).collect(ImmutableList.toImmutableList());
        Verdict verdict = splitting.verdict(node);
        Verdict ofParts =
                node.combine(parts.stream().map(Evaluation::verdict).collect(ImmutableList.toImmutableList()));
        Evidence evidence =
                verdict == ofParts ? found.evidence() : new Evidence.Cases(names(splitting.split(node), linked));
        return new Evaluation(found.condition(), verdict, evidence, parts, found.contradiction());
    }

    /** What was said and what is computed must still agree. */
    private static Evaluation settled(Evaluation found) {
        Evaluation computed = of(found.parts().get(0));
        ImmutableList<Statement> contradiction = found.contradiction();
        Verdict verdict = found.verdict();
        if (contradiction.isEmpty() && verdict.both(computed.verdict()).isEmpty()) {
            Stream<Statement> said = ((Evidence.Attestations) found.evidence()).word().statements().stream();
            contradiction =
                    Stream.concat(said, computed.statements()).distinct().collect(ImmutableList.toImmutableList());
            verdict = Verdict.UNKNOWN;
        }
        return new Evaluation(found.condition(), verdict, found.evidence(), ImmutableList.of(computed), contradiction);
    }
}
