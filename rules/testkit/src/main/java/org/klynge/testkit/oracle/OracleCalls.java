package org.klynge.testkit.oracle;

import java.time.LocalDate;
import org.klynge.rules.scheme.Call;
import org.klynge.rules.scheme.CallsOnDay;
import org.klynge.standing.Standing;

/** The calls of one world. */
final class OracleCalls {

    private final World world;

    OracleCalls(World world) {
        this.world = world;
    }

    /** Whether one can apply today. */
    boolean isOpen(Standing standing) {
        CallsOnDay known = world.setting().ruleBook().calls(standing, world.today());
        boolean open = known.complete().isEmpty() && world.flip("another call for " + standing);
        for (Call call : known.calls()) {
            LocalDate opens = world.day("first day of call " + call.id(), call.opens());
            LocalDate closes = world.day("last day of call " + call.id(), call.closes());
            World.require(!closes.isBefore(opens));
            open |= world.seen(opens) && !closes.isBefore(world.today());
        }
        return open;
    }
}
