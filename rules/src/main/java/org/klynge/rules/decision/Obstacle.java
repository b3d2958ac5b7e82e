package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.klynge.fact.Verdict;

/**
 * A requirement that stands in the way of a standing, and the conditions within it that do: no more of them than decided.
 *
 * @param requirement the requirement, not met or not known to be
 * @param because the conditions at the lowest places that decided so, each with the verdict of the requirement or, below a
 *     negation, the contrary one
 */
public record Obstacle(RequirementDecision requirement, ImmutableList<Evaluation> because) {

    static Obstacle of(RequirementDecision requirement) {
        return new Obstacle(
                requirement, causes(requirement.evaluation()).distinct().collect(ImmutableList.toImmutableList()));
    }

    private static Stream<Evaluation> causes(Evaluation evaluation) {
        ImmutableList<Evaluation> deciding = evaluation.deciding();
        // What was said of a claim goes before what is computed for it.
        boolean said = evaluation.evidence() instanceof Evidence.Attestations attestations
                && attestations.word().verdict().isCertain();
        return deciding.isEmpty() || said
                ? Stream.of(evaluation)
                : deciding.stream().flatMap(Obstacle::causes);
    }

    /**
     * Whether the requirement is certainly not met, or only not known to be.
     *
     * @return {@link Verdict#NOT_MET} or {@link Verdict#UNKNOWN}
     */
    public Verdict verdict() {
        return requirement.verdict();
    }

    /** The id of the requirement. */
    @Override
    public String toString() {
        return requirement.requirement().id();
    }
}
