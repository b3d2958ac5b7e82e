package org.klynge.rules.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.klynge.assessment.Assessment;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.decision.Decider;

/**
 * The history of a cluster, held against the rules of its days: each grant against the edition in force when it was given,
 * each stated end against the one that the rules tell, each assessment against what followed from it. Nothing is corrected.
 *
 * <pre>{@code
 * for (GrantCheck check : HistoryCheck.of(Klynge.standard(), dossier).grants()) {
 *     check.consistency();   // consistent, contradicted, not decidable, or no rule
 *     check.against();       // the requirements that it contradicts
 *     check.missing();       // what is missing to decide it
 * }
 * }</pre>
 *
 * <p>Who gives a standing thereby confirms the claims of which the rules say so ({@code by-grant-of}), such as an admission, and
 * no others. A grant beside another one of the same standing that still runs, and that does not renew it, is a new one: it is
 * decided on as if the other were over on the eve.
 *
 * <p>Of a grant whose first day is known to a year or less, every day is gone through on which it may have begun, for as long
 * as they agree. A first day that is known to more than a year is not gone through: such a grant is not decidable. Neither is
 * what is left once a fixed amount of work is done, which is enough for a hundred grants that are known to the day, or
 * for five that are known to the year; {@link GrantCheck#extent()} tells.
 *
 * <p>Immutable and thread-safe.
 */
public final class HistoryCheck {

    private final ImmutableList<GrantCheck> grants;
    private final ImmutableList<EndCheck> ends;
    private final ImmutableList<AssessmentCheck> assessments;
    private final ImmutableList<ReportedScores> scores;

    private HistoryCheck(Decider decider, Dossier dossier, LocalDate known) {
        Dossier asKnown = KnownHistory.of(dossier, known);
        GrantHearing hearing = new GrantHearing(decider, asKnown);
        List<Integer> given = IntStream.range(0, dossier.grants().size())
                .filter(i -> KnownHistory.mayBe(dossier.grants().get(i).from(), known))
                .boxed()
                .toList();
        this.grants = given.stream()
                .map(i -> hearing.check(i).about(dossier.grants().get(i)))
                .collect(ImmutableList.toImmutableList());
        this.ends = given.stream().flatMap(i -> hearing.end(i).stream()).collect(ImmutableList.toImmutableList());
        // What an assessment led to may be known later only.
        Consequences consequences = new Consequences(decider.ruleBook(), dossier);
        this.assessments = consequences.lacking().stream()
                .filter(check -> check.assessment().date().onOrBefore(known) == Verdict.MET)
                .collect(ImmutableList.toImmutableList());
        this.scores = scores(consequences, asKnown, known);
    }

    /**
     * Checks the history of a cluster.
     *
     * @param decider the rules, with the readings and assumptions that are to be followed; its purpose has no say, and it names
     *     no edition, since the days of the grants pick them
     * @param dossier what is known of the cluster
     * @return what was found
     */
    public static HistoryCheck of(Decider decider, Dossier dossier) {
        return of(decider, dossier, LocalDate.MAX);
    }

    /**
     * Checks the history of a cluster, as far as it was known on a day: grants that certainly began later, assessments that
     * certainly took place later and a merger after it are neither looked at nor told. Whether an assessment led to anything
     * goes by all that is on record.
     *
     * @param decider as {@linkplain #of(Decider, Dossier) above}
     * @param dossier what is known of the cluster
     * @param known the day
     * @return what was found
     */
    public static HistoryCheck of(Decider decider, Dossier dossier, LocalDate known) {
        return new HistoryCheck(decider, dossier, Objects.requireNonNull(known, "known"));
    }

    /**
     * Every grant, held against the rules of its first day. It is a renewal or an award as a {@link org.klynge.rules.timeline.Timeline
     * timeline} tells; where the rules say nothing of renewing, an award.
     *
     * @return the grants in the order of the dossier
     */
    public ImmutableList<GrantCheck> grants() {
        return grants;
    }

    /**
     * The ends that grants state, where the rules tell one as well.
     *
     * @return the ends in the order of the dossier
     */
    public ImmutableList<EndCheck> ends() {
        return ends;
    }

    /**
     * The assessments that no rule explains, or that no grant on record can have followed from, one that became known later
     * included. Where the history is told as known on a day, they took place by then, whichever of the days they may have.
     *
     * @return the assessments in the order of the dossier
     */
    public ImmutableList<AssessmentCheck> assessments() {
        return assessments;
    }

    /**
     * The scores on record, by kind of assessment.
     *
     * @return the series of which there is any, in the order of the dossier
     */
    public ImmutableList<ReportedScores> scores() {
        return scores;
    }

    private static ImmutableList<ReportedScores> scores(Consequences consequences, Dossier dossier, LocalDate known) {
        Map<String, ImmutableList.Builder<Assessment>> bySeries = new LinkedHashMap<>();
        dossier.assessments().stream()
                .filter(assessment -> assessment.reportedScore().isPresent())
                .filter(assessment -> KnownHistory.mayBe(assessment.date(), known))
                .sorted(Comparator.comparing(
                        assessment -> firstDay(dossier.dateOf(assessment).orElse(assessment.date()))))
                .forEach(assessment -> {
                    ImmutableSet<AssessmentSeries> series = consequences.series(assessment);
                    series.stream()
                            .map(AssessmentSeries::name)
                            .distinct()
                            .forEach(name -> bySeries.computeIfAbsent(name, any -> ImmutableList.builder())
                                    .add(assessment));
                });
        ImmutableList.Builder<ReportedScores> scores = ImmutableList.builder();
        bySeries.forEach((name, assessments) -> scores.add(new ReportedScores(name, assessments.build())));
        return scores.build();
    }

    private static LocalDate firstDay(PartialDate date) {
        return date.earliest().or(date::latest).orElse(LocalDate.MAX);
    }

    /** What was found of each grant, without the decisions that led to it. */
    @Override
    public String toString() {
        return grants.stream()
                .map(check -> check.place() + " " + check.grant() + " " + check.consistency())
                .collect(Collectors.joining(", ", "HistoryCheck[", "]"));
    }
}
