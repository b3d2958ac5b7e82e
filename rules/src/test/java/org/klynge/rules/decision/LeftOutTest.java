package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Rating;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.rules.Klynge;
import org.klynge.rules.esca.EscaLabels;

/** What does not apply leaves the total, and the explanation names it. */
class LeftOutTest {

    @Test
    void indicators_that_do_not_apply_are_named_beside_the_score() {
        Assessment assessment = Assessment.builder()
                .id("gold")
                .catalogue(EscaLabels.GOLD_CATALOGUE)
                .date(PartialDate.parse("2021-10"))
                .putRating("1.1.0", Rating.parse("5 of 5"))
                .putRating("4.1.3", Rating.NOT_APPLICABLE)
                .putRating("3.2", Rating.NOT_APPLICABLE)
                .build();
        Decision decision =
                Klynge.standard().decide(EscaLabels.SCHEME, Dossier.of(assessment), LocalDate.of(2021, 11, 6));
        assertThat(decision.requirement("gold.score").evaluation().evidence())
                .isInstanceOfSatisfying(
                        Evidence.Figure.class,
                        figure -> assertThat(figure.leftOut()).containsExactlyInAnyOrder("4.1.3", "3.2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fact: assessment.exam.score, at-least: 50 %          | [2]",
                "fact: assessment.exam.points, at-least: 3 points     | [2]",
                "fact: points, at-least: 3 points                     | [2]",
                "fact: assessment.exam.count, at-least: 1             | []",
                "fact: profile.jobs, at-least: 1                      | []",
            })
    void they_are_named_beside_whatever_is_made_of_the_total(String condition, String leftOut) {
        Evaluation evaluation = OwnRules.evaluate(condition, """
                cluster: { id: some }
                assessments: [ { id: a, catalogue: exam-2, date: 2019, ratings: { "1": 3 of 5, "2": not applicable } } ]
                """);
        assertThat(((Evidence.Figure) evaluation.evidence()).leftOut()).hasToString(leftOut);
    }
}
