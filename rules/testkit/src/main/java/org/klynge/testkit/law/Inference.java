package org.klynge.testkit.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.klynge.cluster.Merger;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Evidence;
import org.klynge.rules.decision.Holding;
import org.klynge.rules.timeline.HoldingState;

/**
 * What follows from evidence.
 *
 * @param dossier the dossier that was decided on
 * @param day the day of the decision
 */
record Inference(Dossier dossier, LocalDate day) {

    /** Whether the evidence is of the condition and its parts, and leads to the verdict. */
    boolean reaches(Evaluation evaluation) {
        List<Condition> parts =
                evaluation.parts().stream().map(Evaluation::condition).toList();
        return parts.equals(evaluation.condition().parts())
                && verdict(evaluation).equals(Optional.of(evaluation.verdict()));
    }

    /** The verdict that the evidence leads to; nothing where it is not evidence of such a condition. */
    Optional<Verdict> verdict(Evaluation evaluation) {
        if (!evaluation.contradiction().isEmpty()) {
            return Optional.of(Verdict.UNKNOWN);
        }
        if (evaluation.evidence() instanceof Evidence.Cases) {
            // Each part may be open, but not all of them at once: what is left is that they do not speak against it.
            return Optional.of(evaluation.verdict())
                    .filter(verdict -> verdict.narrows(combined(evaluation.condition(), evaluation.parts())));
        }
        return evaluation.parts().isEmpty() ? ofLeaf(evaluation) : ofParts(evaluation);
    }

    private static Optional<Verdict> ofParts(Evaluation evaluation) {
        Verdict combined = combined(evaluation.condition(), evaluation.parts());
        if (evaluation.condition() instanceof Condition.Confirmable) {
            return evaluation.evidence() instanceof Evidence.Attestations attested
                    ? attested.word().verdict().both(combined)
                    : Optional.empty();
        }
        return evaluation.evidence() instanceof Evidence.Parts ? Optional.of(combined) : Optional.empty();
    }

    private static Verdict combined(Condition condition, List<Evaluation> parts) {
        List<Verdict> verdicts = parts.stream().map(Evaluation::verdict).toList();
        if (condition instanceof Condition.Not) {
            return verdicts.get(0).negate();
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return Verdict.atLeast(atLeast.wanted(), verdicts);
        }
        return condition instanceof Condition.Any ? Verdict.any(verdicts) : Verdict.all(verdicts);
    }

    private Optional<Verdict> ofLeaf(Evaluation leaf) {
        Condition condition = leaf.condition();
        Evidence evidence = leaf.evidence();
        if (condition instanceof Condition.On on && evidence instanceof Evidence.Figure figure) {
            return Optional.of(figure.known().test(on.threshold()));
        }
        if (condition instanceof Condition.OnDate on && evidence instanceof Evidence.Day day) {
            return Optional.of(day.known().test(on.threshold()));
        }
        if (condition instanceof Condition.Indicators && evidence instanceof Evidence.Ratings ratings) {
            return Optional.of(ratings.reach().verdict());
        }
        if (condition instanceof Condition.Custom && evidence instanceof Evidence.Plugged plugged) {
            return Optional.of(plugged.answer().verdict());
        }
        if (condition instanceof Condition.Attested && evidence instanceof Evidence.Attestations attested) {
            return Optional.of(attested.word().verdict());
        }
        if (condition instanceof Condition.CallOpen && evidence instanceof Evidence.Calls calls) {
            return Optional.of(calls.known().verdict());
        }
        if (condition instanceof Condition.Holds && evidence instanceof Evidence.Grants grants) {
            Verdict recorded =
                    Verdict.any(grants.holdings().stream().map(Holding::verdict).toList());
            return Optional.of(grants.mayLack().isEmpty() ? recorded : recorded.or(Verdict.UNKNOWN));
        }
        if (condition instanceof Condition.Renewable && evidence instanceof Evidence.Renewal renewal) {
            return renewal.held().states().stream()
                    .map(state -> state == HoldingState.VALID
                            ? renewal.held().renewalLeft()
                            : Verdict.of(state == HoldingState.RENEWABLE))
                    .reduce(Verdict::either)
                    .or(() -> Optional.of(Verdict.UNKNOWN));
        }
        return condition instanceof Condition.Held held && evidence instanceof Evidence.Terms terms
                ? ofTerms(held, terms)
                : Optional.empty();
    }

    /** What was given when the cluster had merged into another one was given to nobody. */
    private Verdict isBeforeMerger(Holding holding) {
        Optional<LocalDate> merged = dossier.cluster()
                .merger()
                .map(Merger::date)
                .map(date -> date.earliest().orElse(LocalDate.MIN));
        boolean before = IntStream.range(0, dossier.grants().size())
                .filter(i -> holding.place().equals("grants[" + i + "]"))
                .mapToObj(i -> dossier.beginningOf(dossier.grants().get(i)).flatMap(PartialDate::latest))
                .allMatch(last -> last.filter(each -> each.isBefore(merged.orElse(LocalDate.MAX)))
                        .isPresent());
        return merged.isEmpty() || before ? Verdict.MET : Verdict.UNKNOWN;
    }

    private Optional<Verdict> ofTerms(Condition.Held held, Evidence.Terms terms) {
        Verdict begun = Verdict.any(terms.holdings().stream()
                .map(holding -> holding.from().onOrBefore(day).and(isBeforeMerger(holding)))
                .toList());
        Verdict ever = terms.mayLack().isEmpty() ? begun : begun.or(Verdict.UNKNOWN);
        return Optional.of(held.time().map(bound -> bound.test(terms.time())).orElse(ever));
    }
}
