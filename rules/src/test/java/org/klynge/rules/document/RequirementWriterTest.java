package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requirements as they are written: what is read comes out again, to the letter. */
class RequirementWriterTest {

    private static final String HEAD = """
            scheme: fi
            edition: "2020"
            title: A programme
            ladder:
              id: fi
              kind: programme
              standings:
                - start
            claims:
              listed:
                by:
                  - Ministry
            standings:
              start:
                award:
            """;
    private static final String TAIL = """
            sources:
              law:
                title: The law
                url: "https://example.org/law"
              note:
                title: A note
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                - id: it
                  says: It is so.
                  attested: listed
                  basis: published
                  source:
                    - law
                    - note
                """,
                """
                - id: it
                  applied: false
                  says:
                    en: It is so.
                    nb: Det er slik.
                  attested: listed
                  basis: inferred
                  source:
                    - law
                    - note
                """,
                """
                - id: it
                  says: It is so.
                  fact: profile.participants
                  at-least: "3"
                  basis: observed
                  source:
                    - law
                  applied-reading: literal
                  other-readings:
                    - fact: profile.participants
                      at-least: "4"
                      source:
                        - note
                    - id: none
                      required: false
                      source:
                        - law
                    - attested: listed
                      source:
                        - law
                """,
            })
    void what_is_left_out_is_as_a_reader_takes_it(String requirement) {
        String document = HEAD + requirement.indent(6) + TAIL;
        assertThat(Documents.rewritten(document)).isEqualTo(document);
    }
}
