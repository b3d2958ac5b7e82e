package org.klynge.rules.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.klynge.rules.document.JsonText;

/** An object of JSON, its keys in the order in which they were put. */
final class JsonObject {

    private final Map<String, Object> entries = new LinkedHashMap<>();

    /** Puts a text, a truth value, a whole number, another object, or a list of such. */
    JsonObject put(String key, Object value) {
        entries.put(key, value);
        return this;
    }

    /** Puts an object that is still to be filled. */
    JsonObject putObject(String key) {
        JsonObject object = new JsonObject();
        entries.put(key, object);
        return object;
    }

    /** A list with a value for each item. */
    static <T, V> ImmutableList<V> array(Iterable<T> items, Function<? super T, ? extends V> value) {
        return Streams.stream(items).<V>map(value).collect(ImmutableList.toImmutableList());
    }

    /** A list with a text for each item. */
    static ImmutableList<String> texts(Iterable<?> items) {
        return array(items, Object::toString);
    }

    /** The object as {@link JsonText} takes it. */
    Map<String, Object> plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        entries.forEach((key, value) -> plain.put(key, plain(value)));
        return Collections.unmodifiableMap(plain);
    }

    private static Object plain(Object value) {
        if (value instanceof JsonObject object) {
            return object.plain();
        }
        return value instanceof ImmutableList<?> list
                ? list.stream().map(JsonObject::plain).collect(ImmutableList.toImmutableList())
                : value;
    }
}
