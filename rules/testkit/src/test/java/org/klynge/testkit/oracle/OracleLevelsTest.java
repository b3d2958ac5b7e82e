package org.klynge.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.scheme.RuleBook;

/** Where a table says what levels are worth, the oracle counts what they are worth. */
class OracleLevelsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // levels 0, 1 and 2 are worth 0, 3 and 10 points
                "points, at-least: 17   | ratings: { 1: 2 of 2, 2: 2 of 2, 3: 2 of 2 } | MET",
                "points, at-least: 17   | ratings: { 1: 2 of 2, 2: 1 of 2, 3: 1 of 2 } | NOT_MET",
                "points, at-least: 16   | ratings: { 1: 2 of 2, 2: 1 of 2, 3: 1 of 2 } | MET",
                "points, exactly: 16    | ratings: { 1: 2 of 2, 2: 1 of 2, 3: 1 of 2 } | MET",
                "score, at-least: 76 %  | ratings: { 1: 2 of 2, 2: 2 of 2, 3: 1 of 2 } | MET",
                "score, at-least: 77 %  | ratings: { 1: 2 of 2, 2: 2 of 2, 3: 1 of 2 } | NOT_MET",
                "score, at-least: 65 %  | ratings: { 1: 2 of 2, 2: 1 of 2, 3: not applicable } | MET",
                "score, at-least: 66 %  | ratings: { 1: 2 of 2, 2: 1 of 2, 3: not applicable } | NOT_MET",
                // a total that is reported counts the same points
                "score, at-least: 76 %  | 'ratings: { 1: 2 of 2, 2: 2 of 2, 3: 1 of 2 }, reported-score: 23 of 30' | MET",
            })
    void counts_what_the_table_gives(String fact, String assessment, Verdict verdict) {
        RuleBook rules = RuleBookReader.standalone()
                .read(List.of(DocumentSource.of("catalogue", """
                        catalogue: three
                        title: Three
                        size: 3
                        dimensions:
                          - id: d
                            name: D
                            indicators: [ { number: 1, name: A }, { number: 2, name: B }, { number: 3, name: C } ]
                        """), DocumentSource.of("scheme", """
                        scheme: steps
                        edition: "1"
                        title: Steps
                        ladder: { id: steps, kind: labels, standings: [one] }
                        assessments: { exam: { catalogues: [three], scoring: { levels: { 0: 0, 1: 3, 2: 10 } } } }
                        standings:
                          one:
                            award:
                              - { id: r, says: It holds., basis: own, fact: assessment.exam.%s }
                        """.formatted(fact))))
                .orThrow();
        Dossier dossier = DossierReader.of(rules)
                .read(DocumentSource.of(
                        "dossier",
                        "cluster: { id: some }\nassessments: [ { id: a, catalogue: three, date: 2022-01-01, "
                                + assessment + " } ]\n"))
                .orThrow();
        Condition condition =
                rules.schemes().get(0).requirement("r").orElseThrow().condition();
        Optional<Survey> survey = Oracle.of(rules).survey(condition, dossier, DAY, ImmutableSet.of());
        assertThat(survey.flatMap(Survey::verdict)).contains(verdict);
        assertThat(Klynge.decider(rules)
                        .decide("steps", dossier, DAY)
                        .requirement("r")
                        .verdict())
                .isEqualTo(verdict);
    }
}
