package org.klynge.examples.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.klynge.fact.PartialDate;
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

    /** Reads the name of a constant in lower case. */
    static <E extends Enum<E>> E oneOf(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is not known; expected one of "
                        + Arrays.stream(constants).map(Words::of).toList()));
    }

    /** The name of a constant as people write it, such as {@code not known}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Joins some words with commas and a last word: {@code a, b and c}. */
    static String join(Iterable<?> words, String last) {
        List<String> texts = new ArrayList<>();
        words.forEach(word -> texts.add(word.toString()));
        int end = texts.size() - 1;
        return end < 1
                ? String.join("", texts)
                : texts.stream().limit(end).collect(Collectors.joining(", ")) + " " + last + " " + texts.get(end);
    }

    /** A text without line breaks and other control characters. */
    static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
