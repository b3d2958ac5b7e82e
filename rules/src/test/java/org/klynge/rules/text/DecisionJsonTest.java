package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.RuleBook;

/** Decisions as JSON, apart from the conditions of their requirements. */
class DecisionJsonTest {

    private static final String BEFORE = """
            scheme: own
            edition: "1"
            title: Own
            in-force: { until: 2020-06 }
            ladder: { id: o, kind: labels, standings: [low] }
            standings:
              low: { award: [ { id: age, says: A., fact: cluster.age, at-least: 10 years, basis: own } ] }
            """;

    private static final String NOW = """
            scheme: own
            edition: "2"
            title: Own
            in-force: { from: 2020-06 }
            ladder: { id: o, kind: labels, standings: [low, high] }
            claims: { word: { by: [X] } }
            standings:
              low:
                title: { en: Low, nb: Lav }
                award:
                  - id: size
                    says: { en: Ten., nb: Ti. }
                    fact: profile.participants
                    at-least: 10
                    basis: reported
                    source: [law, press]
                    other-readings: [ { more-than: 10, source: press }, { required: false, source: law } ]
                validity:
                  first: 2 years
                  counted-from: grant
                  renewable-for: 6 months
                  source: law
                  other-readings: [ { id: longer, first: 3 years, source: press } ]
                renew: [ { id: again, says: G., renewable: o/low, basis: own } ]
              high:
                award:
                  - { id: team, says: T., fact: profile.team-fte, at-least: 3, basis: own }
                  - { id: word, says: W., attested: word, basis: own }
                  - { id: broken, says: B., custom: { name: broken }, basis: own, applied: false }
            sources: { law: { title: The law }, press: { title: The press, url: "https://example.org/press" } }
            """;

    private static final RuleBook RULES = Written.rules(BEFORE, NOW);

    private static final Decision DECISION = Written.decide(
            decider -> decider.assuming("word"), RULES, "profiles: [ { date: 2020-01-01, participants: 10 } ]\n");

    private static final JsonNode JSON = Json.of(DECISION);

    private static final JsonNode LOW = JSON.at("/explanation/o~1low");
    private static final JsonNode HIGH = JSON.at("/explanation/o~1high");

    @Test
    void a_decision_begins_with_what_was_asked_and_goes_on_to_why() {
        assertThat(List.copyOf(JSON.properties()).stream()
                        .map(entry -> entry.getKey())
                        .toList())
                .containsExactly(
                        "cluster",
                        "name",
                        "scheme",
                        "edition",
                        "date",
                        "purpose",
                        "editionNamed",
                        "outcome",
                        "verdicts",
                        "readings",
                        "contested",
                        "decisive",
                        "contestedValidity",
                        "otherEditions",
                        "mayHaveNoEdition",
                        "missing",
                        "conflicts",
                        "assumed",
                        "failures",
                        "cautious",
                        "explanation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cluster           | c",
                "name              | c",
                "scheme            | own",
                "edition           | '\"2\"'",
                "date              | 2020-06-10",
                "purpose           | award",
                "editionNamed      | false",
                "outcome           | { atLeast: [o/low], atMost: [o/high] }",
                "verdicts          | { o/low: MET, o/high: UNKNOWN }",
                "readings          | []",
                "contested         | [size]",
                "decisive          | [ { reading: size=reading-1, standing: o/low, verdict: NOT_MET } ]",
                "contestedValidity | [ { reading: o/low=longer, standing: o/low, validUntil: 2023-06-09 } ]",
                "otherEditions     | [ { edition: '1', verdicts: { o/low: NOT_MET } } ]",
                "mayHaveNoEdition  | false",
                "missing           | [profile.team-fte]",
                "conflicts         | []",
                "assumed           | [word]",
                "failures          | ['broken: broken: it threw java.lang.IllegalStateException: out of order']",
                "cautious          | false",
            })
    void each_part_of_a_decision_has_its_key(String key, String value) {
        assertThat(JSON.get(key)).isEqualTo(Json.yaml(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titles         | { en: Low, nb: Lav }",
                "verdict        | MET",
                "validUntil     | 2022-06-09",
                "missing        | []",
                "settling       | []",
                "whyNot         | []",
                "goneThrough    | []",
                "cautious       | false",
            })
    void each_part_of_a_standing_has_its_key(String key, String value) {
        assertThat(LOW.get(key)).isEqualTo(Json.yaml(value));
    }

    @Test
    void what_stands_in_the_way_is_told_with_what_would_settle_it() {
        assertThat(HIGH.get("missing")).isEqualTo(Json.yaml("[profile.team-fte]"));
        assertThat(HIGH.get("whyNot")).isEqualTo(Json.yaml("[team]"));
        assertThat(HIGH.get("settling")).isEqualTo(Json.yaml("""
                - name: profile.team-fte
                  facts: [profile.team-fte]
                  meets: [ { value: at least 3 FTE } ]
                  fails: [ { value: at least 0 FTE and less than 3 FTE } ]
                """));
        assertThat(HIGH.has("validUntil")).isFalse();
    }

    @Test
    void a_requirement_has_its_sentences_sources_and_other_readings() {
        JsonNode size = LOW.at("/requirements/0").deepCopy();
        assertThat(((ObjectNode) size).remove("condition")).isNotNull();
        assertThat(size).isEqualTo(Json.yaml("""
                id: size
                says: Ten.
                verdict: MET
                basis: reported
                applied: true
                required: true
                reading: default
                contested: true
                sentences: { en: Ten., nb: Ti. }
                fact: profile.participants
                known: "10"
                mayBeAbsent: false
                threshold: at least 10
                margin: "0"
                sources: [ { title: The law }, { title: The press, url: "https://example.org/press" } ]
                otherReadings:
                  - id: reading-1
                    reading: at least 11
                    verdict: NOT_MET
                    sources: [ { title: The press, url: "https://example.org/press" } ]
                  - id: reading-2
                    reading: not required
                    verdict: MET
                    sources: [ { title: The law } ]
                conflicts: []
                """));
    }

    @Test
    void a_conflict_is_told_where_it_is_and_for_the_decision() {
        Decision torn = Written.decide(RULES, """
                profiles: [ { date: 2020-01-01, participants: 10 }, { date: 2020-01-01, participants: 9 } ]
                """);
        assertThat(Json.of(torn).get("conflicts")).isEqualTo(Json.yaml("[profile.participants]"));
        assertThat(Json.of(torn).at("/explanation/o~1low/requirements/0/conflicts"))
                .isEqualTo(Json.yaml("""
                - about: profile.participants
                  statements:
                    - { place: "profiles[0].participants", date: 2020-01-01 }
                    - { place: "profiles[1].participants", date: 2020-01-01 }
                """));
    }

    @Test
    void who_holds_it_may_read_until_when_it_can_be_renewed() {
        JsonNode renewed = Json.of(Written.decide(
                        decider -> decider.forPurpose(Purpose.RENEW),
                        RULES,
                        "grants: [ { standing: o/low, from: 2020-06-05 } ]\n"))
                .at("/explanation/o~1low");
        assertThat(renewed.get("renewableUntil")).isEqualTo(Json.yaml("2022-12-04"));
    }

    @Test
    void several_decisions_are_a_list() {
        assertThat(Json.read(DecisionJson.of(List.of(DECISION, DECISION)))).containsExactly(JSON, JSON);
        assertThat(DecisionJson.of(List.of())).isEqualTo("[]\n");
        assertThat(DecisionJson.of(DECISION))
                .startsWith("{\n  \"cluster\": \"c\",\n")
                .endsWith("}\n");
    }
}
