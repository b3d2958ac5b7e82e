package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.fact.Unit;

/** The schemas are right in themselves, explain every key, and take the documents of the project. */
class DocumentSchemasTest {

    private static final Path DOSSIERS = Path.of("../examples/assess/dossiers");
    private static final Path ESCA = Path.of("src/main/resources/org/klynge/rules/esca");
    private static final Path NIC = Path.of("src/main/resources/org/klynge/rules/nic");

    static Stream<Arguments> schemas() {
        return Stream.of(
                Arguments.of("dossier", JsonSchema.DOSSIER),
                Arguments.of("catalogue", JsonSchema.CATALOGUE),
                Arguments.of("scheme", JsonSchema.SCHEME));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void are_schemas_of_the_draft_that_they_name(String name, JsonSchema schema) {
        assertThat(schema.text().path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.text().path("$id").asText()).isEqualTo("urn:klynge:schema:" + name + ":1");
        assertThat(JsonSchema.OF_SCHEMAS.errors(schema.text())).isEmpty();
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("dossier", (Supplier<String>) DocumentSchemas::dossier),
                Arguments.of("catalogue", (Supplier<String>) DocumentSchemas::catalogue),
                Arguments.of("scheme", (Supplier<String>) DocumentSchemas::scheme));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void are_given_as_texts_that_editors_take(String name, Supplier<String> text) {
        assertThat(text.get())
                .startsWith("{\n")
                .contains("\"urn:klynge:schema:" + name + ":1\"")
                .endsWith("}\n");
    }

    /** A key, and what is said of it. */
    private record Key(String path, JsonNode schema) {}

    private static List<Key> keys(JsonSchema schema) {
        List<Key> keys = new ArrayList<>();
        collect("", schema.text(), schema, keys);
        return keys;
    }

    /** Collects the keys of objects; elsewhere, keys are named for what they rule out. */
    private static void collect(String path, JsonNode node, JsonSchema schema, List<Key> keys) {
        for (String kind : List.of("properties", "patternProperties")) {
            if (isObject(node)) {
                node.path(kind)
                        .properties()
                        .forEach(entry ->
                                keys.add(new Key(path + "/" + entry.getKey(), explained(entry.getValue(), schema))));
            }
        }
        node.properties().stream()
                .filter(entry -> !entry.getKey().equals("examples"))
                .forEach(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), schema, keys));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(path + "/" + i, node.get(i), schema, keys);
        }
    }

    /** What is said of a key: there, or where else it is said of the same key. */
    private static JsonNode explained(JsonNode key, JsonSchema schema) {
        boolean elsewhere = key.size() == 1 && key.has("$ref");
        return elsewhere ? schema.text().at(key.path("$ref").asText().substring(1)) : key;
    }

    private static boolean isObject(JsonNode node) {
        return node.path("type").asText().equals("object");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void explain_every_key_in_a_sentence_with_examples_that_they_take(String name, JsonSchema schema) {
        assertThat(keys(schema)).hasSizeGreaterThan(15).allSatisfy(key -> {
            assertThat(key.schema().path("description").asText()).as(key.path()).matches("[A-Z].{10,}\\.");
            assertThat(key.schema().path("examples")).as(key.path()).isNotEmpty();
            JsonSchema part = schema.definedBy(key.schema());
            key.schema()
                    .path("examples")
                    .forEach(example -> assertThat(part.errors(example))
                            .as(key.path() + ": " + example)
                            .isEmpty());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void take_no_key_that_they_do_not_explain(String name, JsonSchema schema) {
        assertThat(objects(schema.text()))
                .isNotEmpty()
                .allSatisfy(
                        object -> assertThat(object.path("additionalProperties").isBoolean()
                                        && !object.path("additionalProperties").asBoolean())
                                .as(object.toString())
                                .isTrue());
    }

    private static List<JsonNode> objects(JsonNode node) {
        List<JsonNode> objects = new ArrayList<>();
        if (isObject(node)) {
            objects.add(node);
        }
        node.forEach(child -> objects.addAll(objects(child)));
        return objects;
    }

    @Test
    void know_the_countries_that_the_reader_knows() {
        assertThat(JsonSchema.DOSSIER.text().at("/$defs/country/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(
                        ImmutableSet.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)));
    }

    static Stream<Arguments> documents() throws IOException {
        return Streams.concat(
                files(DOSSIERS).map(file -> Arguments.of(file, JsonSchema.DOSSIER)),
                Streams.concat(files(ESCA), files(NIC))
                        .map(file -> Arguments.of(
                                file,
                                text(file).contains("\ncatalogue: ") ? JsonSchema.CATALOGUE : JsonSchema.SCHEME)));
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void take_the_examples_and_what_is_built_in(Path file, JsonSchema schema) {
        assertThat(schema.errors(JsonSchema.readYaml(text(file)))).isEmpty();
    }

    @Test
    void know_the_units_that_the_reader_knows() {
        assertThat(JsonSchema.SCHEME.text().at("/$defs/figure/properties/unit/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(Unit.standard().stream()
                        .flatMap(unit -> Stream.of(unit.name(), unit.symbol()))
                        .filter(name -> !name.isEmpty())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    @Test
    void take_the_sample() {
        assertThat(JsonSchema.DOSSIER.errors(JsonSchema.readYaml(Documents.SAMPLE)))
                .isEmpty();
    }
}
