package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultimap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of catalogues and their reader come to the same verdict, but for what no schema can see. */
class CatalogueSchemaTest {

    private static final String HEAD = "catalogue: c\ntitle: C\nsize: 1\n";
    private static final String DIMENSION = HEAD + "dimensions: [ { id: \"1\", name: One } ]\n";

    static Stream<String> taken() {
        return Stream.of(
                HEAD,
                DIMENSION,
                indicator("number: \"1.1\", name: A"),
                "catalogue: 2020\ntitle: 31\nsize: \"31\"",
                HEAD + "in-use: {}",
                HEAD + "in-use: { from: 2012, until: 2026-01 }",
                HEAD + "in-use: { from: 2012-08-21, until: 2012-08-21 }",
                HEAD + "in-use: { from: 2012-08, until: 2012-08-21 }",
                HEAD + "in-use: { from: by 2015-01-05 }",
                HEAD + "in-use: { from: unknown, until: from 2023 }",
                HEAD + "dimensions: [ { id: 1, name: One, name-is: inferred } ]",
                HEAD + "dimensions: [ { id: 1, name: One, name-is: published } ]",
                HEAD + "note: true\ndimensions: []\nsources: []",
                HEAD + "sources: [ { title: A, url: \"https://example.org\" }, { title: B } ]",
                HEAD + "dimensions: [ { id: 1, name: { en: One, nb: En }, indicators: [] } ]",
                indicator("number: 1.1, name: A"),
                indicator("number: 7, name: A"),
                indicator("number: 1, name: 5, number-is: inferred, name-is: unsourced, minimum: 60 %"),
                indicator("number: 1, name: A, number-is: published, minimum: 3 of 5"),
                indicator("number: 1, name: A, minimum: none"),
                indicator("number: 1, name: A, minimum: not published"),
                indicator("number: 1, name: A, minimum: 200/3%"),
                indicator("number: 1, name: A, audits: {}"),
                indicator("number: 1, name: A, audits: { silver: true, self.check-2: \"false\" }"));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void both_take(String document) {
        assertThat(Documents.catalogue(document).problems()).isEmpty();
        assertThat(errors(document)).isEmpty();
    }

    static Stream<String> refused() {
        return Stream.of(
                "a",
                "- catalogue: c",
                "title: C\nsize: 1",
                "catalogue: c\nsize: 1",
                "catalogue: c\ntitle: C",
                HEAD + "edition: 2",
                HEAD + "indicators: []",
                "catalogue: C\ntitle: C\nsize: 1",
                "catalogue: [ c ]\ntitle: C\nsize: 1",
                "catalogue: -1\ntitle: C\nsize: 1",
                "catalogue: " + "c".repeat(101) + "\ntitle: C\nsize: 1",
                "catalogue: c\ntitle: \"\"\nsize: 1",
                "catalogue: c\ntitle: C\nsize: 0",
                "catalogue: c\ntitle: C\nsize: -1",
                "catalogue: c\ntitle: C\nsize: 10000",
                "catalogue: c\ntitle: C\nsize: 1.5",
                "catalogue: c\ntitle: C\nsize: \"01\"",
                "catalogue: c\ntitle: C\nsize: true",
                HEAD + "in-use:",
                HEAD + "in-use: 2012",
                HEAD + "in-use: [ 2012, 2013 ]",
                HEAD + "in-use: { since: 2012 }",
                HEAD + "in-use: { from: late 2012 }",
                HEAD + "in-use: { until: }",
                HEAD + "note:",
                HEAD + "note: [ a ]",
                HEAD + "dimensions: One",
                HEAD + "dimensions: [ One ]",
                HEAD + "dimensions: [ { name: One } ]",
                HEAD + "dimensions: [ { id: 1 } ]",
                HEAD + "dimensions: [ { id: One, name: One } ]",
                HEAD + "dimensions: [ { id: 1, name: One, size: 3 } ]",
                HEAD + "dimensions: [ { id: 1, name: [ One ] } ]",
                HEAD + "dimensions: [ { id: 1, name: {} } ]",
                HEAD + "dimensions: [ { id: 1, name: { nb: En } } ]",
                HEAD + "dimensions: [ { id: 1, name: { en: One, norsk: En } } ]",
                HEAD + "dimensions: [ { id: 1, name: { en: ~ } } ]",
                HEAD + "dimensions: [ { id: 1, name: One, indicators: { number: 1, name: A } } ]",
                HEAD + "dimensions: [ { id: 1, name: One, indicators: [ A ] } ]",
                HEAD + "dimensions: [ { id: 1, name: One, name-is: shortened } ]",
                HEAD + "dimensions: [ { id: 1, name: One, name-is: } ]",
                HEAD + "dimensions: [ { id: 1, name: One, number-is: inferred } ]",
                HEAD + "sources: https://example.org",
                HEAD + "sources: [ { title: \" \" } ]",
                HEAD + "sources: [ { title: A, url: \"\" } ]",
                HEAD + "sources: [ \"https://example.org\" ]",
                HEAD + "sources: [ { url: \"https://example.org\" } ]",
                HEAD + "sources: [ { title: A, kind: verbatim } ]",
                indicator("name: A"),
                indicator("number: 1"),
                indicator("number: 1, name: A, points: 5"),
                indicator("number: 1, name: \" \""),
                indicator("number: one, name: A"),
                indicator("number: true, name: A"),
                indicator("number: 1, name: A, minimum: " + "0".repeat(200) + " %"),
                indicator("number: 1000, name: A"),
                indicator("number: \"1.\", name: A"),
                indicator("number: \"1.2.3.4.5.6\", name: A"),
                indicator("number: -1, name: A"),
                indicator("number: 1, name: A, number-is: guessed"),
                indicator("number: 1, name: A, name-is: [ inferred ]"),
                indicator("number: 1, name: A, minimum: 60"),
                indicator("number: 1, name: A, minimum: 120 %"),
                indicator("number: 1, name: A, minimum: at least 60 %"),
                indicator("number: 1, name: A, minimum: unknown"),
                indicator("number: 1, name: A, minimum: not-published"),
                indicator("number: 1, name: A, audits: [ silver ]"),
                indicator("number: 1, name: A, audits: silver"),
                indicator("number: 1, name: A, audits: { silver: maybe }"),
                indicator("number: 1, name: A, audits: { silver: }"),
                indicator("number: 1, name: A, audits: { Silver: true }"),
                indicator("number: 1, name: A, audits: { " + "s".repeat(101) + ": true }"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void both_refuse(String document) {
        assertThat(Documents.catalogue(document).problems()).isNotEmpty();
        assertThat(errors(document)).isNotEmpty();
    }

    /** What the reader refuses and no schema can see. */
    private enum Unseen {
        NAME_OCCURS_TWICE,
        SIZE_IS_NOT_THAT_OF_THE_LIST,
        DAYS_IN_THE_WRONG_ORDER,
        AMOUNT_BEYOND_WHAT_CAN_BE,
        FORM_OF_A_NUMBER
    }

    private static final ImmutableMultimap<Unseen, String> UNSEEN = ImmutableListMultimap.<Unseen, String>builder()
            .putAll(
                    Unseen.NAME_OCCURS_TWICE,
                    HEAD + "dimensions: [ { id: 1, name: One }, { id: \"1\", name: Other } ]",
                    "catalogue: c\ntitle: C\nsize: 2\ndimensions: [ { id: 1, name: One, indicators: ["
                            + " { number: 1, name: A }, { number: 1, name: B } ] } ]")
            .put(
                    Unseen.SIZE_IS_NOT_THAT_OF_THE_LIST,
                    indicator("number: 1, name: A").replace("size: 1", "size: 2"))
            .putAll(
                    Unseen.DAYS_IN_THE_WRONG_ORDER,
                    HEAD + "in-use: { from: 2012-08, until: 2012-07 }",
                    HEAD + "in-use: { from: from 2013, until: by 2012-12-31 }")
            .putAll(
                    Unseen.AMOUNT_BEYOND_WHAT_CAN_BE,
                    indicator("number: 1, name: A, minimum: 6 of 5"),
                    indicator("number: 1, name: A, minimum: 5 of 0"))
            .putAll(Unseen.FORM_OF_A_NUMBER, indicator("number: 1.2345, name: A"), HEAD.replace("size: 1", "size: 1.0"))
            .build();

    static Stream<Arguments> unseen() {
        return UNSEEN.entries().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("unseen")
    void only_the_reader_refuses(Unseen reason, String document) {
        assertThat(Documents.catalogue(document).problems()).hasSize(1);
        assertThat(errors(document)).isEmpty();
    }

    private static String indicator(String keys) {
        return HEAD + "dimensions: [ { id: 1, name: One, indicators: [ { " + keys + " } ] } ]\n";
    }

    private static List<String> errors(String document) {
        return JsonSchema.CATALOGUE.errors(JsonSchema.readYaml(document));
    }
}
