package org.klynge.rules.document;

/**
 * A name whose declaration cannot be read: it has a problem itself, or stands behind a syntax error. That is told of; the
 * name is no problem of its own.
 */
final class UnreadableName extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnreadableName(String name) {
        super("the declaration of '" + name + "' cannot be read");
    }
}
