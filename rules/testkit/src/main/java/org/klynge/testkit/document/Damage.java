package org.klynge.testkit.document;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/**
 * What can happen to a document: a line or a character is lost, doubled, moved or changed, or the end is missing.
 *
 * @param kind what happens
 * @param place where, in thousandths of the document: from 0, its beginning, to 999
 * @param piece what is put in, by those kinds that put something in
 */
public record Damage(Kind kind, int place, String piece) {

    /** What happens. */
    public enum Kind {
        /** A line is lost. */
        DELETE_LINE,
        /** A line stands there twice. */
        DOUBLE_LINE,
        /** A line stands at the end. */
        MOVE_LINE_TO_END,
        /** A line is indented by two more. */
        INDENT_LINE,
        /** A character is lost; of a key, it is misspelt. */
        DELETE_CHARACTER,
        /** A character is something else. */
        REPLACE_CHARACTER,
        /** Something stands before a character. */
        INSERT,
        /** The rest is something else. */
        CUT
    }

    /**
     * Checks the place.
     *
     * @throws IllegalArgumentException if it is not from 0 to 999
     */
    public Damage {
        if (place < 0 || place > 999) {
            throw new IllegalArgumentException(
                    "place: " + place + "; expected thousandths of a document, from 0 to 999");
        }
    }

    /**
     * Damages a document.
     *
     * @param text the document
     * @return the document that is left
     */
    public String to(String text) {
        List<String> lines = new ArrayList<>(Splitter.on('\n').splitToList(text));
        int line = place * lines.size() / 1000;
        long characters = text.codePointCount(0, text.length());
        int at = text.offsetByCodePoints(0, (int) (place * characters / 1000));
        int next = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
        switch (kind) {
            case DELETE_LINE -> lines.remove(line);
            case DOUBLE_LINE -> lines.add(line, lines.get(line));
            case MOVE_LINE_TO_END -> lines.add(lines.remove(line));
            case INDENT_LINE -> lines.set(line, "  " + lines.get(line));
            case DELETE_CHARACTER -> {
                return text.substring(0, at) + text.substring(next);
            }
            case REPLACE_CHARACTER -> {
                return text.substring(0, at) + piece + text.substring(next);
            }
            case INSERT -> {
                return text.substring(0, at) + piece + text.substring(at);
            }
            case CUT -> {
                return text.substring(0, at) + piece;
            }
        }
        return String.join("\n", lines);
    }
}
