package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days between two periods on which a standing was not held, or perhaps not.
 *
 * @param first the first day
 * @param last the last day
 * @param certain whether it was certainly not held on any of them, having been held before
 */
public record HoldingGap(LocalDate first, LocalDate last, boolean certain) {

    /** The same days, in as few gaps as they make. */
    static ImmutableList<HoldingGap> joined(List<HoldingGap> gaps) {
        List<HoldingGap> result = new ArrayList<>();
        for (HoldingGap gap : gaps) {
            int before = result.size() - 1;
            if (before >= 0
                    && result.get(before).certain == gap.certain
                    && !gap.first.isAfter(Days.dayAfter(result.get(before).last))) {
                HoldingGap one = result.get(before);
                result.set(
                        before,
                        new HoldingGap(one.first, one.last.isAfter(gap.last) ? one.last : gap.last, one.certain));
            } else {
                result.add(gap);
            }
        }
        return ImmutableList.copyOf(result);
    }
}
