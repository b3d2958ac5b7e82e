package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.klynge.assessment.Assessment;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Latest;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;
import org.klynge.rules.scoring.Score;
import org.klynge.standing.Standing;

/**
 * What a dossier tells on a day: only what is dated on or before it, and of each thing the latest. Every engine reads
 * dossiers through this class, so that two engines cannot disagree on what is known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dossier what is known of the cluster
 * @param day the day
 * @param assumed the claims that are assumed to hold wherever nothing is known of them
 */
public record DossierOnDay(Dossier dossier, LocalDate day, ImmutableSet<String> assumed) {

    /**
     * Reads a fact.
     *
     * @param fact the fact
     * @return what is known of it
     */
    public Known read(Fact fact) {
        if (fact instanceof Fact.OfProfile ofProfile) {
            return figure(ofProfile);
        }
        if (fact instanceof Fact.Score score) {
            return score(score);
        }
        return count((Fact.Count) fact);
    }

    private Known figure(Fact.OfProfile fact) {
        ProfileFact figure = fact.figure();
        List<Integer> spoken = IntStream.range(0, dossier.profiles().size())
                .filter(i -> dossier.profiles().get(i).figures().containsKey(figure))
                .boxed()
                .toList();
        Latest<Integer, Quantity> latest = Latest.on(
                day,
                spoken,
                i -> dossier.profiles().get(i).date(),
                i -> dossier.profiles().get(i).figures().getOrDefault(figure, fact.possible()),
                Quantity::meet);
        ImmutableList.Builder<Quantity> values = ImmutableList.builder();
        latest.candidates().forEach(candidate -> values.add(candidate.value()));
        if (latest.noneYet()) {
            values.add(fact.possible());
        }
        return new Known(
                values.build(),
                false,
                latest.candidates().stream()
                        .flatMap(candidate -> candidate.statements().stream())
                        .distinct()
                        .map(i -> statement(i, figure))
                        .collect(ImmutableList.toImmutableList()),
                latest.contradiction().stream().map(i -> statement(i, figure)).collect(ImmutableList.toImmutableList()),
                false);
    }

    private Statement statement(int profile, ProfileFact figure) {
        return new Statement(
                "profiles[" + profile + "]." + figure.name(),
                dossier.profiles().get(profile).date());
    }

    private static Score scoreOf(AssessmentSeries series, Assessment assessment) {
        return series.scoring()
                .score(assessment, series.catalogue(assessment.catalogue()).orElseThrow());
    }

    private static ImmutableList<Statement> contradictedScores(
            AssessmentSeries series, LatestAssessment<?> latest, ImmutableList<Assessment> candidates) {
        ImmutableList.Builder<Statement> result =
                ImmutableList.<Statement>builder().addAll(latest.contradiction());
        for (Assessment assessment : candidates) {
            scoreOf(series, assessment)
                    .contradiction()
                    .forEach(part -> result.add(LatestAssessment.statement(assessment, part)));
        }
        return result.build();
    }

    private static ImmutableList<Assessment> assessments(LatestAssessment<?> latest) {
        return latest.candidates().stream()
                .flatMap(candidate -> candidate.statements().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private Known score(Fact.Score fact) {
        AssessmentSeries series = fact.series();
        LatestAssessment<Quantity> latest = LatestAssessment.of(
                dossier,
                day,
                series,
                assessment -> scoreOf(series, assessment).share().orElse(fact.possible()),
                Quantity::meet);
        ImmutableList.Builder<Quantity> values = ImmutableList.builder();
        latest.candidates().forEach(candidate -> values.add(candidate.value()));
        if (latest.unrecorded()) {
            values.add(fact.possible());
        }
        ImmutableList<Assessment> candidates = assessments(latest);
        return new Known(
                values.build(),
                latest.noneYet(),
                latest.statements(),
                contradictedScores(series, latest, candidates),
                candidates.stream()
                        .anyMatch(candidate -> scoreOf(series, candidate).isCautious()));
    }

    private Known count(Fact.Count fact) {
        AssessmentSeries series = fact.series();
        int certain = 0;
        int possible = 0;
        ImmutableList.Builder<Statement> statements = ImmutableList.builder();
        for (Assessment assessment : dossier.assessments()) {
            if (series.catalogue(assessment.catalogue()).isPresent()) {
                Verdict seen =
                        dossier.dateOf(assessment).orElse(assessment.date()).onOrBefore(day);
                certain += seen == Verdict.MET ? 1 : 0;
                possible += seen.isPossible() ? 1 : 0;
                if (seen.isPossible()) {
                    statements.add(LatestAssessment.statement(assessment));
                }
            }
        }
        boolean open = series.catalogues().stream().anyMatch(catalogue -> dossier.mayLackAssessments(catalogue.id()));
        Quantity least = Quantity.count(certain);
        Quantity count = open ? Threshold.atLeast(least).bounds() : least.hull(Quantity.count(possible));
        LatestAssessment<Boolean> dates =
                LatestAssessment.of(dossier, day, series, assessment -> true, (one, other) -> Optional.of(true));
        return new Known(ImmutableList.of(count), false, statements.build(), dates.contradiction(), false);
    }

    /**
     * The assessments of a series that may be the latest on the day.
     *
     * @param series the series
     * @return one assessment where the dates tell which is the latest, several where they do not; empty where none can
     *     have taken place yet
     */
    public ImmutableList<Assessment> latest(AssessmentSeries series) {
        return assessments(
                LatestAssessment.of(dossier, day, series, assessment -> true, (one, other) -> Optional.of(true)));
    }

    /**
     * When the latest assessment of a series took place.
     *
     * @param series the series
     * @return the day as far as it is known, or nothing where there is perhaps none, or perhaps a later one that is not
     *     on record
     */
    public Optional<PartialDate> examined(AssessmentSeries series) {
        LatestAssessment<Boolean> latest =
                LatestAssessment.of(dossier, day, series, assessment -> true, (one, other) -> Optional.of(true));
        boolean certain = !latest.noneYet()
                && !latest.unrecorded()
                && latest.contradiction().isEmpty();
        return certain
                ? assessments(latest).stream()
                        .flatMap(assessment -> dossier.dateOf(assessment).stream())
                        .reduce(PartialDate::hull)
                : Optional.empty();
    }

    /**
     * Whether a standing may have been given before, on an assessment other than the latest ones of a series.
     *
     * @param standing the standing
     * @param series the assessments that it is given on
     * @return true also where such a grant may be missing from the record
     */
    public boolean mayHaveBeenGivenBefore(Standing standing, AssessmentSeries series) {
        Set<Optional<String>> latest = new HashSet<>();
        latest(series).forEach(assessment -> latest.add(Optional.of(assessment.id())));
        return dossier.mayLackGrants(standing)
                || dossier.grants().stream()
                        .filter(grant -> grant.standing().equals(standing))
                        .filter(grant -> grant.from().onOrBefore(day).isPossible())
                        .anyMatch(grant -> latest.size() != 1 || !latest.contains(grant.assessment()));
    }

    /**
     * Holds the indicators of the latest assessment against a level.
     *
     * @param condition the assessments and the level
     * @return how far they reach it
     */
    public Reach read(Condition.EveryIndicator condition) {
        AssessmentSeries series = condition.of();
        IndicatorLevel level = condition.level();
        LatestAssessment<Verdict> latest = LatestAssessment.of(
                dossier,
                day,
                series,
                assessment -> IndicatorReading.of(series, assessment, level).verdict(),
                Verdict::both);
        ImmutableList<Assessment> candidates = assessments(latest);
        ImmutableList<Statement> contradiction = contradictedScores(series, latest, candidates);
        List<Verdict> cases = new ArrayList<>();
        latest.candidates().forEach(candidate -> cases.add(candidate.value()));
        if (latest.unrecorded()) {
            cases.add(Verdict.UNKNOWN);
        }
        if (latest.noneYet()) {
            cases.add(Verdict.NOT_MET);
        }
        Verdict verdict = contradiction.isEmpty()
                ? cases.stream().reduce(Verdict::either).orElse(Verdict.UNKNOWN)
                : Verdict.UNKNOWN;
        Map<String, Verdict> indicators = new TreeMap<>();
        Set<String> notApplicable = new TreeSet<>();
        boolean bound = false;
        for (Assessment assessment : candidates) {
            IndicatorReading reading = IndicatorReading.of(series, assessment, level);
            reading.indicators().forEach((number, reached) -> indicators.merge(number, reached, Verdict::either));
            notApplicable.addAll(reading.notApplicable());
            bound |= reading.bound();
        }
        return new Reach(
                verdict,
                ImmutableMap.copyOf(indicators),
                ImmutableList.copyOf(notApplicable),
                latest.statements(),
                cases.size() > 1,
                contradiction,
                bound);
    }

    /**
     * Hears what authorities say of a claim, and what is assumed of it.
     *
     * @param claim the claim
     * @return whether it is confirmed
     */
    public Word hear(Claim claim) {
        return new Hearing(this, claim).word();
    }
}
