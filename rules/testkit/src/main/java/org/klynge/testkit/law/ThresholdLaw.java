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
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.decision.StandingDecision;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.testkit.boundary.Boundaries;
import org.klynge.testkit.boundary.Boundary;

/**
 * Thresholds are exact: what lies just below, on and just above each of them is told apart, by the threshold that one means.
 *
 * <p>The law is tried, in whatever tree of conditions, on
 *
 * <ul>
 *   <li>figures of profiles, and sums, ratios, least and greatest ones of them;
 *   <li>scores and points of assessments, as totals and as shares, and numbers of assessments up to twenty;
 *   <li>ratings of indicators, and how many of them reach a level;
 *   <li>the founding, and the dates of profiles, of a first or latest assessment and of a first or latest grant, as far as they
 *       lie no later than the day of the decision;
 *   <li>the time from such a date until the day of the decision, or until another one of them, such as the next assessment.
 * </ul>
 *
 * <p>It is not tried on facts of plug-ins, on counts of facts that meet a threshold and on combinations of scores, on how long
 * a standing was held, on mergers, and on indicators in a dimension of a catalogue that lists none. What is meant can be told
 * of requirements that are such a threshold on a fact with a unit themselves.
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
        List<Boundary> boundaries = Stream.concat(
                        Boundaries.of(wanted, day).stream()
                                .filter(boundary -> boundary.reading()
                                        .equals(boundary.requirement().appliedReading())),
                        telling(decider.rulesAsRead().edition(scheme, edition), wanted, meant.keySet(), day))
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

    /** Where what is written is another threshold than what is meant, a value about either of the two shows it. */
    private static Stream<Boundary> telling(Scheme written, Scheme wanted, Set<String> meant, LocalDate day) {
        return meant.stream().flatMap(id -> {
            Requirement requirement = wanted.requirement(id).orElseThrow();
            return written.requirement(id).map(Requirement::condition).stream()
                    .filter(Condition.On.class::isInstance)
                    .flatMap(on -> Boundaries.telling(requirement, ((Condition.On) on).threshold(), day).stream());
        });
    }

    /** What is meant and cannot be tried would seem to hold. */
    private static void checkTried(Set<String> meant, List<Boundary> boundaries, LocalDate day) {
        for (String id : meant) {
            boolean tried = boundaries.stream()
                    .filter(boundary -> boundary.requirement().id().equals(id))
                    .anyMatch(boundary -> Stating.of(boundary.value(), day).isPresent());
            if (!tried) {
                throw new IllegalArgumentException("meant: of " + id
                        + " no few statements tell a value next to its threshold; expected a threshold on figures of"
                        + " profiles, on a total or a number of assessments, or on the time since a date");
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
        return Stating.isAbout(boundary.value(), leaf.condition())
                && (own || written(leaf, boundary).equals(boundary.threshold()));
    }

    /** The threshold that is applied; what is asked of indicators is known by itself. */
    private static String written(Evaluation leaf, Boundary boundary) {
        if (leaf.condition() instanceof Condition.On on) {
            return on.threshold().toString();
        }
        return leaf.condition() instanceof Condition.OnDate on ? on.threshold().toString() : boundary.threshold();
    }

    private static Breach breach(
            Decision decision, Boundary boundary, RequirementDecision requirement, Evaluation leaf) {
        return Breach.of(
                        LAW,
                        decision,
                        Verdict.of(boundary.meets()) + ", since " + boundary.value() + " and " + boundary.threshold()
                                + " is meant",
                        leaf.verdict() + ", by the threshold " + written(leaf, boundary))
                .at(requirement.requirement());
    }
}
