package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.klynge.fact.Verdict;
import org.klynge.standing.Standing;

/**
 * The calls that an edition of a scheme knows of: a standing can be applied for where one is open. Of days of which it is
 * not said that the list is complete, there may be others.
 *
 * <pre>{@code
 * scheme.calls().openFor(ProgramStatus.of("nic/arena"), date); // MET on the last day of a call for it
 * }</pre>
 *
 * @param list the calls
 * @param complete the days on which there were no others
 */
public record Calls(ImmutableList<Call> list, ImmutableList<CompleteCalls> complete) {

    /** Nothing is known of any call. */
    public static final Calls NONE = new Calls(ImmutableList.of(), ImmutableList.of());

    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if two calls have the same one
     */
    public Calls {
        Set<String> ids = new HashSet<>();
        for (Call call : list) {
            if (!ids.add(call.id())) {
                throw new IllegalArgumentException(
                        "calls: two calls are called '" + call.id() + "'; expected an id of its own for each");
            }
        }
    }

    /**
     * What is known of the calls for a standing on a day.
     *
     * @param standing the standing
     * @param day the day
     * @return the calls for it, and whether there may be others
     */
    public CallsOnDay on(Standing standing, LocalDate day) {
        return new CallsOnDay(
                standing,
                day,
                list.stream()
                        .filter(call -> call.standings().contains(standing))
                        .collect(ImmutableSet.toImmutableSet()),
                complete.stream().filter(known -> known.covers(standing, day)).collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Where all of this is written.
     *
     * @return the sources of the calls and of that they are complete, some perhaps more than once
     */
    public Stream<Source> sources() {
        return Stream.concat(
                list.stream().flatMap(call -> call.sources().stream()),
                complete.stream().flatMap(known -> known.sources().stream()));
    }

    /**
     * Whether one can apply for a standing on a day.
     *
     * @param standing the standing
     * @param day the day
     * @return met where a call is certainly open, not met where certainly none is: no listed one can be, and there are no
     *     others on the day
     */
    public Verdict openFor(Standing standing, LocalDate day) {
        return on(standing, day).verdict();
    }
}
