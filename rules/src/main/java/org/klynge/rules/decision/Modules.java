package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts of a formula that can be gone through case by case, each on its own: what stands in one of them, of the variables that
 * are to be gone through, stands nowhere else. Each has the lowest node that holds all that hangs together.
 *
 * <p>Which parts these are, and how much they hold, hangs on the formula alone and not on what is known, and a variable of which more is known has no
 * more cells than before. So a part that is gone through stays so when a dossier is refined.
 */
final class Modules {

    /** So many cases of one part are gone through; a part with more is not. */
    static final int MOST_CASES = 4_096;

    /** So many nodes are visited for all cases of one part together, where that is many times over. */
    static final int MOST_VISITS = 1 << 20;

    private final Map<Node, List<Variable>> own;
    private final Map<Node, Boolean> tooLarge = new HashMap<>();

    private Modules(Map<Node, List<Variable>> own) {
        this.own = own;
    }

    static Modules of(Iterable<Variable> variables) {
        Map<Node, List<Variable>> byHome = new LinkedHashMap<>();
        variables.forEach(variable -> byHome.computeIfAbsent(variable.home(), home -> new ArrayList<>())
                .add(variable));
        List<Node> homes = new ArrayList<>(byHome.keySet());
        homes.sort(Comparator.comparingInt(Node::depth));
        Map<Node, List<Variable>> own = new HashMap<>();
        Set<Node> taken = new HashSet<>();
        for (int i = 0; i < homes.size(); i++) {
            Node home = homes.get(i);
            if (taken.contains(home)) {
                continue;
            }
            List<Variable> together = new ArrayList<>(byHome.getOrDefault(home, List.of()));
            for (Node lower : homes.subList(i + 1, homes.size())) {
                if (!taken.contains(lower) && lower.isWithin(home) && reachInto(together, lower)) {
                    together.addAll(byHome.getOrDefault(lower, List.of()));
                    taken.add(lower);
                }
            }
            own.put(home, together);
        }
        return new Modules(own);
    }

    private static boolean reachInto(List<Variable> variables, Node node) {
        return variables.stream()
                .flatMap(variable -> variable.leaves().stream())
                .anyMatch(leaf -> leaf.isWithin(node));
    }

    boolean isModule(Node node) {
        return own.containsKey(node);
    }

    ImmutableSet<Node> nodes() {
        return ImmutableSet.copyOf(own.keySet());
    }

    ImmutableList<Variable> own(Node module) {
        return ImmutableList.copyOf(own.getOrDefault(module, List.of()));
    }

    /** Whether a part has so many cases, or so much in it for each of them, that it is not gone through. */
    boolean isTooLarge(Node module) {
        return tooLarge.computeIfAbsent(module, this::hasTooManyCases);
    }

    private boolean hasTooManyCases(Node module) {
        ImmutableList<Variable> variables = own(module);
        if (variables.stream().anyMatch(Variable::isTooFine)) {
            return true;
        }
        long cases = 1;
        for (Variable variable : variables) {
            cases = LongMath.saturatedMultiply(cases, variable.cells().size());
        }
        return cases > MOST_CASES
                || LongMath.saturatedMultiply(cases, module.tree().count()) > MOST_VISITS;
    }

    /** Every case of a part: a cell for each of its variables, in their order. */
    List<List<Cell>> cases(Node module) {
        return Lists.cartesianProduct(own(module).stream().map(Variable::cells).toList());
    }
}
