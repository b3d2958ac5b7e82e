package org.klynge.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.timeline.HoldingState;
import org.klynge.rules.timeline.Timeline;
import org.klynge.standing.ProgramStatus;

/** France: a label for a phase of some years, or for a while on probation. */
class PolesTest {

    private static Dossier cluster(String grants, String... attested) {
        return Invented.dossier("""
                cluster: { id: invented, country: FR }
                grants: [ %s ]
                attestations: [ %s ]
                """.formatted(grants, String.join(", ", attested)));
    }

    private static String word(String claim, boolean holds, String date) {
        return Invented.attested("poles." + claim, holds, "État", date);
    }

    private static Verdict pole(Dossier dossier, String day) {
        return Invented.decision(Poles.SCHEME, Purpose.AWARD, dossier, LocalDate.parse(day))
                .verdict(Poles.POLE);
    }

    private static void assertHeld(Timeline timeline, ProgramStatus standing, String day, String states) {
        Set<HoldingState> expected =
                Arrays.stream(states.split(" ")).map(HoldingState::valueOf).collect(Collectors.toSet());
        assertThat(timeline.on(standing, LocalDate.parse(day)).states())
                .as(standing + " on " + day)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, NEVER",
        "2019-01-01, VALID",
        "2019-12-31, VALID",
        "2020-01-01, LAPSED",
        "2022-12-31, LAPSED",
    })
    void a_probation_runs_for_a_year_and_no_more(String day, String state) {
        Timeline timeline = Invented.timeline(cluster("{ standing: poles/probation, from: 2019-01-01 }"));
        assertHeld(timeline, Poles.PROBATION, day, state);
        assertHeld(timeline, Poles.POLE, day, "NEVER");
    }

    @Test
    void from_where_the_year_counts_is_read_in_two_ways() {
        Timeline timeline = Invented.timeline(cluster("{ standing: poles/probation, from: 2019-02-05 }"));
        LocalDate newYear = LocalDate.of(2020, 1, 1);
        assertThat(timeline.on(Poles.PROBATION, newYear).validUntil()).contains(PartialDate.parse("2020-02-04"));
        assertThat(timeline.contested(newYear)).singleElement().satisfies(other -> {
            assertThat(other.reading().reading()).isEqualTo("calendar-year");
            assertThat(other.held().state()).contains(HoldingState.LAPSED);
            assertThat(other.held().validUntil()).contains(PartialDate.parse("2019-12-31"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-01, VALID,  NEVER",
        "2019-12-31, VALID,  NEVER",
        "2020-01-01, LAPSED, VALID",
        "2022-12-31, LAPSED, VALID",
        "2023-01-01, LAPSED, LAPSED",
    })
    void a_probation_that_is_extended_leads_to_the_end_of_the_phase(String day, String probation, String pole) {
        Timeline timeline = Invented.timeline(
                cluster("{ standing: poles/probation, from: 2019-01-01 }, { standing: poles/pole, from: 2020-01-01 }"));
        assertHeld(timeline, Poles.PROBATION, day, probation);
        assertHeld(timeline, Poles.POLE, day, pole);
    }

    @ParameterizedTest
    @CsvSource({"2013-06-01, 2018-12-31", "2019-02-05, 2022-12-31", "2021-01-01, 2022-12-31", "2023-03-27, 2026-12-31"})
    void a_label_ends_with_its_phase_whenever_it_was_given(String from, String until) {
        Timeline timeline = Invented.timeline(cluster("{ standing: poles/pole, from: " + from + " }"));
        LocalDate last = LocalDate.parse(until);
        assertHeld(timeline, Poles.POLE, from, "VALID");
        assertHeld(timeline, Poles.POLE, until, "VALID");
        assertHeld(timeline, Poles.POLE, last.plusDays(1).toString(), "LAPSED");
    }

    @ParameterizedTest
    @CsvSource({
        // On probation, and the State says nothing yet, that it is enough, that it is not.
        "true,  ,      UNKNOWN",
        "true,  true,  MET",
        "true,  false, UNKNOWN",
        // Whoever was not on probation cannot be extended by its conditions.
        "false, true,  UNKNOWN",
    })
    void conditions_lead_from_probation_to_the_label(boolean onProbation, Boolean fulfilled, Verdict verdict) {
        String grants = onProbation ? "{ standing: poles/probation, from: 2019-01-01 }" : "";
        Dossier dossier = fulfilled == null
                ? cluster(grants)
                : cluster(grants, word("conditions-of-phase-4", fulfilled, "2019-12-10"));
        assertThat(pole(dossier, "2019-12-15")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"true, true, MET", "true, false, NOT_MET", "false, true, NOT_MET", "false, false, NOT_MET"})
    void where_it_was_not_chosen_at_once_the_conditions_decide(
            boolean onProbation, boolean fulfilled, Verdict verdict) {
        Dossier dossier = cluster(
                onProbation ? "{ standing: poles/probation, from: 2019-01-01 }" : "",
                word("chosen-for-phase-4", false, "2019-02-05"),
                word("conditions-of-phase-4", fulfilled, "2019-12-10"));
        assertThat(pole(dossier, "2019-12-15")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "chosen-for-phase-3, 2013-05-01, 2013-06-01, MET",
        "chosen-for-phase-3, 2013-05-01, 2019-06-01, UNKNOWN",
        "chosen-for-phase-4, 2019-02-05, 2019-02-04, UNKNOWN",
        "chosen-for-phase-4, 2019-02-05, 2019-02-05, MET",
        "chosen-for-phase-4, 2019-02-05, 2022-12-31, MET",
        "chosen-for-phase-4, 2019-02-05, 2023-01-01, UNKNOWN",
        "chosen-for-phase-5, 2023-03-27, 2023-03-27, MET",
    })
    void to_be_chosen_for_one_phase_says_nothing_of_another(String claim, String date, String day, Verdict verdict) {
        assertThat(pole(cluster("", word(claim, true, date)), day)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2019-01-01, NOT_MET", "2022-12-31, NOT_MET", "2023-01-01, MET", "2023-03-27, MET"})
    void a_probation_of_the_phase_before_leads_nowhere(String from, Verdict verdict) {
        Dossier dossier = cluster(
                "{ standing: poles/probation, from: " + from + ", until: 2024-12-31 }",
                word("chosen-for-phase-5", false, "2023-03-27"),
                word("conditions-of-phase-5", true, "2024-06-01"));
        assertThat(pole(dossier, "2024-06-01")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-27, VALID",
        "2023-12-31, VALID",
        "2024-01-01, VALID LAPSED",
        "2025-03-26, VALID LAPSED",
        "2025-03-27, LAPSED",
    })
    void a_probation_of_phase_five_runs_for_one_year_or_for_two(String day, String states) {
        Timeline timeline = Invented.timeline(cluster("{ standing: poles/probation, from: 2023-03-27 }"));
        assertHeld(timeline, Poles.PROBATION, day, states);
    }

    @Test
    void a_probation_of_phase_five_runs_to_its_end_where_that_is_stated() {
        Timeline timeline =
                Invented.timeline(cluster("{ standing: poles/probation, from: 2023-03-27, until: 2024-12-31 }"));
        assertHeld(timeline, Poles.PROBATION, "2024-12-31", "VALID");
        assertHeld(timeline, Poles.PROBATION, "2025-01-01", "LAPSED");
    }

    @Test
    void the_phases_follow_each_other_without_a_gap() {
        assertThat(Invented.KLYNGE.ruleBook().gaps(Poles.SCHEME)).isEmpty();
        assertThatThrownBy(() -> pole(cluster(""), "2012-12-31")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pole(cluster(""), "2027-01-01")).isInstanceOf(IllegalArgumentException.class);
    }
}
