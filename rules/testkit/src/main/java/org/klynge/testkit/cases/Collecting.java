package org.klynge.testkit.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.standing.Standing;

/** Gathers the cases of an edition, standing by standing. */
final class Collecting {

    private record Question(Dossier dossier, LocalDate day) {}

    private final Scheme scheme;
    private final Purpose purpose;
    private final Judge judge;
    private final Candidates candidates;
    private final ImmutableList<LocalDate> days;

    private final Map<Question, Case> cases = new LinkedHashMap<>();
    private final Map<Case, Draft> drafts = new LinkedHashMap<>();
    private final SetMultimap<Standing, Case> shown = LinkedHashMultimap.create();
    private final ImmutableTable.Builder<Standing, Verdict, Case> outcomes = ImmutableTable.builder();
    private final List<Flip> flips = new ArrayList<>();
    private final List<Unreached> unreached = new ArrayList<>();

    Collecting(RuleBook ruleBook, Scheme scheme, Purpose purpose) {
        this.scheme = scheme;
        this.purpose = purpose;
        this.judge = new Judge(ruleBook, scheme, purpose);
        this.candidates = new Candidates(ruleBook, scheme);
        this.days = Days.of(ruleBook, scheme);
    }

    void standing(Standing standing) {
        ImmutableList<Requirement> stated = scheme.rules(standing).requirements(purpose);
        ImmutableList<Requirement> applied = stated.stream()
                .filter(requirement -> requirement.applied() && requirement.required())
                .collect(ImmutableList.toImmutableList());
        if (applied.isEmpty()) {
            unreached.add(new Unreached(standing, "any verdict", "nothing is required for this purpose"));
            return;
        }
        Search search = new Search(judge, candidates, days, standing, applied);
        Optional<Draft> met = search.met();
        met.ifPresent(draft -> outcome(standing, Verdict.MET, draft, "met"));
        for (Requirement requirement : stated) {
            if (!applied.contains(requirement)) {
                unreached.add(new Unreached(standing, requirement.id(), "it is not applied"));
                continue;
            }
            met.flatMap(draft -> search.flip(requirement, draft))
                    .ifPresentOrElse(
                            pair -> flip(standing, requirement, pair),
                            () -> unreached.add(
                                    new Unreached(standing, requirement.id(), search.reason(requirement, met))));
        }
        otherOutcomes(standing, search, met);
    }

    private void otherOutcomes(Standing standing, Search search, Optional<Draft> met) {
        if (met.isEmpty()) {
            unreached.add(new Unreached(standing, Verdict.MET.toString(), search.reasonNotMet()));
        }
        flips.stream()
                .filter(flip -> flip.standing().equals(standing))
                .map(flip -> drafts.get(flip.notMet()))
                .flatMap(draft -> Optional.ofNullable(draft).stream())
                .findFirst()
                .or(search::notMet)
                .ifPresentOrElse(
                        draft -> outcome(standing, Verdict.NOT_MET, draft, "not-met"),
                        () -> unreached.add(new Unreached(
                                standing, Verdict.NOT_MET.toString(), "no dossier was found by which it is not met")));
        search.unknown(met)
                .ifPresentOrElse(
                        draft -> outcome(standing, Verdict.UNKNOWN, draft, "unknown"),
                        () -> unreached.add(new Unreached(
                                standing, Verdict.UNKNOWN.toString(), "no dossier was found that leaves it open")));
    }

    private void outcome(Standing standing, Verdict verdict, Draft draft, String name) {
        outcomes.put(standing, verdict, one(standing, name, draft));
    }

    private void flip(Standing standing, Requirement requirement, Pair pair) {
        Case met = one(standing, "with-" + requirement.id(), pair.met());
        Case notMet = one(standing, "without-" + requirement.id(), pair.notMet());
        String place = pair.met().differences(pair.notMet()).get(0);
        flips.add(new Flip(standing, requirement, met, notMet, pair.notMet().instead(pair.met(), place)));
    }

    /** The case of a draft, under the name that it got first. */
    private Case one(Standing standing, String name, Draft draft) {
        Dossier dossier = Writing.of(draft);
        Case one = cases.computeIfAbsent(
                new Question(dossier, draft.asked()),
                question -> new Case(standing.name() + "-" + name, dossier, draft.asked(), judge.decide(draft)));
        drafts.putIfAbsent(one, draft);
        shown.put(standing, one);
        return one;
    }

    ImmutableList<Case> cases() {
        return ImmutableList.copyOf(cases.values());
    }

    /** The cases that show something of a standing. */
    ImmutableList<Case> cases(Standing standing) {
        return ImmutableList.copyOf(shown.get(standing));
    }

    ImmutableTable<Standing, Verdict, Case> outcomes() {
        return outcomes.buildOrThrow();
    }

    ImmutableList<Flip> flips() {
        return ImmutableList.copyOf(flips);
    }

    ImmutableList<Unreached> unreached() {
        return ImmutableList.copyOf(unreached);
    }

    /** What the dossier of a case says. */
    ImmutableList<String> said(Case one) {
        return Optional.ofNullable(drafts.get(one)).stream()
                .flatMap(draft -> draft.said().values().stream())
                .map(Said::inWords)
                .collect(ImmutableList.toImmutableList());
    }
}
