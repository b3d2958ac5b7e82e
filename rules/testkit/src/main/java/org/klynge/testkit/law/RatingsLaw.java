package org.klynge.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.scheme.Purpose;

/** Who is rated higher does not fare worse, unless a scheme wants just that. */
public final class RatingsLaw {

    private static final String LAW = "a higher rating takes nothing away";
    private static final BigFraction PERCENT = BigFraction.of(100);

    private RatingsLaw() {}

    /**
     * Tries the law: raises every rating to its maximum, or every reported total to half-way between it and everything, in one
     * assessment or in all of them.
     *
     * @param trial the dossier, the scheme and the day
     * @param except the ids of the requirements that a higher rating may well break, such as one that a score be at most 40 %;
     *     they are not looked at, nor is a standing that asks for one of them
     * @return a breach where what was met fails; that it becomes unknown is none, since a raised total may contradict another
     */
    public static Optional<Breach> check(Trial trial, ImmutableSet<String> except) {
        ImmutableList<Dossier> raised = raised(trial.dossier());
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
    private static ImmutableList<Dossier> raised(Dossier dossier) {
        ImmutableList.Builder<Dossier> raised = ImmutableList.builder();
        for (UnaryOperator<Assessment> raise :
                ImmutableList.<UnaryOperator<Assessment>>of(RatingsLaw::ratings, RatingsLaw::total)) {
            raised.add(with(dossier, dossier.assessments().stream().map(raise).toList()));
            for (int i = 0;
                    dossier.assessments().size() > 1
                            && i < dossier.assessments().size();
                    i++) {
                int only = i;
                raised.add(with(
                        dossier,
                        dossier.assessments().stream()
                                .map(each -> each == dossier.assessments().get(only) ? raise.apply(each) : each)
                                .toList()));
            }
        }
        return raised.build().stream()
                .filter(other -> !other.equals(dossier))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static Dossier with(Dossier dossier, List<Assessment> assessments) {
        return Entries.of(dossier).withAssessments(assessments).dossier();
    }

    private static Assessment ratings(Assessment assessment) {
        Assessment.Builder raised = Assessments.withoutRatings(assessment);
        assessment.ratings().forEach((number, rating) -> raised.putRating(number, full(rating)));
        return raised.build();
    }

    private static Rating full(Rating rating) {
        return rating instanceof Points points
                ? new Points(Quantity.exactly(points.maximum(), Unit.POINTS), points.maximum())
                : rating;
    }

    private static Assessment total(Assessment assessment) {
        Assessment.Builder raised = Assessments.bare(assessment);
        assessment.ratings().forEach(raised::putRating);
        assessment.reportedScore().map(RatingsLaw::higher).ifPresent(raised::reportedScore);
        return raised.build();
    }

    private static ReportedScore higher(ReportedScore reported) {
        return reported instanceof Points points
                ? new Points(halfway(points.points(), points.maximum()), points.maximum())
                : new ReportedScore.Bounds(halfway(reported.share(), PERCENT));
    }

    private static Quantity halfway(Quantity known, BigFraction most) {
        Range<BigFraction> range = known.range();
        return Quantity.exactly(range.upperEndpoint().add(most).divide(2), known.unit());
    }
}
