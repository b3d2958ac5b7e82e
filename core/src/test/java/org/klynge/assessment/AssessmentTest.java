package org.klynge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.klynge.cluster.Country;
import org.klynge.fact.Numeral;
import org.klynge.fact.PartialDate;

class AssessmentTest {

    @Test
    void saysWhatWasExaminedAndFound() {
        Assessment assessment = gold().date(PartialDate.parse("2021-10"))
                .addAssessor(Assessor.from(Country.of("SE")))
                .addAssessor(Assessor.from(Country.of("NO")))
                .reportedScore(ReportedScore.percent("95"))
                .maximum(BigFraction.of(150))
                .putRating("1.1.0", Points.of(4, 5))
                .putRating("4.5", Rating.NOT_APPLICABLE)
                .addRecommendation("Find more members.")
                .build();
        assertThat(assessment.id()).isEqualTo("gold-2021");
        assertThat(assessment.catalogue()).isEqualTo("esca-gold-2013");
        assertThat(assessment.date()).isEqualTo(PartialDate.parse("2021-10"));
        assertThat(assessment.assessors())
                .containsExactly(
                        Assessor.from(Country.of("SE")),
                        new Assessor(Optional.empty(), Optional.of(Country.of("NO")), Optional.empty()));
        assertThat(assessment.reportedScore()).contains(ReportedScore.parse("95 %"));
        assertThat(assessment.maximum()).contains(BigFraction.of(150));
        assertThat(assessment.ratings())
                .hasSize(2)
                .containsEntry("1.1.0", Points.of(4, 5))
                .containsEntry("4.5", Rating.NOT_APPLICABLE);
        assertThat(assessment.recommendations()).containsExactly("Find more members.");
    }

    @Test
    void whatNobodySaidIsUnknown() {
        Assessment assessment = gold().build();
        assertThat(assessment.date()).isEqualTo(PartialDate.unknown());
        assertThat(assessment.reportedScore()).isEmpty();
        assertThat(assessment.maximum()).isEmpty();
        assertThat(assessment.ratings()).isEmpty();
        assertThat(assessment.assessors()).isEmpty();
        assertThat(assessment.recommendations()).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Assessment.builder().id("gold-2021").build())
                .withMessageContaining("catalogue");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gold().id("Gold 2021").build())
                .withMessageStartingWith("assessment 'Gold 2021' is not an identifier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gold().catalogue("").build())
                .withMessageStartingWith("catalogue '' is not an identifier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gold().putRating("1.1.x", Points.of(4, 5)).build())
                .withMessageStartingWith("'1.1.x' is not the number of an indicator");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gold().putRating("1.1", Points.of(4, 5))
                        .putRating("1.1", Points.of(3, 5))
                        .build())
                .withMessageContaining("1.1=");
        for (BigFraction none : List.of(BigFraction.ZERO, BigFraction.of(-1, 2))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> gold().maximum(none).build())
                    .withMessageStartingWith("maximum: " + Numeral.print(none)
                            + " is not above zero in the assessment gold-2021; expected the points");
        }
    }

    @Test
    void assessmentsAreEqualWhenTheirPartsAre() {
        new EqualsTester()
                .addEqualityGroup(
                        gold().putRating("1", Points.of(1, 5))
                                .putRating("2", Points.of(2, 5))
                                .build(),
                        gold().putRating("2", Points.of(2, 5))
                                .putRating("1", Points.of(1, 5))
                                .build())
                .addEqualityGroup(gold().putRating("1", Points.of(1, 5)).build())
                .addEqualityGroup(gold().build())
                .addEqualityGroup(
                        gold().reportedScore(ReportedScore.percent("95")).build())
                .addEqualityGroup(
                        gold().maximum(BigFraction.of(300, 2)).build(),
                        gold().maximum(BigFraction.of(150)).build())
                .addEqualityGroup(gold().date(PartialDate.parse("2021")).build())
                .testEquals();
    }

    private static Assessment.Builder gold() {
        return Assessment.builder().id("gold-2021").catalogue("esca-gold-2013");
    }
}
