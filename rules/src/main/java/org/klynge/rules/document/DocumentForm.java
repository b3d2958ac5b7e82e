package org.klynge.rules.document;

import java.nio.charset.StandardCharsets;

/** The forms in which documents are written. */
enum DocumentForm {
    YAML {
        @Override
        String printed(Data.Table document) {
            return YamlPrinter.print(document);
        }
    },
    JSON {
        @Override
        String printed(Data.Table document) {
            return JsonPrinter.print(document);
        }
    };

    abstract String printed(Data.Table document);

    /** The text of a document that is no larger than a reader with some limits takes. */
    String print(Data.Table document, Limits limits) {
        int pieces = pieces(document);
        if (pieces > limits.entries()) {
            throw new IllegalArgumentException("the document would have " + pieces + " entries; at most "
                    + limits.entries() + " are read: split it up");
        }
        int depth = depth(document);
        if (depth > limits.depth()) {
            throw new IllegalArgumentException(
                    "the document would be nested " + depth + " deep; at most " + limits.depth() + " are read");
        }
        String text = printed(document);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > limits.bytes()) {
            throw new IllegalArgumentException("the document would have " + bytes + " bytes; at most " + limits.bytes()
                    + " are read: split it up");
        }
        return text;
    }

    /** As {@link NodeReader} counts it: the root is at no depth. */
    private static int depth(Data data) {
        int deepest = -1;
        if (data instanceof Data.Table table) {
            for (Data value : table.entries().values()) {
                deepest = Math.max(deepest, depth(value));
            }
            deepest = table.entries().isEmpty() ? deepest : Math.max(deepest, 0);
        } else if (data instanceof Data.Items items) {
            for (Data item : items.items()) {
                deepest = Math.max(deepest, depth(item));
            }
        }
        return deepest + 1;
    }

    /** As {@link NodeReader} counts them: each key and each value. */
    private static int pieces(Data data) {
        int pieces = 1;
        if (data instanceof Data.Table table) {
            for (Data value : table.entries().values()) {
                pieces += 1 + pieces(value);
            }
        } else if (data instanceof Data.Items items) {
            for (Data item : items.items()) {
                pieces += pieces(item);
            }
        }
        return pieces;
    }
}
