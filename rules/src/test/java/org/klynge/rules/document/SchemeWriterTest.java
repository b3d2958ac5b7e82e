package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemes that stand for themselves, as they are written: what is read comes out again, to the letter. */
class SchemeWriterTest {

    /** Has a requirement that two standings share, every purpose, kinds, calls, and words in two languages. */
    private static final String WHOLE = """
            scheme: fi
            edition: "2020"
            title:
              en: A programme
              nb: Et program
            ladder:
              id: fi
              kind: programme
              standings:
                - start
                - grow
                - mark
            claims:
              listed:
                by:
                  - Ministry
            calls:
              list:
                - id: "2019"
                  for:
                    - start
                    - grow
                  opens: 2019
                  closes: 2019-09-06
                  source:
                    - call
              complete:
                - days: 2022
                  for:
                    - grow
                  source:
                    - law
                - days: by 2018-12-31
            shared:
              - id: listed
                says: It is listed.
                attested: listed
                basis: own
            standings:
              start:
                title: Start
                award:
                  - use: listed
                apply:
                  - id: open
                    says: A call is open.
                    call: fi/start
                    basis: own
                renew:
                  - use: listed
              grow:
                title:
                  en: Grow
                  nb: Vekst
                award:
                  - id: young
                    says: It is young.
                    fact: cluster.age
                    at-most: 120 months
                    basis: own
                  - use: listed
                validity:
                  first: 2 years
                  counted-from: grant
              mark:
                kind: mark
            sources:
              call:
                title: The call
                url: "https://example.org/call"
              law:
                title: The law
            """;

    @Test
    void a_whole_scheme_comes_back() {
        assertThat(Documents.rewritten(WHOLE)).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: labels\n  standings:\n    - low\n    - high",
                "kind: programme\n  standings:\n    - low\n    - high",
                "kind: programme\n  standings:\n    - low\n    - high\n  steps: {}",
                "kind: labels\n  standings:\n    - low\n    - mid\n    - high\n"
                        + "  steps:\n    low:\n      - mid\n      - high",
                "kind: labels\n  standings:\n    - low\n    - mid\n    - high\n"
                        + "  steps:\n    low:\n      - high\n    mid:\n      - high",
            })
    void steps_are_written_where_the_ladder_is_no_chain(String ladder) {
        String document = """
                scheme: fi
                edition: "2020"
                title: A programme
                ladder:
                  id: fi
                  %s
                standings: {}
                """.formatted(ladder);
        assertThat(Documents.rewritten(document)).isEqualTo(document);
    }

    @Test
    void a_chain_is_written_without_steps() {
        String document = """
                scheme: fi
                edition: "2020"
                title: A programme
                ladder:
                  id: fi
                  kind: labels
                  standings:
                    - low
                    - high
                %sstandings: {}
                """;
        assertThat(Documents.rewritten(document.formatted("  steps:\n    low:\n      - high\n")))
                .isEqualTo(document.formatted(""));
    }

    @Test
    void json_says_the_same() {
        String document = """
                scheme: fi
                edition: "2020"
                title: A programme
                ladder: { id: fi, kind: labels, standings: [ low ] }
                in-force: { from: 2020 }
                standings:
                  low:
                    award:
                      - at-least: 1
                        of: [ { fact: day, at-least: 2021 }, { fact: profile.team-fte, more-than: 7.5 } ]
                        id: it
                        says: It is so.
                        applied: false
                        basis: own
                """;
        assertThat(SchemeWriter.toJson(
                        Documents.rules(document).orThrow().schemes().get(0)))
                .isEqualTo("""
                        {
                          "scheme": "fi",
                          "edition": "2020",
                          "title": "A programme",
                          "ladder": {
                            "id": "fi",
                            "kind": "labels",
                            "standings": [
                              "low"
                            ]
                          },
                          "in-force": {
                            "from": "2020"
                          },
                          "standings": {
                            "low": {
                              "award": [
                                {
                                  "id": "it",
                                  "applied": false,
                                  "says": "It is so.",
                                  "at-least": 1,
                                  "of": [
                                    {
                                      "fact": "day",
                                      "at-least": "2021-01-01"
                                    },
                                    {
                                      "fact": "profile.team-fte",
                                      "more-than": "7.5 FTE"
                                    }
                                  ],
                                  "basis": "own"
                                }
                              ]
                            }
                          }
                        }
                        """);
    }
}
