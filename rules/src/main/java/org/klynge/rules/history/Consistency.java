package org.klynge.rules.history;

import java.util.Locale;
import org.klynge.fact.Verdict;

/** How a grant agrees with the rules of its day. */
public enum Consistency {
    /** By these rules it was due. */
    CONSISTENT,
    /** By these rules it was not due. */
    CONTRADICTED,
    /** What is on record leaves both possible, or contradicts itself. */
    NOT_DECIDABLE,
    /** No edition that was in force says what the standing requires. */
    NO_RULE;

    /**
     * The word that documents use.
     *
     * @return the name in lower case, with hyphens
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Consistency of(Verdict due) {
        return switch (due) {
            case MET -> CONSISTENT;
            case NOT_MET -> CONTRADICTED;
            case UNKNOWN -> NOT_DECIDABLE;
        };
    }
}
