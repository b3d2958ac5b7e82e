package org.klynge.rules.document;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Threshold;
import org.klynge.standing.Standing;

/** Reads conditions on what a cluster holds or held. */
final class HoldingReader {

    static final String TIME_NAME = "the time of 'held'";

    /** Nobody has held anything for less than no time. */
    static final Quantity TIME = Quantity.in(Range.atLeast(BigFraction.ZERO), Unit.MONTHS);

    private final SchemeNames names;

    HoldingReader(SchemeNames names) {
        this.names = names;
    }

    Optional<Condition> holds(Fields fields) {
        int before = fields.problems().count();
        ImmutableSet<Standing> standings = standings(fields, "holds");
        boolean orHigher = orHigher(fields);
        return fields.unlessSince(before, fields.locationOf("holds"), () -> new Condition.Holds(standings, orHigher));
    }

    /** Held by the day; with a bound, for so long. */
    Optional<Condition> held(Fields fields) {
        int before = fields.problems().count();
        ImmutableSet<Standing> standings = standings(fields, "held");
        boolean orHigher = orHigher(fields);
        ThresholdReader bound = new ThresholdReader(fields);
        Optional<Threshold> time = bound.isStated() ? bound.within(TIME_NAME, TIME) : Optional.empty();
        return fields.unlessSince(
                before, fields.locationOf("held"), () -> new Condition.Held(standings, orHigher, time));
    }

    Optional<Condition> neverHeld(Fields fields) {
        int before = fields.problems().count();
        ImmutableSet<Standing> standings = standings(fields, "never-held");
        boolean orHigher = orHigher(fields);
        return fields.unlessSince(
                before,
                fields.locationOf("never-held"),
                () -> new Condition.Not(new Condition.Held(standings, orHigher, Optional.empty())));
    }

    private ImmutableSet<Standing> standings(Fields fields, String key) {
        return ImmutableSet.copyOf(fields.values(key, names::standing));
    }

    private static boolean orHigher(Fields fields) {
        return fields.value("or-higher", Words::truth).orElse(false);
    }
}
