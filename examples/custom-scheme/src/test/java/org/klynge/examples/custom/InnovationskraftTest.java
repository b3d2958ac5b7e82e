package org.klynge.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.timeline.HoldingState;

/** Denmark: Gold at application or a plan to get it, and Gold, or on the way to it, from then on. */
class InnovationskraftTest {

    private static final String MINISTRY = "Uddannelses- og Forskningsministeriet";
    private static final LocalDate DEADLINE = LocalDate.of(2020, 5, 27);

    private static String gold(String until) {
        return "{ standing: esca/gold, from: 2018-06-01, until: " + until + " }";
    }

    private static String word(String claim, boolean holds, String date) {
        return Invented.attested("innovationskraft." + claim, holds, MINISTRY, date);
    }

    private static Dossier applicant(String grants, String... words) {
        return Invented.dossier("""
                cluster: { id: invented, country: DK }
                grants: [ %s ]
                attestations: [ %s ]
                """.formatted(grants, String.join(", ", words)));
    }

    private static Verdict goldOrPlan(Dossier dossier) {
        return Invented.requirement(Innovationskraft.SCHEME, Purpose.APPLY, "klynge.gold-or-plan", dossier, DEADLINE);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-27, ,      MET",
        "2020-05-27, false, MET",
        "2020-05-26, ,      UNKNOWN",
        "2020-05-26, true,  MET",
        "2020-05-26, false, NOT_MET",
    })
    void an_applicant_has_gold_or_a_plan_to_get_it(String goldUntil, Boolean plan, Verdict verdict) {
        Dossier dossier = plan == null
                ? applicant(gold(goldUntil))
                : applicant(gold(goldUntil), word("plan-for-gold", plan, "2020-05-20"));
        assertThat(goldOrPlan(dossier)).isEqualTo(verdict);
    }

    @Test
    void a_plan_that_comes_after_the_day_is_none_on_it() {
        assertThat(goldOrPlan(applicant("", word("plan-for-gold", true, "2020-05-28"))))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void where_grants_may_be_lacking_there_may_be_a_gold_label() {
        Dossier dossier = Invented.dossier("""
                cluster: { id: invented }
                attestations: [ %s ]
                incomplete: [ grants ]
                """.formatted(word("plan-for-gold", false, "2020-05-20")));
        assertThat(goldOrPlan(dossier)).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  true,  true,  MET",
        "false, true,  true,  MET",
        "true,  false, true,  MET",
        "false, false, true,  NOT_MET",
        "true,  true,  false, NOT_MET",
    })
    void an_applicant_is_a_legal_entity_by_2021_with_a_mixed_board(
            boolean entity, boolean entityBy2021, boolean board, Verdict verdict) {
        Dossier dossier = applicant(
                gold("2020-12-31"),
                word("entity", entity, "2020-05-20"),
                word("entity-by-2021", entityBy2021, "2020-05-20"),
                word("board", board, "2020-05-20"));
        Decision decision = Invented.decision(Innovationskraft.SCHEME, Purpose.APPLY, dossier, DEADLINE);
        assertThat(decision.verdict(Innovationskraft.STYRKEPOSITION)).isEqualTo(verdict);
        assertThat(decision.verdict(Innovationskraft.SPIRENDE)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        // It opened on some day of March.
        "2020-03-01, UNKNOWN",
        "2020-03-30, UNKNOWN",
        "2020-03-31, MET",
        "2020-05-27, MET",
        "2020-05-28, UNKNOWN",
    })
    void applications_closed_on_27_may_2020(LocalDate day, Verdict verdict) {
        Dossier dossier = applicant("");
        assertThat(Invented.requirement(Innovationskraft.SCHEME, Purpose.APPLY, "styrkeposition.call", dossier, day))
                .isEqualTo(verdict);
        assertThat(Invented.requirement(Innovationskraft.SCHEME, Purpose.APPLY, "spirende.call", dossier, day))
                .isEqualTo(verdict);
    }

    @Test
    void each_kind_of_field_is_given_apart() {
        Dossier dossier =
                applicant("", word("strong-field", true, "2020-10-01"), word("emerging-field", false, "2020-10-01"));
        Decision decision =
                Invented.decision(Innovationskraft.SCHEME, Purpose.AWARD, dossier, LocalDate.of(2021, 1, 1));
        assertThat(decision.verdict(Innovationskraft.STYRKEPOSITION)).isEqualTo(Verdict.MET);
        assertThat(decision.verdict(Innovationskraft.SPIRENDE)).isEqualTo(Verdict.NOT_MET);
        assertThat(decision.standing(Innovationskraft.STYRKEPOSITION).validUntil())
                .isEqualTo(Optional.of(PartialDate.parse("2024-12-31")));
    }

    @Test
    void a_strong_field_is_not_higher_than_an_emerging_one() {
        assertThat(Invented.KLYNGE
                        .ruleBook()
                        .orHigher(ImmutableSet.of(Innovationskraft.SPIRENDE), LocalDate.of(2022, 1, 1)))
                .containsExactly(Innovationskraft.SPIRENDE);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-30, 2022-06-30, ,      MET",
        "2022-06-30, 2022-07-01, ,      UNKNOWN",
        "2022-06-30, 2022-07-01, true,  MET",
        "2022-06-30, 2022-07-01, false, NOT_MET",
        "2022-06-30, 2022-06-30, false, MET",
    })
    void a_member_is_or_becomes_gold(String goldUntil, LocalDate day, Boolean becomes, Verdict verdict) {
        String grants = "{ standing: innovationskraft/spirende, from: 2021-01-01 }, " + gold(goldUntil);
        Dossier dossier =
                becomes == null ? applicant(grants) : applicant(grants, word("becomes-gold", becomes, "2022-06-01"));
        assertThat(Invented.decision(Innovationskraft.SCHEME, Purpose.KEEP, dossier, day)
                        .verdict(Innovationskraft.SPIRENDE))
                .isEqualTo(verdict);
    }

    @Test
    void only_who_was_chosen_has_something_to_keep() {
        Dossier dossier = applicant(gold("2022-06-30"), word("strong-field", false, "2020-10-01"));
        Decision decision = Invented.decision(Innovationskraft.SCHEME, Purpose.KEEP, dossier, LocalDate.of(2022, 6, 1));
        assertThat(decision.verdict(Innovationskraft.STYRKEPOSITION)).isEqualTo(Verdict.NOT_MET);
        assertThat(decision.verdict(Innovationskraft.SPIRENDE)).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, NEVER", "2021-01-01, VALID", "2024-12-31, VALID", "2025-01-01, LAPSED"})
    void both_end_with_the_programme(LocalDate day, HoldingState state) {
        for (String name : new String[] {"styrkeposition", "spirende"}) {
            var timeline =
                    Invented.timeline(applicant("{ standing: innovationskraft/" + name + ", from: 2021-01-01 }"));
            assertThat(timeline.on(timeline.standings().asList().get(0), day).state())
                    .contains(state);
        }
    }
}
