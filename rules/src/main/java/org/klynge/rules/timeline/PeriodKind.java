package org.klynge.rules.timeline;

import java.util.Locale;

/** How a period in which a standing is held came about. */
public enum PeriodKind {
    /** It was given for the first time, or anew after what was before could no longer be renewed. */
    FIRST,
    /** It was renewed while that was possible. */
    RENEWAL;

    /**
     * The word that documents use.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
