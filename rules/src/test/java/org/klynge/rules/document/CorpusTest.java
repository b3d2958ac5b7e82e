package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.cluster.Country;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/**
 * Broken and odd documents, each in a file of its own that says by its name what is the matter. Beside {@code x.yaml} lies
 * {@code x.problems} with the problems that it must give, all of them and in order: one on each line, as line, column and
 * a part of the message; {@code #} begins a remark. A document without problems is read.
 */
class CorpusTest {

    private static final Path CORPUS = corpus();

    static Stream<String> documents() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> CORPUS.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.contains("/") && !name.endsWith(".problems"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void givesTheProblemsThatItMust(String name) throws IOException {
        Parsed<?> parsed = read(name);
        assertThat(parsed.problems())
                .zipSatisfy(expected(name), (problem, each) -> {
                    int space = each.indexOf(' ');
                    assertThat(problem.line() + ":" + problem.column() + " " + problem.message())
                            .startsWith(each.substring(0, space + 1))
                            .contains(each.substring(space + 1));
                })
                .allSatisfy(problem -> assertThat(problem.file()).isEqualTo(file(name)));
        assertThat(parsed.value().isPresent()).isEqualTo(parsed.problems().isEmpty());
    }

    @Test
    void thereAreAtLeastAHundredDocumentsAndEachHasItsProblems() throws IOException {
        assertThat(documents())
                .hasSizeGreaterThanOrEqualTo(100)
                .allSatisfy(name -> assertThat(problems(name)).isRegularFile());
        assertThat(documents().map(CorpusTest::problems)).doesNotHaveDuplicates();
        try (Stream<Path> files = Files.walk(CORPUS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".problems")))
                    .hasSameSizeAs(documents().toList());
        }
    }

    /** The bytes that a version control system or an editor would like to mend. */
    @ParameterizedTest
    @MethodSource("oddBytes")
    void theBytesAreAsTheyWereWritten(String name, String odd) throws IOException {
        assertThat(Files.readString(CORPUS.resolve(name), StandardCharsets.ISO_8859_1))
                .containsPattern(odd);
    }

    static Stream<Arguments> oddBytes() {
        return Stream.of(
                Arguments.of("dossier/byte-order-mark.yaml", "\u00EF\u00BB\u00BFcluster"),
                Arguments.of("dossier/windows-line-ends.yaml", "cluster:\r\n  id"),
                Arguments.of("dossier/old-mac-line-ends.yaml", "cluster:\r  id"),
                Arguments.of("dossier/mixed-line-ends.yaml", "nscc\n  name: Norwegian Smart Care Cluster\rprofiles"),
                Arguments.of("dossier/no-line-end-at-the-end.yaml", "Cluster\\z"),
                Arguments.of("dossier/tab-for-indentation.yaml", "\n\tid"),
                Arguments.of("dossier/latin-1.yaml", " \u00C5lesund"),
                Arguments.of("dossier/utf-16.yaml", "c\0l\0u\0s\0t\0e\0r\0"),
                Arguments.of("dossier/zero-byte.yaml", "ns\0cc"),
                Arguments.of("scheme/byte-order-mark-and-windows-line-ends.yaml", "\u00EF\u00BB\u00BFscheme: fi\r\n"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsOddButNotBrokenIsReadRight(String name, Function<Dossier, Object> part, Object expected)
            throws IOException {
        assertThat(part.apply(dossier(name).orThrow())).isEqualTo(expected);
    }

    static Stream<Arguments> values() {
        Function<Dossier, Object> country =
                dossier -> dossier.cluster().country().orElseThrow();
        Function<Dossier, Object> clusterId = dossier -> dossier.cluster().id();
        Function<Dossier, Object> clusterName = dossier -> dossier.cluster().name();
        String named = "Norwegian Smart Care Cluster";
        return Stream.of(
                Arguments.of("dossier/country-no.yaml", country, Country.of("NO")),
                Arguments.of("dossier/yaml-1.1.yaml", country, Country.of("NO")),
                Arguments.of("dossier/fine.json", country, Country.of("NO")),
                Arguments.of("dossier/minus-zero.yaml", figure(ProfileFact.PARTICIPANTS), Quantity.count(0)),
                Arguments.of("dossier/minus-zero.yaml", figure(ProfileFact.TEAM_FTE), Quantity.of(0, Unit.FTE)),
                Arguments.of("dossier/json-minus-zero.json", figure(ProfileFact.TEAM_FTE), Quantity.of(0, Unit.FTE)),
                Arguments.of("dossier/leading-zeros.yaml", figure(ProfileFact.PARTICIPANTS), Quantity.count(7)),
                Arguments.of(
                        "dossier/fine.json",
                        figure(ProfileFact.TEAM_FTE),
                        Quantity.exactly(BigFraction.of(15, 2), Unit.FTE)),
                Arguments.of("dossier/byte-order-mark.yaml", clusterId, "nscc"),
                Arguments.of("dossier/json-tabs.json", clusterId, "nscc"),
                Arguments.of("dossier/json-escapes.json", clusterId, "nscc"),
                Arguments.of("dossier/json-escapes.json", clusterName, "🫐 / Blåbær"),
                Arguments.of("dossier/letters-of-many-languages.yaml", clusterName, "Blåbær 🫐 藍莓"),
                Arguments.of("dossier/windows-line-ends.yaml", clusterName, named),
                Arguments.of("dossier/old-mac-line-ends.yaml", clusterName, named),
                Arguments.of("dossier/mixed-line-ends.yaml", clusterName, named),
                Arguments.of("dossier/no-line-end-at-the-end.yaml", clusterName, named),
                Arguments.of("dossier/tab-after-a-colon.yaml", clusterName, named));
    }

    private static Function<Dossier, Object> figure(ProfileFact fact) {
        return dossier ->
                Objects.requireNonNull(dossier.profiles().get(0).figures().get(fact));
    }

    static Parsed<?> read(String name) throws IOException {
        return name.startsWith("dossier/") ? dossier(name) : rules(name);
    }

    private static Parsed<Dossier> dossier(String name) throws IOException {
        return Documents.dossier(source(name));
    }

    /** A scheme finds its catalogue beside it; catalogues are read alone. */
    private static Parsed<?> rules(String name) throws IOException {
        return RuleBookReader.standalone()
                .read(
                        name.startsWith("scheme/")
                                ? List.of(source("catalogue.yaml"), source(name))
                                : List.of(source(name)));
    }

    static DocumentSource source(String name) throws IOException {
        return DocumentSource.read(CORPUS.resolve(name));
    }

    private static String file(String name) {
        return CORPUS.resolve(name).toString();
    }

    private static List<String> expected(String name) throws IOException {
        return Files.readAllLines(problems(name)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static Path problems(String name) {
        return CORPUS.resolve(name.substring(0, name.lastIndexOf('.')) + ".problems");
    }

    private static Path corpus() {
        try {
            return Path.of(Objects.requireNonNull(CorpusTest.class.getResource("corpus"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
