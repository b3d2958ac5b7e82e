package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klynge.fact.Verdict;

/**
 * Which variables of a formula could still move it: those for which there are two worlds that differ in nothing else, one in
 * which the formula holds and one in which it does not.
 *
 * <p>Of a formula in which every open variable occurs once, these are all that the simplified formula still speaks of. Variables
 * that occur more than once are gone through, part by part; where one has too many cases, all of its open variables are named.
 */
final class Relevance {

    private final Formula formula;
    private final Modules modules;
    private final Map<Node, ImmutableMap<List<Cell>, Residual>> residuals = new HashMap<>();

    private Relevance(Formula formula) {
        this.formula = formula;
        this.modules = Modules.of(formula.variables().stream()
                .filter(variable -> variable.open().count() > 1)
                .toList());
    }

    static Relevance of(Formula formula) {
        return new Relevance(formula);
    }

    /** Whether a part had so many cases that variables may be named that do not matter. */
    boolean isCutShort() {
        return modules.nodes().stream().anyMatch(modules::isTooLarge);
    }

    /** The variables that matter. */
    Set<Variable> variables() {
        Set<Variable> found = new HashSet<>();
        collect(formula.root(), found);
        return found;
    }

    private void collect(Node module, Set<Variable> found) {
        if (modules.isTooLarge(module)) {
            module.tree()
                    .filter(formula::hasVariable)
                    .map(formula::variable)
                    .filter(Variable::isOpen)
                    .forEach(found::add);
            return;
        }
        ImmutableMap<List<Cell>, Residual> cases = residuals(module);
        Set<Object> atoms = new HashSet<>();
        cases.values().forEach(residual -> residual.atoms().forEach(atoms::add));
        for (Object atom : atoms) {
            if (atom instanceof Node inner) {
                collect(inner, found);
            } else {
                found.add((Variable) atom);
            }
        }
        ImmutableList<Variable> own = modules.own(module);
        for (int i = 0; i < own.size(); i++) {
            if (moves(i, cases)) {
                found.add(own.get(i));
            }
        }
    }

    /** Whether some two cases that differ in one variable leave different formulas. */
    private static boolean moves(int variable, Map<List<Cell>, Residual> cases) {
        Map<List<Cell>, Residual> others = new HashMap<>();
        for (Map.Entry<List<Cell>, Residual> each : cases.entrySet()) {
            List<Cell> rest = new ArrayList<>(each.getKey());
            rest.remove(variable);
            Residual other = others.putIfAbsent(rest, each.getValue());
            if (other != null && !other.equals(each.getValue())) {
                return true;
            }
        }
        return false;
    }

    private ImmutableMap<List<Cell>, Residual> residuals(Node module) {
        ImmutableMap<List<Cell>, Residual> known = residuals.get(module);
        if (known == null) {
            Map<List<Cell>, Residual> found = new LinkedHashMap<>();
            for (List<Cell> each : modules.cases(module)) {
                found.put(each, within(module, cells(module, each)));
            }
            known = ImmutableMap.copyOf(found);
            residuals.put(module, known);
        }
        return known;
    }

    private Map<Variable, Cell> cells(Node module, List<Cell> cells) {
        Map<Variable, Cell> world = new HashMap<>();
        ImmutableList<Variable> own = modules.own(module);
        for (int i = 0; i < cells.size(); i++) {
            world.put(own.get(i), cells.get(i));
        }
        return world;
    }

    /** What is left of a part in one case. */
    private Residual within(Node node, Map<Variable, Cell> world) {
        if (formula.hasVariable(node)) {
            Variable variable = formula.variable(node);
            Cell cell = world.get(variable);
            if (cell != null) {
                return new Residual.Fixed(cell.holds(node.condition()));
            }
            Verdict verdict = node.evaluation().verdict();
            return verdict.isCertain() ? new Residual.Fixed(verdict == Verdict.MET) : new Residual.Atom(variable, true);
        }
        return switch (node.kind()) {
            case LEAF, SETTLED -> new Residual.Fixed(node.evaluation().verdict() == Verdict.MET);
            case SAME -> part(node.parts().get(0), world);
            case NOT -> part(node.parts().get(0), world).negate();
            case COUNT ->
                Residual.atLeast(
                        node.wanted(),
                        node.parts().stream().map(part -> part(part, world)).toList());
        };
    }

    private Residual part(Node node, Map<Variable, Cell> world) {
        if (!modules.isModule(node)) {
            return within(node, world);
        }
        if (modules.isTooLarge(node)) {
            return new Residual.Atom(node, true);
        }
        Set<Residual> outcomes = ImmutableSet.copyOf(residuals(node).values());
        return outcomes.size() == 1 && outcomes.iterator().next() instanceof Residual.Fixed fixed
                ? fixed
                : new Residual.Atom(node, true);
    }
}
