package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.klynge.fact.Verdict;
import org.klynge.standing.Standing;

/**
 * What is known of the calls for a standing on a day.
 *
 * @param standing the standing
 * @param day the day
 * @param calls the listed calls for the standing, whether they are open on the day or not
 * @param complete where it says that no others were open on the day; empty where nothing does
 */
public record CallsOnDay(
        Standing standing, LocalDate day, ImmutableSet<Call> calls, ImmutableSet<CompleteCalls> complete) {

    /**
     * Whether one can apply for the standing on the day. Calls open and close independently of each other, so that one of
     * them is certainly open only where that is certain of one by itself.
     *
     * @return not known where a listed call may be open, or one that is not listed
     */
    public Verdict verdict() {
        Verdict listed =
                Verdict.any(calls.stream().map(call -> call.openOn(day)).toList());
        return complete.isEmpty() ? listed.or(Verdict.UNKNOWN) : listed;
    }

    /**
     * The calls that are open on the day, or may be.
     *
     * @return the calls, in their order
     */
    public ImmutableSet<Call> open() {
        return calls.stream().filter(call -> call.openOn(day).isPossible()).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The last of the calls that are certainly over on the day.
     *
     * @return the call that closed last, if of each the last day that is possible is taken; nothing where none is over
     */
    public Optional<Call> lastOver() {
        return calls.stream()
                .filter(call -> call.openOn(day) == Verdict.NOT_MET)
                .filter(call -> call.closes()
                        .latest()
                        .filter(last -> last.isBefore(day))
                        .isPresent())
                .max((one, other) -> one.closes()
                        .latest()
                        .orElseThrow()
                        .compareTo(other.closes().latest().orElseThrow()));
    }
}
