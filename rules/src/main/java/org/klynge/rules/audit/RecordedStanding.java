package org.klynge.rules.audit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.StandingDecision;

/**
 * What was decided on a standing.
 *
 * @param verdict whether the cluster qualified
 * @param validUntil the last day if it were given on the day of the decision, where the rules tell
 * @param missing the unknown facts that left it open; sorted
 * @param cautious whether a cleverer evaluation might have been certain
 * @param decisive the other readings by which the verdict would be another one, each with that verdict, such as
 *     {@code gold.score=reading-1}; sorted
 * @param contestedValidity the other readings by which the standing would run to another day, each with that day, or nothing
 *     where the rules tell none; sorted
 */
public record RecordedStanding(
        Verdict verdict,
        Optional<PartialDate> validUntil,
        ImmutableSet<String> missing,
        boolean cautious,
        ImmutableMap<String, Verdict> decisive,
        ImmutableMap<String, Optional<PartialDate>> contestedValidity) {

    static RecordedStanding of(Decision decision, StandingDecision decided) {
        TreeMap<String, Verdict> decisive = new TreeMap<>(Canonical.BY_CODE_POINT);
        decision.decisive().stream()
                .filter(other -> other.standing().equals(decided.standing()))
                .forEach(other -> decisive.put(other.reading().toString(), other.verdict()));
        TreeMap<String, Optional<PartialDate>> validity = new TreeMap<>(Canonical.BY_CODE_POINT);
        decision.contestedValidity().stream()
                .filter(other -> other.standing().equals(decided.standing()))
                .forEach(other -> validity.put(other.reading().toString(), other.validUntil()));
        return new RecordedStanding(
                decided.verdict(),
                decided.validUntil(),
                decided.missing().stream()
                        .flatMap(missing -> missing.facts().stream())
                        .sorted(Canonical.BY_CODE_POINT)
                        .collect(ImmutableSet.toImmutableSet()),
                decided.isCautious(),
                ImmutableMap.copyOf(decisive),
                ImmutableMap.copyOf(validity));
    }

    /** What is said of the standing, by what it is about. */
    void tell(String standing, BiConsumer<String, String> said) {
        said.accept(RecordedOutcome.VERDICT + standing, FactForm.word(verdict));
        validUntil.map(PartialDate::toString).ifPresent(last -> said.accept("last day of " + standing, last));
        if (!missing.isEmpty()) {
            said.accept("missing for " + standing, String.join("; ", missing));
        }
        if (cautious) {
            said.accept("caution on " + standing, "cautious");
        }
        decisive.forEach((reading, otherwise) ->
                said.accept(RecordedOutcome.VERDICT + standing + " by " + reading, FactForm.word(otherwise)));
        contestedValidity.forEach((reading, last) -> said.accept(
                "last day of " + standing + " by " + reading,
                last.map(PartialDate::toString).orElse("none")));
    }
}
