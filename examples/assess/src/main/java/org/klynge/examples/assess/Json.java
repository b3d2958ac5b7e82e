package org.klynge.examples.assess;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.util.function.Function;

/** Makes and writes JSON, the keys in the order in which they were put. */
final class Json {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER))
            .build();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An array with a node for each item. */
    static <T> ArrayNode array(Iterable<T> items, Function<? super T, ? extends JsonNode> node) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(Iterables.size(items));
        Streams.stream(items).map(node).forEach(array::add);
        return array;
    }

    /** An array with a text for each item. */
    static ArrayNode texts(Iterable<?> items) {
        return array(items, item -> JsonNodeFactory.instance.textNode(item.toString()));
    }

    static String write(JsonNode node) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
