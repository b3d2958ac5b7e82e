package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions as they are written: what is read comes out again, to the letter. */
class ConditionWriterTest {

    private static final String CATALOGUE = """
            catalogue: two
            title: Two indicators
            size: 2
            dimensions:
              - { id: "1", name: One, indicators: [ { number: "1.1", name: First }, { number: "1.2", name: Second } ] }
            """;
    private static final String HEAD = """
            scheme: fi
            edition: "2020"
            title: A programme
            ladder:
              id: fi
              kind: programme
              standings:
                - start
                - grow
            assessments:
              exam:
                catalogues:
                  - two
                scoring: share-of-points
            claims:
              listed:
                by:
                  - Ministry
              ranked:
                by:
                  - Ministry
            standings:
              start:
                award:
                  - id: it
                    says: It is so.
            """;
    private static final String TAIL = "        basis: own\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attested: listed",
                """
                attested: listed
                fact: assessment.exam.score
                more-than: 80 %""",
                """
                attested: listed
                computed:
                  attested: ranked""",
                """
                attested: listed
                computed:
                  attested: ranked
                  holds:
                    - fi/start""",
                """
                attested: listed
                not:
                  attested: ranked""",
            })
    void what_a_claim_is_computed_from_stands_beside_it_unless_it_is_a_claim(String condition) {
        assertComesBack(condition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                holds:
                  - fi/start
                  - fi/grow""",
                """
                holds:
                  - fi/start
                or-higher: true""",
                """
                held:
                  - fi/start""",
                """
                held:
                  - fi/start
                  - fi/grow
                or-higher: true
                at-least: 36 months
                less-than: 50 months""",
                """
                not:
                  held:
                    - fi/start
                  or-higher: true""",
                "renewable: fi/start",
                "call: fi/grow",
            })
    void of_standings_their_full_names_are_written(String condition) {
        assertComesBack(condition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                every-indicator:
                  of: exam
                  reaches: minimum""",
                """
                every-indicator:
                  of: exam
                  dimension: "1"
                  reaches: 60 %""",
                """
                any-indicator:
                  of: exam
                  dimension: "1"
                  reaches: minimum""",
                """
                indicators:
                  at-least: 2
                  of: exam
                  reaches: 50 %""",
            })
    void of_indicators_it_is_told_how_many_reach_what(String condition) {
        assertComesBack(condition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                all:
                  - attested: listed
                  - holds:
                      - fi/start""",
                """
                any:
                  - attested: listed
                  - all:
                      - attested: ranked""",
                """
                at-least: 2
                of:
                  - attested: listed
                  - attested: ranked
                  - call: fi/start""",
                """
                not:
                  any:
                    - attested: listed""",
            })
    void conditions_stand_within_others(String condition) {
        assertComesBack(condition);
    }

    private static void assertComesBack(String condition) {
        String document = HEAD + (condition + "\n").indent(8) + TAIL;
        assertThat(Documents.rewritten(CATALOGUE, document)).isEqualTo(document);
    }
}
