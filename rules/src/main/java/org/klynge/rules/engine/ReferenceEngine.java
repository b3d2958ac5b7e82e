package org.klynge.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Known;
import org.klynge.rules.condition.Reach;
import org.klynge.rules.condition.Statement;
import org.klynge.rules.condition.Word;
import org.klynge.rules.decision.Engine;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Evidence;
import org.klynge.rules.decision.Holding;
import org.klynge.rules.decision.Situation;
import org.klynge.rules.timeline.Holdings;
import org.klynge.standing.Grant;
import org.klynge.standing.Standing;

/**
 * Walks the condition tree and combines verdicts by Kleene's logic: as plain as the semantics can be written down, so
 * that faster engines can be held against it. It has no state.
 */
public final class ReferenceEngine implements Engine {

    @Override
    public String name() {
        return "reference";
    }

    @Override
    public Evaluation evaluate(Condition condition, Situation situation) {
        if (condition instanceof Condition.On on) {
            return threshold(on, situation);
        }
        if (condition instanceof Condition.Holds holds) {
            return holds(holds, situation);
        }
        if (condition instanceof Condition.EveryIndicator every) {
            Reach reach = situation.record().read(every);
            return leaf(every, reach.verdict(), new Evidence.Ratings(reach), reach.contradiction());
        }
        if (condition instanceof Condition.Attested attested) {
            Word word = situation.record().hear(attested.claim());
            return leaf(attested, word.verdict(), new Evidence.Attestations(word), word.contradiction());
        }
        ImmutableList<Evaluation> parts = condition.parts().stream()
                .map(part -> evaluate(part, situation))
                .collect(ImmutableList.toImmutableList());
        if (condition instanceof Condition.Confirmable confirmable) {
            return confirmable(confirmable, situation, parts);
        }
        return new Evaluation(
                condition,
                combine(condition, parts.stream().map(Evaluation::verdict).toList()),
                new Evidence.Parts(),
                parts,
                ImmutableList.of());
    }

    private static Verdict combine(Condition condition, List<Verdict> verdicts) {
        if (condition instanceof Condition.All) {
            return Verdict.all(verdicts);
        }
        if (condition instanceof Condition.Any) {
            return Verdict.any(verdicts);
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return Verdict.atLeast(atLeast.wanted(), verdicts);
        }
        return verdicts.get(0).negate();
    }

    private static Evaluation threshold(Condition.On on, Situation situation) {
        Known known = situation.record().read(on.fact());
        return leaf(on, known.test(on.threshold()), new Evidence.Figure(known), known.contradiction());
    }

    private static Evaluation holds(Condition.Holds holds, Situation situation) {
        ImmutableList<Holding> holdings = holds.anyOf().stream()
                .flatMap(standing -> Holdings.of(situation, standing).stream())
                .collect(ImmutableList.toImmutableList());
        boolean mayLack = holds.anyOf().stream().anyMatch(situation.record().dossier()::mayLackGrants);
        Verdict recorded = Verdict.any(holdings.stream().map(Holding::verdict).toList());
        return leaf(
                holds,
                mayLack ? recorded.or(Verdict.UNKNOWN) : recorded,
                new Evidence.Grants(holdings, mayLack),
                contradictedDates(holds.anyOf(), situation));
    }

    private static ImmutableList<Statement> contradictedDates(ImmutableSet<Standing> standings, Situation situation) {
        Dossier dossier = situation.record().dossier();
        ImmutableList.Builder<Statement> contradicted = ImmutableList.builder();
        for (int i = 0; i < dossier.grants().size(); i++) {
            Grant grant = dossier.grants().get(i);
            if (standings.contains(grant.standing())
                    && dossier.beginningOf(grant).isEmpty()) {
                contradicted.add(new Statement("grants[" + i + "].from", grant.from()));
                grant.assessment()
                        .flatMap(dossier::assessment)
                        .map(named -> new Statement("assessments[" + named.id() + "].date", named.date()))
                        .ifPresent(contradicted::add);
            }
        }
        return contradicted.build();
    }

    private static Evaluation confirmable(
            Condition.Confirmable condition, Situation situation, ImmutableList<Evaluation> parts) {
        Word word = situation.record().hear(condition.claim());
        Evaluation computed = parts.get(0);
        Optional<Verdict> agreed = word.verdict().both(computed.verdict());
        ImmutableList<Statement> contradiction = word.contradiction();
        if (contradiction.isEmpty() && agreed.isEmpty()) {
            contradiction = Stream.concat(word.statements().stream(), statements(computed))
                    .distinct()
                    .collect(ImmutableList.toImmutableList());
        }
        return new Evaluation(
                condition,
                contradiction.isEmpty() ? agreed.orElse(Verdict.UNKNOWN) : Verdict.UNKNOWN,
                new Evidence.Attestations(word),
                parts,
                contradiction);
    }

    /** Every statement that a verdict rests on. */
    private static Stream<Statement> statements(Evaluation evaluation) {
        Evidence evidence = evaluation.evidence();
        Stream<Statement> own = Stream.of();
        if (evidence instanceof Evidence.Figure figure) {
            own = figure.known().statements().stream();
        } else if (evidence instanceof Evidence.Ratings ratings) {
            own = ratings.reach().statements().stream();
        } else if (evidence instanceof Evidence.Attestations attestations) {
            own = attestations.word().statements().stream();
        } else if (evidence instanceof Evidence.Grants grants) {
            own = grants.holdings().stream().map(holding -> new Statement(holding.place(), holding.from()));
        }
        return Stream.concat(own, evaluation.parts().stream().flatMap(ReferenceEngine::statements));
    }

    private static Evaluation leaf(
            Condition condition, Verdict verdict, Evidence evidence, ImmutableList<Statement> contradiction) {
        return new Evaluation(
                condition,
                contradiction.isEmpty() ? verdict : Verdict.UNKNOWN,
                evidence,
                ImmutableList.of(),
                contradiction);
    }
}
