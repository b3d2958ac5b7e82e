package org.klynge.testkit.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.klynge.dossier.OpenList;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.scheme.Requirement;
import org.klynge.standing.Standing;

/** Looks for drafts that show what the requirements of one standing do. What it does not find may be there all the same. */
final class Search {

    private static final int MOST_COMPARED = 6;

    private final Judge judge;
    private final Candidates candidates;
    private final Ways ways;
    private final ImmutableList<LocalDate> allDays;
    private final ImmutableList<LocalDate> days;
    private final Standing standing;
    private final ImmutableList<Requirement> applied;

    Search(
            Judge judge,
            Candidates candidates,
            ImmutableList<LocalDate> days,
            Standing standing,
            List<Requirement> applied) {
        this.judge = judge;
        this.candidates = candidates;
        this.ways = new Ways(judge, candidates);
        this.allDays = days;
        this.standing = standing;
        this.applied = ImmutableList.copyOf(applied);
        this.days =
                Days.unlike(days, applied.stream().map(Requirement::condition).toList(), judge);
    }

    /** A draft that meets every requirement, with nothing in it that is not needed: one that flips most of them. */
    Optional<Draft> met() {
        List<Draft> some = days.stream()
                .flatMap(this::beginnings)
                .flatMap(first -> reaching(goals(applied), first, 1).stream())
                .map(draft -> least(draft, this::isMet))
                .distinct()
                .limit(MOST_COMPARED)
                .toList();
        // Of several that flip as many, the first one.
        return some.stream().min(Comparator.comparing(draft -> -flipped(draft)));
    }

    /** Nothing, and then each of the first ways to meet a requirement. */
    private Stream<Draft> beginnings(LocalDate day) {
        Draft nothing = Draft.empty(day);
        return Stream.concat(
                Stream.of(nothing),
                applied.stream()
                        .flatMap(requirement -> ways.to(Goal.met(requirement.condition()), day).stream()
                                .limit(MOST_COMPARED))
                        .map(nothing::with));
    }

    private long flipped(Draft met) {
        return applied.stream()
                .filter(requirement -> flipped(requirement, met).isPresent())
                .count();
    }

    /** Two drafts that differ in one statement, of which one meets all requirements and the other all but one. */
    Optional<Pair> flip(Requirement requirement, Draft met) {
        return flipped(requirement, met)
                .or(() -> about(requirement.condition(), met.written()).stream()
                        .map(met::with)
                        .filter(this::isMet)
                        .flatMap(more -> flipped(requirement, more).stream())
                        .findFirst()
                        .map(pair -> least(pair, requirement)))
                .or(() -> drafts(requirement, met).stream()
                        .filter(draft -> isOnlyNotMet(requirement, draft))
                        .flatMap(notMet ->
                                next(requirement, notMet, this::isMet).stream().map(other -> new Pair(other, notMet)))
                        .findFirst()
                        .map(pair -> least(pair, requirement)));
    }

    private Optional<Pair> flipped(Requirement requirement, Draft met) {
        return next(requirement, met, draft -> isOnlyNotMet(requirement, draft)).map(notMet -> new Pair(met, notMet));
    }

    /** A draft that leaves the verdict open: one statement less than one that meets all is enough, if possible. */
    Optional<Draft> unknown(Optional<Draft> met) {
        Stream<Draft> less = met.stream()
                .flatMap(draft -> Stream.concat(
                        draft.said().keySet().stream().map(place -> draft.without(place)),
                        Stream.of(OpenList.GRANTS, OpenList.ASSESSMENTS).map(list -> draft.with(new Said.Open(list)))));
        Stream<Draft> open = days.stream()
                .flatMap(day -> Stream.of(OpenList.GRANTS, OpenList.ASSESSMENTS)
                        .map(list -> Draft.empty(day).with(new Said.Open(list))));
        return Stream.of(less, anything(), open)
                .flatMap(drafts -> drafts)
                .filter(draft -> is(draft, Verdict.UNKNOWN))
                .findFirst();
    }

    /** A draft that does not qualify, whatever stands in the way. */
    Optional<Draft> notMet() {
        return anything().filter(draft -> is(draft, Verdict.NOT_MET)).findFirst();
    }

    private Stream<Draft> anything() {
        return days.stream()
                .flatMap(day -> Stream.concat(
                        Stream.of(Draft.empty(day)),
                        applied.stream()
                                .flatMap(requirement -> ways.to(Goal.notMet(requirement.condition()), day).stream())
                                .map(way -> Draft.empty(day).with(way))));
    }

    /** Why no flip was found. */
    String reason(Requirement requirement, Optional<Draft> met) {
        Goal not = Goal.notMet(requirement.condition());
        if (days.stream().allMatch(day -> ways.to(not, day).isEmpty())) {
            return "no dossier was found by which it is not met";
        }
        if (met.isEmpty()) {
            return reasonNotMet();
        }
        List<String> bound = others(requirement)
                .filter(other -> days.stream()
                        .noneMatch(day -> !reaching(List.of(not, Goal.met(other.condition())), Draft.empty(day), 1)
                                .isEmpty()))
                .map(Requirement::id)
                .toList();
        if (!bound.isEmpty()) {
            return "no dossier was found by which it is not met and " + String.join(" is, or ", bound) + " is";
        }
        return drafts(requirement, met.get()).stream().noneMatch(draft -> isOnlyNotMet(requirement, draft))
                ? "no dossier was found by which it alone is not met"
                : "no single statement was found that moves it alone";
    }

    /** What stands in the way of a draft that meets all. */
    String reasonNotMet() {
        List<String> never = applied.stream()
                .filter(requirement -> days.stream()
                        .allMatch(day ->
                                ways.to(Goal.met(requirement.condition()), day).isEmpty()))
                .map(Requirement::id)
                .toList();
        return never.isEmpty()
                ? "no dossier was found by which all requirements are met together"
                : "no dossier was found by which " + String.join(" or ", never) + " is met";
    }

    private ImmutableList<Draft> drafts(Requirement requirement, Draft met) {
        List<Goal> goals = Stream.concat(
                        Stream.of(Goal.notMet(requirement.condition())),
                        goals(others(requirement).toList()).stream())
                .toList();
        return Stream.concat(Stream.of(met.written()), days.stream())
                .distinct()
                .flatMap(day -> reaching(goals, Draft.empty(day), MOST_COMPARED).stream())
                .limit(Ways.MOST)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Draft> reaching(Collection<Goal> goals, Draft first, int enough) {
        return goals.stream().allMatch(goal -> !ways.to(goal, first.written()).isEmpty())
                ? ways.together(goals, first, enough)
                : ImmutableList.of();
    }

    /** The first draft that differs in one statement about a requirement, or in the day, and is as it should be. */
    private Optional<Draft> next(Requirement requirement, Draft draft, Predicate<Draft> wanted) {
        Set<Said> about = about(requirement.condition(), draft.written());
        Stream<Draft> otherwise = about.stream().map(said -> draft.with(said));
        Stream<Draft> less = draft.said().keySet().stream().map(place -> draft.without(place));
        Stream<Draft> otherDays = allDays.stream()
                .sorted(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(draft.asked(), day))))
                .map(draft::askedOn);
        return Stream.of(otherwise, less, otherDays)
                .flatMap(drafts -> drafts)
                .filter(other -> !other.equals(draft))
                .filter(wanted)
                .findFirst();
    }

    private ImmutableSet<Said> about(Condition condition, LocalDate day) {
        return Stream.concat(
                        condition.parts().stream().flatMap(part -> about(part, day).stream()),
                        Stream.concat(
                                        ways.to(Goal.notMet(condition), day).stream(),
                                        candidates.of(condition, day).stream())
                                .flatMap(Collection::stream))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Draft least(Draft draft, Predicate<Draft> wanted) {
        Draft least = draft;
        for (String place : draft.said().keySet()) {
            Draft less = least.without(place);
            least = wanted.test(less) ? less : least;
        }
        return least;
    }

    private Pair least(Pair pair, Requirement requirement) {
        String moved = Iterables.getOnlyElement(pair.met().differences(pair.notMet()));
        Pair least = pair;
        for (String place : pair.met().said().keySet()) {
            Pair less = new Pair(least.met().without(place), least.notMet().without(place));
            if (!place.equals(moved) && isMet(less.met()) && isOnlyNotMet(requirement, less.notMet())) {
                least = less;
            }
        }
        return least;
    }

    private boolean isMet(Draft draft) {
        return judge.gives(draft, goals(applied));
    }

    private boolean isOnlyNotMet(Requirement requirement, Draft draft) {
        return judge.gives(draft, List.of(Goal.notMet(requirement.condition())))
                && judge.gives(draft, goals(others(requirement).toList()));
    }

    /** Where no requirement by itself is not met, all of them together may still not be. */
    private boolean is(Draft draft, Verdict verdict) {
        boolean barred = applied.stream()
                .anyMatch(requirement -> judge.gives(draft, List.of(Goal.notMet(requirement.condition()))));
        return barred ? verdict == Verdict.NOT_MET : judge.decide(draft).verdict(standing) == verdict;
    }

    private Stream<Requirement> others(Requirement requirement) {
        return applied.stream().filter(other -> !other.equals(requirement));
    }

    private static List<Goal> goals(List<Requirement> requirements) {
        return requirements.stream()
                .map(requirement -> Goal.met(requirement.condition()))
                .toList();
    }
}
