package org.klynge.rules.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.standing.Standing;

/** Conditions, whose parts stand in no order. */
final class ConditionForm {

    private final FactForm facts;

    ConditionForm(FactForm facts) {
        this.facts = facts;
    }

    Canonical condition(Condition condition) {
        Canonical.Entries entries = Canonical.table();
        if (condition instanceof Condition.On on) {
            return entries.put("fact", facts.fact(on.fact()))
                    .put("within", Ranges.of(on.threshold().bounds()))
                    .end();
        }
        if (condition instanceof Condition.OnDate on) {
            return entries.put("date", facts.date(on.fact()))
                    .put("within", Ranges.of(on.threshold().bounds()))
                    .end();
        }
        if (condition instanceof Condition.Holds holds) {
            return standings("holds", holds.anyOf(), holds.orHigher(), entries).end();
        }
        if (condition instanceof Condition.Held held) {
            return standings("held", held.anyOf(), held.orHigher(), entries)
                    .put("within", held.time().map(time -> Ranges.of(time.bounds())))
                    .end();
        }
        if (condition instanceof Condition.Renewable renewable) {
            return entries.put("renewable", renewable.standing().fullName()).end();
        }
        if (condition instanceof Condition.Indicators indicators) {
            return indicators(indicators, entries);
        }
        if (condition instanceof Condition.Attested attested) {
            return entries.put("attested", facts.claim(attested.claim())).end();
        }
        if (condition instanceof Condition.CallOpen call) {
            return entries.put("call", call.standing().fullName()).end();
        }
        if (condition instanceof Condition.Confirmable confirmable) {
            return entries.put("confirmable", facts.claim(confirmable.claim()))
                    .put("computed", condition(confirmable.computed()))
                    .end();
        }
        if (condition instanceof Condition.Custom custom) {
            return entries.put("custom", custom.name())
                    .put(
                            "parameters",
                            Canonical.table().putTexts(custom.parameters()).end())
                    .end();
        }
        return composite(condition, entries);
    }

    private Canonical composite(Condition condition, Canonical.Entries entries) {
        if (condition instanceof Condition.Not not) {
            return entries.put("not", condition(not.part())).end();
        }
        ImmutableList<Condition> parts = condition.parts();
        Canonical of = Canonical.sorted(parts.stream().map(this::condition));
        if (condition instanceof Condition.All) {
            return entries.put("all", of).end();
        }
        if (condition instanceof Condition.Any) {
            return entries.put("any", of).end();
        }
        int wanted = ((Condition.AtLeast) condition).wanted();
        return entries.put("at-least", Integer.toString(wanted)).put("of", of).end();
    }

    private static Canonical.Entries standings(
            String key, ImmutableSet<Standing> anyOf, boolean orHigher, Canonical.Entries entries) {
        return entries.put(
                        key,
                        Canonical.names(anyOf.stream().map(Standing::fullName).toList()))
                .put("or-higher", Canonical.truth(orHigher));
    }

    private Canonical indicators(Condition.Indicators indicators, Canonical.Entries entries) {
        return entries.put("indicators", facts.series(indicators.of()))
                .put("dimension", indicators.dimension().map(Canonical::text))
                .put("at-least", indicators.wanted().map(wanted -> Canonical.text(Integer.toString(wanted))))
                .put("reach", level(indicators.level()))
                .end();
    }

    private static Canonical level(IndicatorLevel level) {
        return level instanceof IndicatorLevel.OfPoints ofPoints
                ? FactForm.minimum(ofPoints.minimum())
                : Canonical.text("minimum");
    }
}
