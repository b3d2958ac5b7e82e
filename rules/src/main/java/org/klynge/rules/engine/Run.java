package org.klynge.rules.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.PartialDate;

/**
 * Days in a row, on each of which something was held.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
record Run(LocalDate first, LocalDate last) {

    /**
     * What cutting a run may add to its months. Two runs with at least one day between them come to no more than this above
     * the run that holds both: a month that ends with a short one, as from 31 January to 28 February, is had for fewer days
     * than others, once by the longer run and perhaps once more by the shorter ones.
     */
    static final BigFraction GAIN_OF_A_CUT = BigFraction.of(2, 31);

    /** From the first day to the day after the last one. */
    BigFraction months() {
        // No day follows the last one of all; that one is not counted.
        LocalDate end = last.equals(LocalDate.MAX) ? last : last.plusDays(1);
        return PartialDate.on(first).monthsUntil(PartialDate.on(end)).range().lowerEndpoint();
    }

    boolean encloses(Run other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** The same days, in as few runs as they make: what overlaps or touches is one. */
    static ImmutableList<Run> joined(Collection<Run> runs) {
        List<Run> result = new ArrayList<>();
        runs.stream().sorted(Comparator.comparing(Run::first)).forEach(run -> {
            int before = result.size() - 1;
            if (before >= 0 && result.get(before).reaches(run.first)) {
                Run one = result.get(before);
                result.set(before, new Run(one.first, one.last.isAfter(run.last) ? one.last : run.last));
            } else {
                result.add(run);
            }
        });
        return ImmutableList.copyOf(result);
    }

    private boolean reaches(LocalDate day) {
        return !day.isAfter(last) || day.minusDays(1).equals(last);
    }
}
