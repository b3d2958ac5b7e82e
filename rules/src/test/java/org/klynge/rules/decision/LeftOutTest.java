package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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
}
