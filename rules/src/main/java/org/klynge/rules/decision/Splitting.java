package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klynge.fact.Verdict;

/**
 * The verdict of a formula, as certain as what is known allows where its variables are free of each other.
 *
 * <p>Kleene's logic is exact wherever all leaves want a thing in the same direction: one world is the worst for all of them
 * then, and one the best. Only what is wanted in opposite directions is gone through cell by cell, at the lowest node that holds
 * all its leaves.
 */
final class Splitting {

    private final Formula formula;
    private final Modules modules;
    private final ImmutableMap<Variable, Cell> given;
    private final Map<Node, Verdict> decreed;
    private final Map<Node, Verdict> found = new HashMap<>();

    private Splitting(
            Formula formula, Modules modules, ImmutableMap<Variable, Cell> given, Map<Node, Verdict> decreed) {
        this.formula = formula;
        this.modules = modules;
        this.given = given;
        this.decreed = decreed;
    }

    static Splitting of(Formula formula) {
        Modules modules =
                Modules.of(formula.variables().stream().filter(Variable::isTorn).toList());
        return new Splitting(formula, modules, ImmutableMap.of(), ImmutableMap.of());
    }

    /** The same, once something turned out to lie in a cell. */
    Splitting given(Variable variable, Cell cell) {
        return new Splitting(formula, modules, ImmutableMap.of(variable, cell), decreed);
    }

    /** The same, once a claim that may be computed turned out to hold or not, wherever it is asked for. */
    Splitting decreed(String claim, Verdict verdict) {
        Map<Node, Verdict> nodes = new HashMap<>();
        formula.root()
                .tree()
                .filter(node -> node.isClaim() && node.condition().subjects().contains(claim))
                .forEach(node -> nodes.put(node, verdict));
        return new Splitting(formula, modules, given, nodes);
    }

    /** The variables that are gone through at a node. */
    ImmutableList<Variable> split(Node node) {
        return modules.isTooLarge(node) ? ImmutableList.of() : modules.own(node);
    }

    /** Whether there were so many cases that they were not gone through. */
    boolean isCutShort() {
        return modules.nodes().stream().anyMatch(modules::isTooLarge);
    }

    Verdict verdict() {
        return isPossible(formula.root(), given) ? verdict(formula.root()) : Verdict.UNKNOWN;
    }

    /** Whether there may be such worlds: what a claim is computed from comes to what was said of it. */
    private boolean isPossible(Node module, Map<Variable, Cell> worlds) {
        return module.tree().filter(node -> !node.parts().isEmpty()).noneMatch(node -> {
            Verdict said = decreed.getOrDefault(node, node.evaluation().verdict());
            boolean settled = decreed.containsKey(node) || node.kind() == Node.Kind.SETTLED;
            return settled
                    && said.isCertain()
                    && verdict(node.parts().get(0), worlds).both(said).isEmpty();
        });
    }

    Verdict verdict(Node node) {
        Verdict known = found.get(node);
        if (known == null) {
            known = split(node).isEmpty() ? verdict(node, given) : overCases(node);
            found.put(node, known);
        }
        return known;
    }

    private Verdict overCases(Node node) {
        ImmutableList<Variable> split = split(node);
        Verdict result = null;
        for (List<Cell> each : modules.cases(node)) {
            Map<Variable, Cell> world = new HashMap<>(given);
            boolean possible = true;
            for (int i = 0; i < each.size(); i++) {
                Cell before = world.put(split.get(i), each.get(i));
                possible &= before == null || before.equals(each.get(i));
            }
            if (possible && isPossible(node, world)) {
                Verdict here = verdict(node, world);
                result = result == null ? here : result.either(here);
                if (result == Verdict.UNKNOWN) {
                    break;
                }
            }
        }
        return result == null ? Verdict.UNKNOWN : result;
    }

    /** The verdict in some worlds: in those where each of some variables lies in one cell. */
    private Verdict verdict(Node node, Map<Variable, Cell> worlds) {
        Verdict decree = decreed.get(node);
        if (decree != null) {
            return decree;
        }
        if (formula.hasVariable(node)) {
            Cell cell = worlds.get(formula.variable(node));
            return cell == null ? node.evaluation().verdict() : Verdict.of(cell.holds(node.condition()));
        }
        return node.combine(
                node.kind() == Node.Kind.SETTLED
                        ? ImmutableList.of()
                        : node.parts().stream()
                                .map(part -> modules.isModule(part) ? verdict(part) : verdict(part, worlds))
                                .collect(ImmutableList.toImmutableList()));
    }
}
