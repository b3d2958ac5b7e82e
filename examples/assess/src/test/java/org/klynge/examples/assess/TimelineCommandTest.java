package org.klynge.examples.assess;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineCommandTest {

    @TempDir
    Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8).toString();
    }

    static List<String> dossiers() {
        return Dossiers.names();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void every_dossier_has_a_timeline(String name) {
        Run run = Run.of("timeline", "dossiers/" + name + ".yaml");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(Dossiers.read(name).cluster().name() + "\n===");
    }

    @Test
    void each_dossier_has_its_day_or_that_of_the_option_or_today() {
        JsonNode told = Run.on(
                        LocalDate.of(2016, 2, 29),
                        "timeline",
                        Run.NSCC + "@2021-11-06",
                        Run.ENERGY_VALLEY,
                        "--format=json")
                .json();
        assertThat(told).hasSize(2);
        assertThat(told.at("/0/date").asText()).isEqualTo("2021-11-06");
        assertThat(told.at("/1/date").asText()).isEqualTo("2016-02-29");
        assertThat(Run.json("timeline", Run.NSCC, "--date=2019-11-08")
                        .at("/0/held/nic~1arena/state")
                        .asText())
                .isEqualTo("valid");
    }

    @Test
    void a_broken_dossier_is_located_and_the_others_are_told() throws IOException {
        String bad = write("bad.yaml", "cluster: { id: bad }\ngrants: [ { standing: esca } ]\n");
        Run run = Run.of("timeline", Run.NSCC, bad, "nowhere.yaml", Run.ENERGY_VALLEY, "--format=json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json()).hasSize(2);
        assertThat(run.json().at("/1/cluster").asText()).isEqualTo("energy-valley-nl");
        assertThat(run.errors()).hasSize(2);
        assertThat(run.errors().get(0)).startsWith(bad + ":2:");
        assertThat(run.errors().get(1)).isEqualTo("nowhere.yaml:1:1: cannot be read: there is no such file");
    }

    @Test
    void rules_of_ones_own_tell_how_long_a_standing_runs() throws IOException {
        String scheme = write("reef.yaml", """
                scheme: reef
                edition: "2020"
                title: Reef labels
                in-force: { from: 2020-02-01, source: law }
                ladder: { id: reef, kind: labels, standings: [low] }
                standings: { low: { validity: { first: 1 month, counted-from: grant, source: law } } }
                sources: { law: { title: A law } }
                """);
        String dossier = write("x.yaml", "cluster: { id: x }\ngrants: [ { standing: reef/low, from: 2024-02-01 } ]\n");
        JsonNode held = Run.json("timeline", dossier, "--date=2024-02-29", "--rules=" + scheme)
                .at("/0/held/reef~1low");
        assertThat(held.toString())
                .isEqualTo("{\"state\":\"valid\",\"since\":\"2024-02-01\",\"validUntil\":\"2024-02-29\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--date=2021-11        | '2021-11' is not one day",
                "--as-known-on=someday | 'someday' is not a date",
                "--format=xml          | 'xml' is not known; expected one of [text, json]",
                "--scheme=nic          | --scheme",
            })
    void a_wrong_option_is_told(String option, String message) {
        Run run = Run.of("timeline", Run.NSCC, option);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors().get(0)).contains(message);
        assertThat(run.errors().get(1)).isEqualTo("assess timeline --help tells how it is used.");
    }

    @Test
    void it_stands_before_everything_else() {
        Run run = Run.of("--date=2021-11-06", "timeline", Run.NSCC);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors().get(0))
                .isEqualTo("timeline: expected before everything else; what stands before it is for assess");
    }

    @Test
    void a_dossier_is_needed() {
        Run run = Run.of("timeline");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("DOSSIER");
    }

    @Test
    void help_is_shown() {
        Run run = Run.of("timeline", "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: assess timeline", "--as-known-on=DATE", "Exit codes:");
        assertThat(Run.of("--help").out()).contains("timeline");
    }
}
