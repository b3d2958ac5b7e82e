package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sources of a scheme are known to those that extend it, wherever it names them. */
class InheritedSourcesTest {

    private static final String BASE = """
            scheme: fi
            edition: "2020"
            title: A programme
            ladder: { id: fi, kind: programme, standings: [ start ] }
            in-force: { from: 2020, source: days }
            claims: { listed: { by: Ministry } }
            calls: { list: [ { id: "2020", for: start, opens: 2020, source: call } ] }
            standings:
              start:
                award:
                  - { id: list, says: Listed., attested: listed, basis: published, source: rule,
                      other-readings: [ { required: false, source: reading } ] }
                validity: { first: 2 years, counted-from: grant, source: validity,
                            other-readings: [ { first: 3 years, source: other-validity } ] }
            sources:
              days: { title: On days }
              call: { title: On calls }
              rule: { title: On rules }
              reading: { title: On readings }
              validity: { title: On validities }
              other-validity: { title: On other readings of validities }
            """;
    private static final String OWN = """
            scheme: own
            edition: "1"
            extends: { scheme: fi, edition: "2020" }
            changes: [ { change: list, applied: false, basis: published, source: %s } ]
            """;

    @ParameterizedTest
    @ValueSource(strings = {"days", "call", "rule", "reading", "validity", "other-validity"})
    void what_the_scheme_cites_can_be_cited_again(String source) {
        assertThat(Documents.rules(BASE, OWN.formatted(source))
                        .orThrow()
                        .schemes()
                        .get(1)
                        .requirement("list")
                        .orElseThrow()
                        .sources())
                .singleElement()
                .satisfies(cited -> assertThat(cited.id()).isEqualTo(source));
    }

    /** As {@link SchemeWriter} writes it: sources stand in each document that cites them. */
    @ParameterizedTest
    @ValueSource(strings = {"days", "call", "rule", "reading", "validity", "other-validity"})
    void it_can_be_declared_again_and_need_not_be_cited(String source) {
        String declared = """
                scheme: own
                edition: "1"
                extends: { scheme: fi, edition: "2020" }
                sources: { %s: { title: On what it says } }
                """;
        assertThat(Documents.rules(BASE, declared.formatted(source)).problems()).isEmpty();
    }

    @Test
    void a_source_that_neither_has_is_unknown() {
        Documents.assertProblems(
                Documents.rules(BASE, OWN.formatted("ruel")),
                List.of("4:70 source: no source is called 'ruel'; did you mean 'rule'?"));
    }
}
