package org.klynge.rules.timeline;

import java.util.Locale;

/** How it stands with a standing on a day. On each day it is one of these, though it may not be known which. */
public enum HoldingState {
    /** It is held. */
    VALID,
    /** It has ended, and a grant on the day would be a renewal. */
    RENEWABLE,
    /** It has ended, and could only be given anew: it is too late to renew it, or it was renewed as often as it can be. */
    LAPSED,
    /** It was not held by then. */
    NEVER;

    /**
     * The word that documents use.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
