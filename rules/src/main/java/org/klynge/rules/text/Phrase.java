package org.klynge.rules.text;

import com.google.common.collect.ImmutableList;

/**
 * What a condition asks, in words.
 *
 * @param words what it asks itself
 * @param parts what it is made of; each gets a label that tells its place, as {@code b2} is the second part of {@code b}
 */
record Phrase(String words, ImmutableList<Phrase> parts) {

    private static final int LETTERS = 26;

    static Phrase of(String words) {
        return new Phrase(words, ImmutableList.of());
    }

    /** All of it on one line; the labels alone tell what belongs to what. */
    String inOneLine() {
        StringBuilder line = new StringBuilder(words);
        append(line, "");
        return line.toString();
    }

    private void append(StringBuilder line, String label) {
        for (int i = 0; i < parts.size(); i++) {
            String below = label(label, i);
            line.append(i == 0 ? " " : "; ").append(below).append(") ").append(parts.get(i).words);
            parts.get(i).append(line, below);
        }
    }

    /** The words under a lead, and every part on lines of its own. */
    void print(Page page, int indent, String lead) {
        page.line(indent, lead, words);
        printParts(page, indent + 2, "");
    }

    private void printParts(Page page, int indent, String label) {
        for (int i = 0; i < parts.size(); i++) {
            String below = label(label, i);
            page.line(indent, below + ") ", parts.get(i).words);
            parts.get(i).printParts(page, indent + 3, below);
        }
    }

    /** Letters and numbers take turns, so that a label reads in one way only. */
    private static String label(String above, int index) {
        boolean letters = above.isEmpty() || Character.isDigit(above.charAt(above.length() - 1));
        return above + (letters ? letters(index) : String.valueOf(index + 1));
    }

    private static String letters(int index) {
        char last = (char) ('a' + index % LETTERS);
        return index < LETTERS ? String.valueOf(last) : letters(index / LETTERS - 1) + last;
    }
}
