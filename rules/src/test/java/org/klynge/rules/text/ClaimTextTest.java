package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What authorities said is told, or that they said nothing. */
class ClaimTextTest {

    private static Arguments row(String condition, String dossier, String... lines) {
        return Arguments.of(condition, dossier, List.of(lines));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                row("attested: k", "", "not confirmed: no word of X is on record"),
                row(
                        "attested: k",
                        "attestations: [ { claim: k, holds: true, by: X, date: 2020-01-01 } ]",
                        "confirmed by X: attestations[0] (1 January 2020)"),
                row(
                        "attested: k",
                        "attestations: [ { claim: k, holds: false, by: X, date: 2020-01 } ]",
                        "denied by X: attestations[0] (January 2020)"),
                row(
                        "attested: k",
                        "attestations: [ { claim: k, holds: true, by: X, date: 2020 } ]",
                        "confirmed by X: attestations[0] (2020)",
                        "not confirmed: no word of X is certain to count"),
                row(
                        "attested: k",
                        "attestations: [ { claim: k, holds: true, by: X, date: unknown } ]",
                        "confirmed by X: attestations[0]",
                        "not confirmed: no word of X is certain to count"),
                row("attested: said", "", "not assessed: no \"exam\" assessment is on record"),
                row(
                        "attested: said",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2019 } ]",
                        "not confirmed: no word of X or Y is on record"),
                row(
                        "attested: said",
                        "assessments: [ { id: d, catalogue: exam-3, date: 2018 }, { id: e, catalogue: exam-3, date: 2019 } ]\nattestations: [ { claim: k, holds: false, by: X, date: 2019 }, { claim: said, holds: true, by: Y, date: 2020-01-01, assessment: e } ]",
                        "confirmed by Y: attestations[1] (1 January 2020), about assessments[e]"),
                row(
                        "attested: k, custom: { name: silent }",
                        "attestations: [ { claim: k, holds: true, by: X, date: 2020-01-01 } ]",
                        "confirmed by X: attestations[0] (1 January 2020)"),
                row("attested: said", "incomplete: [ assessments ]", "not confirmed: no word of X or Y is on record"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void words_are_told_with_who_said_them(String condition, String dossier, List<String> lines) {
        assertThat(OneRule.because(condition, dossier)).isEqualTo(lines);
    }
}
