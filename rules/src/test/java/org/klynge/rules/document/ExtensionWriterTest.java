package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.Scheme;

/** What a scheme changes of another one, as it is written: what is read comes out again, to the letter. */
class ExtensionWriterTest {

    private static final String CATALOGUE = "catalogue: two\ntitle: Two\nsize: 2\n";
    private static final String BASE = """
            scheme: fi
            edition: "2020"
            title: { en: A programme, nb: Et program }
            ladder: { id: fi, kind: programme, standings: [ start ] }
            in-force: { from: 2020 }
            assessments: { exam: { catalogues: two } }
            figures: { costs: { unit: eur } }
            facts: { cost: { is: profile.costs } }
            claims: { listed: { by: Ministry } }
            standings:
              start:
                award:
                  - { id: members, says: Members., fact: profile.participants, at-least: 3, basis: own }
                  - { id: list, says: { en: Listed., nb: Oppført. }, attested: listed, applied: false, basis: own }
                validity: { first: 2 years, counted-from: grant, renewal: 1 year, source: law }
            sources: { law: { title: The law } }
            """;
    private static final String HEAD = """
            scheme: own
            edition: "1"
            extends:
              scheme: fi
              edition: "2020"
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Our programme\n",
                "title:\n  en: A programme\n  nl: Een programma\n",
                "in-force:\n  from: 2021\n",
                "in-force: {}\n",
                "figures:\n  staff:\n    unit: fte\n",
                "assessments:\n  test:\n    catalogues:\n      - two\n    scoring: share-of-points\n",
                "facts:\n  age:\n    is: cluster.age\n",
                "claims:\n  ranked:\n    by:\n      - Ministry\n",
            })
    void what_it_says_of_itself_and_declares(String said) {
        assertComesBack(HEAD + said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                - change: members
                  applied: true
                  says: More members.
                  fact: profile.participants
                  at-least: "5"
                  basis: own
                """,
                """
                - change: list
                  applied: true
                  says:
                    en: Listed.
                    nb: Oppført.
                  attested: listed
                  basis: own
                  applied-reading: strict
                  other-readings:
                    - required: false
                      source:
                        - law
                """,
                """
                - change: list
                  applied: false
                  says: Listed or old.
                  any:
                    - attested: listed
                    - holds:
                        - fi/start
                  basis: published
                  source:
                    - law
                """,
                """
                - change: members
                  applied: true
                  says: It is cheap.
                  all:
                    - fact: cost
                      at-most: 100 EUR
                    - fact: profile.costs
                      at-most: 50 EUR
                  basis: own
                """,
                """
                - remove: members
                - remove: list
                """,
                """
                - standing: start
                  add:
                    id: more
                    says: It was founded.
                    fact: cluster.founded
                    at-least: 2010-01-01
                    basis: own
                - standing: start
                  purpose: renew
                  add:
                    id: less
                    applied: false
                    says: It is listed.
                    attested: listed
                    basis: published
                    source:
                      - law
                """,
                """
                - standing: start
                  validity: unknown
                """,
                """
                - standing: start
                  validity:
                    first: 3 years
                    counted-from: grant
                    seamless: true
                """,
            })
    void changes_stand_in_the_order_in_which_they_were_made(String changes) {
        String sources = changes.contains("law") ? "sources:\n  law:\n    title: The law\n" : "";
        assertComesBack(HEAD + "changes:\n" + changes.indent(2) + sources);
    }

    @Test
    void what_a_change_does_not_state_stays_as_it_was_in_every_language() {
        assertThat(Documents.rewritten(CATALOGUE, BASE, HEAD + "changes: [ { change: list, applied: true } ]\n"))
                .isEqualTo(HEAD + """
                        changes:
                          - change: list
                            applied: true
                            says:
                              en: Listed.
                              nb: Oppført.
                            attested: listed
                            basis: own
                        """);
    }

    @Test
    void what_takes_the_place_of_another_is_written_as_extending_what_that_one_extends() {
        Scheme base = Documents.rules(CATALOGUE, BASE).orThrow().schemes().get(0);
        Scheme own = base.extend("own", "1").remove("list").scheme();
        Scheme stricter = own.withThreshold("members", Threshold.atLeast(Quantity.count(4)));
        assertThat(SchemeWriter.toYaml(stricter)).isEqualTo(HEAD + """
                changes:
                  - remove: list
                  - change: members
                    applied: true
                    says: "profile.participants: at least 4"
                    fact: profile.participants
                    at-least: "4"
                    basis: own
                """);
    }

    /** Another edition is another scheme, and so is one of another id. */
    @Test
    void what_takes_the_place_of_none_extends_the_one_that_it_was_made_of() {
        Scheme base = Documents.rules(CATALOGUE, BASE).orThrow().schemes().get(0);
        assertThat(SchemeWriter.toYaml(base.extend("fi", "2021").scheme()))
                .isEqualTo("scheme: fi\nedition: \"2021\"\nextends:\n  scheme: fi\n  edition: \"2020\"\n");
        assertThat(SchemeWriter.toYaml(base.extend("own", "2020").scheme()))
                .isEqualTo("scheme: own\nedition: \"2020\"\nextends:\n  scheme: fi\n  edition: \"2020\"\n");
    }

    @Test
    void what_takes_the_place_of_one_that_extends_none_is_written_in_full() {
        Scheme base = Documents.rules(CATALOGUE, BASE).orThrow().schemes().get(0);
        Scheme longer = base.extend("fi", "2020")
                .inForce(new InForce(Optional.empty(), Optional.of(PartialDate.parse("2025")), ImmutableList.of()))
                .scheme();
        assertThat(SchemeWriter.toYaml(longer))
                .isEqualTo(SchemeWriter.toYaml(base).replace("  from: 2020\n", "  until: 2025\n"));
    }

    private static void assertComesBack(String document) {
        assertThat(Documents.rewritten(CATALOGUE, BASE, document)).isEqualTo(document);
    }
}
