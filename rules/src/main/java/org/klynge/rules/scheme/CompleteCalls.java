package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import org.klynge.fact.PartialDate;
import org.klynge.standing.Standing;

/**
 * Days on which no other calls were open than those that are listed.
 *
 * @param days the days, in a range that is closed on each side that has a bound
 * @param standings the standings for which that is known; empty where it is known for all of them
 * @param sources where that is written
 */
public record CompleteCalls(Range<LocalDate> days, ImmutableSet<Standing> standings, ImmutableList<Source> sources) {

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if there are none, or neither a first nor a last one
     */
    public CompleteCalls {
        days = PartialDate.within(days).range();
        if (!days.hasLowerBound() && !days.hasUpperBound()) {
            throw new IllegalArgumentException(
                    "days: all days; expected a first or a last one, since nobody knows the" + " calls of all times");
        }
    }

    /**
     * Whether the calls for a standing are all listed that are open on a day.
     *
     * @param standing the standing
     * @param day the day
     * @return whether no other call can be open
     */
    public boolean covers(Standing standing, LocalDate day) {
        return days.contains(day) && (standings.isEmpty() || standings.contains(standing));
    }
}
