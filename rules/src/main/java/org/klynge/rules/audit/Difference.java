package org.klynge.rules.audit;

import java.util.Optional;

/**
 * Something that is another one now than it was when a decision was recorded.
 *
 * @param kind the kind of thing
 * @param what the thing: {@code requirement gold.score of esca-labels 2019-11}, {@code validity of esca/gold of ...},
 *     {@code assessments[gold-2021].reported-score}, {@code plug-in condition nearby}, {@code verdict on esca/gold}
 * @param before what it was: a hash, a version, a verdict, or what the dossier said; nothing where it was not there. Of
 *     a {@link Kind#RECORD} what the record states
 * @param now what it is; nothing where it is not there any more. Of a {@link Kind#RECORD} what was found instead
 * @param since since when, where that can be told: the first day of another edition that came in, {@code some day after} the
 *     day of the record where an edition itself was changed, the date of the statement in the dossier
 */
public record Difference(
        Kind kind, String what, Optional<String> before, Optional<String> now, Optional<String> since) {

    /** The kinds of things that can differ. All but {@link #OUTCOME} are causes. */
    public enum Kind {
        /** The record itself: it contradicts itself, so that it was altered or damaged after it was made, and is never confirmed. */
        RECORD,
        /** The version of Klynge. */
        KLYNGE,
        /** The engine, or its version. */
        ENGINE,
        /** A plug-in, or its version. */
        PLUG_IN,
        /** A rule that the decision may depend on. */
        RULES,
        /** What a scheme says to its readers; no decision depends on it. */
        TEXTS,
        /** A statement of the dossier. */
        DOSSIER,
        /** Something that was decided. */
        OUTCOME
    }

    static Difference of(Kind kind, String what, String before, String now) {
        return new Difference(kind, what, Optional.of(before), Optional.of(now), Optional.empty());
    }

    /**
     * Whether it may be the reason why an outcome differs.
     *
     * @return false for a difference of outcome
     */
    public boolean isCause() {
        return kind != Kind.OUTCOME;
    }

    /** The difference on one line, in English. */
    @Override
    public String toString() {
        boolean isOfRecord = kind == Kind.RECORD;
        return what + ": " + before.orElse("nothing") + (isOfRecord ? " stated, " : " before, ")
                + now.orElse("nothing") + (isOfRecord ? " found" : " now")
                + since.map(day -> ", since " + day).orElse("");
    }
}
