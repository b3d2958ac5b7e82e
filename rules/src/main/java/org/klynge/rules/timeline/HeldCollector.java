package org.klynge.rules.timeline;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;

/** Puts together what each course tells of a day. */
final class HeldCollector {

    private final Set<HoldingState> states = EnumSet.noneOf(HoldingState.class);
    private Optional<PartialDate> since = Optional.empty();
    private Optional<PartialDate> validUntil = Optional.empty();
    private Optional<PartialDate> renewableUntil = Optional.empty();
    private Optional<Verdict> renewalLeft = Optional.empty();

    void never() {
        states.add(HoldingState.NEVER);
    }

    void add(
            Set<HoldingState> more,
            PartialDate first,
            PartialDate last,
            Optional<PartialDate> renewable,
            Verdict renewalLeft) {
        add(new Held(Sets.immutableEnumSet(more), Optional.of(first), Optional.of(last), renewable, renewalLeft));
    }

    void add(Held other) {
        states.addAll(other.states());
        since = hull(since, other.since());
        validUntil = hull(validUntil, other.validUntil());
        renewableUntil = hull(renewableUntil, other.renewableUntil());
        if (other.states().contains(HoldingState.VALID)) {
            renewalLeft = Optional.of(
                    renewalLeft.map(left -> left.either(other.renewalLeft())).orElse(other.renewalLeft()));
        }
    }

    private static Optional<PartialDate> hull(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.map(date -> other.map(date::hull).orElse(date)).or(() -> other);
    }

    Held held() {
        return new Held(
                Sets.immutableEnumSet(states), since, validUntil, renewableUntil, renewalLeft.orElse(Verdict.MET));
    }
}
