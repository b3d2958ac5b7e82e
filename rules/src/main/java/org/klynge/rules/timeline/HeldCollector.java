package org.klynge.rules.timeline;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.klynge.fact.PartialDate;

/** Puts together what each course tells of a day. */
final class HeldCollector {

    private final Set<HoldingState> states = EnumSet.noneOf(HoldingState.class);
    private Optional<PartialDate> since = Optional.empty();
    private Optional<PartialDate> validUntil = Optional.empty();
    private Optional<PartialDate> renewableUntil = Optional.empty();

    void never() {
        states.add(HoldingState.NEVER);
    }

    void add(Set<HoldingState> more, PartialDate first, PartialDate last, Optional<PartialDate> renewable) {
        states.addAll(more);
        since = Optional.of(since.map(first::hull).orElse(first));
        validUntil = Optional.of(validUntil.map(last::hull).orElse(last));
        renewableUntil = renewable
                .map(until -> renewableUntil.map(until::hull).orElse(until))
                .or(() -> renewableUntil);
    }

    Held held() {
        return new Held(Sets.immutableEnumSet(states), since, validUntil, renewableUntil);
    }
}
