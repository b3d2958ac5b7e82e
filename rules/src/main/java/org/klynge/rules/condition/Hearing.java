package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.klynge.assessment.Assessment;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Latest;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;

/** Finds out what is attested of one claim on a day: only the latest word of its authorities counts. */
final class Hearing {

    private final Dossier dossier;
    private final DossierOnDay onDay;
    private final Claim claim;
    private final boolean assumed;
    private final Set<Statement> statements = new LinkedHashSet<>();
    private final Set<Statement> contradiction = new LinkedHashSet<>();
    private boolean severalCases;
    private boolean bound;

    Hearing(DossierOnDay onDay, Claim claim) {
        this.dossier = onDay.dossier();
        this.onDay = onDay;
        this.claim = claim;
        this.assumed = onDay.assumed().contains(claim.name());
    }

    Word word() {
        Verdict verdict = claim.about().map(this::aboutLatest).orElseGet(this::aboutCluster);
        return new Word(
                contradiction.isEmpty() ? verdict : Verdict.UNKNOWN,
                ImmutableList.copyOf(statements),
                assumed,
                severalCases,
                bound,
                ImmutableList.copyOf(contradiction));
    }

    private Verdict aboutLatest(AssessmentSeries series) {
        LatestAssessment<ImmutableList<Assessment>> latest = LatestAssessment.of(
                dossier,
                onDay.day(),
                series,
                ImmutableList::of,
                (some, others) -> Optional.of(ImmutableList.<Assessment>builder()
                        .addAll(some)
                        .addAll(others)
                        .build()));
        contradiction.addAll(latest.contradiction());
        Words words = words(series);
        List<Verdict> cases = new ArrayList<>();
        for (Latest.Candidate<Assessment, ImmutableList<Assessment>> candidate : latest.candidates()) {
            Set<String> ids = new LinkedHashSet<>();
            candidate.statements().forEach(assessment -> ids.add(assessment.id()));
            Set<String> sameDay = mayBeOfOneDay(series, candidate.statements());
            Set<Attestation> certain = Sets.newIdentityHashSet();
            List<Attestation> perhaps = new ArrayList<>();
            words.about().forEach((attestation, meant) -> {
                if (!meant.isEmpty() && ids.containsAll(meant) && !words.open().contains(attestation)) {
                    certain.add(attestation);
                } else if (meant.stream().anyMatch(sameDay::contains)) {
                    perhaps.add(attestation);
                }
            });
            severalCases |= !perhaps.isEmpty();
            cases.add(orAssumed(said(certain, perhaps)));
        }
        if (latest.unrecorded()) {
            cases.add(orAssumed(Verdict.UNKNOWN));
        }
        // Nothing can be confirmed, nor assumed, of an assessment that did not take place.
        if (latest.noneYet()) {
            cases.add(Verdict.NOT_MET);
        }
        severalCases |= cases.size() > 1;
        return cases.stream().reduce(Verdict::either).orElse(Verdict.UNKNOWN);
    }

    /** Assessments of a series that may all be of one day by now, with others that may be of that day too. */
    private Set<String> mayBeOfOneDay(AssessmentSeries series, List<Assessment> assessments) {
        Optional<PartialDate> common = Optional.of(PartialDate.by(onDay.day()));
        for (Assessment assessment : assessments) {
            common = common.flatMap(dateOf(assessment)::meet);
        }
        Optional<PartialDate> shared = common;
        return dossier.assessments().stream()
                .filter(assessment -> series.catalogue(assessment.catalogue()).isPresent())
                .filter(assessment -> shared.flatMap(dateOf(assessment)::meet).isPresent())
                .map(Assessment::id)
                .collect(Collectors.toSet());
    }

    /** What each word can be about, by the ids of assessments, and those that may be about one that is not on record. */
    private record Words(Map<Attestation, Set<String>> about, Set<Attestation> open) {}

    /** A word that names no assessment is about the latest that took place by then: about the only one that it can mean. */
    private Words words(AssessmentSeries series) {
        boolean unrecorded = series.mayLack(dossier);
        Words words = new Words(new IdentityHashMap<>(), Sets.newIdentityHashSet());
        for (int i = 0; i < dossier.attestations().size(); i++) {
            Attestation attestation = dossier.attestations().get(i);
            if (!isWord(attestation)) {
                continue;
            }
            Set<String> meant = attestation.assessment().map(Set::of).orElseGet(() -> byThen(attestation, series));
            words.about().put(attestation, meant);
            bound |= attestation.assessment().isEmpty()
                    && attestation.date().onOrBefore(onDay.day()).isPossible();
            if (attestation.assessment().isEmpty() && unrecorded) {
                words.open().add(attestation);
            } else if (meant.isEmpty() && attestation.date().onOrBefore(onDay.day()) == Verdict.MET) {
                contradiction.add(statement(i));
            }
        }
        return words;
    }

    /** The assessments that may have been the latest when the word was given. */
    private Set<String> byThen(Attestation attestation, AssessmentSeries series) {
        List<Assessment> possible = dossier.assessments().stream()
                .filter(assessment -> series.catalogue(assessment.catalogue()).isPresent())
                .filter(assessment ->
                        attestation.date().notBefore(dateOf(assessment)).isPresent())
                .toList();
        return possible.stream()
                .filter(assessment ->
                        possible.stream().noneMatch(other -> isOvertaken(assessment, other, attestation.date())))
                .map(Assessment::id)
                .collect(Collectors.toSet());
    }

    /** Whether another assessment certainly took place by the day of a word, and certainly after this one. */
    private boolean isOvertaken(Assessment assessment, Assessment other, PartialDate word) {
        Optional<LocalDate> last = dateOf(assessment).latest();
        boolean later = last.isPresent()
                && dateOf(other).earliest().filter(last.get()::isBefore).isPresent();
        return later && isNoLater(dateOf(other), word);
    }

    private PartialDate dateOf(Assessment assessment) {
        return dossier.dateOf(assessment).orElse(assessment.date());
    }

    /** Words about the cluster as such, and those about an assessment for as long as that is the latest of its kind. */
    private Verdict aboutCluster() {
        Set<Attestation> certain = Sets.newIdentityHashSet();
        List<Attestation> perhaps = new ArrayList<>();
        dossier.attestations().stream().filter(this::isWord).forEach(attestation -> {
            switch (current(attestation)) {
                case MET -> certain.add(attestation);
                case UNKNOWN -> perhaps.add(attestation);
                case NOT_MET -> {}
            }
        });
        severalCases = !perhaps.isEmpty();
        return orAssumed(said(certain, perhaps));
    }

    /** What follows from certain words, and from each of those that perhaps count beside them. */
    private Verdict said(Set<Attestation> certain, List<Attestation> perhaps) {
        Verdict verdict = said(certain::contains);
        for (Attestation one : perhaps) {
            Latest<Integer, Verdict> heard = heard(attestation -> attestation == one || certain.contains(attestation));
            // Against a certain word of the same day it cannot count.
            if (heard.contradiction().isEmpty()) {
                verdict = verdict.either(take(heard));
            }
        }
        return verdict;
    }

    private boolean isWord(Attestation attestation) {
        return attestation.claim().equals(claim.name()) && claim.authorities().contains(attestation.by());
    }

    private Verdict current(Attestation attestation) {
        return attestation.assessment().map(this::isLatest).orElse(Verdict.MET);
    }

    /** Whether an assessment took place by now, and none of its catalogue after it; another of the same day changes nothing. */
    private Verdict isLatest(String id) {
        Assessment named = dossier.assessment(id).orElseThrow();
        PartialDate now = PartialDate.by(onDay.day());
        PartialDate own = dossier.dateOf(named).orElse(PartialDate.unknown());
        List<PartialDate> others = dossier.assessments().stream()
                .filter(assessment ->
                        assessment != named && assessment.catalogue().equals(named.catalogue()))
                .map(assessment -> dossier.dateOf(assessment).orElse(PartialDate.unknown()))
                .toList();
        boolean possible = own.meet(now)
                .filter(seen -> others.stream()
                        .filter(other -> other.onOrBefore(onDay.day()) == Verdict.MET)
                        .allMatch(other -> seen.notBefore(other).isPresent()))
                .isPresent();
        boolean mayLackLater =
                dossier.mayLackAssessments(named.catalogue()) && !own.equals(PartialDate.on(onDay.day()));
        boolean certain = !mayLackLater
                && own.onOrBefore(onDay.day()) == Verdict.MET
                && others.stream().flatMap(other -> other.meet(now).stream()).allMatch(other -> isNoLater(other, own));
        return certain ? Verdict.MET : possible ? Verdict.UNKNOWN : Verdict.NOT_MET;
    }

    private static boolean isNoLater(PartialDate date, PartialDate than) {
        return date.latest()
                .filter(last ->
                        than.earliest().filter(first -> !first.isBefore(last)).isPresent())
                .isPresent();
    }

    /** The latest word of the authorities among some attestations, with what contradicts it. */
    private Verdict said(Predicate<Attestation> relevant) {
        Latest<Integer, Verdict> latest = heard(relevant);
        latest.contradiction().forEach(i -> contradiction.add(statement(i)));
        return take(latest);
    }

    private Latest<Integer, Verdict> heard(Predicate<Attestation> relevant) {
        List<Integer> words = IntStream.range(0, dossier.attestations().size())
                .filter(i -> {
                    Attestation attestation = dossier.attestations().get(i);
                    return isWord(attestation) && relevant.test(attestation);
                })
                .boxed()
                .toList();
        return Latest.on(
                onDay.day(),
                words,
                i -> dossier.attestations().get(i).date(),
                i -> Verdict.of(dossier.attestations().get(i).holds()),
                Verdict::both);
    }

    private Verdict take(Latest<Integer, Verdict> latest) {
        latest.candidates().forEach(candidate -> candidate.statements().forEach(i -> statements.add(statement(i))));
        return latest.candidates().stream()
                .map(Latest.Candidate::value)
                .reduce(Verdict::either)
                .map(verdict -> latest.noneYet() ? Verdict.UNKNOWN : verdict)
                .orElse(Verdict.UNKNOWN);
    }

    private Verdict orAssumed(Verdict said) {
        if (!assumed) {
            return said;
        }
        Optional<Verdict> agreed = said.both(Verdict.MET);
        if (agreed.isEmpty()) {
            contradiction.addAll(statements);
            contradiction.add(new Statement("assumptions[" + claim.name() + "]", PartialDate.unknown()));
        }
        return agreed.orElse(Verdict.UNKNOWN);
    }

    private Statement statement(int attestation) {
        return new Statement(
                "attestations[" + attestation + "]",
                dossier.attestations().get(attestation).date());
    }
}
