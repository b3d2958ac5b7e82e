package org.klynge.rules.document;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Prints documents as JSON (RFC 8259), indented by two spaces. */
final class JsonPrinter {

    private final StringBuilder out = new StringBuilder();

    private JsonPrinter() {}

    static String print(Data document) {
        JsonPrinter printer = new JsonPrinter();
        printer.value(document, "\n");
        return printer.out.append('\n').toString();
    }

    private void value(Data data, String lineStart) {
        if (data instanceof Data.Table table) {
            Iterator<Map.Entry<String, Data>> entries =
                    table.entries().entrySet().iterator();
            within('{', '}', entries, lineStart, entry -> {
                string(entry.getKey());
                out.append(": ");
                value(entry.getValue(), lineStart + "  ");
            });
        } else if (data instanceof Data.Items list) {
            within('[', ']', list.items().iterator(), lineStart, item -> value(item, lineStart + "  "));
        } else if (data instanceof Data.Text text) {
            string(text.text());
        } else if (data instanceof Data.Date date) {
            string(date.text());
        } else {
            out.append(((Data.Literal) data).text());
        }
    }

    private <T> void within(char open, char close, Iterator<T> parts, String lineStart, Consumer<T> print) {
        out.append(open);
        if (parts.hasNext()) {
            do {
                out.append(lineStart).append("  ");
                print.accept(parts.next());
                out.append(parts.hasNext() ? "," : lineStart);
            } while (parts.hasNext());
        }
        out.append(close);
    }

    private void string(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int character) {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isPlain(character)) {
                    out.appendCodePoint(character);
                } else {
                    out.append(String.format(Locale.ROOT, "\\u%04x", character));
                }
            }
        }
    }

    /**
     * Whether a character stands for itself. JSON would take most others as they are, but a reader of documents refuses
     * what cannot be printed, and other tools take the separators of Unicode for line ends or drop byte order marks.
     */
    private static boolean isPlain(int character) {
        boolean seen = character != 0x2028 && character != 0x2029 && character != 0xFEFF;
        return seen && StreamReader.isPrintable(character) && !Character.isISOControl(character);
    }
}
