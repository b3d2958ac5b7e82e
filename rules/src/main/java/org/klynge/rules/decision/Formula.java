package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;

/** An evaluation as a formula over variables: what looks at the same thing is known to do so. */
final class Formula {

    private final Node root;
    private final Map<Object, Variable> variables = new LinkedHashMap<>();
    private final Map<Node, Variable> ofLeaf = new HashMap<>();

    private Formula(Node root) {
        this.root = root;
        root.tree().filter(Formula::isLeaf).forEach(leaf -> {
            Variable variable = variables.computeIfAbsent(Variable.key(leaf), key -> new Variable());
            variable.add(leaf);
            ofLeaf.put(leaf, variable);
        });
    }

    static Formula of(Evaluation evaluation) {
        Map<Claim, Evaluation> computed = new LinkedHashMap<>();
        confirmables(evaluation)
                .forEach(found -> computed.putIfAbsent(
                        ((Condition.Confirmable) found.condition()).claim(),
                        found.parts().get(0)));
        return new Formula(new Node(evaluation, ImmutableMap.copyOf(computed)));
    }

    /** The claims that may be computed, those apart that are contradicted: nothing follows from these. */
    private static Stream<Evaluation> confirmables(Evaluation evaluation) {
        Stream<Evaluation> own = evaluation.condition() instanceof Condition.Confirmable
                        && !evaluation.parts().isEmpty()
                        && evaluation.contradiction().isEmpty()
                ? Stream.of(evaluation)
                : Stream.of();
        return Stream.concat(own, evaluation.parts().stream().flatMap(Formula::confirmables));
    }

    /** The claims that are asked for at several places and may be computed at one. */
    ImmutableSet<String> linked() {
        return root.tree()
                .filter(node -> node.isClaim() && node.condition() instanceof Condition.Attested)
                .map(node -> ((Condition.Attested) node.condition()).claim().name())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Some conditions that must all hold. */
    static Formula all(ImmutableList<Evaluation> evaluations) {
        ImmutableList<Condition> conditions =
                evaluations.stream().map(Evaluation::condition).collect(ImmutableList.toImmutableList());
        Verdict verdict =
                Verdict.all(evaluations.stream().map(Evaluation::verdict).toList());
        return of(new Evaluation(
                new Condition.All(conditions), verdict, new Evidence.Parts(), evaluations, ImmutableList.of()));
    }

    private static boolean isLeaf(Node node) {
        return node.kind() == Node.Kind.LEAF || isContradicted(node);
    }

    private static boolean isContradicted(Node node) {
        return node.kind() == Node.Kind.SETTLED
                && !node.evaluation().contradiction().isEmpty();
    }

    Node root() {
        return root;
    }

    ImmutableList<Variable> variables() {
        return ImmutableList.copyOf(variables.values());
    }

    /** What a leaf looks at. */
    Variable variable(Node leaf) {
        Variable variable = ofLeaf.get(leaf);
        if (variable == null) {
            throw new IllegalArgumentException("leaf: " + leaf.condition() + " is not one of this formula");
        }
        return variable;
    }

    boolean hasVariable(Node node) {
        return ofLeaf.containsKey(node);
    }

    /** Whether the formula holds the more, the less a node does. */
    static boolean isNegated(Node node) {
        return node.parent()
                .map(parent -> isNegated(parent) != (parent.kind() == Node.Kind.NOT))
                .orElse(false);
    }
}
