package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableMap;

/** The two-letter codes by which titles and sentences are translated. */
final class Translations {

    private Translations() {}

    static void check(String what, ImmutableMap<String, String> translations) {
        translations.forEach((language, text) -> {
            if (!language.matches("[a-z]{2}") || language.equals("en")) {
                throw new IllegalArgumentException(what + ": '" + language
                        + "' is not another language; expected a two-letter code such as nb or nl");
            }
            if (text.isBlank()) {
                throw new IllegalArgumentException(what + ": the text in '" + language + "' is blank");
            }
        });
    }
}
