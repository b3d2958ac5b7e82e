package org.klynge.rules.timeline;

import java.util.Locale;
import java.util.Optional;
import org.klynge.fact.PartialDate;

/**
 * What the last day of a period was counted from.
 *
 * @param from the kind of thing
 * @param day its day, as far as it is known; where nothing was counted, that end
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
        /** Nothing: it is the date on which all grants of the edition end. */
        DATE,
        /** Nothing: it is the end of the standing that this one sits on. */
        OTHER_STANDING,
        /** Nothing: it is the end of a standing with which this one may end, or any day after it. */
        PERHAPS_OTHER_STANDING,
        /** Nothing: it is the eve of the day on which the cluster merged into another one. */
        MERGER,
        /** Nothing: the grant states its end. */
        STATED,
        /** The rules do not tell. */
        UNKNOWN;

        /**
         * The word that documents use.
         *
         * @return the name in lower case, with a hyphen
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    Counted hull(Counted other) {
        return new Counted(from, day.hull(other.day), assessment);
    }
}
