package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.standing.ProgramStatus;

class LimitsTest {

    private static final DossierReader READER = DossierReader.of(Klynge.ruleBook());
    private static final String CLUSTER = "cluster: { id: x }\n";

    @Test
    void theStandardLimits() {
        assertThat(Limits.STANDARD).isEqualTo(new Limits(4 * 1024 * 1024, 50, 200_000));
        assertThat(Limits.STANDARD.withBytes(1).withDepth(2).withEntries(3)).isEqualTo(new Limits(1, 2, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "0,         1,   1, bytes: 0 is not a limit; expected 1 to 536870912",
        "536870913, 1,   1, bytes: 536870913 is not a limit",
        "1,         0,   1, depth: 0 is not a limit; expected 1 to 100",
        "1,         101, 1, depth: 101 is not a limit",
        "1,         1,   0, entries: 0 is not a limit; expected 1 to 2147483647",
        "1,         1,  -1, entries: -1 is not a limit",
    })
    void refusesWhatIsNoLimit(int bytes, int depth, int entries, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(bytes, depth, entries))
                .withMessageStartingWith(message);
    }

    static Stream<Arguments> edges() {
        String deep = "{ cluster: { id: " + "[".repeat(8) + "]".repeat(8) + " } }";
        String long4 = "cluster: { id: x } # åååå";
        return Stream.of(
                // Bytes, not characters.
                Arguments.of(long4, Limits.STANDARD.withBytes(29), Limits.STANDARD.withBytes(28), "1:1 28 bytes"),
                Arguments.of(CLUSTER, Limits.STANDARD.withBytes(19), Limits.STANDARD.withBytes(18), "1:1 18 bytes"),
                // The innermost list stands within two mappings and seven lists.
                Arguments.of(deep, Limits.STANDARD.withDepth(9), Limits.STANDARD.withDepth(8), "1:25 more than 8 deep"),
                // The dossier; key and value; key and value in that.
                Arguments.of(
                        CLUSTER,
                        Limits.STANDARD.withEntries(5),
                        Limits.STANDARD.withEntries(4),
                        "1:16 than 4 entries"));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void aDocumentMayReachTheLimitAndNotPassIt(String text, Limits enough, Limits tooFew, String expected) {
        DocumentSource source = DocumentSource.of("d", text);
        assertThat(READER.withLimits(enough).read(source).problems())
                .noneMatch(problem -> problem.message().startsWith("the document "));
        Parsed<Dossier> refused = READER.withLimits(tooFew).read(source);
        assertThat(refused.value()).isEmpty();
        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.line() + ":" + problem.column()).isEqualTo(expected.substring(0, expected.indexOf(' ')));
            assertThat(problem.message())
                    .startsWith("the document ")
                    .contains(expected.substring(expected.indexOf(' ') + 1));
        });
    }

    @Test
    void theLimitsOfARuleBookAreThoseOfEachDocument() {
        List<DocumentSource> documents = Stream.of(1, 2, 3)
                .map(i -> DocumentSource.of("c" + i, "catalogue: a" + i + "\ntitle: A\nsize: 1\n"))
                .toList();
        assertThat(RuleBookReader.standalone()
                        .withLimits(Limits.STANDARD.withEntries(7))
                        .read(documents)
                        .problems())
                .isEmpty();
        assertThat(RuleBookReader.standalone()
                        .withLimits(Limits.STANDARD.withEntries(6))
                        .read(documents)
                        .problems())
                .extracting(Problem::file)
                .containsExactly("c1", "c2", "c3");
    }

    @Test
    void whatWasNotReadIsRefusedWhateverTheReaderTakes(@TempDir Path folder) throws IOException {
        String text = CLUSTER + "grants: []\n";
        Limits few = Limits.STANDARD.withBytes(CLUSTER.length());
        Path file = Files.writeString(folder.resolve("d.yaml"), text);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (DocumentSource source : List.of(
                DocumentSource.read(file, few), DocumentSource.read("d", new ByteArrayInputStream(bytes), few))) {
            assertThat(READER.read(source).problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message())
                            .isEqualTo("the document has more than 19 bytes; split it up, or raise the limit"));
        }
        assertThat(READER.read(DocumentSource.read(file)).problems()).isEmpty();
    }

    @Test
    void largerDocumentsAreReadWhereTheLimitsAreRaised(@TempDir Path folder) throws IOException {
        String text = CLUSTER + "grants:\n" + "- { standing: nic/arena }\n".repeat(70_000) + "# more\n".repeat(400_000);
        Path file = Files.writeString(folder.resolve("d.yaml"), text);
        Limits large = Limits.STANDARD.withBytes(text.length()).withEntries(1_000_000);
        assertThat(READER.withLimits(large)
                        .read(DocumentSource.read(file, large))
                        .orThrow()
                        .grants())
                .hasSize(70_000);
        assertThat(READER.withLimits(large).read(DocumentSource.read(file)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("more than 4194304 bytes"));
        assertThat(READER.read(DocumentSource.of("d", text.substring(0, 3_000_000)))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("more than 200000 entries"));
    }

    static Stream<Arguments> nested() {
        // Nobody holds a standing; nothing is known of the claim.
        return Stream.of(
                Arguments.of("not: { ".repeat(95) + "holds: fi/start" + " }".repeat(95), Verdict.MET),
                Arguments.of(
                        "attested: known, not: { ".repeat(95) + "attested: known" + " }".repeat(95), Verdict.UNKNOWN),
                Arguments.of("all: [ { ".repeat(47) + "holds: fi/start" + " } ]".repeat(47), Verdict.NOT_MET),
                Arguments.of(
                        "at-least: 1, of: [ { ".repeat(47) + "holds: fi/start" + " } ]".repeat(47), Verdict.NOT_MET));
    }

    /** A condition as deep as it can be made is read, and decided on, in the stack of a thread like any other. */
    @ParameterizedTest
    @MethodSource("nested")
    void theDeepestConditionFitsTheStack(String condition, Verdict expected) {
        String text =
                "scheme: fi\nedition: \"1\"\ntitle: A\nladder: { id: fi, kind: programme, standings: [ start, grow ] }\n"
                        + "claims: { known: { by: M } }\nstandings: { grow: { award: [ { id: r, says: S., basis: own, "
                        + condition
                        + " } ] } }\n";
        Limits deep = Limits.STANDARD.withDepth(Limits.MOST_DEPTH);
        RuleBookReader reader = RuleBookReader.standalone();
        List<DocumentSource> documents = List.of(DocumentSource.of("deep.yaml", text));
        assertThat(reader.read(documents).problems()).isNotEmpty();
        RuleBook ruleBook =
                inAThread(() -> reader.withLimits(deep).read(documents).orThrow());
        Decision decision = inAThread(
                () -> Klynge.decider(ruleBook).decide("fi", Dossier.builder().build(), LocalDate.of(2024, 1, 1)));
        assertThat(decision.verdict(ProgramStatus.of("fi/grow"))).isEqualTo(expected);
        assertThat(inAThread(decision::toString)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"[, ], 101", "'{ a: ', '}', 100"})
    void theDeepestDossierFitsTheStack(String begin, String end, int times) {
        Limits deep = Limits.STANDARD.withDepth(Limits.MOST_DEPTH);
        String text = begin.repeat(times) + end.repeat(times);
        assertThat(inAThread(() -> READER.withLimits(deep).read(DocumentSource.of("deep.yaml", text)))
                        .problems())
                .isNotEmpty()
                .noneMatch(problem -> problem.message().contains("nested"));
        assertThat(READER.read(DocumentSource.of("deep.yaml", text)).problems())
                .anyMatch(problem -> problem.message().contains("nested more than 50 deep"));
    }

    /** The value that a thread with the stack of the platform comes to, or its failure. */
    private static <T> T inAThread(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        new Thread(null, () -> result.completeAsync(work, Runnable::run), "deep", 0).start();
        return result.join();
    }
}
