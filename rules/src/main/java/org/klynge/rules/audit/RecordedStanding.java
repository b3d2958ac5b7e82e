package org.klynge.rules.audit;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.StandingDecision;

/**
 * What was decided on a standing.
 *
 * @param verdict whether the cluster qualified
 * @param validUntil the last day if it were given on the day of the decision, where the rules tell
 * @param missing the unknown facts that left it open; sorted
 * @param cautious whether a cleverer evaluation might have been certain
 */
public record RecordedStanding(
        Verdict verdict, Optional<PartialDate> validUntil, ImmutableSet<String> missing, boolean cautious) {

    static RecordedStanding of(StandingDecision decision) {
        return new RecordedStanding(
                decision.verdict(),
                decision.validUntil(),
                decision.missing().stream()
                        .flatMap(missing -> missing.facts().stream())
                        .sorted(Canonical.BY_CODE_POINT)
                        .collect(ImmutableSet.toImmutableSet()),
                decision.isCautious());
    }
}
