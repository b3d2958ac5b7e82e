package org.klynge.rules.text;

import java.util.Locale;

/** How much of a decision is told. */
public enum Detail {
    /** Every standing with every requirement: what is known, what is asked, and what else published sources say. */
    FULL,
    /** A line for each standing: the verdict, and what decides. */
    SHORT,
    /** Of each standing that is not certain what stands in the way, and nothing else. */
    WHY_NOT;

    /**
     * The word by which the detail is asked for.
     *
     * @return the name in lower case, such as {@code why-not}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
