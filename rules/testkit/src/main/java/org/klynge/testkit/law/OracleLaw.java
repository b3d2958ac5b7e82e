package org.klynge.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.decision.StandingDecision;
import org.klynge.rules.scheme.Purpose;
import org.klynge.testkit.oracle.Oracle;
import org.klynge.testkit.oracle.Survey;

/**
 * No verdict is certain where a world of the dossier says otherwise. And where the {@link Survey} of all worlds is conclusive, a
 * standing is left open only where worlds differ, or the decision says that it is cautious.
 */
public final class OracleLaw {

    private static final String LAW = "the verdict holds in every world";

    private OracleLaw() {}

    /**
     * Tries the law with an oracle that tries a few hundred worlds for each requirement.
     *
     * @param trial the dossier, the scheme and the day
     * @return a breach, with the world that shows it
     */
    public static Optional<Breach> check(Trial trial) {
        return check(trial, Oracle.of(trial.decider().rulesAsRead()));
    }

    /**
     * Tries the law.
     *
     * @param trial the dossier, the scheme and the day
     * @param oracle what goes through the worlds, by the rules as the decider {@linkplain
     *     org.klynge.rules.decision.Decider#rulesAsRead() reads} them
     * @return a breach, with the world that shows it
     */
    public static Optional<Breach> check(Trial trial, Oracle oracle) {
        Set<Condition> done = new HashSet<>();
        for (Purpose purpose : Purpose.values()) {
            Decision decision = trial.decide(purpose);
            for (StandingDecision standing : decision.standings().values()) {
                Optional<Breach> breach = check(decision, standing, oracle, done);
                if (breach.isPresent()) {
                    return breach;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Breach> check(
            Decision decision, StandingDecision standing, Oracle oracle, Set<Condition> done) {
        for (RequirementDecision requirement : standing.requirements()) {
            Condition condition = requirement.requirement().condition();
            if (done.add(condition)) {
                Optional<Breach> breach = survey(oracle, condition, decision)
                        .flatMap(survey -> against(decision, requirement.verdict(), survey))
                        .map(found -> found.at(requirement.requirement()));
                if (breach.isPresent()) {
                    return breach;
                }
            }
        }
        ImmutableList<Condition> applied = standing.requirements().stream()
                .map(RequirementDecision::requirement)
                .filter(requirement -> requirement.applied() && requirement.required())
                .map(requirement -> requirement.condition())
                .collect(ImmutableList.toImmutableList());
        return Optional.of(applied)
                .filter(conditions -> !conditions.isEmpty())
                .map(Condition.All::new)
                .filter(done::add)
                .flatMap(all -> survey(oracle, all, decision))
                .flatMap(survey ->
                        against(decision, standing.verdict(), survey).or(() -> open(decision, standing, survey)))
                .map(found -> found.at(standing.standing()));
    }

    private static Optional<Survey> survey(Oracle oracle, Condition condition, Decision decision) {
        return oracle.survey(condition, decision.dossier(), decision.date(), decision.assumptions());
    }

    private static Optional<Breach> against(Decision decision, Verdict verdict, Survey survey) {
        return survey.against(verdict)
                .map(world -> Breach.of(
                        LAW,
                        decision,
                        survey.verdict().orElse(Verdict.UNKNOWN) + ", as after " + survey.worlds() + " worlds",
                        verdict + ", but it is not so where " + print(world)));
    }

    private static Optional<Breach> open(Decision decision, StandingDecision standing, Survey survey) {
        boolean troubled = standing.requirements().stream()
                .anyMatch(each -> !each.evaluation().conflicts().isEmpty()
                        || !each.evaluation().failures().isEmpty());
        boolean needlessly = survey.isConclusive()
                && survey.verdict().filter(Verdict::isCertain).isPresent()
                && standing.verdict() == Verdict.UNKNOWN
                && !standing.isCautious()
                && !troubled;
        return needlessly
                ? Optional.of(Breach.of(
                        LAW,
                        decision,
                        survey.verdict().orElseThrow() + ", as in all " + survey.worlds()
                                + " worlds, or a decision that says that it is cautious",
                        "UNKNOWN"))
                : Optional.empty();
    }

    private static String print(Map<String, String> world) {
        return world.isEmpty()
                ? "nothing is left open"
                : world.entrySet().stream()
                        .map(chosen -> chosen.getKey() + " is " + chosen.getValue())
                        .collect(Collectors.joining(", "));
    }
}
