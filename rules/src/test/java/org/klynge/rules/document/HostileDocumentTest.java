package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.dossier.Dossier;

/** Documents that are broken, or made to break the reader, end in problems, and soon. */
class HostileDocumentTest {

    private static final String CLUSTER = "cluster: { id: x }\n";

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("lists in lists", "[".repeat(100_000), "1:52 nested more than 50 deep"),
                Arguments.of("mappings in mappings", "{a: ".repeat(100_000), "1:202 nested more than 50 deep"),
                Arguments.of("dashes", "- ".repeat(100_000), "1:103 nested more than 50 deep"),
                Arguments.of("keys of keys", "? ".repeat(100_000), "1:103 nested more than 50 deep"),
                Arguments.of("blocks", blocks(1_000), "51:51 nested more than 50 deep"),
                Arguments.of(
                        "a million digits",
                        CLUSTER + "profiles: [ { participants: " + "9".repeat(1_000_000) + " } ]",
                        "2:29 participants: a quantity of 1000000 characters"),
                Arguments.of(
                        "a million digits as a country",
                        "cluster: { id: x, country: " + "9".repeat(1_000_000) + " }",
                        "1:28 country: '9999999999"),
                Arguments.of(
                        "a million digits as a date",
                        "cluster: { id: x, founded: " + "9".repeat(1_000_000) + " }",
                        "1:28 is not a date"),
                Arguments.of("too big", "# " + " ".repeat(Limits.STANDARD.bytes()), "1:1 more than 4194304 bytes"),
                Arguments.of(
                        "too many pieces",
                        CLUSTER + "incomplete: [" + "grants,".repeat(200_000) + "]",
                        "2:1399965 more than 200000 entries"),
                Arguments.of(
                        "many unknown keys",
                        CLUSTER + lines(50_000, "some-key-that-nobody-knows-and-that-is-long-%d: 1"),
                        "2:1 is not a key of a dossier"),
                Arguments.of(
                        "many references among many names",
                        CLUSTER
                                + "assessments:\n"
                                + lines(15_000, "- { id: " + "a".repeat(70) + "%d, catalogue: esca-gold-2013 }")
                                + "grants:\n"
                                + lines(15_000, "- { standing: nic/arena, assessment: " + "a".repeat(70) + "b%d }"),
                        "15004:38 the dossier has no assessment"),
                Arguments.of(
                        "a long key in JSON",
                        "{\"cluster\": {\"id\": \"x\"}, \"" + "k".repeat(2000) + "\": 1}",
                        "1:26 is not a key of a dossier"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void endsInAProblemSoon(String name, String text, String expected) {
        Parsed<Dossier> parsed = assertTimeout(Duration.ofSeconds(10), () -> Documents.dossier(text));
        Documents.assertAnswer(parsed, text);
        String place = expected.substring(0, expected.indexOf(' '));
        String fragment = expected.substring(place.length() + 1);
        assertThat(parsed.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
                    assertThat(problem.message()).contains(fragment);
                })
                .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(1100))
                .hasSizeLessThanOrEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cluster: { id: \"\\UFFFFFFFF\" }",
                "cluster: { id: \"\\U0011FFFF\" }",
                "cluster: { id: \"\\xZZ\" }",
                "%YAML 99999999999.1\n---\ncluster: { id: x }",
                "%YAML 2.0\n---\ncluster: { id: x }",
                "cluster: !%ff { id: x }",
                "cluster: !<%ff%zz> { id: x }",
                "cluster:\n  id: x\n  name: |99999999999\n    a\n",
                "cluster: &a [ *a, *b ]",
                "*a : *b",
                "<<: *a",
                "? ? ?",
                ": : :",
                "---\n---\n",
                "...\n",
                "]",
                "\t",
                "\"",
                "@",
                "cluster: [ {",
                "cluster: { id: x, nodes: [ { place: \" \" } ], earlier-names: [ { name: \" \" } ] }",
                "{\"cluster\": null, \"grants\": null, \"incomplete\": [null], \"profiles\": [null]}",
                "cluster: { id: x }\nassessments: [ { id: a, catalogue: esca-gold-2013, reported-score: { rounded: down",
                "cluster: { id: x }\nassessments:\n  - id: a\n    reported-score: { rounded: down, : : [",
                "cluster: { id: x }\nassessments: [ { id: a, catalogue: esca-gold-2013, ratings: { [1]: 2, ? } } ]",
            })
    void isNeverAnException(String text) {
        Parsed<Dossier> parsed = Documents.dossier(text);
        Documents.assertAnswer(parsed, text);
        assertThat(parsed.problems()).isNotEmpty();
        Documents.assertAnswer(Documents.rules(text), text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x1B, 0x80, 0xFFFE})
    void charactersThatCannotBePrintedAreToldOfWithTheRest(int character) {
        String text =
                CLUSTER + "# Blåbær 🫐\r\nprofiles:\r\n  - { foo: \"🫐" + Character.toString(character) + "\" }\n";
        Documents.assertProblems(
                Documents.dossier(text),
                List.of(
                        "4:7 'foo' is not a key of a profile",
                        String.format("4:14 the character U+%04X, which cannot be printed", character)));
    }

    @Test
    void escapeSequencesDoNotReachTheTerminal() {
        Parsed<Dossier> parsed = Documents.dossier("cluster: { id: \"a\\e[31m\\nb\" }");
        assertThat(parsed.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("a\\u001b[31m\\u000ab"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\n", "a\r\n", "🫐å\n\n"})
    void tellsWhereABrokenByteIs(String before) throws IOException {
        byte[] start = (CLUSTER + before + "å").getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(start, start.length + 2);
        bytes[start.length] = (byte) 0xE5;
        bytes[start.length + 1] = 'a';
        int lines = (int) before.chars().filter(each -> each == '\n').count();
        Documents.assertProblems(
                Documents.dossier(DocumentSource.read("d.yaml", new ByteArrayInputStream(bytes))),
                List.of((2 + lines) + ":2 this is not UTF-8"));
    }

    @Test
    void readsFilesUpToTheLimit(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("d.yaml");
        Files.writeString(file, CLUSTER + "#" + " ".repeat(Limits.STANDARD.bytes() - CLUSTER.length() - 1));
        assertThat(Documents.dossier(DocumentSource.read(file)).problems()).isEmpty();
        Files.writeString(file, " ", StandardOpenOption.APPEND);
        assertThat(Documents.dossier(DocumentSource.read(file)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith(file + ":1:1: the document has more than 4194304 bytes"));
    }

    private static String blocks(int depth) {
        return IntStream.range(0, depth).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }

    private static String lines(int count, String format) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format(format, i) + "\n")
                .collect(Collectors.joining());
    }
}
