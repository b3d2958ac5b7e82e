package org.klynge.examples.assess;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.rules.text.Language;
import picocli.CommandLine.TypeConversionException;

/** Single words and short phrases, read and written. */
final class Words {

    private Words() {}

    /** Reads a single day. */
    static LocalDate day(String text) {
        try {
            PartialDate date = PartialDate.parse(text);
            if (date.isExact()) {
                return date.range().lowerEndpoint();
            }
        } catch (IllegalArgumentException noDate) {
            throw new TypeConversionException(String.valueOf(noDate.getMessage()));
        }
        throw new TypeConversionException("'" + text + "' is not one day; expected a form such as 2021-11-06");
    }

    /** Reads the code of a language in which rules are told. */
    static Language language(String code) {
        try {
            return Language.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException(String.valueOf(unknown.getMessage()));
        }
    }

    /** Reads a choice among published readings. */
    static ReadingChoice reading(String text) {
        try {
            return ReadingChoice.parse(text);
        } catch (IllegalArgumentException noChoice) {
            throw new TypeConversionException(String.valueOf(noChoice.getMessage()));
        }
    }

    /** Reads the word of a constant. */
    static <E extends Enum<E>> E oneOf(E[] constants, Function<E, String> words, String word) {
        return Arrays.stream(constants)
                .filter(constant -> words.apply(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is not known; expected one of "
                        + Arrays.stream(constants).map(words).toList()));
    }

    /** The name of a constant as people write it, such as {@code not known}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A text without line breaks and other characters that control a terminal or the direction of what is written on it. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202a-\\u202e\\u2066-\\u2069]+", " ");
    }
}
