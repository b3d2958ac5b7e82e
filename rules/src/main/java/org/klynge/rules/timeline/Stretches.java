package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.klynge.fact.PartialDate;

/** The unbroken times of all courses, each with what comes after it; what concerns a day is found without a look at the rest. */
final class Stretches {

    /**
     * An unbroken time.
     *
     * @param stretch its days
     * @param next the first day of the one after it, if any
     */
    record Followed(Course.Stretch stretch, Optional<PartialDate> next) {

        /** Nothing of it concerns an earlier day. */
        private LocalDate begins() {
            LocalDate first = stretch.first().earliest().orElse(LocalDate.MIN);
            LocalDate last = stretch.last().earliest().orElse(LocalDate.MIN);
            return first.isBefore(last) ? first : last;
        }

        /** Nothing of it concerns a later day. */
        private LocalDate reaches() {
            LocalDate last = stretch.last().latest().orElse(LocalDate.MAX);
            LocalDate after = next.flatMap(PartialDate::latest).orElse(LocalDate.MAX);
            return last.isAfter(after) ? last : after;
        }

        /** Whether a day may lie after it and before the next one. */
        boolean isBeforeGap(LocalDate day) {
            return next.isPresent() && Days.mayBeBefore(stretch.last(), day) && Days.mayBeAfter(next.get(), day);
        }
    }

    private final ImmutableList<Followed> inTime;

    /** How far any of them reaches, up to the one at this place. */
    private final ImmutableList<LocalDate> reach;

    Stretches(Collection<Course> courses) {
        Set<Followed> all = new LinkedHashSet<>();
        for (Course course : courses) {
            ImmutableList<Course.Stretch> stretches = course.stretches();
            for (int i = 0; i < stretches.size(); i++) {
                Optional<PartialDate> next = i + 1 < stretches.size()
                        ? Optional.of(stretches.get(i + 1).first())
                        : Optional.empty();
                all.add(new Followed(stretches.get(i), next));
            }
        }
        this.inTime = ImmutableList.sortedCopyOf(Comparator.comparing(Followed::begins), all);
        ImmutableList.Builder<LocalDate> farthest = ImmutableList.builder();
        LocalDate far = LocalDate.MIN;
        for (Followed each : inTime) {
            far = each.reaches().isAfter(far) ? each.reaches() : far;
            farthest.add(far);
        }
        this.reach = farthest.build();
    }

    /** Those that may concern a day: that it lies in, or between it and the next one. */
    ImmutableList<Followed> about(LocalDate day) {
        int end = begunBy(day);
        int start = end;
        while (start > 0 && !reach.get(start - 1).isBefore(day)) {
            start--;
        }
        return inTime.subList(start, end);
    }

    /** How many begin by a day. */
    private int begunBy(LocalDate day) {
        int low = 0;
        int high = inTime.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (inTime.get(middle).begins().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
