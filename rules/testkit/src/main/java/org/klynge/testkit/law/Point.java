package org.klynge.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.decision.StandingDecision;

/**
 * One verdict of a decision.
 *
 * @param about the id of a requirement, or the full name of a standing
 * @param says the sentence of the requirement
 * @param verdict the verdict
 * @param standing the standing, or that for which the requirement is stated
 */
record Point(String about, Optional<String> says, Verdict verdict, StandingDecision standing) {

    /** Every verdict: those on requirements before those on standings, which follow from them. */
    static ImmutableList<Point> of(Decision decision) {
        ImmutableList.Builder<Point> points = ImmutableList.builder();
        for (StandingDecision standing : decision.standings().values()) {
            for (RequirementDecision requirement : standing.requirements()) {
                points.add(new Point(
                        requirement.requirement().id(),
                        Optional.of(requirement.requirement().says()),
                        requirement.verdict(),
                        standing));
            }
        }
        for (StandingDecision standing : decision.standings().values()) {
            points.add(new Point(standing.standing().fullName(), Optional.empty(), standing.verdict(), standing));
        }
        return points.build();
    }

    /** Whether it is a verdict on a requirement. */
    boolean isRequirement() {
        return says.isPresent();
    }

    /** The same point of another decision on the same question. */
    Optional<Point> in(Decision other) {
        return of(other).stream()
                .filter(point -> point.about.equals(about)
                        && point.isRequirement() == isRequirement()
                        && point.standing.standing().equals(standing.standing()))
                .findFirst();
    }

    /** Whether what the verdict rests on contradicts itself, or a plug-in failed there. */
    boolean isTroubled() {
        return standing.requirements().stream()
                .filter(each -> !isRequirement() || each.requirement().id().equals(about))
                .anyMatch(each -> !each.evaluation().conflicts().isEmpty()
                        || !each.evaluation().failures().isEmpty());
    }
}
