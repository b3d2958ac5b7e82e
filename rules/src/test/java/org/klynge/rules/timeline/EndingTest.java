package org.klynge.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.rules.Klynge;
import org.klynge.rules.audit.DecisionRecord;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.nic.Nic;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.standing.ProgramStatus;

/** Dates on which all grants end, standings that end with others, and clusters that merged. */
class EndingTest {

    private static final ProgramStatus MARK = ProgramStatus.of("upper/mark");

    private static final String NSCC = """
            cluster: { id: nscc, merged-into: { cluster: norway-health-tech, date: %s } }
            assessments:
              - { id: gold-2021, catalogue: esca-gold-2013, date: 2021-10 }
              - { id: gold-2023, catalogue: esca-gold-2013, date: 2023-10 }
            grants:
              - { standing: nic/arena-pro, from: 2019-11-08 }
              - { standing: esca/gold, from: 2021-11-06, assessment: gold-2021 }
              - { standing: nic/nce-mark, from: 2021-11-06 }
              - { standing: esca/gold, from: 2023-11-01, assessment: gold-2023 }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // validity of the mark | from | until | counted from
                "until: 2023-12-30 | 2021-03-01 | 2023-12-30 | DATE",
                "until: 2023-12-30 | 2023-12-30 | 2023-12-30 | DATE",
                "until: 2023-12    | 2021-03-01 | 2023-12    | DATE",
                "until: 2023-12    | 2023-12-10 | from 2023-12-10 | DATE UNKNOWN",
                "until: 2023-12-30 | 2023-12-31 | from 2023-12-31 | UNKNOWN",
                "until: 2023-12-30 | 2023-12    | from 2023-12-30 | DATE UNKNOWN",
                "first: 2 years, counted-from: grant, until: 2023-12-30 | 2021-03-01 | 2023-02-28 | GRANT",
                "first: 2 years, counted-from: grant, until: 2023-12-30 | 2022-03-01 | 2023-12-30 | DATE",
                "first: 2 years, counted-from: grant, until: 2023-12-30 | 2024-03-01 | 2024-03-01..2026-02-28 | GRANT UNKNOWN",
                // The level runs from 2020 to 2024, and again in 2026.
                "ends-with: lower/level | 2021-03-01 | 2024-12-31 | OTHER_STANDING",
                "ends-with: lower/level | 2026-03-01 | 2026-12-31 | OTHER_STANDING",
                "ends-with: lower/level | 2025-03-01 | from 2025-03-01 | UNKNOWN",
                "ends-with: lower/level | 2019-12..2020-01 | from 2019-12-01 | OTHER_STANDING UNKNOWN",
                "first: 2 years, counted-from: grant, ends-with: lower/level | 2021-03-01 | 2023-02-28 | GRANT",
                "first: 2 years, counted-from: grant, ends-with: lower/level | 2023-03-01 | 2024-12-31 | OTHER_STANDING",
                "first: 2 years, counted-from: grant, ends-with: lower/level | 2025-03-01 | 2025-03-01..2027-02-28 | GRANT UNKNOWN",
                "until: 2023-12-30, ends-with: lower/level | 2021-03-01 | 2023-12-30 | DATE",
                "until: 2024-12-31, ends-with: lower/level | 2021-03-01 | 2024-12-31 | DATE",
                // Whether it ends with the level is not published.
                "may-end-with: lower/level | 2021-03-01 | from 2024-12-31 | PERHAPS_OTHER_STANDING",
                "may-end-with: lower/level | 2025-03-01 | from 2025-03-01 | UNKNOWN",
                "until: 2025-06-30, may-end-with: lower/level | 2021-03-01 | 2024-12-31..2025-06-30 | DATE PERHAPS_OTHER_STANDING",
                "until: 2024-12-31, may-end-with: lower/level | 2021-03-01 | 2024-12-31 | DATE",
                "until: 2025-06-30, may-end-with: lower/level | 2025-03-01 | 2025-03-01..2025-06-30 | DATE UNKNOWN",
                "first: 2 years, counted-from: grant, may-end-with: lower/level | 2021-03-01 | 2023-02-28 | GRANT",
                "first: 2 years, counted-from: grant, may-end-with: lower/level | 2023-03-01 | 2024-12-31..2025-02-28 | GRANT PERHAPS_OTHER_STANDING",
                "ends-with: lower/level, may-end-with: lower/level | 2021-03-01 | 2024-12-31 | OTHER_STANDING",
            })
    void what_comes_first_ends_it(String validity, String from, String until, String counted) {
        Dossier dossier = dossier("""
                grants:
                  - { standing: lower/level, from: 2020-01-01, until: 2024-12-31 }
                  - { standing: lower/level, from: 2026-01-01, until: 2026-12-31 }
                  - { standing: upper/mark, from: %s }
                """.formatted(from));
        HeldPeriod mark =
                Timeline.of(rules(validity, "{}"), dossier).periods(MARK).get(0);
        assertThat(mark.until()).isEqualTo(PartialDate.parse(until));
        assertThat(mark.counted().stream().map(each -> each.from().name()).collect(Collectors.joining(" ")))
                .isEqualTo(counted);
    }

    @Test
    void a_stated_end_outweighs_what_the_rules_end() {
        Dossier dossier = dossier("""
                grants:
                  - { standing: lower/level, from: 2020-01-01, until: 2024-12-31 }
                  - { standing: upper/mark, from: 2021-01-01, until: 2025-06-30 }
                """);
        assertThat(Timeline.of(rules("ends-with: lower/level, until: 2023", "{}"), dossier)
                        .periods(MARK))
                .extracting(HeldPeriod::until)
                .containsExactly(PartialDate.parse("2025-06-30"));
    }

    /**
     * The level is held to the end of 2021, and as is known since December 2021 to the end of 2023; whether the mark, which ends
     * in 2024, ends with it is not published.
     */
    @ParameterizedTest
    @CsvSource({
        // day, known, states of the mark
        "2021-12-31, 2021-11-30, VALID",
        "2022-01-01, 2021-11-30, VALID LAPSED",
        "2022-01-01, 2021-12-01, VALID",
        "2023-12-31, 2023-12-31, VALID",
        "2024-01-01, 2024-01-01, VALID LAPSED",
        "2024-06-30, 2024-06-30, VALID LAPSED",
        "2024-07-01, 2024-07-01, LAPSED",
    })
    void what_may_end_with_the_level_is_certain_while_that_is_held(LocalDate day, LocalDate known, String states) {
        RuleBook rules = rules(
                "until: 2024-06-30, may-end-with: lower/level",
                "{ first: 2 years, counted-from: grant, renewal: 2 years, renewable-for: 1 year, seamless: true }");
        Dossier dossier = dossier("""
                grants:
                  - { standing: lower/level, from: 2020-01-01 }
                  - { standing: upper/mark, from: 2021-01-01 }
                  - { standing: lower/level, from: 2021-12-01 }
                """);
        assertThat(Timeline.of(rules, dossier).asKnownOn(known).on(MARK, day).states())
                .extracting(HoldingState::name)
                .containsExactly(states.split(" "));
        Dossier stated = dossier("""
                grants:
                  - { standing: lower/level, from: 2020-01-01, until: 2021-12-31 }
                  - { standing: upper/mark, from: 2021-01-01, until: 2024-06-30 }
                """);
        assertThat(Timeline.of(rules, stated)
                        .on(MARK, LocalDate.of(2024, 6, 30))
                        .state())
                .contains(HoldingState.VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-01, 2021-12-31..2024-06-30",
        "2022-06-01, 2022-06-01..2024-06-30",
    })
    void a_grant_that_is_decided_runs_at_least_as_long_as_what_it_may_end_with(LocalDate day, String last) {
        RuleBook rules = rules("until: 2024-06-30, may-end-with: lower/level", "{ until: 2021-12-31 }");
        Dossier dossier = dossier("grants: [ { standing: lower/level, from: 2020-01-01 } ]");
        assertThat(Timeline.of(rules, dossier)
                        .ifGivenOn(rules.validity(MARK, day).orElseThrow(), day, PartialDate.from(day)))
                .contains(PartialDate.parse(last));
    }

    /** The level is renewed in December 2021 for two years more. */
    @ParameterizedTest
    @CsvSource({
        // known, last day of the mark
        "2021-06-01, 2021-12-31",
        "2021-12-01, 2023-12-31",
        "2030-01-01, 2023-12-31",
    })
    void where_the_level_is_prolonged_the_mark_runs_on_once_that_is_known(LocalDate known, LocalDate last) {
        RuleBook rules = rules(
                "ends-with: lower/level",
                "{ first: 2 years, counted-from: grant, renewal: 2 years, renewable-for: 1 year, seamless: true }");
        Dossier dossier = dossier("""
                grants:
                  - { standing: lower/level, from: 2020-01-01 }
                  - { standing: upper/mark, from: 2021-01-01 }
                  - { standing: lower/level, from: 2021-12-01 }
                """);
        assertThat(Timeline.of(rules, dossier)
                        .asKnownOn(known)
                        .on(MARK, LocalDate.of(2021, 5, 1))
                        .validUntil())
                .contains(PartialDate.on(last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ first: 5 years, counted-from: grant, renewal: 5 years } | 2023-12-31 | 2024-12-31",
                "{ first: 5 years, counted-from: grant, renewal: 1 year } | 2023-12-31 | 2024-05-31",
            })
    void a_renewal_ends_with_what_it_sits_on_too(String level, String before, String renewed) {
        RuleBook rules = rules(
                "first: 3 years, counted-from: grant, renewal: %s, renewable-for: 1 year, ends-with: lower/level"
                        .formatted(level.contains("renewal: 5") ? "5 years" : "5 months"),
                "{ first: 5 years, counted-from: grant }");
        Dossier dossier = dossier("""
                grants:
                  - { standing: lower/level, from: 2020-01-01 }
                  - { standing: upper/mark, from: 2021-01-01 }
                  - { standing: upper/mark, from: 2024-01-01 }
                """);
        assertThat(Timeline.of(rules, dossier).periods(MARK))
                .extracting(period -> period.until().toString())
                .containsExactly(before, renewed);
    }

    @Test
    void what_is_given_today_ends_as_the_rules_end_it() {
        Dossier dossier = dossier("grants: [ { standing: lower/level, from: 2020-01-01, until: 2024-12-31 } ]");
        assertThat(given("ends-with: lower/level", dossier, "2022-01-01")).contains("2024-12-31");
        assertThat(given("until: 2023-12-30", dossier, "2022-01-01")).contains("2023-12-30");
        assertThat(given("first: 1 year, counted-from: grant, ends-with: lower/level", dossier, "2022-01-01"))
                .contains("2022-12-31");
        assertThat(given("first: 1 year, counted-from: grant, ends-with: lower/level", dossier, "2024-07-01"))
                .contains("2024-12-31");
        assertThat(given("ends-with: lower/level", dossier, "2025-01-01")).isEmpty();
        assertThat(given("until: 2023-12-30", dossier, "2024-01-01")).isEmpty();
    }

    private static Optional<String> given(String validity, Dossier dossier, String day) {
        return decide(rules(validity, "{}"), dossier, day)
                .standings()
                .get(MARK)
                .validUntil()
                .map(PartialDate::toString);
    }

    private static Decision decide(RuleBook rules, Dossier dossier, String day) {
        return Klynge.decider(rules).decide("upper", dossier, LocalDate.parse(day));
    }

    @Test
    void other_readings_of_the_level_are_told_with_the_mark() {
        RuleBook rules = rules(
                "ends-with: lower/level",
                "{ first: 5 years, counted-from: grant, source: law, other-readings:"
                        + " [ { first: 3 years, source: law } ] }");
        Dossier dossier = dossier("grants: [ { standing: lower/level, from: 2020-01-01 },"
                + " { standing: upper/mark, from: 2021-01-01 } ]");
        assertThat(Timeline.of(rules, dossier).contested(LocalDate.of(2023, 6, 1)))
                .extracting(contested -> contested.standing().fullName() + " by " + contested.reading() + ": "
                        + contested.held().state().orElseThrow())
                .containsExactly(
                        "lower/level by lower/level=reading-1: LAPSED", "upper/mark by lower/level=reading-1: LAPSED");
        Decision decision = decide(rules, dossier, "2022-06-01");
        assertThat(decision.contestedValidity())
                .extracting(contested ->
                        contested.reading() + ": " + contested.validUntil().orElseThrow())
                .containsExactly("lower/level=reading-1: 2022-12-31");
        assertThat(decide(rules, dossier, "2023-06-01").decisive())
                .extracting(decisive -> decisive.reading() + ": " + decisive.verdict())
                .containsExactly("lower/level=reading-1: NOT_MET");
        assertThat(DecisionRecord.of(Klynge.decider(rules), decision).consulted())
                .extracting(hashes -> hashes.scheme())
                .contains("lower", "upper");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // day     | known      | merger     | state     | until      | renewable until
                "2024-12-31 |            | 2025-01-01 | valid     | 2026-10-31 | 2027-10-31",
                "2024-12-31 | 2025-01-01 | 2025-01-01 | valid     | 2024-12-31 | 2024-12-31",
                "2025-01-01 |            | 2025-01-01 | lapsed    | 2024-12-31 | 2024-12-31",
                "2027-01-01 |            | 2025-01-01 | lapsed    | 2024-12-31 | 2024-12-31",
                "2025-01-01 | 2024-12-31 | 2025-01-01 | valid     | 2026-10-31 | 2027-10-31",
                "2021-11-05 | 2026-01-01 | 2025-01-01 | never     |            |           ",
                // Merged in some month: of the days in it nobody knows.
                "2024-12-31 | 2026-01-01 | 2025-01    | valid     | 2024-12-31..2025-01-30 | 2024-12-31..2025-01-30",
                "2025-01-15 | 2026-01-01 | 2025-01    | valid/lapsed | 2024-12-31..2025-01-30 | 2024-12-31..2025-01-30",
                "2025-01-31 | 2026-01-01 | 2025-01    | lapsed    | 2024-12-31..2025-01-30 | 2024-12-31..2025-01-30",
                // Before the second label: it was never given.
                "2023-11-01 | 2026-01-01 | 2023-11-01 | lapsed    | 2023-10-31 | 2023-10-31",
                "2023-11-01 | 2026-01-01 | 2023-10-01 | lapsed    | 2023-09-30 | 2023-09-30",
                "2024-06-01 | 2026-01-01 | 2022        | lapsed   | 2021-12-31..2022-12-30 | 2021-12-31..2022-12-30",
            })
    void a_cluster_that_merged_holds_nothing(
            LocalDate day, LocalDate known, String merger, String state, String until, String renewable) {
        Timeline timeline = Timeline.of(Klynge.ruleBook(), dossier(NSCC.formatted(merger)));
        Held held = (known == null ? timeline : timeline.asKnownOn(known)).on(EscaLabels.GOLD, day);
        assertThat(held.states().stream().map(HoldingState::word).collect(Collectors.joining("/")))
                .isEqualTo(state);
        assertThat(held.validUntil().map(PartialDate::toString).orElse(null)).isEqualTo(until);
        assertThat(held.renewableUntil().map(PartialDate::toString).orElse(null))
                .isEqualTo(renewable);
    }

    @Test
    void no_period_nor_deadline_lies_behind_the_merger() {
        Timeline timeline = Timeline.of(Klynge.ruleBook(), dossier(NSCC.formatted("2023-06-01")));
        assertThat(timeline.periods(EscaLabels.GOLD))
                .extracting(
                        period -> period.until() + " " + period.counted().get(0).from())
                .containsExactly("2023-05-31 MERGER");
        assertThat(timeline.asKnownOn(LocalDate.of(2024, 1, 1)).deadlines(LocalDate.of(2023, 1, 1)))
                .isNotEmpty()
                .allSatisfy(deadline -> assertThat(deadline.day()).isEqualTo(PartialDate.parse("2023-05-31")));
        assertThat(timeline.deadlines(LocalDate.of(2024, 1, 1))).isEmpty();
        assertThat(timeline.ifRenewedOn(EscaLabels.GOLD, LocalDate.of(2023, 9, 1)))
                .isEmpty();
        assertThat(timeline.ifRenewedOn(EscaLabels.GOLD, LocalDate.of(2023, 3, 1)))
                .contains(PartialDate.parse("2026-10-31"));
        assertThat(timeline.gaps(EscaLabels.GOLD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, VALID",
        // Whether it may be used in the revised programme is not published.
        "2024-04-01, VALID LAPSED",
        "2024-11-07, VALID LAPSED",
        "2024-11-08, LAPSED",
        "2025-01-01, LAPSED",
    })
    void the_nce_mark_ends_with_arena_pro(LocalDate day, String states) {
        Timeline timeline = Timeline.of(Klynge.ruleBook(), dossier(NSCC.formatted("2025-01-01")));
        assertThat(timeline.on(Nic.NCE_MARK, day).states())
                .extracting(HoldingState::name)
                .containsExactlyInAnyOrder(states.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, MET", "2025-01-01, NOT_MET"})
    void a_decision_sees_the_merger(String day, String gold) {
        RuleBook rules = RuleBookReader.extending(Klynge.ruleBook())
                .read(List.of(source("upper", "first: 1 year, counted-from: grant", "esca/gold")))
                .orThrow();
        Decision decision = decide(rules, dossier(NSCC.formatted("2025-01-01")), day);
        assertThat(decision.verdict(MARK)).hasToString(gold);
        assertThat(decision.standings().get(MARK).validUntil().isPresent()).isEqualTo(gold.equals("MET"));
    }

    /** The level ended with 2021 and was renewed without a gap in June 2022: in March nobody knew that. */
    @ParameterizedTest
    @CsvSource({"2021-12-31, MET", "2022-03-01, NOT_MET", "2022-06-01, MET", "2023-12-31, MET", "2024-01-01, NOT_MET"})
    void a_decision_sees_the_mark_end_as_was_known_on_its_day(String day, String mark) {
        RuleBook rules = RuleBookReader.extending(
                        rules(
                                "ends-with: lower/level",
                                "{ first: 2 years, counted-from: grant, renewal: 2 years, renewable-for: 1 year, seamless: true }"))
                .read(List.of(third()))
                .orThrow();
        Dossier dossier = dossier("""
                grants:
                  - { standing: lower/level, from: 2020-01-01 }
                  - { standing: upper/mark, from: 2021-01-01 }
                  - { standing: lower/level, from: 2022-06-01 }
                """);
        assertThat(Klynge.decider(rules)
                        .decide("third", dossier, LocalDate.parse(day))
                        .verdict(ProgramStatus.of("third/third")))
                .hasToString(mark);
    }

    private static DocumentSource third() {
        return DocumentSource.of("third", """
                scheme: third
                edition: "1"
                title: What asks for the mark
                ladder: { id: third, kind: programme, standings: [ third ] }
                standings: { third: { award: [ { id: marked, says: It is held., holds: upper/mark, basis: own } ] } }
                """);
    }

    @Test
    void a_decision_to_renew_ends_with_the_level() {
        RuleBook rules = rules(
                "first: 2 years, counted-from: grant, renewal: 5 years, renewable-for: 1 year, ends-with: lower/level",
                "{ first: 5 years, counted-from: grant }");
        Dossier dossier = dossier("grants: [ { standing: lower/level, from: 2020-01-01 },"
                + " { standing: upper/mark, from: 2021-01-01 } ]");
        assertThat(Klynge.decider(rules)
                        .forPurpose(Purpose.RENEW)
                        .decide("upper", dossier, LocalDate.of(2023, 3, 1))
                        .standings()
                        .get(MARK)
                        .validUntil())
                .contains(PartialDate.parse("2024-12-31"));
    }

    private static RuleBook rules(String mark, String level) {
        String lower = """
                scheme: lower
                edition: "1"
                title: A level
                in-force: { source: law }
                ladder: { id: lower, kind: programme, standings: [ level ] }
                standings: { level: %s }
                sources: { law: { title: A law } }
                """.formatted(level.equals("{}") ? "{}" : "{ validity: " + level + " }");
        return RuleBookReader.standalone()
                .read(List.of(DocumentSource.of("lower", lower), source("upper", mark, "lower/level")))
                .orThrow();
    }

    /** A mark that is given and renewed to those who hold something. */
    private static DocumentSource source(String name, String validity, String held) {
        return DocumentSource.of(name, """
                scheme: upper
                edition: "1"
                title: A mark
                ladder: { id: upper, kind: programme, standings: [ mark ] }
                shared:
                  - { id: held, says: It is held., holds: %s, basis: own }
                standings:
                  mark:
                    award: [ { use: held } ]
                    renew: [ { use: held } ]
                    validity: { %s }
                """.formatted(held, validity));
    }

    private static Dossier dossier(String text) {
        return DossierReader.of(Klynge.ruleBook())
                .read(DocumentSource.of("dossier", text.startsWith("cluster") ? text : "cluster: { id: c }\n" + text))
                .orThrow();
    }
}
