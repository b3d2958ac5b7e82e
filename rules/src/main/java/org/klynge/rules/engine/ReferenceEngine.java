package org.klynge.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Answer;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Known;
import org.klynge.rules.condition.KnownDate;
import org.klynge.rules.condition.Reach;
import org.klynge.rules.condition.Statement;
import org.klynge.rules.condition.Word;
import org.klynge.rules.decision.Engine;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Evidence;
import org.klynge.rules.decision.Holding;
import org.klynge.rules.decision.Situation;
import org.klynge.rules.scheme.CallsOnDay;
import org.klynge.rules.timeline.Held;
import org.klynge.rules.timeline.HoldingState;
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
    public String version() {
        return "1";
    }

    @Override
    public Evaluation evaluate(Condition condition, Situation situation) {
        if (condition instanceof Condition.On on) {
            return threshold(on, situation);
        }
        if (condition instanceof Condition.Holds holds) {
            return holds(holds, situation);
        }
        if (condition instanceof Condition.OnDate on) {
            KnownDate known = situation.record().read(on.fact());
            return leaf(on, known.test(on.threshold()), new Evidence.Day(known), known.contradiction());
        }
        if (condition instanceof Condition.Held held) {
            return held(held, situation);
        }
        if (condition instanceof Condition.Renewable renewable) {
            return renewable(renewable, situation);
        }
        if (condition instanceof Condition.Indicators indicators) {
            Reach reach = situation.record().read(indicators);
            return leaf(indicators, reach.verdict(), new Evidence.Ratings(reach), reach.contradiction());
        }
        if (condition instanceof Condition.Custom custom) {
            Answer answer = situation.record().ask(custom);
            return leaf(custom, answer.verdict(), new Evidence.Plugged(answer), ImmutableList.of());
        }
        if (condition instanceof Condition.Attested attested) {
            Word word = situation.record().hear(attested.claim());
            return leaf(attested, word.verdict(), new Evidence.Attestations(word), word.contradiction());
        }
        if (condition instanceof Condition.CallOpen call) {
            CallsOnDay known = situation
                    .ruleBook()
                    .calls(call.standing(), situation.record().day());
            return leaf(call, known.verdict(), new Evidence.Calls(known), ImmutableList.of());
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
        return leaf(
                on,
                known.test(on.threshold()),
                new Evidence.Figure(
                        known,
                        situation.record().leftOut(on.fact()),
                        situation.record().elapsed(on.fact())),
                known.contradiction());
    }

    private static Evaluation holds(Condition.Holds holds, Situation situation) {
        ImmutableSet<Standing> standings = standings(holds.anyOf(), holds.orHigher(), situation);
        ImmutableList<Holding> holdings = holdings(standings, situation);
        ImmutableSet<Standing> mayLack = mayLack(standings, situation);
        Verdict recorded = Verdict.any(holdings.stream().map(Holding::verdict).toList());
        return leaf(
                holds,
                mayLack.isEmpty() ? recorded : recorded.or(Verdict.UNKNOWN),
                new Evidence.Grants(holdings, mayLack),
                contradictedDates(standings, situation));
    }

    private static Evaluation held(Condition.Held held, Situation situation) {
        ImmutableSet<Standing> standings = standings(held.anyOf(), held.orHigher(), situation);
        ImmutableList<Holding> holdings = holdings(standings, situation);
        ImmutableSet<Standing> mayLack = mayLack(standings, situation);
        LocalDate day = situation.record().day();
        ImmutableList<Holding> covering = standings.stream()
                .flatMap(standing -> Holdings.covering(situation, standing).stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<String> counting = holdings.stream()
                .filter(holding -> Holdings.isBeforeMerger(situation, holding.place()))
                .map(Holding::place)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList<Holding> certain = covering.stream()
                .filter(holding -> counting.contains(holding.place()))
                .collect(ImmutableList.toImmutableList());
        Quantity time =
                TimeHeld.by(day, covering, !mayLack.isEmpty()).hull(TimeHeld.by(day, certain, !mayLack.isEmpty()));
        Verdict begun = Verdict.any(holdings.stream()
                .map(holding -> holding.from()
                        .onOrBefore(day)
                        .and(counting.contains(holding.place()) ? Verdict.MET : Verdict.UNKNOWN))
                .toList());
        Verdict recorded = mayLack.isEmpty() ? begun : begun.or(Verdict.UNKNOWN);
        return leaf(
                held,
                held.time().map(bound -> bound.test(time)).orElse(recorded),
                new Evidence.Terms(holdings, mayLack, time),
                contradictedDates(standings, situation));
    }

    private static Evaluation renewable(Condition.Renewable renewable, Situation situation) {
        ImmutableSet<Standing> standing = ImmutableSet.of(renewable.standing());
        Held held =
                situation.known().on(renewable.standing(), situation.record().day());
        Verdict verdict = held.states().stream()
                .map(state ->
                        state == HoldingState.VALID ? held.renewalLeft() : Verdict.of(state == HoldingState.RENEWABLE))
                .reduce(Verdict::either)
                .orElse(Verdict.UNKNOWN);
        return leaf(
                renewable,
                verdict,
                new Evidence.Renewal(
                        held,
                        holdings(standing, situation),
                        !mayLack(standing, situation).isEmpty()),
                contradictedDates(standing, situation));
    }

    private static ImmutableSet<Standing> standings(
            ImmutableSet<Standing> anyOf, boolean orHigher, Situation situation) {
        return orHigher
                ? situation.ruleBook().orHigher(anyOf, situation.record().day())
                : anyOf;
    }

    private static ImmutableList<Holding> holdings(ImmutableSet<Standing> standings, Situation situation) {
        return standings.stream()
                .flatMap(standing -> Holdings.of(situation, standing).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<Standing> mayLack(ImmutableSet<Standing> standings, Situation situation) {
        return standings.stream()
                .filter(situation.record().dossier()::mayLackGrants)
                .collect(ImmutableSet.toImmutableSet());
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
            contradiction = Stream.concat(word.statements().stream(), computed.statements())
                    .distinct()
                    .collect(ImmutableList.toImmutableList());
            if (contradiction.isEmpty()) {
                // Nobody said a word: what is assumed stands against it, or that there is no assessment to speak of.
                String place = word.assumed() ? "assumptions" : "assessments";
                contradiction = ImmutableList.of(new Statement(place, PartialDate.unknown()));
            }
        }
        return new Evaluation(
                condition,
                contradiction.isEmpty() ? agreed.orElse(Verdict.UNKNOWN) : Verdict.UNKNOWN,
                new Evidence.Attestations(word),
                parts,
                contradiction);
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
