package org.klynge.testkit.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.UncheckedIOException;
import java.util.List;

/** JSON as a tool sees it that knows nothing of Klynge. */
final class Json {

    private static final ObjectMapper TOOL = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Json() {}

    static JsonNode read(String text) {
        try {
            return TOOL.readTree(text);
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    /** What is wrong with a document, by a schema. */
    static List<String> errors(String document, String schema) {
        Schema known = SCHEMAS.getSchema(read(schema));
        return known.validate(read(document)).stream().map(Object::toString).toList();
    }
}
