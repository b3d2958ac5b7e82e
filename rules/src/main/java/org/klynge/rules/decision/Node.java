package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Claim;
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
        /** The one part holds: it is a claim that may be computed, and nobody has said what it is. */
        SAME,
        /** What was said of a claim settles it. Where it may be computed, the one part comes to the same. */
        SETTLED
    }

    private final Evaluation evaluation;
    private final @Nullable Node parent;
    private final int depth;
    private final Kind kind;
    private final ImmutableList<Node> parts;

    /** The root of a tree, in which some claims may be computed, whether it is said where they are asked for or not. */
    Node(Evaluation evaluation, ImmutableMap<Claim, Evaluation> computed) {
        this(evaluation, computed, null, 0);
    }

    private Node(Evaluation evaluation, ImmutableMap<Claim, Evaluation> computed, @Nullable Node parent, int depth) {
        this.evaluation = evaluation;
        this.parent = parent;
        this.depth = depth;
        ImmutableList<Evaluation> below = below(evaluation, computed);
        this.kind = kind(evaluation, !below.isEmpty());
        // A claim that is computed from itself again says nothing new there.
        ImmutableMap<Claim, Evaluation> others = isClaim() ? without(computed, evaluation.condition()) : computed;
        this.parts = below.stream()
                .map(part -> new Node(part, others, this, depth + 1))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Evaluation> below(Evaluation evaluation, ImmutableMap<Claim, Evaluation> computed) {
        Evaluation same = evaluation.condition() instanceof Condition.Attested attested
                        && evaluation.contradiction().isEmpty()
                ? computed.get(attested.claim())
                : null;
        return same == null ? evaluation.parts() : ImmutableList.of(same);
    }

    private static ImmutableMap<Claim, Evaluation> without(
            ImmutableMap<Claim, Evaluation> computed, Condition condition) {
        return ImmutableMap.copyOf(
                Maps.filterKeys(computed, claim -> !condition.subjects().contains(claim.name())));
    }

    private static Kind kind(Evaluation evaluation, boolean hasParts) {
        Condition condition = evaluation.condition();
        if (!hasParts) {
            return Kind.LEAF;
        }
        if (evaluation.evidence() instanceof Evidence.Attestations attestations) {
            boolean said = attestations.word().verdict().isCertain();
            return said || !evaluation.contradiction().isEmpty() ? Kind.SETTLED : Kind.SAME;
        }
        return condition instanceof Condition.Not ? Kind.NOT : Kind.COUNT;
    }

    /** Whether it is the part of a claim that may be computed, or lies within one. */
    Optional<Node> claim() {
        return parent().flatMap(above -> above.isClaim() ? Optional.of(above) : above.claim());
    }

    /** Whether it is a claim that may be computed. */
    boolean isClaim() {
        return kind == Kind.SAME || kind == Kind.SETTLED;
    }

    /** Whether it lies within a claim that was settled, so that nothing hangs on it but what it is bound to. */
    boolean isBound() {
        return parent().map(above -> above.kind == Kind.SETTLED || above.isBound())
                .orElse(false);
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

    /** This node and all below it. */
    Stream<Node> tree() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Node::tree));
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
