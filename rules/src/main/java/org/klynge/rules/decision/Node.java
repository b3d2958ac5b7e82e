package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;

/**
 * An evaluation at its place in the tree of a formula. Nodes are told apart by their place: the same condition may stand at
 * several.
 */
final class Node {

    /** What a node does with its parts. */
    enum Kind {
        /** It has none. */
        LEAF,
        /** At least so many of them hold: all of them, any of them, or a number between. */
        COUNT,
        /** The one part does not hold. */
        NOT,
        /** The one part holds, since nobody has said so. */
        SAME,
        /** Its verdict rests on something else: what was said of it. */
        SETTLED
    }

    private final Evaluation evaluation;
    private final @Nullable Node parent;
    private final int depth;
    private final Kind kind;
    private final ImmutableList<Node> parts;

    Node(Evaluation evaluation) {
        this(evaluation, null, 0);
    }

    private Node(Evaluation evaluation, @Nullable Node parent, int depth) {
        this.evaluation = evaluation;
        this.parent = parent;
        this.depth = depth;
        this.kind = kind(evaluation);
        this.parts = evaluation.parts().stream()
                .map(part -> new Node(part, this, depth + 1))
                .collect(ImmutableList.toImmutableList());
    }

    private static Kind kind(Evaluation evaluation) {
        Condition condition = evaluation.condition();
        if (condition instanceof Condition.Confirmable) {
            boolean said = evaluation.evidence() instanceof Evidence.Attestations attestations
                    && attestations.word().verdict().isCertain();
            return said || !evaluation.contradiction().isEmpty() ? Kind.SETTLED : Kind.SAME;
        }
        if (condition instanceof Condition.Not) {
            return Kind.NOT;
        }
        return evaluation.parts().isEmpty() ? Kind.LEAF : Kind.COUNT;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    Condition condition() {
        return evaluation.condition();
    }

    Kind kind() {
        return kind;
    }

    ImmutableList<Node> parts() {
        return parts;
    }

    Optional<Node> parent() {
        return Optional.ofNullable(parent);
    }

    int depth() {
        return depth;
    }

    /** How many parts must hold; of a node that counts them. */
    int wanted() {
        if (condition() instanceof Condition.All) {
            return parts.size();
        }
        return condition() instanceof Condition.AtLeast atLeast ? atLeast.wanted() : 1;
    }

    /** Whether what the node looks at is not known, rather than contradicted or not read. */
    boolean isReadable() {
        return evaluation.contradiction().isEmpty() && evaluation.ownFailures().isEmpty();
    }

    /** This node and all below it, those apart that something else has settled. */
    Stream<Node> tree() {
        return kind == Kind.SETTLED
                ? Stream.of(this)
                : Stream.concat(Stream.of(this), parts.stream().flatMap(Node::tree));
    }

    /** The lowest node that holds both. */
    Node common(Node other) {
        Node one = this;
        Node two = other;
        while (one != two) {
            if (one.depth >= two.depth) {
                one = one.parent().orElseThrow();
            } else {
                two = two.parent().orElseThrow();
            }
        }
        return one;
    }

    boolean isWithin(Node above) {
        Node node = this;
        while (node.depth > above.depth) {
            node = node.parent().orElseThrow();
        }
        return node == above;
    }

    /** The verdict that follows from those on the parts. */
    Verdict combine(ImmutableList<Verdict> verdicts) {
        return switch (kind) {
            case LEAF, SETTLED -> evaluation.verdict();
            case SAME -> verdicts.get(0);
            case NOT -> verdicts.get(0).negate();
            case COUNT -> Verdict.atLeast(wanted(), verdicts);
        };
    }
}
