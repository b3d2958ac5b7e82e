package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;

/**
 * How it stands with a standing on a day.
 *
 * <p>The dates are about the unbroken time that the day lies in, or that ended last before it. Where it is possible that the
 * standing was never held by then, they tell what holds if it was.
 *
 * @param states what is possible; one state where it is certain
 * @param since the first day of that time, as far as it is known; nothing where it was certainly not held by then
 * @param validUntil the last day of that time, as far as it is known; nothing where it was certainly not held by then
 * @param renewableUntil the last day on which it can be renewed; nothing where the rules say nothing of renewing, and where it
 *     was renewed as often as they allow
 * @param renewalLeft where it is held on the day, whether it can be renewed once more before it has to be given anew;
 *     {@code MET} where the rules set no number, and where it is certainly not held
 */
public record Held(
        ImmutableSet<HoldingState> states,
        Optional<PartialDate> since,
        Optional<PartialDate> validUntil,
        Optional<PartialDate> renewableUntil,
        Verdict renewalLeft) {

    /**
     * The state, where it is certain.
     *
     * @return the state, or nothing where several are possible
     */
    public Optional<HoldingState> state() {
        return states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
    }
}
