package org.klynge.rules.scheme;

import java.util.Locale;

/** What is asked about a standing. */
public enum Purpose {
    /** Whether the cluster qualifies for it. */
    AWARD,
    /** Whether the cluster may apply for it. */
    APPLY,
    /** Whether the cluster may have it renewed. */
    RENEW,
    /** Whether the cluster may keep it. */
    KEEP;

    /**
     * The word that documents use.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
