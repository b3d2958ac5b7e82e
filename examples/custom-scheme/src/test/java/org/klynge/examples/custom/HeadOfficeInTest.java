package org.klynge.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.fact.Verdict;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.Problem;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.spi.Plugins;

/** The condition in Java: what it makes of a cluster, and of what a document hands over. */
class HeadOfficeInTest {

    private static final HeadOfficeIn CONDITION = new HeadOfficeIn();
    private static final ImmutableMap<String, String> CATALONIA =
            ImmutableMap.of("country", "ES", "region", "Catalunya, Catalonia");

    private static Verdict test(String cluster, ImmutableMap<String, String> parameters) {
        return CONDITION.test(
                Invented.dossier("cluster: { id: invented" + cluster + " }"), LocalDate.of(2022, 1, 1), parameters);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                                                   | UNKNOWN",
                ", country: ES                                                                      | MET",
                ", country: FR                                                                      | NOT_MET",
            })
    void in_a_country(String cluster, Verdict verdict) {
        assertThat(test(cluster == null ? "" : cluster, ImmutableMap.of("country", "ES")))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", country: FR, head-office: Reus, nodes: [ { place: Reus, region: Catalunya } ]    | NOT_MET",
                ", country: ES, head-office: Reus, nodes: [ { place: Reus, region: Catalunya } ]    | MET",
                ", country: ES, head-office: Reus, nodes: [ { place: Reus, region: Catalonia } ]    | MET",
                // A part of the region, or the region in another language.
                ", country: ES, head-office: Reus, nodes: [ { place: Reus, region: Tarragona } ]    | UNKNOWN",
                ", country: ES, head-office: Reus, nodes: [ { place: Reus } ]                       | UNKNOWN",
                // An office in the region is not the head office.
                ", country: ES, head-office: Huesca, nodes: [ { place: Reus, region: Catalunya } ]  | UNKNOWN",
                ", country: ES, nodes: [ { place: Reus, region: Catalunya } ]                       | UNKNOWN",
                ", country: ES, head-office: Reus                                                   | UNKNOWN",
                ", head-office: Reus, nodes: [ { place: Reus, region: Catalunya } ]                 | UNKNOWN",
            })
    void in_a_region(String cluster, Verdict verdict) {
        assertThat(test(cluster, CATALONIA)).isEqualTo(verdict);
    }

    @Test
    void right_parameters_pass() {
        assertThatCode(() -> CONDITION.check(CATALONIA)).doesNotThrowAnyException();
        assertThatCode(() -> CONDITION.check(ImmutableMap.of("country", "DE"))).doesNotThrowAnyException();
    }

    private static Stream<Arguments> wrongParameters() {
        return Stream.of(
                Arguments.of(ImmutableMap.of("region", "Catalunya"), "'country'"),
                Arguments.of(ImmutableMap.of("country", "Spain"), "two-letter"),
                Arguments.of(ImmutableMap.of("country", "ES", "land", "x"), "[land]"),
                Arguments.of(ImmutableMap.of("country", "ES", "region", " , Catalunya"), "commas"));
    }

    @ParameterizedTest
    @MethodSource("wrongParameters")
    void wrong_parameters_are_told(ImmutableMap<String, String> parameters, String told) {
        assertThatThrownBy(() -> CONDITION.check(parameters))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
    }

    @Test
    void a_slip_in_a_document_is_told_with_its_place() {
        String document = """
                scheme: slip
                edition: "1"
                title: Slip
                ladder: { id: slip, kind: programme, standings: [one] }
                standings:
                  one:
                    award:
                      - id: one.seat
                        says: The head office is in Spain.
                        custom: { name: head-office-in, with: { land: ES } }
                        basis: own
                """;
        assertThat(RuleBookReader.standalone()
                        .withPlugins(Plugins.of(CONDITION))
                        .read(List.of(DocumentSource.of("slip.yaml", document)))
                        .problems())
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .startsWith("slip.yaml:10:")
                .contains("'with' has no 'country'");
    }
}
