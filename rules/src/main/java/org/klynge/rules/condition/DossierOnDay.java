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
import org.klynge.assessment.Assessment;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.spi.Contained;
import org.klynge.rules.spi.PluginFailure;
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
        return new FactReader(this).read(fact);
    }

    /**
     * The indicators that left the total that a fact is, or is made of, because they do not apply.
     *
     * @param fact the fact
     * @return their numbers; empty for a fact that is not made of a total
     */
    public ImmutableSet<String> leftOut(Fact fact) {
        return LeftOut.of(fact, this);
    }

    /**
     * Reads a date.
     *
     * @param fact the date
     * @return what is known of it
     */
    public KnownDate read(DateFact fact) {
        return new DateReader(this).read(fact);
    }

    /**
     * What a fact hangs on, where it is the time between a date and the day.
     *
     * @param fact the fact
     * @return the date, or nothing where the fact is something else
     */
    public Optional<Elapsed> elapsed(Fact fact) {
        return Elapsed.of(fact, this);
    }

    /**
     * Asks a plug-in.
     *
     * @param condition the condition of the plug-in
     * @return its verdict, or what it did instead
     */
    public Answer ask(Condition.Custom condition) {
        return Answer.of(
                Contained.call(condition.name(), () -> condition.plugin().test(dossier, day, condition.parameters())));
    }

    /**
     * The assessments of a series that may be the latest on the day.
     *
     * @param series the series
     * @return one assessment where the dates tell which is the latest, several where they do not; empty where none can
     *     have taken place yet
     */
    public ImmutableList<Assessment> latest(AssessmentSeries series) {
        return LatestAssessment.of(dossier, day, series, assessment -> true, (one, other) -> Optional.of(true))
                .assessments();
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
                ? latest.assessments().stream()
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
    public Reach read(Condition.Indicators condition) {
        AssessmentSeries series = condition.of();
        LatestAssessment<Verdict> latest = LatestAssessment.of(
                dossier,
                day,
                series,
                assessment -> IndicatorReading.of(condition, assessment).verdict(),
                Verdict::both);
        ImmutableList<Assessment> candidates = latest.assessments();
        ImmutableList<Statement> contradiction = latest.contradictionWith(series);
        List<Verdict> cases = new ArrayList<>();
        latest.candidates().forEach(candidate -> cases.add(candidate.value()));
        if (latest.unrecorded()) {
            cases.add(Verdict.UNKNOWN);
        }
        if (latest.noneYet()) {
            cases.add(Verdict.NOT_MET);
        }
        ImmutableList<PluginFailure> failures = latest.failures(series);
        Verdict verdict = contradiction.isEmpty() && failures.isEmpty()
                ? cases.stream().reduce(Verdict::either).orElse(Verdict.UNKNOWN)
                : Verdict.UNKNOWN;
        Map<String, Verdict> indicators = new TreeMap<>();
        Set<String> notApplicable = new TreeSet<>();
        boolean bound = false;
        for (Assessment assessment : candidates) {
            IndicatorReading reading = IndicatorReading.of(condition, assessment);
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
                bound,
                failures);
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
