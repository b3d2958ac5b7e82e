package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Statement;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.scheme.RuleBook;

/** Decisions on totals of every kind: from a scheme and a dossier as documents to a verdict. */
class ScoringTest {

    private static final String CATALOGUE = """
            catalogue: small
            title: Three indicators
            size: 3
            dimensions:
              - { id: "1", name: One, indicators: [ { number: "1.1", name: A }, { number: "1.2", name: B } ] }
              - { id: "2", name: Two, indicators: [ { number: "2.1", name: C } ] }
            """;

    private static final String SCHEME = """
            scheme: own
            edition: "1"
            title: Own rules
            ladder: { id: own, kind: labels, standings: [seal] }
            assessments: { small: { catalogues: [small], scoring: RULE } }
            standings:
              seal:
                award:
                  - { id: score, says: More than half., fact: assessment.small.score, more-than: 50 %, basis: own }
            """;

    private static Decision decide(String rule, String assessment) {
        RuleBook rules = RuleBookReader.standalone()
                .read(List.of(
                        DocumentSource.of("catalogue", CATALOGUE),
                        DocumentSource.of("scheme", SCHEME.replace("RULE", rule))))
                .orThrow();
        String dossier = "{ cluster: { id: x }, assessments: [ { id: a, catalogue: small, date: 2020-01-01, "
                + assessment + " } ] }";
        return Klynge.decider(rules)
                .decide(
                        "own",
                        DossierReader.of(rules)
                                .read(DocumentSource.of("dossier", dossier))
                                .orThrow(),
                        LocalDate.of(2020, 2, 1));
    }

    private static final String ALL = "ratings: { 1.1: 4 of 4, 1.2: 3 of 4, 2.1: 1 of 4 }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share-of-points                                          | MET",
                "weakest-dimension                                        | NOT_MET",
                "{ weighted-dimensions: { 1: 40 %, 2: 60 % } }            | NOT_MET", // exactly 50 %
                "{ weighted-dimensions: { 1: 40.1 %, 2: 59.9 % } }        | MET",
                "{ levels: { 0: 0, 1: 10, 2: 25, 3: 40, 4: 100 } }        | NOT_MET", // exactly 50 %
                "{ levels: { 0: 0, 1: 10.01, 2: 25, 3: 40, 4: 100 } }     | MET",
            })
    void one_assessment_makes_a_total_by_any_rule(String rule, Verdict verdict) {
        assertThat(decide(rule, ALL).requirement("score").verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Of 12 points the missing ones carry 8; without that nobody knows.
                "share-of-points   | of: 12, ratings: { 1.1: 4 of 4 }                       | UNKNOWN | false",
                "share-of-points   | of: 7, ratings: { 1.1: 4 of 4 }                        | MET     | false",
                "share-of-points   | of: 8, ratings: { 1.1: 4 of 4 }                        | UNKNOWN | false",
                "share-of-points   | ratings: { 1.1: 4 of 4 }                               | UNKNOWN | false",
                // Where the points in all bind two dimensions together the range may be too wide.
                "weakest-dimension | of: 7, ratings: { 1.1: 0 of 4 }                        | NOT_MET | false",
                "weakest-dimension | of: 12, ratings: { 1.1: 0 of 4 }                       | UNKNOWN | true",
                "weakest-dimension | of: 12, ratings: { 1.1: 0 of 4, 2.1: 3 of 4 }          | NOT_MET | false",
                "weakest-dimension | ratings: { 1.1: 0 of 4, 2.1: 3 of 4 }                  | UNKNOWN | false",
            })
    void the_points_in_all_tell_what_the_missing_ratings_can_be(
            String rule, String assessment, Verdict verdict, boolean cautious) {
        Decision decision = decide(rule, assessment);
        assertThat(decision.requirement("score").verdict()).isEqualTo(verdict);
        assertThat(decision.isCautious()).isEqualTo(cautious);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share-of-points       | of: 3, ratings: { 1.1: 4 of 4 } | assessments[a].of assessments[a].ratings",
                "share-of-points       | of: 3, reported-score: 3 of 4   | assessments[a].of assessments[a].reported-score",
                "{ levels: { 0: 0, 4: 1 } } | ratings: { 1.1: 3 of 4, 2.1: 4 of 4 } | assessments[a].ratings.1.1",
            })
    void a_contradiction_names_its_parts(String rule, String assessment, String places) {
        Decision decision = decide(rule, assessment);
        assertThat(decision.requirement("score").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(decision.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.statements().stream()
                                .map(Statement::place)
                                .collect(Collectors.joining(" ")))
                        .isEqualTo(places));
    }
}
