package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.klynge.assessment.Minimum;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.standing.Standing;

/** Writes conditions, each as the keys of one mapping. */
final class ConditionWriter {

    private final Declared declared;

    ConditionWriter(Declared declared) {
        this.declared = declared;
    }

    void condition(Condition condition, Entries entries) {
        if (condition instanceof Condition.On on) {
            on(on, entries);
        } else if (condition instanceof Condition.OnDate on) {
            entries.text("fact", declared.date("fact", on.fact(), entries));
            ThresholdWriter.dates(on.threshold(), entries);
        } else if (condition instanceof Condition.Holds holds) {
            standings("holds", holds.anyOf(), holds.orHigher(), entries);
        } else if (condition instanceof Condition.Held held) {
            standings("held", held.anyOf(), held.orHigher(), entries);
            held.time()
                    .ifPresent(time ->
                            ThresholdWriter.within("held", HoldingReader.TIME_NAME, HoldingReader.TIME, time, entries));
        } else if (condition instanceof Condition.Renewable renewable) {
            entries.text("renewable", renewable.standing().fullName());
        } else if (condition instanceof Condition.Indicators indicators) {
            indicators(indicators, entries);
        } else if (condition instanceof Condition.Attested attested) {
            declared.claim("attested", attested.claim(), entries);
        } else if (condition instanceof Condition.Confirmable confirmable) {
            confirmable(confirmable, entries);
        } else if (condition instanceof Condition.CallOpen call) {
            entries.text("call", call.standing().fullName());
        } else if (condition instanceof Condition.Custom custom) {
            entries.mapping("custom", plugin -> {
                plugin.text("name", custom.name());
                plugin.mapping("with", with -> custom.parameters().forEach(with::text));
            });
        } else {
            combined(condition, entries);
        }
    }

    private void on(Condition.On on, Entries entries) {
        if (on.fact() instanceof Fact.TimeBetween time) {
            timeBetween(time, entries);
        } else {
            declared.fact("fact", on.fact(), entries);
        }
        ThresholdWriter.on(on.fact(), on.threshold(), entries);
    }

    void timeBetween(Fact.TimeBetween time, Entries entries) {
        entries.texts(
                "time-between",
                List.of(
                        declared.date("time-between", time.from(), entries),
                        declared.date("time-between", time.to(), entries)));
    }

    private static void standings(String key, ImmutableSet<Standing> standings, boolean orHigher, Entries entries) {
        entries.texts(key, standings.stream().map(Standing::fullName).toList());
        if (orHigher) {
            entries.truth("or-higher", true);
        }
    }

    private void indicators(Condition.Indicators condition, Entries entries) {
        boolean any = condition.wanted().filter(wanted -> wanted == 1).isPresent();
        String key = condition.wanted().isEmpty() ? "every-indicator" : any ? "any-indicator" : "indicators";
        entries.mapping(key, said -> {
            condition
                    .wanted()
                    .filter(wanted -> wanted > 1)
                    .ifPresent(wanted ->
                            said.number("at-least", wanted, Integer.toString(wanted), ConditionReader::number));
            declared.series("of", condition.of(), said);
            said.text("dimension", condition.dimension());
            level(condition.level(), said);
        });
    }

    private static void level(IndicatorLevel level, Entries entries) {
        if (level instanceof IndicatorLevel.OfPoints ofPoints) {
            Minimum.AtLeast minimum = ofPoints.minimum();
            entries.value("reaches", minimum.share(), text -> Quantity.parse(text, Unit.PERCENT));
        } else {
            entries.text("reaches", "minimum");
        }
    }

    /** What a claim is computed from stands beside it, unless it is a claim itself. */
    private void confirmable(Condition.Confirmable condition, Entries entries) {
        declared.claim("attested", condition.claim(), entries);
        boolean claim = condition.computed() instanceof Condition.Attested
                || condition.computed() instanceof Condition.Confirmable;
        if (claim) {
            entries.mapping("computed", nested -> condition(condition.computed(), nested));
        } else {
            condition(condition.computed(), entries);
        }
    }

    private void combined(Condition condition, Entries entries) {
        ImmutableList<Condition> parts = condition.parts();
        if (condition instanceof Condition.All) {
            entries.each("all", parts, this::condition);
        } else if (condition instanceof Condition.Any) {
            entries.each("any", parts, this::condition);
        } else if (condition instanceof Condition.AtLeast atLeast) {
            int wanted = atLeast.wanted();
            entries.number("at-least", wanted, Integer.toString(wanted), ConditionReader::number);
            entries.each("of", parts, this::condition);
        } else {
            entries.mapping("not", nested -> condition(parts.get(0), nested));
        }
    }
}
