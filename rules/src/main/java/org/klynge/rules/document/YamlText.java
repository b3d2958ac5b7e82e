package org.klynge.rules.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** How a text is written in YAML, so that every tool takes it for that text and people can read it. */
final class YamlText {

    /** Letters, digits and punctuation that has no meaning in YAML; what begins with anything else is quoted. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} !$%&'()*+,./;<=>?@_|~–—’“”«»-]*"
                    + "[\\p{L}\\p{M}\\p{N}!$%&'()*+,./;<=>?@_|~–—’“”«»-])?");

    /** What some version of YAML takes for a number or a date. */
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9a-fox_.,+-]*");

    /** What some version of YAML takes for a truth value or for nothing. */
    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    /** Lines of text, each of them seen; the first one sets how far all are indented. */
    private static final Pattern LINES = Pattern.compile("[^\\p{C}\\s\\p{Z}][\n[^\\p{C}\\p{Zl}\\p{Zp}]]*");

    private YamlText() {}

    static ScalarStyle style(String text) {
        if (isPlain(text)) {
            return ScalarStyle.PLAIN;
        }
        boolean lines = text.contains("\n") && LINES.matcher(text).matches();
        return lines ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
    }

    /** Whether a text needs no quotes. */
    static boolean isPlain(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        return PLAIN.matcher(text).matches() && !NUMBER.matcher(lowerCase).matches() && !WORDS.contains(lowerCase);
    }
}
