package org.klynge.rules.history;

import java.util.Locale;
import org.klynge.fact.PartialDate;
import org.klynge.standing.Grant;

/**
 * The end that a grant states, beside the one that the rules tell.
 *
 * @param place where the dossier says so, such as {@code grants[2]}
 * @param grant the grant
 * @param byRule the last day by the rules in force on its first day, as far as it is known; a merger of the cluster has no say
 * @param relation how the two compare
 */
public record EndCheck(String place, Grant grant, PartialDate byRule, Relation relation) {

    /** How a stated end compares with the one by the rules. */
    public enum Relation {
        /** It is the same day. */
        SAME,
        /** It is certainly earlier. */
        EARLIER,
        /** It is certainly later. */
        LATER,
        /** It may be the same day, or another one. */
        NOT_DECIDABLE;

        /**
         * The word that documents use.
         *
         * @return the name in lower case, with hyphens
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Relation of(PartialDate stated, PartialDate byRule) {
            if (stated.isExact() && stated.equals(byRule)) {
                return SAME;
            }
            if (stated.notBefore(byRule).isEmpty()) {
                return EARLIER;
            }
            return stated.notAfter(byRule).isEmpty() ? LATER : NOT_DECIDABLE;
        }
    }
}
