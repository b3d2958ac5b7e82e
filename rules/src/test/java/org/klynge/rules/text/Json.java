package org.klynge.rules.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import org.klynge.rules.decision.Decision;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Decisions as those see them who read their JSON. */
final class Json {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Json() {}

    static JsonNode of(Decision decision) {
        return read(DecisionJson.of(decision));
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    /** What is expected, without the quotation marks of JSON. */
    static JsonNode yaml(String text) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        return JSON.valueToTree(new Load(settings).loadFromString(text));
    }

    /** The condition of {@link OneRule}. */
    static JsonNode condition(Decision decision) {
        return of(decision).at("/explanation/o~1one/requirements/0/condition");
    }

    /** What is expected of a condition; what is not told there is empty. */
    static JsonNode expected(String yaml) {
        return filled((ObjectNode) yaml(yaml));
    }

    private static JsonNode filled(ObjectNode condition) {
        for (String list : ImmutableList.of("about", "because", "contradiction", "deciding", "parts")) {
            condition.withArray(list);
        }
        condition.get("parts").forEach(part -> filled((ObjectNode) part));
        return condition;
    }
}
