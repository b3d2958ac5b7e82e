package org.klynge.examples.assess;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineJsonTest {

    private static final String GOLD = "esca/gold";

    @TempDir
    Path folder;

    private static JsonNode nscc(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "timeline";
        all[1] = Run.NSCC;
        System.arraycopy(options, 0, all, 2, options.length);
        return Run.json(all).get(0);
    }

    private JsonNode timeline(String grants, String date) throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), "cluster: { id: x }\n" + grants, UTF_8);
        return Run.json("timeline", file.toString(), "--date=" + date).get(0);
    }

    private static String state(JsonNode held) {
        JsonNode state = held.path("state");
        return state.isArray() ? String.join(" or ", Run.texts(state)) : state.asText();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-11-05 | never              |            |                     |                    ",
                "2021-11-06 | valid              | 2021-11-06 | 2023-10-31          | 2024-10-31         ",
                "2023-10-31 | valid              | 2021-11-06 | 2023-10-31          | 2024-10-31         ",
                "2023-11-01 | renewable          | 2021-11-06 | 2023-10-31          | 2024-10-31         ",
                "2024-01-15 | valid or renewable | 2021-11-06 | 2023-10-31..2027-01-31 | 2024-10-31..2028-01-31",
                "2024-01-31 | valid              | 2021-11-06 | 2026-10-01..2027-01-31    | 2027-10-01..2028-01-31   ",
                "2026-10-01 | valid              | 2021-11-06 | 2026-10-01..2027-01-31    | 2027-10-01..2028-01-31   ",
                "2027-01-31 | valid or renewable | 2021-11-06 | 2026-10-01..2027-01-31    | 2027-10-01..2028-01-31   ",
                "2027-02-01 | renewable          | 2021-11-06 | 2026-10-01..2027-01-31    | 2027-10-01..2028-01-31   ",
                "2028-01-31 | renewable or lapsed | 2021-11-06 | 2026-10-01..2027-01-31   | 2027-10-01..2028-01-31   ",
                "2028-02-01 | lapsed             | 2021-11-06 | 2026-10-01..2027-01-31    | 2027-10-01..2028-01-31   ",
            })
    void gold_on_the_days_where_something_changes(
            String day, String state, String since, String validUntil, String renewableUntil) {
        // Known before the cluster merged into another one.
        String known = day.compareTo("2024-12-31") < 0 ? day : "2024-12-31";
        JsonNode gold =
                nscc("--date=" + day, "--as-known-on=" + known).path("held").path(GOLD);
        assertThat(state(gold)).isEqualTo(state);
        assertThat(date(gold, "since")).isEqualTo(since);
        assertThat(date(gold, "validUntil")).isEqualTo(validUntil);
        assertThat(date(gold, "renewableUntil")).isEqualTo(renewableUntil);
    }

    private static String date(JsonNode held, String name) {
        return held.has(name) ? held.path(name).asText() : null;
    }

    @Test
    void the_keys_come_in_one_order_and_those_without_a_value_are_left_out() {
        JsonNode nscc = nscc("--date=2023-12-01");
        assertThat(ImmutableList.copyOf(nscc.fieldNames()))
                .containsExactly(
                        "cluster",
                        "date",
                        "held",
                        "periods",
                        "gaps",
                        "ladderGaps",
                        "deadlines",
                        "contested",
                        "findings");
        assertThat(nscc.path("cluster").asText()).isEqualTo("nscc");
        assertThat(nscc.path("date").asText()).isEqualTo("2023-12-01");
        assertThat(ImmutableList.copyOf(nscc.path("held").fieldNames()))
                .startsWith("nic/arena", "esca/bronze", "nic/arena-pro", "esca/silver", GOLD, "nic/nce-mark")
                .contains("nic/gce");
        assertThat(state(nscc.at("/held/nic~1gce"))).isEqualTo("never");
        // The programme says nothing of renewing.
        assertThat(ImmutableList.copyOf(nscc.at("/held/nic~1arena").fieldNames()))
                .containsExactly("state", "since", "validUntil");
        assertThat(nscc.path("findings").isArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, renewable",
        "2024-01-31, valid",
    })
    void a_day_between_is_valid_once_the_renewal_is_known(String known, String state) {
        JsonNode nscc = nscc("--date=2023-12-01", "--as-known-on=" + known);
        assertThat(nscc.path("asKnownOn").asText()).isEqualTo(known);
        assertThat(state(nscc.path("held").path(GOLD))).isEqualTo(state);
    }

    @Test
    void what_is_not_certain_is_an_array_of_what_is_possible() {
        JsonNode bronze = nscc("--date=2023-12-01").at("/held/esca~1bronze");
        assertThat(Run.texts(bronze.path("state"))).containsExactly("valid", "renewable", "lapsed");
        assertThat(bronze.path("validUntil").asText()).isEqualTo("from 2016-09-01");
    }

    @Test
    void deadlines_are_the_ends_that_are_known() {
        JsonNode deadlines = nscc("--date=2023-12-01").path("deadlines");
        assertThat(deadlines).hasSize(3);
        // Gold is lapsed: the mark is over, or ends on a day that is still to come.
        assertThat(deadlines.get(0).toString())
                .isEqualTo(
                        "{\"standing\":\"nic/nce-mark\",\"kind\":\"valid-until\",\"day\":\"2023-12-01..2024-11-07\"}");
        assertThat(deadlines.get(1).toString())
                .isEqualTo("{\"standing\":\"esca/gold\",\"kind\":\"renewable-until\",\"day\":\"2024-10-31\"}");
        assertThat(deadlines.get(2).toString())
                .isEqualTo("{\"standing\":\"nic/arena-pro\",\"kind\":\"valid-until\",\"day\":\"2024-11-07\"}");
    }

    @Test
    void another_reading_can_be_followed() {
        JsonNode nscc = nscc("--date=2024-02-01", "--reading=esca/gold=renewal-two-years");
        JsonNode end = Run.json(
                        "timeline",
                        "dossiers/hemp-cluster.yaml",
                        "--date=2021-12-01",
                        "--reading=esca/bronze=renewal-two-years")
                .get(0)
                .at("/periods/1/until");
        assertThat(end.asText())
                .isNotEqualTo(Run.json("timeline", "dossiers/hemp-cluster.yaml", "--date=2021-12-01")
                        .get(0)
                        .at("/periods/1/until")
                        .asText());
        assertThat(nscc.at("/findings").toString()).contains("2025-10-31");
        assertThat(Run.of("timeline", Run.NSCC, "--reading=esca/gold=nobody")
                        .errors()
                        .get(0))
                .startsWith("--reading: 'esca/gold=nobody' is not known; expected one of [");
    }

    @Test
    void a_cluster_that_merged_into_another_one_holds_nothing() {
        JsonNode gold = nscc("--date=2025-01-01").path("held").path(GOLD);
        assertThat(state(gold)).isEqualTo("lapsed");
        assertThat(gold.path("validUntil").asText()).isEqualTo("2024-12-31");
    }

    @Test
    void periods_tell_what_they_were_counted_from() throws IOException {
        JsonNode timeline = timeline("""
                assessments:
                  - { id: one, catalogue: esca-gold-2013, date: 2021-10 }
                grants:
                  - { standing: esca/gold, from: 2021-11-06, assessment: one }
                  - { standing: esca/gold, from: 2024-01 }
                """, "2026-01-01");
        assertThat(timeline.at("/periods/0/counted").toString())
                .isEqualTo("[{\"from\":\"assessment\",\"day\":\"2021-10\",\"assessment\":\"one\"}]");
        JsonNode renewal = timeline.at("/periods/1");
        assertThat(renewal.path("place").asText()).isEqualTo("grants[1]");
        assertThat(renewal.path("from").asText()).isEqualTo("2024-01");
        assertThat(renewal.path("until").asText()).isEqualTo("2026-10-31");
        assertThat(renewal.path("validSince").asText()).isEqualTo("2023-11-01");
        assertThat(Run.texts(renewal.path("kinds"))).containsExactly("renewal");
        assertThat(renewal.path("counted").toString())
                .isEqualTo("[{\"from\":\"period-before\",\"day\":\"2023-10-31\"}]");
        JsonNode contested = timeline.at("/contested/1");
        assertThat(contested.path("reading").asText()).isEqualTo("esca/gold=renewal-two-years");
        assertThat(contested.path("standing").asText()).isEqualTo(GOLD);
        assertThat(contested.path("held").toString())
                .isEqualTo("{\"state\":\"renewable\",\"since\":\"2021-11-06\",\"validUntil\":\"2025-10-31\","
                        + "\"renewableUntil\":\"2026-10-31\"}");
    }

    @Test
    void a_gap_is_told_once_the_award_after_it_is_known() throws IOException {
        String grants = """
                grants:
                  - { standing: esca/gold, from: 2021-11-06, until: 2023-10-31 }
                  - { standing: esca/gold, from: 2024-11-01, until: 2026-10-31 }
                """;
        assertThat(timeline(grants, "2025-01-01").path("gaps").toString())
                .isEqualTo("[{\"standing\":\"esca/gold\",\"first\":\"2023-11-01\",\"last\":\"2024-10-31\","
                        + "\"certain\":true}]");
        assertThat(timeline(grants, "2024-06-01").path("gaps")).isEmpty();
    }

    @Test
    void days_in_no_programme_are_gaps_of_the_ladder() throws IOException {
        String grants = """
                grants:
                  - { standing: nic/arena, from: 2019-11-08 }
                  - { standing: nic/nic-explore, from: 2024-10-01 }
                """;
        JsonNode later = timeline(grants, "2025-01-01");
        assertThat(later.path("gaps")).isEmpty();
        assertThat(later.path("ladderGaps").toString())
                .isEqualTo("[{\"ladder\":\"nic\",\"first\":\"2022-11-08\",\"last\":\"2024-09-30\",\"certain\":true}]");
        assertThat(timeline(grants, "2023-01-01").has("ladderGaps")).isFalse();
    }

    @Test
    void dates_are_written_as_in_dossiers() throws IOException {
        JsonNode held = timeline("""
                grants:
                  - { standing: nic/arena, from: by 2015-01-05, until: 2019 }
                  - { standing: nic/nce-mark, from: from 2021-10 }
                  - { standing: esca/bronze }
                """, "2026-01-01").path("held");
        assertThat(held.at("/nic~1arena").toString())
                .isEqualTo("{\"state\":\"lapsed\",\"since\":\"by 2015-01-05\",\"validUntil\":\"2019\"}");
        assertThat(held.at("/nic~1nce-mark/since").asText()).isEqualTo("2021-10-01..2026-01-01");
        assertThat(held.at("/esca~1bronze/validUntil").asText()).isEqualTo("unknown");
    }

    @Test
    void without_grants_no_label_was_ever_held() throws IOException {
        assertThat(timeline("", "2026-01-01").toString())
                .isEqualTo("{\"cluster\":\"x\",\"date\":\"2026-01-01\",\"held\":{\"esca/bronze\":{\"state\":\"never\"},"
                        + "\"esca/silver\":{\"state\":\"never\"},\"esca/gold\":{\"state\":\"never\"}},"
                        + "\"periods\":[],\"gaps\":[],\"deadlines\":[],\"contested\":[],\"findings\":[]}");
        JsonNode open = timeline("incomplete: [ grants ]", "2026-01-01").at("/held/esca~1gold/state");
        assertThat(Run.texts(open)).contains("never", "valid", "lapsed");
    }
}
