package org.klynge.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klynge.rules.NamedCases.day;
import static org.klynge.rules.NamedCases.dossier;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.nic.Nic;
import org.klynge.rules.scheme.Purpose;

/** Two real clusters, decided by the built-in schemes. */
class PublishedCasesTest {

    private static Decision smartCare(String... more) {
        String document = NamedCases.SMART_CARE + String.join("", more);
        return Klynge.standard().decide(EscaLabels.SCHEME, dossier(document), day("2021-11-06"));
    }

    @Test
    void the_score_of_smart_care_is_over_the_threshold_by_any_reading() {
        Decision decision = smartCare();
        assertThat(decision.requirement("gold.score").verdict()).isEqualTo(Verdict.MET);
        assertThat(decision.requirement("gold.score").isContested()).isFalse();
        assertThat(decision.requirement("gold.score").margin())
                .hasToString("Optional[more than 14 % and less than 16 %]");
    }

    @Test
    void without_confirmation_smart_care_is_possibly_gold_and_the_decision_names_what_is_missing() {
        Decision decision = smartCare();
        assertThat(decision.verdict(EscaLabels.GOLD)).isEqualTo(Verdict.UNKNOWN);
        assertThat(decision.outcome().atLeast()).isEmpty();
        assertThat(decision.outcome().atMost()).containsExactly(EscaLabels.GOLD);
        assertThat(decision.missing())
                .contains("gold.minimums", "assessment.gold.ratings", "eligibility", "profile.committed-participants");
        assertThat(decision.whyNot(EscaLabels.GOLD))
                .extracting(obstacle -> obstacle.requirement().requirement().id())
                .containsExactly("gold.minimums", "eligibility");
    }

    @Test
    void with_the_confirmation_of_esca_smart_care_is_gold() {
        Decision decision = smartCare(NamedCases.CONFIRMATION);
        assertThat(decision.verdict(EscaLabels.GOLD)).isEqualTo(Verdict.MET);
        assertThat(decision.outcome().atLeast()).containsExactly(EscaLabels.GOLD);
        assertThat(decision.assumptions()).isEmpty();
        assertThat(decision.standing(EscaLabels.GOLD).validUntil()).contains(PartialDate.parse("2023-10-31"));
    }

    @Test
    void with_assumptions_smart_care_is_gold_and_the_decision_says_what_was_assumed() {
        Decision decision = Klynge.standard()
                .assuming("gold.minimums", "eligibility")
                .decide(EscaLabels.SCHEME, dossier(NamedCases.SMART_CARE), day("2021-11-06"));
        assertThat(decision.verdict(EscaLabels.GOLD)).isEqualTo(Verdict.MET);
        assertThat(decision.assumptions()).containsExactly("gold.minimums", "eligibility");
        assertThat(decision).isNotEqualTo(smartCare());
    }

    @ParameterizedTest
    @CsvSource({
        // Arena Pro began on 8 November 2019, gold and the mark were given on 6 November 2021. What becomes of the
        // mark is not published from the end of October 2023 on, when gold ran out.
        "2019-11-07, NOT_MET",
        "2019-12-01, NOT_MET",
        "2021-11-05, NOT_MET",
        "2021-11-06, MET",
        "2021-11-07, MET",
        "2023-10-31, MET",
        "2023-11-01, UNKNOWN",
    })
    void the_nce_mark_of_smart_care_needs_arena_pro_and_gold_on_the_day(String day, Verdict mark) {
        Decision decision = Klynge.standard().decide(Nic.SCHEME, dossier(NamedCases.SMART_CARE), day(day));
        assertThat(decision.verdict(Nic.NCE_MARK)).isEqualTo(mark);
    }

    @Test
    void energy_valley_is_bronze_in_january_2015() {
        Decision decision =
                Klynge.standard().decide(EscaLabels.SCHEME, dossier(NamedCases.ENERGY_VALLEY), day("2015-01-05"));
        assertThat(decision.scheme().edition()).isEqualTo("2012");
        assertThat(decision.outcome().atLeast()).containsExactly(EscaLabels.BRONZE);
        assertThat(decision.outcome().isCertain()).isTrue();
        assertThat(decision.requirement("bronze.core-criteria").verdict()).isEqualTo(Verdict.MET);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void the_benchmarking_of_energy_valley_had_33_indicators() {
        assertThat(Klynge.ruleBook().schemes().get(0).assessments().get(0).catalogue(EscaLabels.BRONZE_CATALOGUE_33))
                .get()
                .satisfies(catalogue -> assertThat(catalogue.size()).isEqualTo(33))
                .satisfies(catalogue -> assertThat(catalogue.isListed()).isFalse());
    }

    @Test
    void the_label_of_energy_valley_is_valid_for_two_years() {
        Decision decision =
                Klynge.standard().decide(EscaLabels.SCHEME, dossier(NamedCases.ENERGY_VALLEY), day("2015-01-05"));
        // The benchmarking took place by then, in a month that is not known.
        assertThat(decision.standing(EscaLabels.BRONZE).validUntil().flatMap(PartialDate::latest))
                .contains(day("2017-01-31"));
    }

    @Test
    void energy_valley_is_not_gold_because_it_was_not_assessed() {
        Decision decision =
                Klynge.standard().decide(EscaLabels.SCHEME, dossier(NamedCases.ENERGY_VALLEY), day("2015-01-05"));
        assertThat(decision.verdict(EscaLabels.GOLD)).isEqualTo(Verdict.NOT_MET);
        assertThat(decision.requirement("gold.score").evaluation().evidence().toString())
                .contains("mayBeAbsent=true");
        assertThat(decision.requirement("gold.score").margin()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"by 2021-11-01", "2019-01-15", "2018-01-15", "2021-10", "unknown"})
    void gold_is_held_on_the_day_on_which_it_is_given_whatever_its_assessment(String assessed) {
        Dossier given = dossier(NamedCases.SMART_CARE.replace("2021-10,", assessed + ","));
        assertThat(Klynge.standard()
                        .decide(Nic.SCHEME, given, day("2021-11-06"))
                        .verdict(Nic.NCE_MARK))
                .isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({
        // on the day, and as long as it is the first gold and its two years are not over
        "2021-11-06, 2023-10-31",
        "2023-10-31, 2023-10-31",
        "2023-11-01, ",
    })
    void the_end_of_a_gold_label_is_told_as_long_as_it_is_known(String day, String end) {
        Decision decision = Klynge.standard().decide(EscaLabels.SCHEME, dossier(NamedCases.SMART_CARE), day(day));
        assertThat(decision.standing(EscaLabels.GOLD).validUntil())
                .isEqualTo(Optional.ofNullable(end).map(PartialDate::parse));
    }

    @Test
    void the_end_of_a_renewed_label_is_not_told() {
        String renewed = NamedCases.SMART_CARE.replace(
                "grants:",
                "  - { id: gold-2024, catalogue: esca-gold-2013, date: 2024-01, reported-score: 96 % }\ngrants:");
        Decision decision = Klynge.standard().decide(EscaLabels.SCHEME, dossier(renewed), day("2024-01-31"));
        assertThat(decision.requirement("gold.score").margin())
                .hasToString("Optional[more than 15 % and less than 17 %]");
        assertThat(decision.standing(EscaLabels.GOLD).validUntil()).isEmpty();
    }

    @Test
    void a_purpose_of_which_no_source_speaks_is_not_known() {
        Decision decision = Klynge.standard()
                .forPurpose(Purpose.KEEP)
                .decide(EscaLabels.SCHEME, dossier(NamedCases.SMART_CARE), day("2021-11-06"));
        assertThat(decision.verdict(EscaLabels.GOLD)).isEqualTo(Verdict.UNKNOWN);
        assertThat(decision.standing(EscaLabels.GOLD).validUntil()).isEmpty();
        assertThat(decision.standing(EscaLabels.GOLD).renewableUntil()).isEmpty();
    }
}
