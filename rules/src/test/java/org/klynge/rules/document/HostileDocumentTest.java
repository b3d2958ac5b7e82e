package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
import org.klynge.rules.Klynge;
import org.klynge.rules.scheme.RuleBook;

/** Documents that are made to break the reader by their size end in problems. */
class HostileDocumentTest {

    private static final String CLUSTER = "cluster: { id: x }\n";
    private static final String MILLION = "9".repeat(1_000_000);
    private static final long HUNDRED_MEGABYTES = 100L * 1024 * 1024;

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("lists in lists", "[".repeat(100_000), "1:52 nested more than 50 deep"),
                Arguments.of("mappings in mappings", "{a: ".repeat(100_000), "1:202 nested more than 50 deep"),
                Arguments.of("dashes", "- ".repeat(100_000), "1:103 nested more than 50 deep"),
                Arguments.of("keys of keys", "? ".repeat(100_000), "1:103 nested more than 50 deep"),
                Arguments.of("blocks", blocks(1_000), "51:51 nested more than 50 deep"),
                Arguments.of(
                        "a million digits",
                        CLUSTER + "profiles: [ { participants: " + MILLION + " } ]",
                        "2:29 participants: a quantity of 1000000 characters"),
                Arguments.of(
                        "a million digits in JSON",
                        "{\"cluster\": {\"id\": \"x\"}, \"profiles\": [{\"team-fte\": -" + MILLION + "}]}",
                        "1:52 team-fte: a quantity of 1000001 characters"),
                Arguments.of(
                        "a million digits behind the point",
                        CLUSTER + "profiles: [ { team-fte: 7." + MILLION + " } ]",
                        "2:25 team-fte: a quantity of 1000002 characters"),
                Arguments.of(
                        "a million digits as points",
                        assessment("ratings: { 1.1.0: " + MILLION + " of 5 }"),
                        "2:70 1.1.0: a quantity of 1000000 characters"),
                Arguments.of(
                        "a million digits as a maximum",
                        assessment("ratings: { 1.1.0: 4 of " + MILLION + " }"),
                        "2:70 1.1.0: a number of 1000000 characters"),
                Arguments.of(
                        "a million digits as an indicator",
                        assessment("ratings: { ? " + MILLION + " : 4 of 5 }"),
                        "2:65 the catalogue esca-gold-2013 has no indicator '999"),
                Arguments.of(
                        "a million digits as a score",
                        assessment("reported-score: { percent: " + MILLION + " }"),
                        "2:79 percent: a number of 1000000 characters"),
                Arguments.of(
                        "a million digits as a country",
                        "cluster: { id: x, country: " + MILLION + " }",
                        "1:28 ...' is not a country; expected a two-letter code"),
                Arguments.of(
                        "a million digits as a date",
                        "cluster: { id: x, founded: " + MILLION + " }",
                        "1:28 ...' is not a date; expected a form such as"),
                Arguments.of(
                        "a million digits as an id",
                        "cluster: { id: " + MILLION + " }",
                        "1:16 ...' is not an identifier"),
                Arguments.of(
                        "a million digits as a standing",
                        CLUSTER + "grants: [ { standing: " + MILLION + " } ]",
                        "2:23 ...' is not a standing; expected ladder/standing"),
                Arguments.of("an alias bomb", bomb(20, 2_000), "3:10 the alias *a0; expected the value itself"),
                Arguments.of(
                        "many aliases",
                        CLUSTER + "grants: [ " + "*a, ".repeat(190_000) + " ]",
                        "2:11 the alias *a; expected the value itself"),
                Arguments.of(
                        "many classes",
                        CLUSTER + "grants: [ " + "!!java.lang.Runtime {}, ".repeat(100_000) + " ]",
                        "2:11 the tag !!java.lang.Runtime; remove it"),
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
    void endsInAProblem(String name, String text, String expected) {
        Parsed<Dossier> parsed = Documents.dossier(text);
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
                .satisfies(problem -> assertThat(problem.toString())
                        .contains("the character U+001B")
                        .doesNotContain("\u001B"));
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

    /** A document without end: what is read of it is counted. */
    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return given % 80 == 0 ? '\n' : '#';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            for (int i = 0; i < length; i++) {
                bytes[from + i] = (byte) read();
            }
            return length;
        }
    }

    @Test
    void aStreamIsNotReadToItsEnd() throws IOException {
        try (Endless stream = new Endless()) {
            DocumentSource source = DocumentSource.read("endless.yaml", stream);
            assertThat(stream.given).isEqualTo(Limits.STANDARD.bytes() + 1L);
            assertTooLong(Documents.dossier(source), "endless.yaml");
            assertTooLong(RuleBookReader.standalone().read(List.of(source)), "endless.yaml");
        }
    }

    @Test
    void aFileOfAHundredMegabytesIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.yaml");
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(CLUSTER.getBytes(StandardCharsets.UTF_8)));
            channel.position(HUNDRED_MEGABYTES - 1);
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
        }
        assertThat(Files.size(file)).isEqualTo(HUNDRED_MEGABYTES);
        assertTooLong(Documents.dossier(DocumentSource.read(file)), file.toString());
    }

    @Test
    void aTextOfAHundredMegabytesIsRefused() {
        String text = "a".repeat((int) HUNDRED_MEGABYTES);
        assertTooLong(Documents.dossier(DocumentSource.of("large.yaml", text)), "large.yaml");
    }

    private static void assertTooLong(Parsed<?> parsed, String file) {
        assertThat(parsed.problems())
                .singleElement()
                .hasToString(file + ":1:1: the document has more than 4194304 bytes; split it up, or raise the limit");
    }

    static Stream<Arguments> schemes() {
        String scheme = """
                scheme: fi
                edition: "1"
                title: A
                ladder: { id: fi, kind: programme, standings: [ start ] }
                standings: {}
                """;
        return Stream.of(
                // What lies above each standing grows with the square of the ladder.
                Arguments.of(
                        "standings",
                        "scheme: fi\nedition: \"1\"\ntitle: A\nstandings: {}\n"
                                + "ladder: { id: fi, kind: programme, standings: [ " + "a, ".repeat(100_000) + " ] }",
                        "5:47 100000 standings; at most 100 are read"),
                Arguments.of(
                        "assessments",
                        scheme + "assessments:\n" + lines(20_000, "  a%d: { catalogues: test }"),
                        "7:3 20000 assessments; at most 200 are read"),
                Arguments.of(
                        "figures",
                        scheme + "figures:\n" + lines(20_000, "  f%d: { unit: count }"),
                        "7:3 20000 figures; at most 200 are read"),
                Arguments.of(
                        "facts",
                        scheme + "facts:\n" + lines(20_000, "  f%d: { is: profile.participants }"),
                        "7:3 20000 facts; at most 200 are read"),
                Arguments.of(
                        "facts that wait for each other",
                        scheme + "facts:\n"
                                + IntStream.range(0, 199)
                                        .mapToObj(
                                                i -> "  f" + i + ": { sum: [ f" + (i + 1) + ", f" + (i + 1) + " ] }\n")
                                        .collect(Collectors.joining())
                                + "  f199: { is: profile.participants }\n",
                        "197:3 the fact 'f190' is made out of too many others; expected 1000 in all"),
                Arguments.of(
                        "a fact of many",
                        scheme + "facts: { f: { sum: [ " + "profile.participants, ".repeat(100_000) + " ] } }",
                        "6:10 the fact 'f' is made out of too many others"),
                Arguments.of(
                        "dimensions",
                        "catalogue: a\ntitle: A\nsize: 1\ndimensions:\n" + lines(30_000, "- { id: d%d, name: D }"),
                        "5:1 30000 dimensions; at most 200 are read"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void whatGrowsFasterThanItsDocumentIsRefused(String name, String text, String expected) {
        Documents.assertProblems(Documents.rules(text), List.of(expected));
    }

    @Test
    void manyChangesAreRefused() {
        String text = "scheme: own\nedition: \"1\"\nextends: { scheme: esca-labels, edition: 2019-11 }\nchanges:\n"
                + "- { change: gold.score, more-than: 80 % }\n".repeat(20_000);
        Parsed<RuleBook> parsed = RuleBookReader.extending(Klynge.ruleBook()).read(Documents.sources(text));
        Documents.assertProblems(parsed, List.of("5:1 20000 changes; at most 500 are read"));
    }

    @Test
    void manyEditionsThatWaitForEachOtherAreRefused() {
        List<DocumentSource> documents = IntStream.range(0, 2_000)
                .mapToObj(i -> DocumentSource.of(
                        "e" + i,
                        String.format(
                                "scheme: fi\nedition: \"%d\"\nextends: { scheme: fi, edition: \"%d\" }\n", i, i + 1)))
                .toList();
        assertThat(RuleBookReader.standalone().read(documents).problems())
                .anySatisfy(problem -> assertThat(problem.toString())
                        .startsWith("e49:3:10: more than 50 schemes extend each other one by one here"));
    }

    @Test
    void ofManyProblemsTheLastSaysThatThereAreMore() {
        Parsed<Dossier> parsed = Documents.dossier(CLUSTER + lines(5_000, "k%d: 1"));
        assertThat(parsed.problems()).hasSize(100);
        assertThat(parsed.problems().get(98).message()).startsWith("'k98' is not a key of a dossier");
        assertThat(parsed.problems().get(99))
                .isEqualTo(new Problem("d.yaml", 101, 1, "there are more problems than these; mend these first"));
    }

    private static String assessment(String content) {
        return CLUSTER + "assessments: [ { id: a, catalogue: esca-gold-2013, " + content + " } ]";
    }

    /** Lists of so many aliases of the list before. */
    private static String bomb(int lists, int aliases) {
        return CLUSTER + "a0: &a0 x\n"
                + IntStream.range(1, lists)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(aliases) + "]\n")
                        .collect(Collectors.joining());
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
