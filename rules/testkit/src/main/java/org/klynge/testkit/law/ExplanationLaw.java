package org.klynge.testkit.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.decision.StandingDecision;
import org.klynge.rules.scheme.Purpose;

/**
 * What is told of a verdict leads to it: every threshold compared with the fact that is shown beside it, every combination
 * worked out of the parts below it.
 */
public final class ExplanationLaw {

    private static final String LAW = "the explanation leads to the verdict";

    private ExplanationLaw() {}

    /**
     * Tries the law.
     *
     * @param trial the dossier, the scheme and the day
     * @return a breach where a verdict does not follow from its evidence, or the evidence is about something else
     */
    public static Optional<Breach> check(Trial trial) {
        for (Purpose purpose : Purpose.values()) {
            Decision decision = trial.decide(purpose);
            for (StandingDecision standing : decision.standings().values()) {
                Optional<Breach> breach = check(decision, standing);
                if (breach.isPresent()) {
                    return breach;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Breach> check(Decision decision, StandingDecision standing) {
        Inference inference = new Inference(decision.dossier(), decision.date());
        for (RequirementDecision requirement : standing.requirements()) {
            if (!requirement
                    .evaluation()
                    .condition()
                    .equals(requirement.requirement().condition())) {
                return Optional.of(Breach.of(
                                LAW,
                                decision,
                                "an explanation of " + requirement.requirement().condition(),
                                "one of " + requirement.evaluation().condition())
                        .at(requirement.requirement()));
            }
            Optional<Evaluation> wrong = tree(requirement.evaluation())
                    .filter(each -> !inference.reaches(each))
                    .findFirst();
            if (wrong.isPresent()) {
                return Optional.of(Breach.of(
                                LAW,
                                decision,
                                inference
                                        .verdict(wrong.get())
                                        .map(Verdict::toString)
                                        .orElse("evidence of that kind of condition"),
                                wrong.get().verdict() + " on " + wrong.get().condition() + ", by "
                                        + wrong.get().evidence())
                        .at(requirement.requirement()));
            }
        }
        List<Verdict> applied = standing.requirements().stream()
                .filter(each ->
                        each.requirement().applied() && each.requirement().required())
                .map(RequirementDecision::verdict)
                .toList();
        boolean asEach = applied.isEmpty() || !standing.cases().isEmpty() || standing.verdict() == Verdict.all(applied);
        return asEach
                ? Optional.empty()
                : Optional.of(Breach.of(
                                LAW,
                                decision,
                                Verdict.all(applied) + ", as its requirements are",
                                "" + standing.verdict())
                        .at(standing.standing()));
    }

    private static Stream<Evaluation> tree(Evaluation evaluation) {
        return Stream.concat(Stream.of(evaluation), evaluation.parts().stream().flatMap(ExplanationLaw::tree));
    }
}
