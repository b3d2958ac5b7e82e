package org.klynge.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.rules.scoring.WeakestDimension;
import org.klynge.rules.scoring.WeightedDimensions;

class AssessmentSeriesTest {

    @Test
    void every_catalogue_has_to_fit_the_scoring() {
        ScoringRule weighted = new WeightedDimensions(ImmutableMap.of("all", BigFraction.ONE));
        assertThat(new AssessmentSeries("exam", ImmutableList.of(Records.LISTED), weighted).scoring())
                .isEqualTo(weighted);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new AssessmentSeries("exam", ImmutableList.of(Records.LISTED, Records.UNLISTED), weighted))
                .withMessageStartingWith("weights: the catalogue exam-2 has no published dimensions");
        assertThat(new AssessmentSeries(
                                "exam", ImmutableList.of(Records.LISTED, Records.UNLISTED), new WeakestDimension())
                        .catalogues())
                .hasSize(2);
    }

    @Test
    void needs_a_name_and_a_catalogue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AssessmentSeries("exam", ImmutableList.of(), new ShareOfPoints()))
                .withMessage("catalogues: the assessments 'exam' need at least one catalogue");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AssessmentSeries("Exam", ImmutableList.of(Records.LISTED), new ShareOfPoints()))
                .withMessageStartingWith("assessment series 'Exam' is not an identifier");
    }
}
