package org.klynge.rules.text;

import java.util.Arrays;
import java.util.stream.Stream;

/** A language in which rules are told. */
public enum Language {
    /** English, the language of titles and sentences that have no translation. */
    ENGLISH("en"),
    /** Norwegian bokmål. */
    BOKMAL("nb"),
    /** Dutch. */
    DUTCH("nl");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The code by which documents name the language.
     *
     * @return two letters, such as {@code nb}
     */
    public String code() {
        return code;
    }

    /**
     * The language of a code.
     *
     * @param code two letters
     * @return the language
     * @throws IllegalArgumentException if rules are not told in a language of this code
     */
    public static Language of(String code) {
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("language: '" + code + "' is not known; expected one of "
                                + Arrays.stream(values()).map(Language::code).toList()));
    }
}
