package org.klynge.examples.assess;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTextTest {

    @TempDir
    Path folder;

    private String timeline(String dossier, String... options) throws IOException {
        String[] all = new String[options.length + 2];
        all[0] = "timeline";
        all[1] = Files.writeString(folder.resolve("x.yaml"), dossier, UTF_8).toString();
        System.arraycopy(options, 0, all, 2, options.length);
        Run run = Run.of(all);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The drawn row of a standing, without its name. */
    private static String row(String text, String standing) {
        return text.lines()
                .filter(line -> line.startsWith(standing + " "))
                .map(line -> line.substring(standing.length()).strip())
                .findFirst()
                .orElseThrow();
    }

    static List<String> dossiers() {
        return Dossiers.names();
    }

    @Test
    void the_question_comes_first_and_then_how_it_stands() {
        assertThat(Run.of("timeline", Run.NSCC + "@2023-12-01").out())
                .startsWith("Norwegian Smart Care Cluster\n" + "=".repeat(28)
                        + "\nAsked: what did it hold on 2023-12-01, as known on that day?\n\n"
                        + "nic/arena: lapsed; since some day of 2014-01-01 to 2017-10-16; valid until 2019-11-08\n")
                .contains(
                        "\nesca/gold: renewable; since 2021-11-06; valid until 2023-10-31; renewable until 2024-10-31\n")
                .contains("\nesca/bronze: valid, renewable or lapsed (not certain which); ");
        assertThat(Run.of("timeline", Run.NSCC + "@2023-12-01", "--as-known-on=2024-02-01")
                        .out())
                .contains("what did it hold on 2023-12-01, as known on 2024-02-01?")
                .contains("\nesca/gold: valid; since 2021-11-06; valid until some day of 2026-10-01 to")
                .contains("All of it is as known on 2024-02-01: ");
    }

    @ParameterizedTest
    @CsvSource({
        // The renewal is not known yet; then it makes the days between valid.
        "2023-12-01, \\.+:#+:=+:\\.+",
        "2024-02-01, \\.+:#+\\?+=+-+\\.+",
    })
    void the_line_is_drawn_as_known_on_the_day(String day, String row) {
        assertThat(row(Run.of("timeline", Run.NSCC + "@" + day).out(), "esca/gold"))
                .matches(row);
    }

    /** In a year of 366 days, of which five are drawn as one: 31 March begins the 19th column, 28 June ends the 36th. */
    @Test
    void what_is_certain_of_a_column_holds_on_each_of_its_days() throws IOException {
        String row = row(timeline("""
                cluster: { id: x }
                grants: [ { standing: other/label, from: 2024-03-31, until: 2024-06-28 } ]
                """, "--date=2024-05-05"), "other/label");
        assertThat(row).isEqualTo(".".repeat(18) + "#".repeat(18) + ".".repeat(38));
    }

    @Test
    void a_scale_and_a_mark_tell_the_days() {
        List<String> lines =
                Run.of("timeline", Run.NSCC + "@2023-12-01").out().lines().toList();
        int ticks = lines.indexOf(lines.stream()
                .filter(line -> line.strip().startsWith("|"))
                .findFirst()
                .orElseThrow());
        int year = lines.get(ticks - 1).indexOf("2023");
        assertThat(lines.get(ticks).charAt(year)).isEqualTo('|');
        assertThat(lines.get(ticks + 7)).endsWith("2023-12-01 ^");
        int mark = lines.get(ticks + 7).indexOf('^');
        assertThat(mark).isBetween(year + 6, lines.get(ticks - 1).indexOf("2024"));
        assertThat(lines.get(ticks + 5)).startsWith("esca/gold ");
        assertThat(lines.get(ticks + 5).charAt(mark)).isEqualTo('=');
    }

    @Test
    void what_has_no_known_bounds_goes_on_beyond_the_drawing() throws IOException {
        String text = timeline("""
                cluster: { id: x }
                grants:
                  - { standing: nic/arena, from: by 2015-01-05, until: 2019-06-30 }
                  - { standing: nic/nce-mark, from: 2016-07-01 }
                  - { standing: esca/bronze }
                """, "--date=2018-01-01");
        assertThat(row(text, "nic/arena")).matches("<\\?#+:\\.+");
        assertThat(row(text, "nic/nce-mark")).matches("\\.+:?\\?+>");
        assertThat(row(text, "esca/bronze")).matches("<\\?+>");
        assertThat(words(text))
                .contains(
                        "esca/bronze (grants[2]): first award, from 2018-01-01 or earlier, valid until a day that is not known, ");
    }

    @ParameterizedTest
    @CsvSource({"2024-02-01, 2024-05-01", "1994-06-01, 2024-05-31", "0001, 9999"})
    void one_year_and_many_years_are_drawn_on_a_page(String from, String until) throws IOException {
        String text = timeline("""
                cluster: { id: x, name: %s }
                grants:
                  - { standing: a-ladder-with-a-very-long-name/with-a-standing-of-a-very-long-name, from: %s, until: %s }
                """.formatted("long ".repeat(30), from, until), "--date=2024-04-01");
        assertThat(text.lines().skip(1)).allMatch(line -> line.length() <= 100);
        assertThat(row(text, "a-ladder-with-a-very-long-na..")).contains("###");
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void lines_stay_within_the_page_and_the_drawing_is_ascii(String name) {
        String text = Run.of("timeline", "dossiers/" + name + ".yaml").out();
        assertThat(text.lines())
                .allMatch(line -> line.length() <= 100)
                .allMatch(line -> line.equals(line.stripTrailing()));
        assertThat(text.lines().skip(1)).allMatch(line -> line.chars().allMatch(each -> each < 128));
    }

    @Test
    void days_in_no_programme_are_told_of_the_ladder() throws IOException {
        String text = timeline("""
                cluster: { id: x }
                grants:
                  - { standing: nic/arena, from: 2019-11-08 }
                  - { standing: nic/nic-explore, from: 2024-06-22..2024-12-31 }
                """, "--date=2026-01-01");
        assertThat(words(text))
                .contains(" Gaps - any of nic: none held from 2022-11-08 to 2024-06-21"
                        + " - any of nic: perhaps none held from 2024-06-22 to 2024-12-30 ");
    }

    @Test
    void gaps_deadlines_and_readings_follow() throws IOException {
        String text = timeline("""
                cluster: { id: x }
                assessments:
                  - { id: one, catalogue: esca-gold-2013, date: 2018-03 }
                  - { id: two, catalogue: esca-gold-2013, date: 2021-10 }
                grants:
                  - { standing: esca/gold, from: 2018-04-01, assessment: one }
                  - { standing: esca/gold, from: 2021-11-06, assessment: two }
                  - { standing: esca/gold, from: 2024-01-15 }
                """, "--date=2026-01-01");
        assertThat(words(text))
                .contains(
                        " Grants - esca/gold (grants[0]): first award, from 2018-04-01, valid until 2020-03-31, counted"
                                + " from the assessment one (2018-03)")
                .contains(
                        "(grants[2]): renewal, from 2024-01-15, valid until 2026-10-31, counted from the end of the period"
                                + " before (2023-10-31)")
                .contains(" Gaps - esca/gold: not held from 2020-04-01 to 2021-11-05 ")
                .contains(
                        " Deadlines - esca/gold: last day valid, 2026-10-31 - esca/gold: last day to renew it, 2027-10-31 ")
                .contains(
                        "- esca/gold by esca/gold=renewal-two-years: renewable; since 2021-11-06; valid until 2025-10-31;")
                .contains("(grants[2]), from 2024-01-15: contradicted by the rules (a renewal by esca-labels 2019-11)");
    }

    @Test
    void no_control_character_reaches_the_terminal() throws IOException {
        String text = timeline("""
                cluster: { id: x, name: "A\\tclus\\u0085\\u202eter" }
                assessments: [ { id: one, catalogue: esca-gold-2013, date: 2021-10 } ]
                grants: [ { standing: esca/gold, from: 2021-11-06, assessment: one } ]
                """);
        assertThat(text).startsWith("A clus ter\n===");
        assertThat(text.replace("\n", "").chars()).noneMatch(Character::isISOControl);
    }

    @Test
    void without_grants_nothing_is_drawn() throws IOException {
        assertThat(timeline("cluster: { id: x, name: Lagune }\n", "--date=2026-01-01"))
                .isEqualTo("""
                        Lagune
                        ======
                        Asked: what did it hold on 2026-01-01, as known on that day?

                        No grant is on record.
                        """);
    }
}
