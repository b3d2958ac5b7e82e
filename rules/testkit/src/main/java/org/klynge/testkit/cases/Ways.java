package org.klynge.testkit.cases;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;

/** The ways in which a condition comes to a verdict: for each, a few statements that bring it about. */
final class Ways {

    /** No more ways to one verdict of one condition. */
    static final int MOST = 24;

    /** A way of so many statements is easier told by an attestation, if there is one. */
    private static final int LONG = 8;

    private record Asked(Goal goal, LocalDate day) {}

    private final Judge judge;
    private final Candidates candidates;
    private final Map<Asked, ImmutableList<ImmutableList<Said>>> found = new HashMap<>();

    Ways(Judge judge, Candidates candidates) {
        this.judge = judge;
        this.candidates = candidates;
    }

    /** The ways to a goal on a day, the plainest first; none where there seems to be none. */
    ImmutableList<ImmutableList<Said>> to(Goal goal, LocalDate day) {
        Asked asked = new Asked(goal, day);
        ImmutableList<ImmutableList<Said>> known = found.get(asked);
        if (known == null) {
            known = find(goal, day);
            found.put(asked, known);
        }
        return known;
    }

    private ImmutableList<ImmutableList<Said>> find(Goal goal, LocalDate day) {
        Draft nothing = Draft.empty(day);
        Stream<ImmutableList<Said>> own = candidates.of(goal.condition(), day).stream()
                .filter(way -> judge.gives(nothing.with(way), List.of(goal)))
                .sorted(Comparator.comparing((ImmutableList<Said> way) -> distance(goal, nothing, way)))
                .limit(MOST);
        Stream<ImmutableList<Said>> ofParts =
                ofParts(goal, day).filter(way -> judge.gives(nothing.with(way), List.of(goal)));
        return Stream.concat(ofParts, own)
                .distinct()
                .sorted(Comparator.comparing(way -> way.isEmpty() ? -1 : way.size() / LONG))
                .limit(MOST)
                .collect(ImmutableList.toImmutableList());
    }

    private BigFraction distance(Goal goal, Draft nothing, ImmutableList<Said> way) {
        return judge.distance(nothing.with(way), goal.condition());
    }

    private Stream<ImmutableList<Said>> ofParts(Goal goal, LocalDate day) {
        ImmutableList<Condition> parts = goal.condition().parts();
        boolean met = goal.verdict() == Verdict.MET;
        if (parts.isEmpty()) {
            return Stream.of();
        } else if (goal.condition() instanceof Condition.Not not) {
            return to(new Goal(not.part(), goal.verdict().negate()), day).stream();
        } else if (goal.condition() instanceof Condition.Confirmable confirmable) {
            return to(new Goal(confirmable.computed(), goal.verdict()), day).stream();
        } else if (goal.condition() instanceof Condition.AtLeast least) {
            return some(parts, met ? least.wanted() : parts.size() - least.wanted() + 1, goal.verdict(), day);
        }
        boolean each = goal.condition() instanceof Condition.All == met;
        return some(parts, each ? parts.size() : 1, goal.verdict(), day);
    }

    /** The first so many parts, and each of the others in the place of the last of these. */
    private Stream<ImmutableList<Said>> some(
            ImmutableList<Condition> parts, int number, Verdict verdict, LocalDate day) {
        return Stream.iterate(number - 1, last -> last < parts.size(), last -> last + 1)
                .map(last -> Stream.concat(parts.stream().limit(number - 1L), Stream.of(parts.get(last)))
                        .map(part -> new Goal(part, verdict))
                        .toList())
                .flatMap(goals -> together(goals, Draft.empty(day), MOST / 2).stream())
                .map(draft -> draft.said().values().asList());
    }

    /** So many drafts that reach several goals, made by adding the ways to each of them to a first one. */
    ImmutableList<Draft> together(Collection<Goal> goals, Draft first, int enough) {
        Attempt attempt = new Attempt(ImmutableList.copyOf(goals), enough);
        attempt.from(first, 0);
        return ImmutableList.copyOf(attempt.reached);
    }

    /** One goal after the other, back to the one before where there is no way on, up to a number of steps. */
    private final class Attempt {

        private static final int STEPS = 400;

        private final ImmutableList<Goal> goals;
        private final int enough;
        private final Set<Draft> reached = new LinkedHashSet<>();
        private int steps;

        Attempt(ImmutableList<Goal> goals, int enough) {
            this.goals = goals;
            this.enough = enough;
        }

        void from(Draft draft, int next) {
            if (next == goals.size()) {
                reached.add(draft);
                return;
            }
            for (Draft each : steps(draft, goals.get(next))) {
                if (steps >= STEPS || reached.size() >= enough) {
                    return;
                }
                steps++;
                if (judge.gives(each, goals.subList(0, next + 1))) {
                    from(each, next + 1);
                }
            }
        }

        /** What is said already, what a way adds to it, and what remains of it beside a way. */
        private Set<Draft> steps(Draft draft, Goal goal) {
            Set<Draft> all = new LinkedHashSet<>();
            all.add(draft);
            to(goal, draft.written()).forEach(way -> {
                all.add(draft.with(way));
                all.add(draft.withOthers(way));
            });
            return all;
        }
    }
}
