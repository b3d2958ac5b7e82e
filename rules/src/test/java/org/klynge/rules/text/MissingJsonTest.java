package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.rules.decision.Decision;

/** What would settle a verdict, and what other readings ask, as JSON. */
class MissingJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fact: profile.participants, at-least: 10           | [ { value: at least 10 } ]   | [ { value: between 0 and 9 } ]",
                "fact: cluster.founded, at-least: 2015-03-01        | [ { date: 2015-03-01..2015-12-31 } ] | [ { date: 2015-01-01..2015-02-28 } ]",
                "attested: k                                        | [ { holds: true } ]          | [ { holds: false } ]",
                "fact: assessment.exam.latest-date, at-least: 2010  | [ { date: 2010-01-01..2020-06-10 } ] | [ { date: by 2009-12-31 }, { absent: true } ]",
            })
    void what_would_settle_it_is_told_in_the_grammar_of_documents(String condition, String meets, String fails) {
        JsonNode settling = Json.of(OneRule.decide(condition, "incomplete: [ assessments ]\n"))
                .at("/explanation/o~1one/settling/0");
        assertThat(settling.get("meets")).isEqualTo(Json.yaml(meets));
        assertThat(settling.get("fails")).isEqualTo(Json.yaml(fails));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // of a variant only the threshold is told, where the fact is the same
                "fact: profile.participants, at-least: 10 | more-than: 10 | at least 11",
                "fact: profile.participants, at-least: 10 | fact: profile.team-fte, at-least: 5 |"
                        + " the size of the management team (profile.team-fte) is at least 5 FTE",
                "fact: profile.participants, at-least: 10 | attested: k | X confirms that k is fulfilled",
                "attested: k | fact: profile.participants, at-least: 5 |"
                        + " the number of participants (profile.participants) is at least 5",
            })
    void another_reading_is_told_as_shortly_as_can_be(String condition, String other, String told) {
        Decision decision = OneRule.decide(condition + ", other-readings: [ { " + other + ", source: law } ]", "");
        assertThat(Json.of(decision)
                        .at("/explanation/o~1one/requirements/0/otherReadings/0/reading")
                        .textValue())
                .isEqualTo(told);
    }
}
