package org.klynge.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.standing.LabelLevel;

class TimelineTest {

    private static final LabelLevel ONE = LabelLevel.of("small/one");

    private static final String CATALOGUE = """
            catalogue: exam-1
            title: An exam
            size: 1
            """;

    private static final String ASSESSED = """
            assessments:
              - { id: gold-2021, catalogue: esca-gold-2013, date: 2021-10 }
              - { id: gold-2024, catalogue: esca-gold-2013, date: 2024-01 }
            """;

    private static final String RENEWED = ASSESSED + """
            grants:
              - { standing: esca/gold, from: 2021-11-06, assessment: gold-2021 }
              - { standing: esca/gold, from: 2024-01-15, assessment: gold-2024 }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // day     | known      | state     | since      | until      | renewable until
                "2021-11-05 |            | never     |            |            |           ",
                "2021-11-06 |            | valid     | 2021-11-06 | 2023-10-31 | 2024-10-31",
                "2023-10-31 |            | valid     | 2021-11-06 | 2023-10-31 | 2024-10-31",
                "2023-11-01 |            | renewable | 2021-11-06 | 2023-10-31 | 2024-10-31",
                "2024-01-14 |            | renewable | 2021-11-06 | 2023-10-31 | 2024-10-31",
                "2024-01-15 |            | valid     | 2021-11-06 | 2026-10-31 | 2027-10-31",
                "2023-12-01 | 2024-01-15 | valid     | 2021-11-06 | 2026-10-31 | 2027-10-31",
                "2023-12-01 | 2024-01-14 | renewable | 2021-11-06 | 2023-10-31 | 2024-10-31",
                "2025-01-01 | 2023-12-31 | lapsed    | 2021-11-06 | 2023-10-31 | 2024-10-31",
                "2026-10-31 |            | valid     | 2021-11-06 | 2026-10-31 | 2027-10-31",
                "2026-11-01 |            | renewable | 2021-11-06 | 2026-10-31 | 2027-10-31",
                "2027-10-31 |            | renewable | 2021-11-06 | 2026-10-31 | 2027-10-31",
                "2027-11-01 |            | lapsed    | 2021-11-06 | 2026-10-31 | 2027-10-31",
            })
    void a_renewal_within_the_year_goes_on_from_the_end_before(
            LocalDate day, LocalDate known, String state, String since, String until, String renewable) {
        Timeline timeline = Timeline.of(Klynge.ruleBook(), dossier(RENEWED));
        Held held = (known == null ? timeline : timeline.asKnownOn(known)).on(EscaLabels.GOLD, day);
        assertThat(words(held)).isEqualTo(state);
        assertThat(held.since().map(PartialDate::toString).orElse(null)).isEqualTo(since);
        assertThat(held.validUntil().map(PartialDate::toString).orElse(null)).isEqualTo(until);
        assertThat(held.renewableUntil().map(PartialDate::toString).orElse(null))
                .isEqualTo(renewable);
    }

    /** The first label ends on 31 October 2023. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // second grant | until               | kinds
                "2023-10-31     | 2026-10-31          | renewal",
                "2023-11-01     | 2026-10-31          | renewal",
                "2024-10-31     | 2026-10-31          | renewal",
                "2024-11-01     | 2026-01-31          | first",
                "2024           | 2026-01-31..2026-10-31 | first or renewal",
                "2024-10        | 2026-10-31          | renewal",
            })
    void one_day_too_late_is_a_first_award_again(String second, String until, String kinds) {
        String grants = """
                assessments:
                  - { id: gold-2021, catalogue: esca-gold-2013, date: 2021-10 }
                  - { id: gold-2024, catalogue: esca-gold-2013, date: %s }
                grants:
                  - { standing: esca/gold, from: %s, assessment: gold-2024 }
                  - { standing: esca/gold, from: 2021-11-06, assessment: gold-2021 }
                """.formatted(second.startsWith("2023") ? "2023-10" : "2024-01", second);
        HeldPeriod period = Timeline.of(Klynge.ruleBook(), dossier(grants))
                .periods(EscaLabels.GOLD)
                .get(0);
        assertThat(period.until()).isEqualTo(PartialDate.parse(until));
        assertThat(period.kinds().stream().map(PeriodKind::word).collect(Collectors.joining(" or ")))
                .isEqualTo(kinds);
    }

    /** One standing, first for some months from the day or the month of the grant's assessment, renewed for others. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // counted from     | first     | renewal   | assessed and granted    | first end  | second end
                "assessment-day     | 18 months | 12 months | 2019-08-31 | 2021-02-01  | 2021-02-28 | 2022-02-28",
                "assessment-month   | 18 months | 12 months | 2019-08-31 | 2021-02-01  | 2021-02-28 | 2022-02-28",
                "assessment-month   | 6 months  | 12 months | 2019-08-10 | 2020-02-01  | 2020-02-29 | 2021-02-28",
                "assessment-month   | 6 months  | 36 months | 2020-08-10 | 2021-02-01  | 2021-02-28 | 2024-02-29",
                "assessment-day     | 1 year    | 3 years   | 2020-02-29 | 2021-02-01  | 2021-02-28 | 2024-02-28",
                "grant              | 1 year    | 3 years   | 2020-02-29 | 2021-02-01  | 2021-02-27 | 2024-02-27",
                "grant              | 1 year    | 3 years   | 2020-03-01 | 2021-02-01  | 2021-02-28 | 2024-02-29",
            })
    void ends_of_months_and_leap_years(
            String counted, String first, String renewal, String one, String two, String firstEnd, String secondEnd) {
        RuleBook rules = rules("{ first: " + first + ", counted-from: " + counted + ", of: exam, renewal: " + renewal
                + ", renewable-for: 1 month, seamless: true }");
        Dossier dossier = small(rules, one, two);
        assertThat(Timeline.of(rules, dossier).periods(ONE))
                .extracting(period -> period.until().toString())
                .containsExactly(firstEnd, secondEnd);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what is said of renewing                              | second     | until
                "                                                         | 2021-01-10 | from 2021-01-10",
                ", renewable-for: 1 month                                 | 2021-01-10 | from 2021-01-31",
                ", renewable-for: 1 month                                 | 2021-03-10 | 2022-03-31",
                ", renewal: 2 years, renewable-for: 1 month               | 2021-01-10 | 2023-01-31",
                ", renewal: 2 years, renewable-for: 1 month, seamless: true | 2021-02-28 | 2023-01-31",
                ", renewal: 1 month, renewable-for: 1 month               | 2020-06-10 | 2021-01-31",
                ", renewal: 2 years                                       | 2021-01-31 | 2023-01-31",
                ", renewal: 2 years                                       | 2021-02-01 | 2022-02-28..2023-02-28",
            })
    void what_is_not_said_of_renewing_leaves_the_end_open(String renewing, String second, String until) {
        RuleBook rules = rules("{ first: 1 year, counted-from: assessment-month, of: exam"
                + (renewing == null ? "" : renewing) + " }");
        assertThat(Timeline.of(rules, small(rules, "2020-01-15", second)).periods(ONE))
                .last()
                .satisfies(period -> assertThat(period.until()).isEqualTo(PartialDate.parse(until)));
    }

    @Test
    void each_period_tells_what_it_was_counted_from() {
        List<HeldPeriod> periods =
                Timeline.of(Klynge.ruleBook(), dossier(RENEWED)).periods(EscaLabels.GOLD);
        assertThat(periods).extracting(HeldPeriod::place).containsExactly("grants[0]", "grants[1]");
        assertThat(periods)
                .extracting(period -> period.counted().get(0).from())
                .containsExactly(Counted.From.ASSESSMENT, Counted.From.PERIOD_BEFORE);
        assertThat(periods.get(0).counted().get(0).assessment()).contains("gold-2021");
        assertThat(periods.get(1).counted().get(0).day()).isEqualTo(PartialDate.parse("2023-10-31"));
        assertThat(periods.get(1).validSince()).isEqualTo(PartialDate.parse("2023-11-01"));
    }

    /** As decided for the purpose: with nothing said where a grant on the day would be a first award. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-11-05 |           ",
                "2023-06-01 | 2026-10-31",
                "2024-01-10 | 2026-10-31",
                "2024-10-31 | 2029-10-31",
                "2027-10-31 | 2029-10-31",
                "2027-11-01 |           ",
            })
    void a_renewal_is_told_to_its_last_day(LocalDate day, String until) {
        Decision decision =
                Klynge.standard().forPurpose(Purpose.RENEW).decide(EscaLabels.SCHEME, dossier(RENEWED), day);
        assertThat(decision.standing(EscaLabels.GOLD)
                        .validUntil()
                        .map(PartialDate::toString)
                        .orElse(null))
                .isEqualTo(until);
    }

    @Test
    void a_gap_lies_between_a_lapse_and_a_new_award() {
        Dossier lapsed = dossier(ASSESSED + """
                grants:
                  - { standing: esca/gold, from: 2021-11-06, assessment: gold-2021 }
                  - { standing: esca/gold, from: 2024-11, assessment: gold-2024 }
                """);
        assertThat(Timeline.of(Klynge.ruleBook(), lapsed).gaps(EscaLabels.GOLD))
                .containsExactly(
                        new HoldingGap(LocalDate.of(2023, 11, 1), LocalDate.of(2024, 10, 31), true),
                        new HoldingGap(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 29), false));
        assertThat(Timeline.of(Klynge.ruleBook(), dossier(RENEWED)).gaps(EscaLabels.GOLD))
                .isEmpty();
    }

    @Test
    void deadlines_come_in_the_order_of_time() {
        assertThat(Timeline.of(Klynge.ruleBook(), dossier(RENEWED)).deadlines(LocalDate.of(2023, 1, 1)))
                .extracting(
                        deadline -> deadline.standing() + " " + deadline.kind().word() + " " + deadline.day())
                .containsExactly("esca/gold valid-until 2023-10-31", "esca/gold renewable-until 2024-10-31");
        assertThat(Timeline.of(Klynge.ruleBook(), dossier(RENEWED)).deadlines(LocalDate.of(2030, 1, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-30, 2023-10-31 2024-10-31",
        "2023-10-31, 2023-10-31 2024-10-31",
        "2023-11-01, 2024-10-31",
        "2024-10-31, 2024-10-31",
        "2024-11-01, ''",
    })
    void a_last_day_is_still_to_come_until_it_is_over(LocalDate day, String deadlines) {
        Timeline timeline = Timeline.of(
                Klynge.ruleBook(),
                dossier(ASSESSED + "grants: [ { standing: esca/gold, from: 2021-11-06, assessment: gold-2021 } ]\n"));
        assertThat(timeline.deadlines(day).stream()
                        .map(deadline -> deadline.day().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(deadlines);
    }

    @Test
    void an_end_of_which_nothing_is_known_but_that_it_is_possible_is_no_deadline() {
        Timeline timeline = Timeline.of(Klynge.ruleBook(), dossier(ASSESSED + """
                grants:
                  - { standing: esca/gold, from: 2021-11-06, assessment: gold-2021 }
                incomplete: [ grants ]
                """));
        assertThat(timeline.deadlines(LocalDate.of(2023, 1, 1)))
                .extracting(deadline -> deadline.day().toString())
                .containsExactly("from 2023-10-31", "from 2024-10-31");
        assertThat(timeline.deadlines(LocalDate.of(2025, 1, 1))).isEmpty();
    }

    @Test
    void of_an_end_that_is_not_known_at_all_the_days_to_renew_are_not_known() {
        Dossier open = dossier("""
                grants:
                  - { standing: esca/gold, from: from 2021 }
                incomplete: [ grants ]
                """);
        assertThat(Timeline.of(Klynge.ruleBook(), open)
                        .on(EscaLabels.GOLD, LocalDate.of(2026, 1, 1))
                        .renewableUntil())
                .contains(PartialDate.unknown());
    }

    @Test
    void another_reading_gives_the_renewal_two_years() {
        assertThat(Timeline.of(Klynge.ruleBook(), dossier(RENEWED)).contested(LocalDate.of(2026, 1, 15)))
                .filteredOn(contested -> !contested.reading().reading().equals("assessment-day"))
                .singleElement()
                .satisfies(contested -> {
                    assertThat(contested.reading())
                            .isEqualTo(ReadingChoice.ofValidity(EscaLabels.GOLD, "renewal-two-years"));
                    assertThat(contested.held().state()).contains(HoldingState.RENEWABLE);
                    assertThat(contested.held().validUntil()).contains(PartialDate.parse("2025-10-31"));
                });
        assertThat(Timeline.of(Klynge.ruleBook(), dossier(RENEWED)).contested(LocalDate.of(2023, 1, 15)))
                .extracting(contested -> contested.reading().reading())
                .containsExactly("assessment-day");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-11-05 | valid or renewable or lapsed or never",
                "2021-11-06 | valid",
                "2023-10-31 | valid",
                "2023-11-01 | valid or renewable",
                "2024-10-31 | valid or renewable",
                "2024-11-01 | valid or renewable or lapsed",
            })
    void where_grants_may_be_lacking_more_is_possible(LocalDate day, String states) {
        Dossier open = dossier(ASSESSED + """
                grants:
                  - { standing: esca/gold, from: 2021-11-06, assessment: gold-2021 }
                incomplete: [ grants ]
                """);
        assertThat(words(Timeline.of(Klynge.ruleBook(), open).on(EscaLabels.GOLD, day)))
                .isEqualTo(states);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-12-01 | 2023-12-31 | valid or renewable",
                "2023-12-01 | 2024-01-30 | valid or renewable",
                "2023-12-01 | 2024-01-31 | valid",
                "2024-01-15 | 2024-01-31 | valid",
                "2026-10-31 | 2024-01-31 | valid",
            })
    void a_renewal_leaves_no_day_out_whatever_else_is_lacking(LocalDate day, LocalDate known, String states) {
        Dossier open = dossier(ASSESSED + """
                grants:
                  - { standing: esca/gold, from: 2021-11-06, assessment: gold-2021 }
                  - { standing: esca/gold, from: 2024-01, assessment: gold-2024 }
                incomplete: [ grants ]
                """);
        Timeline timeline = Timeline.of(Klynge.ruleBook(), open);
        assertThat(words(timeline.asKnownOn(known).on(EscaLabels.GOLD, day))).isEqualTo(states);
        assertThat(timeline.gaps(EscaLabels.GOLD)).isEmpty();
    }

    /** The first edition gives one year, the second one two; a renewal runs as the edition of its own day says. */
    @Test
    void what_was_given_under_one_edition_keeps_its_time_under_the_next() {
        RuleBook rules = read(
                scheme(
                        "1",
                        "{ until: 2020-06-01, source: law }",
                        "{ first: 1 year, counted-from: grant, renewal: 1 year, renewable-for: 1 month }"),
                scheme(
                        "2",
                        "{ from: 2020-06-01, source: law }",
                        "{ first: 2 years, counted-from: grant, renewal: 3 years, renewable-for: 2 months }"));
        assertThat(Timeline.of(rules, small(rules, "2020-05-31", "2021-07-30")).periods(ONE))
                .extracting(period -> period.until().toString())
                .containsExactly("2021-05-30", "2024-07-29");
        assertThat(Timeline.of(rules, small(rules, "2020-06-01", "2022-08-01")).periods(ONE))
                .extracting(period -> period.until().toString())
                .containsExactly("2022-05-31", "2024-07-31");
    }

    private static String words(Held held) {
        return held.states().stream().map(HoldingState::word).collect(Collectors.joining(" or "));
    }

    private static Dossier dossier(String rest) {
        return dossier(Klynge.ruleBook(), rest);
    }

    private static Dossier dossier(RuleBook rules, String rest) {
        return DossierReader.of(rules)
                .read(DocumentSource.of("dossier", "cluster: { id: x }\n" + rest))
                .orThrow();
    }

    private static Dossier small(RuleBook rules, String one, String two) {
        return dossier(rules, """
                assessments:
                  - { id: a, catalogue: exam-1, date: %1$s }
                  - { id: b, catalogue: exam-1, date: %2$s }
                grants:
                  - { standing: small/one, from: %1$s, assessment: a }
                  - { standing: small/one, from: %2$s, assessment: b }
                """.formatted(one, two));
    }

    private static RuleBook rules(String validity) {
        return read(scheme("1", "{}", validity));
    }

    private static RuleBook read(String... schemes) {
        return RuleBookReader.standalone()
                .read(Stream.concat(Stream.of(CATALOGUE), Stream.of(schemes))
                        .map(text -> DocumentSource.of("rules", text))
                        .toList())
                .orThrow();
    }

    private static String scheme(String edition, String inForce, String validity) {
        return """
                scheme: small
                edition: "%s"
                title: A small scheme
                in-force: %s
                ladder: { id: small, kind: labels, standings: [ one ] }
                assessments: { exam: { catalogues: [ exam-1 ] } }
                standings:
                  one: { validity: %s }
                sources: { law: { title: A law } }
                """.formatted(edition, inForce, validity.replace(" }", ", source: law }"));
    }

    @Test
    void says_what_it_is_about() {
        Timeline timeline = Timeline.of(Klynge.ruleBook(), dossier(RENEWED));
        assertThat(timeline)
                .asString()
                .startsWith("Timeline[")
                .contains("esca/gold")
                .doesNotContain("as known");
        assertThat(timeline.asKnownOn(LocalDate.of(2022, 1, 1))).asString().endsWith(" as known on 2022-01-01]");
    }
}
