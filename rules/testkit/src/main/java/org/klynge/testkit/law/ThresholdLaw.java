package org.klynge.testkit.law;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.decision.StandingDecision;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Scheme;
import org.klynge.testkit.boundary.Boundaries;
import org.klynge.testkit.boundary.Boundary;

/**
 * Thresholds are exact: what lies just below, on and just above each of them is told apart, by the threshold that one means.
 * The law is tried on figures of profiles, on totals and on numbers of assessments, in whatever tree of conditions; what is
 * meant can be told of requirements that are such a threshold themselves.
 */
public final class ThresholdLaw {

    private static final String LAW = "thresholds are exact";

    private ThresholdLaw() {}

    /**
     * Tries the law on all requirements of an edition, for dossiers that state nothing but the one fact.
     *
     * @param decider the rules and the engine
     * @param scheme the id of the scheme
     * @param edition the name of the edition
     * @param day the day
     * @param meant the threshold that one means, by the id of the requirement; of all others what the scheme states is taken to
     *     be meant
     * @return a breach, with the number on which the verdict is another one than it should be
     * @throws IllegalArgumentException if the edition has no requirement of an id that is meant, or it is not a threshold on a
     *     fact in that unit, or the law cannot be tried on that fact
     */
    public static Optional<Breach> check(
            Decider decider, String scheme, String edition, LocalDate day, ImmutableMap<String, Threshold> meant) {
        Scheme wanted = decider.rulesAsRead().edition(scheme, edition);
        for (Map.Entry<String, Threshold> each : meant.entrySet()) {
            wanted = wanted.withThreshold(each.getKey(), each.getValue());
        }
        List<Boundary> boundaries = Boundaries.of(wanted).stream()
                .filter(boundary ->
                        boundary.reading().equals(boundary.requirement().appliedReading()))
                .toList();
        checkTried(meant.keySet(), boundaries, day);
        for (Boundary boundary : boundaries) {
            Optional<Dossier> stating = Stating.of(boundary.value(), day);
            for (Purpose purpose : stating.isPresent() ? purposes(wanted, boundary) : ImmutableSet.<Purpose>of()) {
                Decision decision =
                        decider.underEdition(edition).forPurpose(purpose).decide(scheme, stating.get(), day);
                boolean own = meant.containsKey(boundary.requirement().id());
                Optional<Breach> breach = check(decision, boundary, own);
                if (breach.isPresent()) {
                    return breach;
                }
            }
        }
        return Optional.empty();
    }

    /** What is meant and cannot be tried would seem to hold. */
    private static void checkTried(Set<String> meant, List<Boundary> boundaries, LocalDate day) {
        for (String id : meant) {
            boolean tried = boundaries.stream()
                    .filter(boundary -> boundary.requirement().id().equals(id))
                    .anyMatch(boundary -> Stating.of(boundary.value(), day).isPresent());
            if (!tried) {
                throw new IllegalArgumentException("meant: of " + id
                        + " no single statement tells a value next to its threshold; expected a threshold on a figure of"
                        + " profiles, a total or a number of assessments");
            }
        }
    }

    /** The purposes for which some standing has the requirement. */
    private static ImmutableSet<Purpose> purposes(Scheme scheme, Boundary boundary) {
        return scheme.rules().values().stream()
                .flatMap(rules -> rules.requirements().entries().stream())
                .filter(stated -> stated.getValue().equals(boundary.requirement()))
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<Breach> check(Decision decision, Boundary boundary, boolean own) {
        return decision.standings().values().stream()
                .map(StandingDecision::requirements)
                .flatMap(List::stream)
                .filter(each ->
                        each.requirement().id().equals(boundary.requirement().id()))
                .flatMap(each -> tree(each.evaluation())
                        .filter(leaf -> isAsked(leaf, boundary, own))
                        .filter(leaf -> leaf.verdict() != Verdict.of(boundary.meets()))
                        .map(leaf -> breach(decision, boundary, each, leaf)))
                .findFirst();
    }

    private static Stream<Evaluation> tree(Evaluation evaluation) {
        return Stream.concat(Stream.of(evaluation), evaluation.parts().stream().flatMap(ThresholdLaw::tree));
    }

    private static boolean isAsked(Evaluation leaf, Boundary boundary, boolean own) {
        return leaf.condition() instanceof Condition.On on
                && Stating.fact(boundary.value()).equals(Optional.of(unnamed(on.fact())))
                && (own || on.threshold().toString().equals(boundary.threshold()));
    }

    private static Fact unnamed(Fact fact) {
        return fact instanceof Fact.Named named ? unnamed(named.fact()) : fact;
    }

    private static Breach breach(
            Decision decision, Boundary boundary, RequirementDecision requirement, Evaluation leaf) {
        return Breach.of(
                        LAW,
                        decision,
                        Verdict.of(boundary.meets()) + ", since " + boundary.value() + " and " + boundary.threshold()
                                + " is meant",
                        leaf.verdict() + ", by the threshold " + ((Condition.On) leaf.condition()).threshold())
                .at(requirement.requirement());
    }
}
