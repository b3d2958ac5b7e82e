package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * Plain data as JSON (RFC 8259): for those who want to show more in JSON than documents say.
 *
 * <pre>{@code
 * JsonText.of(Map.of("gold", true));
 * }</pre>
 */
public final class JsonText {

    private JsonText() {}

    /**
     * Prints plain data, indented by two spaces.
     *
     * @param data a map from texts, a list, a text, a truth value or a whole number, and so on below; maps are printed in
     *     their order
     * @return the JSON, ending with a line feed
     * @throws IllegalArgumentException if there is anything else among the data
     */
    public static String of(Object data) {
        return JsonPrinter.print(data(data));
    }

    private static Data data(Object plain) {
        if (plain instanceof Map<?, ?> map) {
            ImmutableMap.Builder<String, Data> entries = ImmutableMap.builder();
            map.forEach((key, value) -> {
                if (!(key instanceof String name)) {
                    throw new IllegalArgumentException("data: the key " + key + " is no text");
                }
                entries.put(name, data(value));
            });
            return new Data.Table(entries.buildOrThrow());
        }
        if (plain instanceof List<?> list) {
            return new Data.Items(list.stream().map(JsonText::data).collect(ImmutableList.toImmutableList()));
        }
        if (plain instanceof String text) {
            return new Data.Text(text);
        }
        if (plain instanceof Boolean || plain instanceof Integer || plain instanceof Long) {
            return new Data.Literal(plain.toString());
        }
        throw new IllegalArgumentException("data: " + plain + " of "
                + plain.getClass().getName() + "; expected a map, a list, a text, a truth value or a whole number");
    }
}
