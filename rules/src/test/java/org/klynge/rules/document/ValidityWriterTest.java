package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long standings run, as it is written: what is read comes out again, to the letter. */
class ValidityWriterTest {

    private static final String CATALOGUES = "catalogue: two\ntitle: Two\nsize: 2\n";
    private static final String OTHER = """
            scheme: other
            edition: "1"
            title: Other
            ladder: { id: other, kind: labels, standings: [ low ] }
            standings: { low: {} }
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
              test:
                catalogues:
                  - two
                scoring: share-of-points
            standings:
              start:
                validity:
            """;
    private static final String TAIL = """
            sources:
              law:
                title: The law
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                first: 2 years
                counted-from: grant
                basis: published
                source:
                  - law""",
                """
                first: 18 months
                counted-from: assessment-day
                of: exam
                renewal: 1 year
                renewable-for: 1 month
                seamless: true
                renewals: 3
                source:
                  - law""",
                """
                until: 2023-12-30
                ends-with: grow
                may-end-with: grow
                source:
                  - law""",
                """
                until: 2021-03-01..2023-12-31
                source:
                  - law""",
                """
                ends-with: other/low
                may-end-with: other/low
                source:
                  - law""",
            })
    void a_validity_states_its_times_and_ends(String validity) {
        assertComesBack(validity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first: 3 years",
                "counted-from: assessment-month",
                "of: test",
                "renewal: 2 years",
                "renewable-for: 6 months",
                "seamless: false",
                "renewals: 2",
                "until: 2024",
                "ends-with: other/low",
                "may-end-with: other/low",
            })
    void another_reading_tells_no_more_than_in_what_it_differs(String difference) {
        assertComesBack("""
                first: 2 years
                counted-from: grant
                of: exam
                renewal: 1 year
                renewable-for: 1 year
                seamless: true
                renewals: 1
                until: 2023
                ends-with: grow
                may-end-with: grow
                source:
                  - law
                applied-reading: literal
                other-readings:
                  - %s
                    source:
                      - law
                  - id: named
                    %s
                    source:
                      - law""".formatted(difference, difference));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first: 3 years\n    counted-from: grant",
                "first: 3 years\n    counted-from: assessment-month",
                "seamless: true",
                "of: exam",
            })
    void what_is_not_applied_is_stated_by_another_reading(String difference) {
        String validity = """
                %sends-with: grow
                source:
                  - law
                other-readings:
                  - %s
                    source:
                      - law""";
        boolean counted = difference.equals("of: exam");
        assertComesBack(validity.formatted(counted ? "first: 1 year\ncounted-from: grant\n" : "", difference));
    }

    private static void assertComesBack(String validity) {
        String document = HEAD + (validity + "\n").indent(6) + TAIL;
        assertThat(Documents.rewritten(CATALOGUES, OTHER, document)).isEqualTo(document);
    }
}
