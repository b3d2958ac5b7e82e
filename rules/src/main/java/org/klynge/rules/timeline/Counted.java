package org.klynge.rules.timeline;

import java.util.Optional;
import org.klynge.fact.PartialDate;

/**
 * What the last day of a period was counted from.
 *
 * @param from the kind of thing
 * @param day its day, as far as it is known; where the end is stated, that end
 * @param assessment the id of the assessment, where it was counted from one that the grant names
 */
public record Counted(From from, PartialDate day, Optional<String> assessment) {

    /** What can be counted from. */
    public enum From {
        /** The month or the day of an assessment. */
        ASSESSMENT,
        /** The first day of the grant. */
        GRANT,
        /** The end of the period before. */
        PERIOD_BEFORE,
        /** Nothing: the grant states its end. */
        STATED,
        /** The rules do not tell. */
        UNKNOWN
    }

    Counted hull(Counted other) {
        return new Counted(from, day.hull(other.day), assessment);
    }
}
