package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.rules.decision.Decision;

/** Conditions as JSON, with everything that their verdicts rest on; on what was given, see {@link HoldingJsonTest}. */
class EvaluationJsonTest {

    private static final String SIZE = "fact: profile.participants, at-least: 10";

    @Test
    void a_threshold_has_what_is_known_and_the_margin() {
        Decision decision = OneRule.decide(SIZE, "profiles: [ { date: 2020-01, participants: between 10 and 12 } ]\n");
        assertThat(Json.condition(decision)).isEqualTo(Json.expected("""
                kind: threshold
                says: the number of participants (profile.participants) is at least 10
                verdict: MET
                about: [profile.participants]
                fact: profile.participants
                known: between 10 and 12
                mayBeAbsent: false
                threshold: at least 10
                margin: between 0 and 2
                cases: [between 10 and 12]
                leftOut: []
                statements: [ { place: "profiles[0].participants", date: 2020-01 } ]
                because:
                  - "known: between 10 and 12, both included; threshold: at least 10; margin: between 0 and +2, both included"
                  - from profiles[0].participants (January 2020)
                """));
    }

    @Test
    void what_contradicts_itself_is_no_evidence() {
        Decision decision = OneRule.decide(
                SIZE, "profiles: [ { date: 2020-01-01, participants: 10 }, { date: 2020-01-01, participants: 9 } ]\n");
        assertThat(Json.condition(decision)).isEqualTo(Json.expected("""
                kind: threshold
                says: the number of participants (profile.participants) is at least 10
                verdict: UNKNOWN
                about: [profile.participants]
                fact: profile.participants
                mayBeAbsent: false
                threshold: at least 10
                cases: []
                leftOut: []
                statements: []
                because:
                  - "contradicted: profiles[0].participants (1 January 2020) and profiles[1].participants (1 January 2020)
                    cannot all be true"
                contradiction:
                  - { place: "profiles[0].participants", date: 2020-01-01 }
                  - { place: "profiles[1].participants", date: 2020-01-01 }
                """));
    }

    @Test
    void a_date_has_the_days_that_are_known() {
        String examined = "fact: assessment.exam.latest-date, at-least: 2019-07";
        String none = """
                kind: date
                says: the date of the latest "exam" assessment (assessment.exam.latest-date) is on or after 1 July 2019
                verdict: NOT_MET
                about: [assessment.exam.latest-date]
                fact: assessment.exam.latest-date
                threshold: from 2019-07-01
                mayBeAbsent: true
                statements: []
                because: ["there is none; threshold: on or after 1 July 2019"]
                """;
        String one = """
                kind: date
                says: the date of the latest "exam" assessment (assessment.exam.latest-date) is on or after 1 July 2019
                verdict: MET
                about: [assessment.exam.latest-date]
                fact: assessment.exam.latest-date
                threshold: from 2019-07-01
                margin: 6 months
                known: 2020-01-01
                mayBeAbsent: false
                statements: [ { place: "assessments[e]", date: 2020-01-01 } ]
                because:
                  - "known: 1 January 2020; threshold: on or after 1 July 2019; margin: +6 months"
                  - from assessments[e] (1 January 2020)
                """;
        assertThat(Json.condition(OneRule.decide(examined, ""))).isEqualTo(Json.expected(none));
        assertThat(Json.condition(
                        OneRule.decide(examined, "assessments: [ { id: e, catalogue: exam-3, date: 2020-01-01 } ]\n")))
                .isEqualTo(Json.expected(one));
    }

    @Test
    void indicators_have_a_verdict_each() {
        Decision decision = OneRule.decide("indicators: { at-least: 1, of: exam, reaches: 60 % }", """
                assessments:
                  - id: e
                    catalogue: exam-3
                    date: 2020-01
                    ratings: { "1.1": 5 of 5, "1.2": 1 of 5, "1.3": not applicable }
                """);
        assertThat(Json.condition(decision)).isEqualTo(Json.expected("""
                kind: indicators
                says: at least one of the applicable indicators of the latest "exam" assessment reaches at least 60 % of its points
                verdict: MET
                about: [assessment.exam.ratings]
                indicators: { "1.1": MET, "1.2": NOT_MET }
                notApplicable: ["1.3"]
                statements: [ { place: "assessments[e]", date: 2020-01 } ]
                because:
                  - "known to reach the level: 1 indicator; known not to reach it: 1.2; not applicable: 1.3"
                  - "from assessments[e] (January 2020); 3 ratings; examined: 3 indicators (exam-3)"
                """));
    }

    @Test
    void a_plug_in_tells_why_it_failed() {
        String failure = "it threw java.lang.IllegalStateException: out of order";
        assertThat(Json.condition(OneRule.decide("custom: { name: broken }", "")))
                .isEqualTo(Json.expected("""
                kind: custom
                says: the condition of the plug-in "broken" holds
                verdict: UNKNOWN
                about: [broken]
                failure: "broken: %s"
                because: ['the plug-in "broken" failed: %s']
                """.formatted(failure, failure)));
        assertThat(Json.condition(OneRule.decide("custom: { name: silent }", "")))
                .isEqualTo(Json.expected("""
                kind: custom
                says: the condition of the plug-in "silent" holds
                verdict: UNKNOWN
                about: [silent]
                """));
    }

    @Test
    void a_word_has_its_statements_and_what_is_computed_for_want_of_it_is_a_part() {
        assertThat(Json.condition(OneRule.decide(
                        "attested: k", "attestations: [ { claim: k, holds: true, by: X, date: 2020-01-01 } ]\n")))
                .isEqualTo(Json.expected("""
                kind: attested
                says: X confirms that k is fulfilled
                verdict: MET
                about: [k]
                assumed: false
                statements: [ { place: "attestations[0]", date: 2020-01-01 } ]
                because: ["confirmed by X: attestations[0] (1 January 2020)"]
                """));
        assertThat(Json.condition(OneRule.decide("attested: k, custom: { name: silent }", "")))
                .isEqualTo(Json.expected("""
                kind: confirmable
                says: X confirms that k is fulfilled
                verdict: UNKNOWN
                about: [k]
                assumed: false
                statements: []
                because: ["not confirmed: no word of X is on record"]
                deciding: [0]
                parts:
                  - kind: custom
                    says: the condition of the plug-in "silent" holds
                    verdict: UNKNOWN
                    about: [silent]
                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every-indicator: { of: exam, reaches: 60 % }                        | every-indicator | []",
                "all: [ { attested: said }, { attested: k }, { attested: said } ]    | all             | [1]",
                "any: [ { attested: k }, { attested: said } ]                        | any             | [1]",
                "at-least: 1, of: [ { attested: k }, { attested: said } ]            | at-least        | [1]",
                "not: { attested: k }                                                | not             | [0]",
            })
    void parts_that_decide_are_counted_from_zero(String condition, String kind, String deciding) {
        JsonNode node = Json.condition(OneRule.decide(condition, """
                attestations:
                  - { claim: k, holds: false, by: X, date: 2020-01-01 }
                  - { claim: said, holds: true, by: Y, date: 2020-01-01 }
                """));
        assertThat(node.get("kind").textValue()).isEqualTo(kind);
        assertThat(node.get("deciding")).isEqualTo(Json.yaml(deciding));
    }

    @Test
    void what_was_gone_through_case_by_case_is_named() {
        JsonNode any = Json.condition(OneRule.decide("any: [ { attested: k }, { not: { attested: k } } ]", ""));
        assertThat(any.get("verdict")).isEqualTo(Json.yaml("MET"));
        assertThat(any.get("goneThrough")).isEqualTo(Json.yaml("[k]"));
    }
}
