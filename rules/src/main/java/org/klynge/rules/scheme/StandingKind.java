package org.klynge.rules.scheme;

import java.util.Locale;

/** What a standing of a programme is. A label is always a level. */
public enum StandingKind {

    /** A rung that a cluster stands on, as Arena or Arena Pro. */
    LEVEL,

    /** A name that a cluster may use beside its level, as that of Norwegian Centres of Expertise since 2019. */
    MARK,

    /** A small network that is docked to another cluster. */
    NODE,

    /** Support for single projects of a cluster, not for the cluster as such. */
    PROJECT;

    /**
     * The word by which documents name the kind.
     *
     * @return the word in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
