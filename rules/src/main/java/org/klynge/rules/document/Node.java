package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** A piece of a document, with its place. Scalars are text: what they mean is for their reader to say. */
sealed interface Node {

    Location location();

    /** What the piece is, for messages. */
    String kind();

    /** A mapping; its keys are text and occur once. A cut one was ended by a syntax error. */
    record Mapping(ImmutableMap<String, Entry> entries, boolean cut, Location location) implements Node {
        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /** A value with the place of its key. */
    record Entry(Location key, Node value) {}

    /** A list. */
    record Sequence(ImmutableList<Node> items, Location location) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A text, quoted or not. */
    record Scalar(String text, Location location) implements Node {
        @Override
        public String kind() {
            return text.isEmpty() ? "nothing" : "a text";
        }

        /** Whether a text has one half of a character that takes two, which escape sequences can do. */
        static boolean isBroken(String text) {
            return text.codePoints().anyMatch(each -> Character.getType(each) == Character.SURROGATE);
        }
    }
}
