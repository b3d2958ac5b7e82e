package org.klynge.rules.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.klynge.fact.Verdict;

/** The single words of records, read. What is refused is told in a sentence. */
final class RecordWords {

    /** The last year that documents can write. */
    private static final int LAST_YEAR = 9999;

    private RecordWords() {}

    static LocalDate day(String text) {
        String expected = "'" + text + "' is not a day; expected one such as 2021-11-06";
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException refused) {
            throw new IllegalArgumentException(expected, refused);
        }
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(expected);
        }
        return day;
    }

    static Verdict verdict(String word) {
        return constant(Verdict.values(), word);
    }

    static boolean truth(String word) {
        if (!word.equals("true") && !word.equals("false")) {
            throw new IllegalArgumentException("'" + word + "' is neither true nor false");
        }
        return word.equals("true");
    }

    static <E extends Enum<E>> E constant(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> FactForm.word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is not known here; expected one of "
                        + Arrays.stream(constants).map(FactForm::word).toList()));
    }
}
