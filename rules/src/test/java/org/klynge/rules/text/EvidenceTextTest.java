package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What plug-ins and cases leave to tell. */
class EvidenceTextTest {

    private static Arguments row(String condition, String dossier, String... lines) {
        return Arguments.of(condition, dossier, List.of(lines));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                row(
                        "custom: { name: broken }",
                        "",
                        "the plug-in \"broken\" failed: it threw java.lang.IllegalStateException: out of order"),
                row("custom: { name: silent }", ""),
                row("all: [ { custom: { name: broken } }, { attested: k } ]", ""),
                row(
                        "any: [ { attested: k }, { not: { attested: k } } ]",
                        "",
                        "whatever the value of k (gone through case by case)"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void only_what_is_no_part_is_told(String condition, String dossier, List<String> lines) {
        assertThat(OneRule.because(condition, dossier)).isEqualTo(lines);
    }
}
