package org.klynge.examples.assess;

import com.google.common.base.Splitter;

/** Lines of text that are wrapped at a width, so that they can be read in any terminal. */
final class Page {

    private static final int WIDTH = 96;
    private static final char TIE = '\u00a0';
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final StringBuilder text = new StringBuilder();

    /** Adds a line; what does not fit goes on below the beginning of the words. */
    void line(String lead, String words) {
        StringBuilder line = new StringBuilder(lead);
        boolean empty = true;
        for (String word : WORDS.split(Words.oneLine(words))) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                end(line);
                line = new StringBuilder(" ".repeat(lead.length()));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        end(line);
    }

    /** Adds an empty line. */
    void gap() {
        text.append('\n');
    }

    /** Adds a line across the page. */
    void rule() {
        text.append("-".repeat(WIDTH)).append('\n');
    }

    /** Words that are not to be parted by a line break. */
    static String together(String words) {
        return words.replace(' ', TIE);
    }

    private void end(StringBuilder line) {
        text.append(line.toString().replace(TIE, ' ').stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
