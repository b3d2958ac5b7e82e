package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.klynge.rules.decision.Decision;

/** Conditions on what was given, and on calls for it, as JSON. */
class HoldingJsonTest {

    @Test
    void what_is_held_has_its_grants() {
        Decision decision = OneRule.decide("holds: o/two", "grants: [ { standing: o/two, from: 2019-01-01 } ]\n");
        assertThat(Json.condition(decision)).isEqualTo(Json.expected("""
                kind: holds
                says: the cluster holds o/two on the day of the decision
                verdict: MET
                about: [o/two]
                grants: [ { standing: o/two, place: "grants[0]", from: 2019-01-01, until: 2020-12-31, verdict: MET } ]
                mayLackGrants: false
                because:
                  - "grants[0], o/two, is in force on the day; first day: 1 January 2019; last day: 31 December 2020"
                """));
    }

    @Test
    void what_was_held_has_the_time_in_all() {
        Decision decision = OneRule.decide("held: o/two, at-least: 3 years", """
                grants: [ { standing: o/two, from: 2018-01-01, until: 2019-12-31 } ]
                incomplete: [ grants ]
                """);
        assertThat(Json.condition(decision)).isEqualTo(Json.expected("""
                kind: held
                says: up to and including the day of the decision the cluster has held o/two for at least 3 years in all
                verdict: UNKNOWN
                about: [o/two]
                threshold: at least 36 months
                margin: at least -12 months
                grants: [ { standing: o/two, place: "grants[0]", from: 2018-01-01, until: 2019-12-31, verdict: NOT_MET } ]
                mayLackGrants: true
                timeHeld: at least 24 months
                because:
                  - "held for at least 2 years in all; threshold: at least 3 years; margin: at least -12 months"
                  - "grants[0], o/two, is not in force on the day; first day: 1 January 2018; last day: 31 December 2019"
                  - the record may lack grants of o/two
                """));
    }

    @Test
    void what_may_be_renewed_has_the_last_day_for_that() {
        Decision decision = OneRule.decide("renewable: o/two", """
                grants: [ { standing: o/two, from: 2018-01-01 } ]
                """);
        assertThat(Json.condition(decision)).isEqualTo(Json.expected("""
                kind: renewable
                says: the cluster holds o/two on the day of the decision, or can still have it renewed, and its renewals
                  are not used up
                verdict: MET
                about: [o/two]
                states: [renewable]
                renewableUntil: 2020-12-31
                renewalLeft: met
                grants: [ { standing: o/two, place: "grants[0]", from: 2018-01-01, until: 2019-12-31, verdict: NOT_MET } ]
                mayLackGrants: false
                because:
                  - "it can be renewed until: 31 December 2020"
                  - "grants[0], o/two, is not in force on the day; first day: 1 January 2018; last day: 31 December 2019"
                """));
        assertThat(Json.condition(OneRule.decide("renewable: o/two", "incomplete: [ grants ]\n"))
                        .get("mayLackGrants"))
                .isEqualTo(Json.yaml("true"));
    }

    @Test
    void a_call_has_its_days_and_sources() {
        Decision decision = OneRule.decide("call: o/two", "");
        assertThat(Json.condition(decision)).isEqualTo(Json.expected("""
                kind: call
                says: a call for o/two is open on the day of the decision
                verdict: UNKNOWN
                about: [call o/two]
                calls:
                  - id: early
                    opens: 2019-01-01
                    closes: 2019-03-01
                    verdict: NOT_MET
                    sources: [ { title: The press, url: "https://example.org/press" } ]
                  - id: late
                    opens: 2020-06-01
                    closes: 2020-06
                    verdict: UNKNOWN
                    sources: [ { title: The press, url: "https://example.org/press" }, { title: The law } ]
                mayLackCalls: true
                complete: []
                because:
                  - "the call late may be open on the day; first day: 1 June 2020; last day: June 2020 (The press; The law)"
                  - there may be calls for o/two that are not known
                """));
    }

    @Test
    void where_all_calls_are_known_the_days_tell_that() {
        JsonNode call = Json.condition(OneRule.decide("call: o/two", "", LocalDate.of(2020, 7, 10)));
        assertThat(call.get("verdict")).isEqualTo(Json.yaml("NOT_MET"));
        assertThat(call.get("mayLackCalls")).isEqualTo(Json.yaml("false"));
        assertThat(call.get("complete"))
                .isEqualTo(Json.yaml("[ { days: 2020-07-01..2021-01-01, sources: [ { title: The law } ] } ]"));
    }
}
