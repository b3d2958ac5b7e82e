package org.klynge.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.scoring.ShareOfPoints;

/** At least so many indicators, and those of one dimension. */
class IndicatorsTest {

    /** Three indicators of structure and one of services, all with a minimum of 60 %. */
    private static final IndicatorCatalogue LISTED = dimensions(IndicatorCatalogue.builder())
            .id("listed")
            .title("Four indicators")
            .size(4)
            .addIndicator(indicator("1", "structure"))
            .addIndicator(indicator("2", "structure"))
            .addIndicator(indicator("3", "structure"))
            .addIndicator(indicator("4", "services"))
            .build();

    private static final IndicatorCatalogue UNLISTED = dimensions(IndicatorCatalogue.builder())
            .id("unlisted")
            .title("Three indicators, not published")
            .size(3)
            .build();

    private static IndicatorCatalogue.Builder dimensions(IndicatorCatalogue.Builder catalogue) {
        return catalogue
                .addDimension(new Dimension("structure", ImmutableMap.of("en", "Structure")))
                .addDimension(new Dimension("services", ImmutableMap.of("en", "Services")));
    }

    private static Indicator indicator(String number, String dimension) {
        return Indicator.builder()
                .number(number)
                .name("Indicator " + number)
                .dimension(dimension)
                .minimum(new Minimum.AtLeast(Quantity.percent(60)))
                .build();
    }

    private static AssessmentSeries series(IndicatorCatalogue... catalogues) {
        return new AssessmentSeries("exam", ImmutableList.copyOf(catalogues), new ShareOfPoints());
    }

    private static Reach reach(
            IndicatorCatalogue catalogue, String rated, String dimension, Integer wanted, String level) {
        Assessment.Builder assessment =
                Assessment.builder().id("a").catalogue(catalogue.id()).date(PartialDate.parse("2021-10"));
        for (String part : rated.split(", ", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                assessment.putRating(part.substring(0, equals), Rating.parse(part.substring(equals + 1)));
            } else if (!part.isBlank()) {
                assessment.reportedScore(ReportedScore.parse(part.strip()));
            }
        }
        IndicatorLevel reaches = level.equals("minimum")
                ? new IndicatorLevel.ItsMinimum()
                : new IndicatorLevel.OfPoints(new Minimum.AtLeast(Quantity.parse(level, Unit.PERCENT)));
        return new DossierOnDay(Dossier.of(assessment.build()), LocalDate.of(2021, 11, 6), ImmutableSet.of())
                .read(new Condition.Indicators(
                        series(catalogue), Optional.ofNullable(dimension), Optional.ofNullable(wanted), reaches));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ratings                                       | at least | verdict
                "1=3 of 5, 2=3 of 5, 3=2 of 5, 4=2 of 5         | 1        | MET",
                "1=3 of 5, 2=3 of 5, 3=2 of 5, 4=2 of 5         | 2        | MET",
                "1=3 of 5, 2=3 of 5, 3=2 of 5, 4=2 of 5         | 3        | NOT_MET",
                "1=3 of 5, 2=3 of 5, 3=3 of 5, 4=3 of 5         | 4        | MET",
                "1=3 of 5, 2=3 of 5, 3=unknown of 5, 4=2 of 5   | 3        | UNKNOWN",
                "1=3 of 5, 2=3 of 5, 3=unknown of 5, 4=2 of 5   | 4        | NOT_MET",
                // One that does not apply is none; of one without a rating nobody knows.
                "1=3 of 5, 2=3 of 5, 3=not applicable, 4=2 of 5 | 3        | NOT_MET",
                "1=3 of 5, 2=3 of 5, 4=2 of 5                   | 3        | UNKNOWN",
                "1=3 of 5, 2=3 of 5, 4=2 of 5                   | 2        | MET",
                "1=3 of 5, 2=2 of 5, 4=2 of 5                   | 3        | NOT_MET",
                "''                                             | 4        | UNKNOWN",
                "1=not applicable, 2=not applicable, 3=not applicable, 4=not applicable | 1 | NOT_MET",
                // All points are those of the indicators that apply, whichever these are.
                "100 of 100                                     | 4        | UNKNOWN",
                "100 of 100, 1=5 of 5                           | 1        | MET",
            })
    void so_many_of_all_indicators(String rated, int wanted, Verdict verdict) {
        assertThat(reach(LISTED, rated, null, wanted, "minimum").verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ratings                                       | dimension | at least | verdict
                "1=3 of 5, 2=3 of 5, 3=3 of 5, 4=0 of 5         | structure |          | MET",
                "1=3 of 5, 2=3 of 5, 3=2 of 5, 4=5 of 5         | structure |          | NOT_MET",
                "1=0 of 5, 2=0 of 5, 3=0 of 5, 4=3 of 5         | services  |          | MET",
                "1=3 of 5, 2=3 of 5, 3=not applicable           | structure |          | MET",
                "1=3 of 5, 2=3 of 5                             | structure |          | UNKNOWN",
                "1=3 of 5, 2=3 of 5, 3=3 of 5                   | structure |          | MET",
                // Every one of none is no answer.
                "1=3 of 5, 2=3 of 5, 3=3 of 5, 4=not applicable | services  |          | UNKNOWN",
                "100 of 100                                     | services  |          | UNKNOWN",
                "100 of 100, 4=5 of 5                           | services  |          | MET",
                "1=3 of 5, 2=3 of 5, 3=2 of 5, 4=5 of 5         | structure | 2        | MET",
                "1=3 of 5, 2=3 of 5, 3=2 of 5, 4=5 of 5         | structure | 3        | NOT_MET",
                "1=3 of 5, 3=2 of 5, 4=5 of 5                   | structure | 2        | UNKNOWN",
                "1=2 of 5, 3=2 of 5, 4=5 of 5                   | structure | 2        | NOT_MET",
                "1=3 of 5, 2=3 of 5, 3=3 of 5, 4=not applicable | services  | 1        | NOT_MET",
            })
    void those_of_one_dimension(String rated, String dimension, Integer wanted, Verdict verdict) {
        Reach reach = reach(LISTED, rated, dimension, wanted, "minimum");
        assertThat(reach.verdict()).isEqualTo(verdict);
        assertThat(reach.indicators().keySet()).allMatch(number -> number.equals("4") == dimension.equals("services"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ratings                                   | dimension | at least | verdict
                "1=3 of 5, 2=3 of 5, 3=2 of 5               |           | 2        | MET",
                "1=3 of 5, 2=2 of 5, 3=2 of 5               |           | 2        | NOT_MET",
                "1=3 of 5                                   |           | 3        | UNKNOWN",
                "1=2 of 5                                   |           | 3        | NOT_MET",
                "1=2 of 5                                   |           | 2        | UNKNOWN",
                "''                                         |           | 3        | UNKNOWN",
                "1=not applicable, 2=not applicable         |           | 2        | NOT_MET",
                // Nobody knows which of them lie in a dimension; more than there are cannot.
                "1=3 of 5, 2=3 of 5, 3=3 of 5               | structure |          | UNKNOWN",
                "1=0 of 5, 2=0 of 5, 3=0 of 5               | structure |          | UNKNOWN",
                "1=3 of 5, 2=3 of 5, 3=3 of 5               | structure | 1        | UNKNOWN",
                "1=0 of 5, 2=0 of 5, 3=0 of 5               | structure | 1        | NOT_MET",
                "1=0 of 5, 2=3 of 5                         | structure | 2        | UNKNOWN",
                "1=0 of 5, 2=3 of 5                         | structure | 3        | NOT_MET",
                "1=not applicable, 2=3 of 5                 | structure | 3        | NOT_MET",
                "100 of 100                                 | structure |          | UNKNOWN",
            })
    void those_of_a_catalogue_that_lists_none(String rated, String dimension, Integer wanted, Verdict verdict) {
        assertThat(reach(UNLISTED, rated, dimension, wanted, "60 %").verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "staff     |   | dimension: listed has no dimension 'staff'; expected one of [structure, services]",
                "          | 0 | wanted: at least 0 indicators of listed; expected a number from 1 to 4",
                "          | 5 | wanted: at least 5 indicators of listed; expected a number from 1 to 4",
                "structure | 4 | wanted: at least 4 indicators of listed in the dimension 'structure'; expected a number from 1 to 3",
                "services  | 2 | wanted: at least 2 indicators of listed in the dimension 'services'; expected a number from 1 to 1",
            })
    void no_more_can_be_wanted_than_there_are(String dimension, Integer wanted, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Indicators(
                        series(LISTED),
                        Optional.ofNullable(dimension),
                        Optional.ofNullable(wanted),
                        new IndicatorLevel.ItsMinimum()))
                .withMessage(message);
    }
}
