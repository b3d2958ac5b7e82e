package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.standing.Standing;

/**
 * The decision on one standing.
 *
 * @param standing the standing
 * @param verdict whether the cluster qualifies: whether every requirement that is applied is met; {@link Verdict#UNKNOWN} where
 *     the scheme states none
 * @param requirements the decision on each requirement; empty where the scheme states none for the purpose
 * @param cases the names of facts that were gone through for everything that they can be, because only so the verdict is
 *     certain: each requirement by itself is not
 * @param validUntil the last day if it were given on the day of the decision, or for {@code RENEW} if it were renewed on it by the
 *     rules in force, where they tell
 * @param renewableUntil for {@code RENEW} the last day on which it can be renewed, where the rules tell; it may be over already
 */
public record StandingDecision(
        Standing standing,
        Verdict verdict,
        ImmutableList<RequirementDecision> requirements,
        ImmutableSet<String> cases,
        Optional<PartialDate> validUntil,
        Optional<PartialDate> renewableUntil) {

    static StandingDecision of(
            Standing standing,
            ImmutableList<RequirementDecision> requirements,
            Optional<PartialDate> validUntil,
            Optional<PartialDate> renewableUntil) {
        ImmutableList<Evaluation> applied = applied(requirements);
        if (applied.isEmpty()) {
            // Nothing is stated, or all that is stated is not required by the readings that were chosen.
            boolean stated = requirements.stream()
                    .anyMatch(decision -> decision.requirement().applied());
            return new StandingDecision(
                    standing,
                    stated ? Verdict.MET : Verdict.UNKNOWN,
                    requirements,
                    ImmutableSet.of(),
                    validUntil,
                    renewableUntil);
        }
        Verdict each = Verdict.all(applied.stream().map(Evaluation::verdict).toList());
        if (each.isCertain()) {
            return new StandingDecision(standing, each, requirements, ImmutableSet.of(), validUntil, renewableUntil);
        }
        Formula together = Formula.all(applied);
        Splitting splitting = Splitting.of(together);
        Verdict verdict = splitting.verdict();
        ImmutableSet<String> cases = verdict == each
                ? ImmutableSet.of()
                : Tightening.names(splitting.split(together.root()), together.linked());
        return new StandingDecision(standing, verdict, requirements, cases, validUntil, renewableUntil);
    }

    private static ImmutableList<Evaluation> applied(ImmutableList<RequirementDecision> requirements) {
        return requirements.stream()
                .filter(decision -> decision.requirement().applied()
                        && decision.requirement().required())
                .map(RequirementDecision::evaluation)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What stands in the way, the certain obstacles before the unknown ones.
     *
     * @return an obstacle for each requirement that is applied and not met; where no single one is in the way, those that cannot
     *     be met together
     */
    public ImmutableList<Obstacle> obstacles() {
        return verdict == Verdict.MET
                ? ImmutableList.of()
                : requirements.stream()
                        .filter(decision -> decision.requirement().applied())
                        .filter(decision -> decision.verdict() != Verdict.MET)
                        .sorted(Comparator.comparing(RequirementDecision::verdict))
                        .map(Obstacle::of)
                        .collect(ImmutableList.toImmutableList());
    }

    /**
     * What is not known and could still move the verdict, with what would settle it. Nothing that matters is left out; where the
     * decision is not cautious, nothing is named that does not.
     *
     * @return the facts, in the order in which the requirements speak of them; empty where the verdict is certain
     */
    public ImmutableList<MissingFact> missing() {
        ImmutableList<Evaluation> applied = applied(requirements);
        return verdict.isCertain() || applied.isEmpty() ? ImmutableList.of() : MissingFacts.of(Formula.all(applied));
    }

    /**
     * Whether closer reasoning might have been certain, or have found that something missing does not matter.
     *
     * @return false where the verdict is as certain as the dossier allows
     */
    public boolean isCautious() {
        ImmutableList<Evaluation> applied = applied(requirements);
        return verdict == Verdict.UNKNOWN && !applied.isEmpty() && Caution.of(Formula.all(applied));
    }
}
