package org.klynge.rules.timeline;

import java.util.Comparator;
import java.util.Locale;
import org.klynge.fact.PartialDate;
import org.klynge.standing.Standing;

/**
 * A last day that is not over, or may not be.
 *
 * @param standing the standing that it is about
 * @param kind what ends
 * @param day the last day, as far as it is known
 */
public record Deadline(Standing standing, Kind kind, PartialDate day) {

    /** In time: by the first day that is possible, then by the last. */
    static final Comparator<Deadline> IN_TIME = Comparator.comparing(
                    (Deadline deadline) -> deadline.day().earliest().orElseThrow())
            .thenComparing(deadline ->
                    deadline.day().latest().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE))
            .thenComparing(deadline -> deadline.standing().fullName())
            .thenComparing(Deadline::kind);

    /** What ends. */
    public enum Kind {
        /** The last day on which the standing is valid. */
        VALID_UNTIL,
        /** The last day on which it can be renewed. */
        RENEWABLE_UNTIL;

        /**
         * The word that documents use.
         *
         * @return the name in lower case, with a hyphen
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
