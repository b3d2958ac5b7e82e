package org.klynge.rules.document;

/**
 * Something in a document that cannot be read: where it stands, what is wrong, and what was expected.
 *
 * @param file the name of the document
 * @param line the line, counted from one
 * @param column the column, counted from one
 * @param message what is wrong and how to mend it
 */
public record Problem(String file, int line, int column, String message) {

    /** The problem on one line, as compilers write theirs. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
