package org.klynge.rules.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.klynge.rules.document.Piece;

/**
 * Plain data that has one text only: JSON without white space, whose keys are sorted by code point and whose scalars are
 * all texts.
 */
sealed interface Canonical {

    /** The order of keys, and of lists whose order means nothing: by code point, wherever that is decided. */
    Comparator<String> BY_CODE_POINT = (one, other) -> {
        int first = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        if (first < 0 || first == Math.min(one.length(), other.length())) {
            return Integer.compare(one.length(), other.length());
        }
        // Two halves of one character stand for a code point beyond all that take a single one.
        boolean beyond = Character.isSurrogate(one.charAt(first));
        return beyond == Character.isSurrogate(other.charAt(first))
                ? Character.compare(one.charAt(first), other.charAt(first))
                : Boolean.compare(beyond, !beyond);
    };

    /** The separators of lines and paragraphs, and the byte order mark. */
    String UNSEEN = "\u2028\u2029\uFEFF";

    /** A mapping, in the order of its keys. */
    record Table(ImmutableSortedMap<String, Canonical> entries) implements Canonical {
        @Override
        public void print(StringBuilder out) {
            String separator = "{";
            for (Map.Entry<String, Canonical> entry : entries.entrySet()) {
                out.append(separator);
                string(entry.getKey(), out);
                out.append(':');
                entry.getValue().print(out);
                separator = ",";
            }
            out.append(entries.isEmpty() ? "{}" : "}");
        }
    }

    /** A list. */
    record Items(ImmutableList<Canonical> items) implements Canonical {
        @Override
        public void print(StringBuilder out) {
            out.append('[');
            for (int i = 0; i < items.size(); i++) {
                out.append(i > 0 ? "," : "");
                items.get(i).print(out);
            }
            out.append(']');
        }
    }

    /** A text: names, numbers, dates and truth values alike. */
    record Text(String text) implements Canonical {
        @Override
        public void print(StringBuilder out) {
            string(text, out);
        }
    }

    /** Adds the text of this piece to others. */
    void print(StringBuilder out);

    /** The one text of this piece. */
    default String json() {
        StringBuilder out = new StringBuilder();
        print(out);
        return out.toString();
    }

    static Text text(String text) {
        return new Text(text);
    }

    static Text truth(boolean truth) {
        return new Text(Boolean.toString(truth));
    }

    /** A list whose order counts. */
    static Items inOrder(Stream<? extends Canonical> items) {
        return new Items(items.collect(ImmutableList.toImmutableList()));
    }

    /** A list whose order means nothing: sorted by the texts of its items. */
    static Items sorted(Stream<? extends Canonical> items) {
        return inOrder(items.map(item -> Map.entry(item.json(), item))
                .sorted(Map.Entry.comparingByKey(BY_CODE_POINT))
                .map(Map.Entry::getValue));
    }

    /** A set of names. */
    static Items names(Collection<String> names) {
        return sorted(names.stream().distinct().map(Text::new));
    }

    /** What a document says, whatever its layout. */
    static Canonical of(Piece piece) {
        if (piece instanceof Piece.Mapping mapping) {
            Entries entries = table();
            mapping.entries().forEach((key, value) -> entries.put(key, of(value)));
            return entries.end();
        }
        if (piece instanceof Piece.Sequence sequence) {
            return inOrder(sequence.items().stream().map(Canonical::of));
        }
        return new Text(((Piece.Scalar) piece).text());
    }

    /** The same, with every list sorted. */
    default Canonical withoutOrder() {
        if (this instanceof Table table) {
            Entries sorted = table();
            table.entries().forEach((key, value) -> sorted.put(key, value.withoutOrder()));
            return sorted.end();
        }
        return this instanceof Items items ? sorted(items.items().stream().map(Canonical::withoutOrder)) : this;
    }

    /** Begins a mapping. */
    static Entries table() {
        return new Entries();
    }

    /** A mapping in the making. */
    final class Entries {

        private final TreeMap<String, Canonical> entries = new TreeMap<>(BY_CODE_POINT);

        private Entries() {}

        Entries put(String key, Canonical value) {
            entries.put(key, value);
            return this;
        }

        Entries put(String key, String text) {
            return put(key, new Text(text));
        }

        Entries put(String key, Optional<? extends Canonical> value) {
            value.ifPresent(known -> put(key, known));
            return this;
        }

        Entries putTexts(Map<String, String> texts) {
            texts.forEach(this::put);
            return this;
        }

        Table end() {
            return new Table(ImmutableSortedMap.copyOfSorted(entries));
        }
    }

    /**
     * As RFC 8785 escapes texts, and beside that the characters that nobody sees and that readers of YAML and JSON take for
     * line ends or drop.
     */
    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Character.isISOControl(character) || UNSEEN.indexOf(character) >= 0) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
                    } else {
                        out.append(character);
                    }
                }
            }
        }
        out.append('"');
    }
}
