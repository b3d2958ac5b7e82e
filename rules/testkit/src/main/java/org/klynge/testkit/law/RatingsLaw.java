package org.klynge.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klynge.assessment.Assessment;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.scheme.Purpose;
import org.klynge.testkit.boundary.SubjectMatter;

/** Who is rated higher does not fare worse, unless a scheme wants just that. */
public final class RatingsLaw {

    private static final String LAW = "a higher rating takes nothing away";

    private RatingsLaw() {}

    /**
     * Tries the law, in one assessment or in all of them: raises ratings by a point and to their maximum, all of them and one
     * after the other, and reported totals by a little, half-way to everything, and to the thresholds that the scheme sets on
     * scores and between these.
     *
     * @param trial the dossier, the scheme and the day
     * @param except the ids of the requirements that a higher rating may well break, such as one that a score be at most 40 %;
     *     they are not looked at, nor is a standing that asks for one of them
     * @return a breach where what was met fails; that it becomes unknown is none, since a raised total may contradict another
     */
    public static Optional<Breach> check(Trial trial, ImmutableSet<String> except) {
        ImmutableList<Dossier> raised = raised(trial);
        if (raised.isEmpty()) {
            return Optional.empty();
        }
        for (Purpose purpose : Purpose.values()) {
            Decision before = trial.decide(purpose);
            for (Dossier higher : raised) {
                Optional<Breach> breach = compare(before, trial.on(higher).decide(purpose), except);
                if (breach.isPresent()) {
                    return breach;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Breach> compare(Decision before, Decision after, ImmutableSet<String> except) {
        return Point.of(before).stream()
                .filter(point -> point.verdict() == Verdict.MET && !isExcepted(point, except))
                .filter(point -> point.in(after)
                        .filter(higher -> higher.verdict() == Verdict.NOT_MET)
                        .isPresent())
                .findFirst()
                .map(point -> Breach.of(
                                LAW,
                                before,
                                "MET, as with the lower ratings",
                                "NOT_MET, with these:\n"
                                        + Breach.document(after.dossier())
                                                .indent(4)
                                                .stripTrailing())
                        .at(point));
    }

    private static boolean isExcepted(Point point, ImmutableSet<String> except) {
        return point.isRequirement()
                ? except.contains(point.about())
                : point.standing().requirements().stream()
                        .map(RequirementDecision::requirement)
                        .anyMatch(requirement -> except.contains(requirement.id()));
    }

    /** The dossier with higher ratings, and with higher totals; nothing where there are none to raise. */
    private static ImmutableList<Dossier> raised(Trial trial) {
        Dossier dossier = trial.dossier();
        if (dossier.assessments().isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<SubjectMatter> matters = trial.decider().ruleBook().editions(trial.scheme()).stream()
                .map(SubjectMatter::of)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<AssessmentSeries> series = matters.stream()
                .flatMap(matter -> matter.series().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return Stream.concat(new RaisedRatings(series).ways(), new RaisedTotals(matters).ways())
                .flatMap(raise -> raised(dossier, raise))
                .filter(other -> !other.equals(dossier))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Dossier> raised(Dossier dossier, UnaryOperator<Assessment> raise) {
        ImmutableList<Assessment> all = dossier.assessments();
        Stream<List<Assessment>> one = IntStream.range(0, all.size() > 1 ? all.size() : 0)
                .mapToObj(only -> IntStream.range(0, all.size())
                        .mapToObj(i -> i == only ? raise.apply(all.get(i)) : all.get(i))
                        .toList());
        return Stream.concat(Stream.of(all.stream().map(raise).toList()), one)
                .map(assessments ->
                        Entries.of(dossier).withAssessments(assessments).dossier());
    }
}
