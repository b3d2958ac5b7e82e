package org.klynge.rules.history;

import java.util.Locale;
import org.klynge.assessment.Assessment;

/**
 * An assessment on record that led to nothing on record.
 *
 * @param place where the dossier says so, such as {@code assessments[2]}
 * @param assessment the assessment
 * @param reason what is lacking
 */
public record AssessmentCheck(String place, Assessment assessment, Reason reason) {

    /** Why an assessment stands alone. */
    public enum Reason {
        /** No rule speaks of assessments against its catalogue. */
        NO_RULE,
        /** No grant on record names it, or may follow it. */
        NO_GRANT;

        /**
         * The word that documents use.
         *
         * @return the name in lower case, with hyphens
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
