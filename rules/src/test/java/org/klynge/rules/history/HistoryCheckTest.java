package org.klynge.rules.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.scheme.Purpose;

/** What was given, held against the rules of its day: the European labels. */
class HistoryCheckTest {

    private static Dossier dossier(String... lines) {
        return DossierReader.of(Klynge.ruleBook())
                .read(DocumentSource.of("dossier", "cluster: { id: some }\n" + String.join("\n", lines) + "\n"))
                .orThrow();
    }

    private static HistoryCheck check(String... lines) {
        return HistoryCheck.of(Klynge.standard(), dossier(lines));
    }

    private static String against(GrantCheck check) {
        return check.against().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        // Benchmarked before it, on its day, after it, never.
        "'{ id: b, catalogue: esca-bronze-36, date: 2016-05-31 }', 2016-06-01, consistent, ''",
        "'{ id: b, catalogue: esca-bronze-36, date: 2016-06-01 }', 2016-06-01, consistent, ''",
        "'{ id: b, catalogue: esca-bronze-36, date: 2016-06-02 }', 2016-06-01, contradicted, bronze.benchmarked",
        "'', 2016-06-01, contradicted, bronze.benchmarked",
        // Both known to the month: it may have been the other way round.
        "'{ id: b, catalogue: esca-bronze-36, date: 2016-06 }', 2016-06, not-decidable, ''",
        "'{ id: b, catalogue: esca-bronze-36, date: 2016-05 }', 2016-06, consistent, ''",
        "'{ id: b, catalogue: esca-bronze-36, date: 2016-07 }', 2016-06, contradicted, bronze.benchmarked",
        // The eligibility criteria come on 15 November 2019.
        "'{ id: b, catalogue: esca-bronze-36, date: 2019-10 }', 2019-11-14, consistent, ''",
        "'{ id: b, catalogue: esca-bronze-36, date: 2019-10 }', 2019-11-15, not-decidable, ''",
        "'{ id: b, catalogue: esca-bronze-36, date: 2019-10 }', 2019-11, not-decidable, ''",
        // No label is decided for a day before the first.
        "'{ id: b, catalogue: esca-bronze-36, date: 2012-01 }', 2012-04-17, no-rule, ''",
        "'{ id: b, catalogue: esca-bronze-36, date: 2012-01 }', 2012-04-18, consistent, ''",
        "'{ id: b, catalogue: esca-bronze-36, date: 2012-01 }', 2012-04, not-decidable, ''",
        // Nobody knows when it was.
        "'{ id: b, catalogue: esca-bronze-36, date: 2012-01 }', from 2015-01-01, not-decidable, ''",
        "'{ id: b, catalogue: esca-bronze-36, date: 2012-01 }', unknown, not-decidable, ''",
    })
    void bronze_is_held_against_the_edition_of_its_day(String assessed, String from, String expected, String against) {
        GrantCheck check = check(
                        "assessments: [ " + assessed + " ]",
                        "grants: [ { standing: esca/bronze, from: " + from + " } ]")
                .grants()
                .get(0);
        assertThat(check.consistency().word()).isEqualTo(expected);
        assertThat(against(check)).isEqualTo(against);
        assertThat(check.place()).isEqualTo("grants[0]");
    }

    /** Who gives a status has admitted to it; of anybody else's word that does not follow. */
    @ParameterizedTest
    @CsvSource({
        "'',                                  2019-11-08, CONSISTENT",
        "', by: Innovasjon Norge',            2019-11-08, CONSISTENT",
        "', by: A county',                    2019-11-08, NOT_DECIDABLE",
        "', by: Innovasjon Norge',            2022-01-02, CONTRADICTED",
    })
    void an_admission_is_confirmed_by_the_grant_that_follows_from_it(String by, String from, Consistency consistency) {
        Dossier dossier = dossier("grants: [ { standing: nic/arena, from: " + from + by + " } ]");
        assertThat(HistoryCheck.of(Klynge.standard(), dossier).grants())
                .extracting(GrantCheck::consistency)
                .containsExactly(consistency);
    }

    /** Who holds a status is not admitted to it again because of that. */
    @ParameterizedTest
    @CsvSource({
        "arena-pro,   2019-11-08, 2021-06-01, NOT_DECIDABLE",
        "arena-pro,   2019-11-08, 2023-06-01, CONTRADICTED",
        "nce-level,   2018-11-08, 2020-06-01, CONTRADICTED",
        "nce-level,   2014-06-18, 2018-11-08, NOT_DECIDABLE",
        "nic-explore, 2024-10-01, 2026-10-01, NOT_DECIDABLE",
    })
    void a_second_grant_beside_one_that_runs_is_a_new_one(
            String status, String first, String second, Consistency consistency) {
        assertThat(check("grants:", grant(status, first), grant(status, second)).grants())
                .extracting(GrantCheck::consistency)
                .containsExactly(Consistency.CONSISTENT, consistency);
    }

    private static String grant(String status, String from) {
        return "  - { standing: nic/" + status + ", from: " + from + " }";
    }

    @Test
    void a_grant_does_not_speak_for_itself() {
        GrantCheck check = check("grants: [ { standing: nic/nce-mark, from: 2021-11-06 } ]")
                .grants()
                .get(0);
        assertThat(check.consistency()).isEqualTo(Consistency.CONTRADICTED);
        assertThat(against(check)).isEqualTo("nce-mark.arena-pro nce-mark.gold");
    }

    @Test
    void an_assessment_that_a_grant_names_was_no_later_whatever_its_month() {
        GrantCheck check = check(
                        "assessments: [ { id: b, catalogue: esca-bronze-36, date: 2016-06 } ]",
                        "grants: [ { standing: esca/bronze, from: 2016-06, assessment: b } ]")
                .grants()
                .get(0);
        assertThat(check.consistency()).isEqualTo(Consistency.CONSISTENT);
    }

    @Test
    void dates_that_contradict_each_other_decide_nothing() {
        GrantCheck check = check(
                        "assessments: [ { id: b, catalogue: esca-bronze-36, date: 2016-07 } ]",
                        "grants: [ { standing: esca/bronze, from: 2016-06-01, assessment: b } ]")
                .grants()
                .get(0);
        assertThat(check.consistency()).isEqualTo(Consistency.NOT_DECIDABLE);
        assertThat(check.decisions())
                .anySatisfy(decision -> assertThat(decision.conflicts()).isNotEmpty());
        assertThat(check.conflicts())
                .anySatisfy(conflict -> assertThat(conflict.statements())
                        .extracting(statement -> statement.place() + " " + statement.date())
                        .containsExactly("grants[0].from 2016-06-01", "assessments[b].date 2016-07"));
    }

    @Test
    void what_is_missing_is_told() {
        GrantCheck check = check(
                        "assessments: [ { id: g, catalogue: esca-gold-2013, date: 2021-10, reported-score: 95 % } ]",
                        "attestations: [ { claim: eligibility, holds: true, by: ESCA, date: 2021-10 } ]",
                        "grants: [ { standing: esca/gold, from: 2021-11-06, assessment: g } ]")
                .grants()
                .get(0);
        assertThat(check.consistency()).isEqualTo(Consistency.NOT_DECIDABLE);
        assertThat(check.missing()).contains("gold.minimums").doesNotContain("assessment.gold.score", "eligibility");
        assertThat(check.against()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Assessed anew: a renewal. With the first assessment alone it is none.
        "'{ id: anew, catalogue: esca-gold-2013, date: 2024-01-10, reported-score: 96 % }', not-decidable, ''",
        "'', contradicted, gold.assessed-anew",
    })
    void a_grant_within_the_year_after_the_end_is_held_against_what_a_renewal_needs(
            String assessed, String expected, String against) {
        GrantCheck check = check(
                        "assessments:",
                        "  - { id: first, catalogue: esca-gold-2013, date: 2021-10-04, reported-score: 95 % }",
                        assessed.isEmpty() ? "" : "  - " + assessed,
                        "grants:",
                        "  - { standing: esca/gold, from: 2021-11-06, assessment: first }",
                        "  - { standing: esca/gold, from: 2024-01-15 }")
                .grants()
                .get(1);
        assertThat(check.decisions()).extracting(decision -> decision.purpose()).containsExactly(Purpose.RENEW);
        assertThat(check.consistency().word()).isEqualTo(expected);
        assertThat(against(check)).isEqualTo(against);
    }

    @Test
    void a_score_on_the_line_is_contradicted_by_one_reading_and_not_by_the_other() {
        String[] lines = {
            "assessments: [ { id: g, catalogue: esca-gold-2013, date: 2013-06, reported-score: 120 of 150 } ]",
            "attestations: [ { claim: gold.minimums, holds: true, by: ESCA, date: 2013-06-30, assessment: g } ]",
            "grants: [ { standing: esca/gold, from: 2013-06-30, assessment: g } ]"
        };
        GrantCheck check = check(lines).grants().get(0);
        assertThat(against(check)).isEqualTo("gold.score");
        assertThat(check.otherwiseBy()).extracting(Object::toString).containsExactly("gold.score=reading-1");
        Decider inclusive = Klynge.standard().reading("gold.score", "reading-1");
        assertThat(HistoryCheck.of(inclusive, dossier(lines)).grants().get(0).consistency())
                .isEqualTo(Consistency.CONSISTENT);
    }

    @ParameterizedTest
    @CsvSource({
        // Assessed in October 2017, and so valid to the end of October 2019.
        "2019-10-31, same",
        "2019-10-30, earlier",
        "2019-11-01, later",
        "2019-10,    not-decidable",
        "2019-09,    earlier",
        "2019-11,    later",
    })
    void a_stated_end_is_compared_with_the_one_by_the_rules(String until, String relation) {
        HistoryCheck check = check(
                "assessments: [ { id: b, catalogue: esca-bronze-36, date: 2017-10 } ]",
                "grants: [ { standing: esca/bronze, from: 2017-11-02, until: " + until + ", assessment: b } ]");
        assertThat(check.ends()).singleElement().satisfies(end -> {
            assertThat(end.relation().word()).isEqualTo(relation);
            assertThat(end.byRule().toString()).isEqualTo("2019-10-31");
        });
    }

    @Test
    void an_end_is_compared_only_where_both_are_told() {
        assertThat(check("grants: [ { standing: esca/bronze, from: 2017-11-02 } ]")
                        .ends())
                .isEmpty();
        assertThat(check("grants: [ { standing: nic/nce-mark, from: 2010-01-01, until: 2012-12-31 } ]")
                        .ends())
                .isEmpty();
    }

    @Test
    void a_merger_has_no_say_in_the_end_by_the_rules() {
        HistoryCheck check = HistoryCheck.of(
                Klynge.standard(),
                DossierReader.of(Klynge.ruleBook())
                        .read(DocumentSource.of("dossier", """
                                cluster: { id: some, merged-into: { cluster: other, date: 2018-01-01 } }
                                assessments: [ { id: b, catalogue: esca-bronze-36, date: 2017-10 } ]
                                grants:
                                  - { standing: esca/bronze, from: 2017-11-02, until: 2019-10-31, assessment: b }
                                  - { standing: esca/bronze, from: 2018-11-02, until: 2019-10-31, assessment: b }
                                """))
                        .orThrow());
        assertThat(check.ends().get(0).byRule().toString()).isEqualTo("2019-10-31");
        assertThat(check.ends().get(0).relation()).isEqualTo(EndCheck.Relation.SAME);
        assertThat(check.grants()).hasSize(2);
    }

    @Test
    void what_is_known_later_is_neither_told_nor_consulted() {
        String[] lines = {
            "assessments:",
            "  - { id: later, catalogue: esca-gold-2013, date: 2019-03, reported-score: 94 % }",
            "  - { id: b, catalogue: esca-bronze-36, date: 2016-01 }",
            "  - { id: g, catalogue: esca-gold-2013, date: 2016-06, reported-score: 95 % }",
            "grants:",
            "  - { standing: esca/gold, from: 2019-04-01, assessment: later }",
            "  - { standing: esca/bronze, from: 2016-02..2016-12, assessment: b }",
            "  - { standing: esca/bronze, from: 2019-02-01, until: 2020-12-31, assessment: g }",
        };
        HistoryCheck then = HistoryCheck.of(Klynge.standard(), dossier(lines), LocalDate.of(2016, 6, 30));
        assertThat(then.grants()).singleElement().satisfies(grant -> {
            assertThat(grant.place()).isEqualTo("grants[1]");
            assertThat(grant.consistency()).isEqualTo(Consistency.CONSISTENT);
            assertThat(grant.grant().from().toString()).isEqualTo("2016-02-01..2016-12-31");
        });
        assertThat(then.ends()).isEmpty();
        // The grant that names it is not known then, but on record.
        assertThat(then.assessments()).isEmpty();
        assertThat(then.scores())
                .singleElement()
                .satisfies(scores -> assertThat(scores.assessments())
                        .extracting(each -> each.id())
                        .containsExactly("g"));
        assertThat(HistoryCheck.of(Klynge.standard(), dossier(lines)).grants()).hasSize(3);
    }

    @Test
    void a_first_day_that_is_known_to_more_than_a_year_is_not_gone_through() {
        String assessed = "assessments: [ { id: b, catalogue: esca-bronze-36, date: 2015-01 } ]";
        GrantCheck vague = check(assessed, "grants: [ { standing: esca/bronze, from: 2016..2017, assessment: b } ]")
                .grants()
                .get(0);
        assertThat(vague.consistency()).isEqualTo(Consistency.NOT_DECIDABLE);
        assertThat(vague.extent()).isEqualTo(GrantCheck.Extent.DAY_TOO_LITTLE_KNOWN);
        GrantCheck year = check(assessed, "grants: [ { standing: esca/bronze, from: 2016, assessment: b } ]")
                .grants()
                .get(0);
        assertThat(year.consistency()).isEqualTo(Consistency.CONSISTENT);
        assertThat(year.extent()).isEqualTo(GrantCheck.Extent.EVERY_DAY);
    }

    @Test
    void beyond_some_work_nothing_is_decided() {
        String grants = "  - { standing: esca/bronze, from: 2016-02-01, until: 2017-01-01 }\n".repeat(250);
        HistoryCheck check = check("grants:", grants);
        assertThat(check.grants()).hasSize(250);
        assertThat(check.grants().get(0).extent()).isEqualTo(GrantCheck.Extent.EVERY_DAY);
        assertThat(check.grants().get(0).consistency()).isEqualTo(Consistency.CONTRADICTED);
        assertThat(check.grants().get(249).extent()).isEqualTo(GrantCheck.Extent.CUT_SHORT);
        assertThat(check.grants().get(249).consistency()).isEqualTo(Consistency.NOT_DECIDABLE);
    }

    @Test
    void assessments_that_led_to_nothing_are_listed() {
        HistoryCheck check = check(
                "assessments:",
                "  - { id: named, catalogue: esca-bronze-36, date: 2016-01 }",
                "  - { id: followed, catalogue: esca-gold-2013, date: 2017-01 }",
                "  - { id: too-late, catalogue: esca-gold-2013, date: 2019-01 }",
                "grants:",
                "  - { standing: esca/bronze, from: 2016-02-01, assessment: named }",
                "  - { standing: esca/gold, from: 2018-01-01 }");
        assertThat(check.assessments()).singleElement().satisfies(lacking -> {
            assertThat(lacking.place()).isEqualTo("assessments[2]");
            assertThat(lacking.reason()).isEqualTo(AssessmentCheck.Reason.NO_GRANT);
        });
    }

    @Test
    void an_assessment_led_to_nothing_only_where_it_took_place() {
        Dossier dossier = dossier(
                "assessments:", "  - { id: lonely, catalogue: esca-gold-2013, date: 2019-01..2019-03 }", "grants: []");
        assertThat(HistoryCheck.of(Klynge.standard(), dossier, LocalDate.of(2019, 3, 30))
                        .assessments())
                .isEmpty();
        assertThat(HistoryCheck.of(Klynge.standard(), dossier, LocalDate.of(2019, 3, 31))
                        .assessments())
                .hasSize(1);
    }

    @Test
    void a_label_follows_from_an_assessment_of_its_own_kind_only() {
        assertThat(check(
                                "assessments: [ { id: g, catalogue: esca-gold-2013, date: 2017-01 } ]",
                                "grants: [ { standing: esca/bronze, from: 2017-02-01 } ]")
                        .assessments())
                .extracting(lacking -> lacking.reason())
                .containsExactly(AssessmentCheck.Reason.NO_GRANT);
        assertThat(check(
                                "assessments: [ { id: b, catalogue: esca-bronze-36, date: 2017-01 } ]",
                                "grants: [ { standing: esca/silver, from: 2017-02-01 } ]")
                        .assessments())
                .isEmpty();
    }

    @Test
    void scores_are_listed_in_the_order_of_time() {
        HistoryCheck check = check(
                "assessments:",
                "  - { id: later, catalogue: esca-gold-2013, date: 2015-06, reported-score: 94 % }",
                "  - { id: first, catalogue: esca-gold-2012, date: 2012-08, reported-score: 98 % }",
                "  - { id: bare, catalogue: esca-gold-2013, date: 2017-06 }",
                "  - { id: other, catalogue: esca-bronze-36, date: 2010-01 }");
        assertThat(check.scores()).singleElement().satisfies(scores -> {
            assertThat(scores.series()).isEqualTo("gold");
            assertThat(scores.assessments()).extracting(each -> each.id()).isEqualTo(List.of("first", "later"));
        });
    }

    @Test
    void says_what_was_found_of_each_grant() {
        assertThat(check("grants: [ { standing: esca/bronze, from: 2016-06-01 } ]"))
                .asString()
                .startsWith("HistoryCheck[grants[0] ")
                .contains("esca/bronze")
                .endsWith(" " + Consistency.CONTRADICTED + "]");
    }

    /** Other readings of another standing are not told with this one. */
    @Test
    void readings_are_told_of_the_standing_that_was_given() {
        GrantCheck bronze = check(
                        "assessments:",
                        "  - { id: b, catalogue: esca-bronze-36, date: 2013-01 }",
                        "  - { id: g, catalogue: esca-gold-2013, date: 2013-05, reported-score: 120 of 150 }",
                        "attestations:",
                        "  - { claim: gold.minimums, holds: true, by: ESCA, date: 2013-05-31, assessment: g }",
                        "grants: [ { standing: esca/bronze, from: 2013-06-30, assessment: b } ]")
                .grants()
                .get(0);
        assertThat(bronze.consistency()).isEqualTo(Consistency.CONSISTENT);
        assertThat(bronze.decisions())
                .anySatisfy(decision -> assertThat(decision.decisive()).isNotEmpty());
        assertThat(bronze.otherwiseBy()).isEmpty();
    }
}
