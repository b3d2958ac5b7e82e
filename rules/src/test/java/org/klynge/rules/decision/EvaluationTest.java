package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Statement;
import org.klynge.rules.scheme.RuleBook;

/** What a verdict rests on: statements of the dossier, and the parts that decided. */
class EvaluationTest {

    private static final String DOSSIER = """
            cluster: { id: some, founded: 2012 }
            profiles:
              - { date: 2019-01-01, participants: 12 }
              - { date: 2020-01-01, participants: 9 }
            assessments:
              - { id: first, catalogue: exam-2, date: 2018-05-01, reported-score: 60 % }
              - { id: second, catalogue: exam-2, date: 2019-05-01, reported-score: 70 % }
            grants:
              - { standing: own/badge, from: 2018, until: 2018-12-31 }
              - { standing: own/seal, from: 2019-06, until: 2020-12-31 }
            attestations:
              - { claim: word, holds: true, by: Jury, date: 2019-03-01 }
              - { claim: sound, holds: true, by: Jury, date: 2019-06-01 }
            """;

    private static final String CONTRADICTED = """
            cluster: { id: some }
            assessments: [ { id: first, catalogue: exam-2, date: 2018-05-01 } ]
            attestations:
              - { claim: sound, holds: true, by: Jury, date: 2019-06-01 }
              - { claim: sound, holds: false, by: Jury, date: 2019-06-01 }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fact: profile.participants, at-least: 10       | profiles[1].participants",
                // of no day of its own
                "fact: cluster.founded, at-most: 2015           | ''",
                "fact: assessment.exam.score, at-least: 65 %    | assessments[second]",
                "fact: assessment.exam.latest-date, at-least: 2019 | assessments[first] assessments[second]",
                "every-indicator: { of: exam, reaches: 50 % }   | assessments[second]",
                "attested: word                                 | attestations[0]",
                "attested: sound                                | attestations[1]",
                "holds: own/badge                               | grants[0]",
                "held: own/badge, at-least: 6 months            | grants[0]",
                "held: [own/badge, own/seal]                    | grants[0] grants[1]",
                "renewable: own/seal                            | grants[1]",
                "call: own/seal                                 | ''",
                "all: [ { holds: own/seal }, { not: { attested: word } } ] | grants[1] attestations[0]",
            })
    void rests_on_statements_of_the_dossier(String condition, String places) {
        assertThat(OwnRules.evaluate(condition, DOSSIER)
                        .statements()
                        .map(Statement::place)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // those that hold where they suffice, and those that do not where they deny it
                "all: [ { holds: own/seal }, { fact: profile.participants, at-least: 9 } ] | 0 1",
                "all: [ { holds: own/seal }, { holds: own/badge } ]                | 1",
                "any: [ { holds: own/seal }, { holds: own/badge } ]                | 0",
                "any: [ { holds: own/badge }, { fact: profile.jobs, at-least: 3 } ] | 1",
                "at-least: 2, of: [ { holds: own/seal }, { holds: own/badge }, { fact: profile.participants, at-least: 9 } ] | 0 2",
                "not: { holds: own/badge }                                         | 0",
                "not: { holds: own/seal }                                          | 0",
                "holds: own/seal                                                   | ''",
                // in each case one of two holds, but which of them is not known
                "any: [ { fact: profile.jobs, at-least: 3 }, { not: { fact: profile.jobs, at-least: 3 } } ] | ''",
            })
    void is_decided_by_some_of_its_parts(String condition, String deciding) {
        Evaluation evaluation = OwnRules.evaluate(condition, DOSSIER);
        assertThat(evaluation.deciding().stream()
                        .map(part -> "" + evaluation.parts().indexOf(part))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(deciding);
    }

    @Test
    void is_decided_by_nothing_where_it_is_contradicted() {
        assertThat(OwnRules.evaluate("attested: sound, fact: profile.jobs, at-least: 3", CONTRADICTED)
                        .deciding())
                .isEmpty();
    }

    /** Of an assessment that did not take place nothing can be confirmed; the same claim follows from what is asked for here. */
    @Test
    void is_contradicted_by_what_is_not_on_record_where_nobody_said_a_word() {
        Evaluation evaluation =
                OwnRules.evaluate("attested: sound, not: { holds: own/badge }", "cluster: { id: some }");
        assertThat(evaluation.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(evaluation.conflicts()).hasToString("[sound: [assessments]]");
    }

    @Test
    void is_contradicted_by_an_assumption_that_what_is_on_record_denies() {
        RuleBook rules = OwnRules.of("attested: word, holds: own/badge");
        Decision decision = Klynge.decider(rules)
                .assuming("word")
                .decide("own", Dossier.builder().build(), OwnRules.DAY);
        assertThat(decision.requirement("r0").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(decision.conflicts()).hasToString("[word: [assumptions]]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "attested: word                                                      | -",
                "attested: sound                                                     | sound: [attestations[0], attestations[1]]",
                "all: [ { attested: sound }, { attested: word } ]                    | sound: [attestations[0], attestations[1]]",
                // one conflict, however often it is met
                "any: [ { attested: sound }, { not: { attested: sound } } ]          | sound: [attestations[0], attestations[1]]",
            })
    void tells_of_statements_that_contradict_each_other(String condition, String conflict) {
        Evaluation evaluation = OwnRules.evaluate(condition, CONTRADICTED);
        assertThat(evaluation.conflicts().stream().map(Conflict::toString))
                .containsExactlyElementsOf(
                        Optional.ofNullable(conflict).stream().toList());
    }
}
