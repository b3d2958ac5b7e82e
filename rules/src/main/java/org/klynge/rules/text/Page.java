package org.klynge.rules.text;

import com.google.common.base.Splitter;

/** Lines of plain text that are wrapped at a width, so that they can be read on any screen and printed. */
final class Page {

    /** A space at which no line is broken; on the page it is a space like any other. */
    static final char TIE = '\u00a0';

    private static final int WIDTH = 100;
    /** What stands far to the right must not run out of room. */
    private static final int DEEPEST = 48;

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final StringBuilder text = new StringBuilder();

    /** Adds a line; what does not fit goes on below the beginning of the words. */
    void line(int indent, String lead, String words) {
        StringBuilder line = new StringBuilder(" ".repeat(Math.min(indent, DEEPEST))).append(lead);
        int margin = Math.min(line.length(), DEEPEST);
        boolean empty = true;
        for (String word : WORDS.split(oneLine(words))) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                end(line);
                line = new StringBuilder(" ".repeat(margin));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        end(line);
    }

    /** Adds a heading with a line below it, after an empty line unless it is the first. */
    void heading(String words, char below) {
        if (text.length() > 0) {
            gap();
        }
        line(0, "", words);
        int length = Math.min(WIDTH, plain(words).strip().length());
        text.append(String.valueOf(below).repeat(length)).append('\n');
    }

    /** Adds an empty line. */
    void gap() {
        text.append('\n');
    }

    private void end(StringBuilder line) {
        text.append(line.toString().replace(TIE, ' ').stripTrailing()).append('\n');
    }

    /** Words as they are read: on one line, single spaces between them, and no ties left. */
    static String plain(String words) {
        return oneLine(words).replace(TIE, ' ');
    }

    private static String oneLine(String words) {
        return words.replaceAll("[ \\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
