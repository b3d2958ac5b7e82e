package org.klynge.examples.assess;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code --record} keeps is confirmed by {@code replay}, or it is told what differs. */
class ReplayCommandTest {

    private static final String SCHEME = """
            scheme: reef
            edition: "2020"
            title: Reef labels
            in-force: { from: 2020-02-01 }
            ladder: { id: reef, kind: labels, standings: [low] }
            standings:
              low:
                award:
                  - { id: size, says: Enough members., fact: profile.participants, at-least: 12, basis: own }
                  - { id: tide, says: The tide is right., custom: { name: tide }, basis: own }
            """;

    @TempDir
    Path folder;

    private String record;
    private String scheme;
    private String dossier;

    @BeforeEach
    void record() throws IOException {
        scheme = write("scheme.yaml", SCHEME);
        dossier = write("lagune.yaml", """
                cluster: { id: lagune }
                profiles: [ { date: 2021-03, participants: 12 } ]
                """);
        record = folder.resolve("record.json").toString();
        Run run = Run.of("--rules=" + scheme, "--scheme=reef", dossier + "@2022-06-01", "--record=" + record);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @AfterEach
    void installTheFirstVersion() {
        Tide.INSTALLED.set(Tide.FIRST);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8).toString();
    }

    private Run replay(String... more) {
        String[] all = new String[more.length + 3];
        all[0] = "replay";
        all[1] = record;
        all[2] = "--rules=" + scheme;
        System.arraycopy(more, 0, all, 3, more.length);
        return Run.of(all);
    }

    @Test
    void a_record_is_confirmed() {
        Run run = replay();
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .isEqualTo("confirmed: " + record + " reef 2020 on 2022-06-01, award; recorded on 2031-01-01 ");
    }

    @Test
    void a_changed_threshold_is_told_before_what_it_changes() throws IOException {
        write("scheme.yaml", SCHEME.replace("at-least: 12", "at-least: 13"));
        Run run = replay();
        assertThat(run.code()).isEqualTo(1);
        String out = run.out().replaceAll("\\s+", " ");
        assertThat(out).startsWith("not confirmed: " + record);
        assertThat(out)
                .containsSubsequence(
                        "Changed since:",
                        "requirement size of reef 2020: ",
                        "... before, ",
                        "... now, since some day after 2031-01-01",
                        "Decided otherwise:",
                        "verdict on reef/low: met before, not-met now");
    }

    @Test
    void a_changed_rule_that_decides_nothing_is_told_and_confirms() throws IOException {
        write("scheme.yaml", SCHEME.replace("at-least: 12", "at-least: 11"));
        Run run = replay();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("confirmed: ")
                .contains("Changed since, without a bearing on what was decided:", "requirement size of reef 2020");
    }

    @Test
    void a_changed_dossier_is_told_with_its_date() throws IOException {
        write("lagune.yaml", """
                cluster: { id: lagune }
                profiles: [ { date: 2021-03, participants: 9 } ]
                """);
        assertThat(replay().code()).isZero();
        Run run = replay("--dossier=" + dossier);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("profiles[2021-03].participants: 12 before, 9 now, since 2021-03")
                .contains("verdict on reef/low: met before, not-met now");
    }

    @Test
    void another_version_of_a_plug_in_is_told() {
        Tide.INSTALLED.set("2.0");
        Run run = replay();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("plug-in condition tide: 1.0 before, 2.0 now");
    }

    @Test
    void rules_that_are_gone_decide_nothing() {
        Run run = Run.of("replay", record);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("decision: made before, none: no scheme is called reef now");
    }

    @Test
    void an_outcome_that_was_edited_is_told() throws IOException {
        write("record.json", Files.readString(Path.of(record)).replace("\"size\":\"met\"", "\"size\":\"unknown\""));
        Run run = replay();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("verdict on requirement size: unknown before, met now")
                .containsSubsequence(
                        "The record contradicts itself: it was altered or damaged after it was made.",
                        "hash of the record: ",
                        "... stated, ",
                        "... found");
    }

    @Test
    void json_has_it_all() throws IOException {
        write("scheme.yaml", SCHEME.replace("at-least: 12", "at-least: 13"));
        JsonNode replayed = replay("--format=json").json().get(0);
        assertThat(replayed.path("confirmed").asBoolean()).isFalse();
        assertThat(replayed.path("recordedOn").asText()).isEqualTo("2031-01-01");
        assertThat(replayed.at("/causes/0/kind").asText()).isEqualTo("RULES");
        assertThat(replayed.at("/causes/0/before").asText()).hasSize(64);
        assertThat(replayed.at("/causes/0/since").asText()).isEqualTo("some day after 2031-01-01");
        assertThat(replayed.at("/outcomes/0/what").asText()).isEqualTo("verdict on reef/low");
    }

    @Test
    void a_record_that_cannot_be_read_is_located_and_the_others_are_replayed() throws IOException {
        String cut = write("cut.json", "{\"record\":\"1\",\"klynge\":");
        Run run = replay(cut, folder.resolve("none.json").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).startsWith("confirmed: ");
        assertThat(run.errors()).hasSize(2);
        assertThat(run.errors().get(0)).startsWith(cut + ":1:");
        assertThat(run.errors().get(1)).endsWith("none.json:1:1: cannot be read: there is no such file");
    }

    @Test
    void an_existing_file_is_never_overwritten() throws IOException {
        String before = Files.readString(Path.of(record));
        Run run = Run.of("--rules=" + scheme, "--scheme=reef", dossier + "@2023-06-01", "--record=" + record);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors())
                .containsExactly(record + ":1:1: the record cannot be written: it exists already, and no record is"
                        + " overwritten; name another file");
        assertThat(Files.readString(Path.of(record))).isEqualTo(before);
    }

    @Test
    void several_dossiers_are_recorded_in_a_folder() throws IOException {
        Path records = Files.createDirectory(folder.resolve("records"));
        Run run = Run.of(Run.NSCC + "@2021-11-06", Run.NSCC + "@2019-11-16", "--record=" + records);
        assertThat(run.err()).isEmpty();
        String first = records.resolve("nscc-esca-labels-2021-11-06.json").toString();
        String second = records.resolve("nscc-esca-labels-2019-11-16.json").toString();
        Run replayed = Run.of("replay", first, second);
        assertThat(replayed.code()).isZero();
        assertThat(replayed.out().lines().filter(line -> line.startsWith("confirmed: ")))
                .hasSize(2);
    }

    @Test
    void the_reading_the_edition_and_the_assumption_are_asked_for_again() {
        String file = folder.resolve("asked.json").toString();
        Run run = Run.of(
                Run.NSCC + "@2021-11-06",
                "--reading=gold.score=reading-1",
                "--edition=2019-11",
                "--assume=eligibility",
                "--record=" + file);
        assertThat(run.err()).isEmpty();
        Run replayed = Run.of("replay", file);
        assertThat(replayed.code()).isZero();
        assertThat(replayed.out())
                .contains("the edition was named", "reading gold.score=reading-1", "assuming eligibility;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dossiers/nscc.yaml dossiers/energy-valley.yaml --record=x.json | 'x.json' is no folder; expected one that exists",
                "--print-scheme=nic --record=x.json | nothing is decided that could be recorded",
                "dossiers/nscc.yaml replay x.json   | replay: expected before everything else",
                "replay                             | RECORD",
                "replay x.json --format=xml         | 'xml' is not known; expected one of [text, json]",
                "replay x.json --date=2021-11-06    | --date",
            })
    void a_wrong_call_is_told(String arguments, String message) {
        Run run = Run.of(arguments.trim().split(" +"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void help_is_shown() {
        Run run = Run.of("replay", "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: assess replay", "--dossier=DOSSIER", "./replay");
        assertThat(Run.of("--help").out()).contains("--record=FILE", "./replay", "Exit codes:");
    }

    @Test
    void a_dossier_that_is_called_like_the_command_goes_by_its_path() throws IOException {
        String odd = write("replay", "cluster: { id: odd }\n");
        assertThat(Run.json(odd, "--date=2021-11-06").at("/0/cluster").asText()).isEqualTo("odd");
    }
}
