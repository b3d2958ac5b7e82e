package org.klynge.rules.scheme;

import java.util.Locale;

/** What a requirement rests on. */
public enum Basis {
    /** The body that gives the standing says so. */
    PUBLISHED,
    /** Somebody else says so. */
    REPORTED,
    /** Nobody says so, but it was so in the cases that are known. */
    OBSERVED,
    /** It follows from what is published or reported. */
    INFERRED,
    /** Whoever made this scheme says so; no other source supports it. */
    OWN;

    /**
     * The word that documents use.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
