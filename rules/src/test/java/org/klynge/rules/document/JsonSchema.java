package org.klynge.rules.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.UncheckedIOException;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** A JSON Schema, and what it refuses. */
final class JsonSchema {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static final JsonSchema DOSSIER = of(readJson(DocumentSchemas.dossier()));
    static final JsonSchema CATALOGUE = of(readJson(DocumentSchemas.catalogue()));

    /** The schema of schemas. */
    static final JsonSchema OF_SCHEMAS =
            new JsonSchema(REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));

    private final Schema schema;

    private JsonSchema(Schema schema) {
        this.schema = schema;
    }

    private static JsonSchema of(JsonNode text) {
        return new JsonSchema(REGISTRY.getSchema(text));
    }

    /** This schema as data. */
    JsonNode text() {
        return schema.getSchemaNode();
    }

    /** One of its definitions as a schema of its own. */
    JsonSchema definedBy(JsonNode part) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("$defs", text().get("$defs"));
        whole.setAll((ObjectNode) part);
        return of(whole);
    }

    boolean accepts(JsonNode document) {
        return errors(document).isEmpty();
    }

    /** What is wrong with a document, by this schema. */
    ImmutableList<String> errors(JsonNode document) {
        List<Error> errors = schema.validate(document);
        return errors.stream().map(Error::toString).collect(ImmutableList.toImmutableList());
    }

    /** A document as a tool sees it that knows JSON alone. */
    static JsonNode readJson(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    /** A document as an editor sees it: by the core schema of YAML 1.2, in which 2014 is a number and ~ is nothing. */
    static JsonNode readYaml(String text) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        return JSON.valueToTree(new Load(settings).loadFromString(text));
    }
}
