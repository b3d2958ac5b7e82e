package org.klynge.testkit.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts that are not blank: names as people bear them, and everything that a document could mistake for its own. */
public final class AnyText {

    private static final List<String> NASTY = List.of(
            "a",
            // What some tool takes for something else.
            "NO",
            "no",
            "On",
            "y",
            "null",
            "~",
            "true",
            "FALSE",
            "2014",
            "4.5",
            "1.1.0",
            "1e3",
            "0x1F",
            "0o17",
            "007",
            "1_000",
            "12:30:45",
            "2001-12-14",
            ".inf",
            "-.INF",
            ".nan",
            "-1",
            "+1",
            "=",
            "<<",
            "unknown",
            // What has a meaning in YAML or JSON.
            "-",
            "- a",
            "? a",
            ":",
            ": a",
            "a:",
            "a: b",
            "a #b",
            "#",
            "\"",
            "'",
            "''",
            "it's",
            "\\",
            "\\n",
            "/",
            "{",
            "}",
            "{a: b}",
            "[",
            "]",
            ",",
            "&a",
            "*a",
            "!a",
            "!!str a",
            "|",
            ">",
            "|-",
            "%YAML 1.1",
            "@",
            "`",
            "---",
            "--- a",
            "...",
            // Spaces and line ends.
            " a",
            "a ",
            "a  b",
            "\ta",
            "a\tb",
            "a\t",
            "a\nb",
            "\na",
            "a\n",
            "a\n\n",
            "a\n\n\nb",
            " a\nb",
            "a\n b",
            "a \nb",
            "a\n \nb",
            "a\n\tb",
            "a\n# b",
            "a\n---\nb",
            "a\n...\nb",
            "a: b\n- c",
            "a\r\nb",
            "a\rb",
            // Characters that are rare, or cannot be printed.
            "\u0000",
            "\u0007",
            "\u001B[31m",
            "\u007F",
            "\u0085",
            "a\u0085b",
            "\u00A0",
            "a\u00AD",
            "\u2028",
            "a\u2029b",
            "\uFEFF",
            "\uFEFFa",
            "\uFFFD",
            "\uFFFE",
            "\uFFFF",
            "\uE000",
            "\uD83E\uDED0",
            "\uD83D\uDC69\u200D\uD83D\uDCBB",
            "\uDBFF\uDFFF",
            "e\u0301",
            "\u0301",
            "\u202Eabc",
            "Ærø, Ångström & Žižek",
            "“quoted” – ‘too’",
            "日本語",
            "שלום",
            "a".repeat(300),
            "word ".repeat(60) + "end");

    private AnyText() {}

    /**
     * Texts of every kind.
     *
     * @return texts that are not blank and that YAML can print; the simplest is a letter
     */
    public static Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.of(NASTY);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, nasty),
                        Tuple.of(2, nasty.list().ofMinSize(2).ofMaxSize(4).map(parts -> String.join("", parts))),
                        Tuple.of(1, nasty.list().ofMinSize(2).ofMaxSize(4).map(parts -> String.join("\n", parts))),
                        Tuple.of(
                                2,
                                Arbitraries.strings()
                                        .ofMinLength(1)
                                        .ofMaxLength(30)
                                        .filter(AnyText::isWhole)),
                        Tuple.of(3, names()))
                .filter(text -> !text.isBlank() && text.codePoints().allMatch(AnyText::isPrintable));
    }

    /** Whether YAML lets a character stand for itself or, as far as it is rare, be escaped in a text that is read again. */
    private static boolean isPrintable(int each) {
        return (each >= 0x20 && each <= 0x7E)
                || each == '\t'
                || each == '\n'
                || each == '\r'
                || each == 0x85
                || (each >= 0xA0 && each <= 0xD7FF)
                || (each >= 0xE000 && each <= 0xFFFD)
                || (each >= 0x10000 && each <= 0x10FFFF);
    }

    /** Whether no character is half of one that takes two. */
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE);
    }

    /** Texts of printable ASCII. */
    private static Arbitrary<String> names() {
        return Arbitraries.strings().withCharRange(' ', '~').ofMinLength(1).ofMaxLength(40);
    }
}
