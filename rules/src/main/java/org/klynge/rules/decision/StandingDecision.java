package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.standing.Standing;

/**
 * The decision on one standing.
 *
 * @param standing the standing
 * @param requirements the decision on each requirement; empty where the scheme states none for the purpose
 * @param validUntil the last day if it were given on the day of the decision, where the rules tell
 */
public record StandingDecision(
        Standing standing, ImmutableList<RequirementDecision> requirements, Optional<PartialDate> validUntil) {

    /**
     * Whether the cluster qualifies.
     *
     * @return whether every requirement that is applied is met; {@link Verdict#UNKNOWN} where the scheme states none
     */
    public Verdict verdict() {
        List<Verdict> verdicts = applied().map(RequirementDecision::verdict).toList();
        return verdicts.isEmpty() ? Verdict.UNKNOWN : Verdict.all(verdicts);
    }

    private Stream<RequirementDecision> applied() {
        return requirements.stream().filter(decision -> decision.requirement().applied());
    }

    /**
     * What stands in the way, the certain obstacles before the unknown ones.
     *
     * @return the requirements that are not met
     */
    public ImmutableList<RequirementDecision> obstacles() {
        return applied()
                .filter(requirement -> requirement.verdict() != Verdict.MET)
                .sorted(Comparator.comparing(RequirementDecision::verdict))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The unknown facts that leave the standing open.
     *
     * @return the names of facts, standings and claims; empty where the verdict is certain
     */
    public ImmutableSet<String> missing() {
        return verdict().isCertain()
                ? ImmutableSet.of()
                : applied()
                        .flatMap(requirement -> requirement.evaluation().missing().stream())
                        .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Whether a cleverer evaluation might have been certain: the standing is open, and something that is not known
     * occurs in several of its conditions.
     *
     * @return false where the verdict is as certain as the dossier allows
     */
    public boolean isCautious() {
        return verdict() == Verdict.UNKNOWN && Caution.of(applied().map(RequirementDecision::evaluation));
    }
}
