package org.klynge.rules.scheme;

import java.util.stream.Stream;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.Fact;
import org.klynge.standing.Standing;

/** The standings that conditions speak of: as held, and by the dates of their grants. */
final class NamedStandings {

    private NamedStandings() {}

    static Stream<Standing> in(Condition condition) {
        return Stream.concat(itself(condition), condition.parts().stream().flatMap(NamedStandings::in));
    }

    private static Stream<Standing> itself(Condition condition) {
        if (condition instanceof Condition.Holds holds) {
            return holds.anyOf().stream();
        }
        if (condition instanceof Condition.Held held) {
            return held.anyOf().stream();
        }
        if (condition instanceof Condition.Renewable renewable) {
            return Stream.of(renewable.standing());
        }
        if (condition instanceof Condition.CallOpen call) {
            return Stream.of(call.standing());
        }
        if (condition instanceof Condition.OnDate on) {
            return in(on.fact());
        }
        return condition instanceof Condition.On on ? in(on.fact()) : Stream.of();
    }

    private static Stream<Standing> in(Fact fact) {
        if (fact instanceof Fact.TimeBetween time) {
            return Stream.concat(in(time.from()), in(time.to()));
        }
        if (fact instanceof Fact.Combined combined) {
            return combined.how().of().stream().flatMap(NamedStandings::in);
        }
        return fact instanceof Fact.Named named ? in(named.fact()) : Stream.of();
    }

    private static Stream<Standing> in(DateFact fact) {
        return fact instanceof DateFact.Granted granted ? Stream.of(granted.standing()) : Stream.of();
    }
}
