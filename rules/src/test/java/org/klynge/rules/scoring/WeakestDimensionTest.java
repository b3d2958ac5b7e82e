package org.klynge.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;

class WeakestDimensionTest {

    private static final WeakestDimension RULE = new WeakestDimension();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ratings                                                   | of | reported | share
                // Everything is rated.
                "1.1=4 of 5; 1.2=5 of 5; 2.1=1 of 2                          | | | 50 %",
                "1.1=4 of 5; 1.2=0 of 5; 2.1=1 of 2                          | | | 40 %",
                "1.1=5 of 5; 1.2=5 of 5; 2.1=2 of 2                          | | | 100 %",
                "1.1=5 of 5; 1.2=5 of 5; 2.1=0 of 2                          | | | 0 %",
                "1.1=between 2 and 4 of 5; 1.2=not applicable; 2.1=1 of 2    | | | between 40 % and 50 %",
                // An end belongs to the range where the dimensions that make it can all be there.
                "1.1=between 2 and 4 of 5; 1.2=not applicable; 2.1=less than 8 of 10 | | | at least 0 % and less than 80 %",
                "1.1=between 2 and 4 of 5; 1.2=not applicable; 2.1=at most 8 of 10   | | | between 0 % and 80 %",
                "1.1=more than 2 of 5; 1.2=not applicable; 2.1=at least 4 of 10      | | | between 40 % and 100 %",
                "1.1=more than 2 of 5; 1.2=not applicable; 2.1=more than 4 of 10     | | | more than 40 % and at most 100 %",
                // What does not apply leaves its dimension, and a dimension of nothing is no weakest one.
                "1.1=4 of 5; 1.2=not applicable; 2.1=10 of 10                | | | 80 %",
                "1.1=not applicable; 1.2=not applicable; 2.1=1 of 2          | | | 50 %",
                "1.1=not applicable; 1.2=not applicable; 2.1=not applicable  | | | between 0 % and 100 %",
                // What is missing may be worse than all the rest, or not apply.
                "                                                            | | | between 0 % and 100 %",
                "1.1=4 of 5; 1.2=5 of 5                                      | | | between 0 % and 90 %",
                "1.1=4 of 5; 2.1=1 of 2                                      | | | more than 0 % and at most 50 %",
                "1.1=0 of 5; 2.1=1 of 2                                      | | | between 0 % and 50 %",
                "1.1=4 of 5; 2.1=2 of 2                                      | | | more than 0 % and less than 100 %",
                // The points in all tell how many the missing ones carry.
                "1.1=4 of 5; 2.1=1 of 2                                      | 12 | | between 40 % and 50 %",
                "1.1=4 of 5; 2.1=2 of 2                                      | 12 | | between 40 % and 90 %",
                "1.1=4 of 5; 2.1=2 of 2                                      | 7  | | 80 %",
                "1.1=4 of 5; 1.2=5 of 5                                      | 10 | | 90 %",
                "1.1=4 of 5                                                  | 10 | | between 0 % and 90 %",
                // A reported total.
                "                                                            | | 95 %         | more than 94 % and less than 96 %",
                "1.1=4 of 5; 1.2=5 of 5                                      | | at least 90 % | 90 %",
                "1.1=4 of 5; 1.2=5 of 5                                      | | 12 of 20     | 60 %",
            })
    void scores(String ratings, String of, String reported, String share) {
        Exams.assertShare(RULE.score(Exams.assessment(ratings, of, reported), Exams.LISTED), share);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1=4 of 5; 1.2=5 of 5; 2.1=1 of 2              | between 50 % and 100 %",
                "1.1=4 of 5; 1.2=8 of 10; 2.1=not applicable     | 80 %",
                // One that is not rated may be the only one of its dimension, without any points.
                "1.1=4 of 5; 1.2=8 of 10                         | at least 0 % and less than 100 %",
                "1.1=5 of 5                                      | between 0 % and 100 %",
            })
    void any_indicator_may_be_in_any_dimension_where_the_catalogue_lists_none(String ratings, String share) {
        IndicatorCatalogue unpublished =
                IndicatorCatalogue.builder().id("test").title("Test").size(3).build();
        Assessment assessment = Exams.assessment(ratings, null, null);
        Exams.assertShare(RULE.score(assessment, Exams.UNLISTED), share);
        Exams.assertShare(RULE.score(assessment, unpublished), share);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1=4 of 5; 1.2=5 of 5                                      | | 92 %           | ratings reported-score",
                "1.1=4 of 5; 2.1=1 of 2                                      | | at most 0 %    | ratings reported-score",
                "1.1=4 of 5; 2.1=2 of 2                                      | | at least 100 % | ratings reported-score",
                "1.1=4 of 5; 2.1=1 of 2                                      | 12 | 30 %        | of ratings reported-score",
                "1.1=4 of 5; 2.1=1 of 2                                      | 5 |              | of ratings",
                "1.1=not applicable; 1.2=not applicable; 2.1=not applicable  | | 80 of 100      | ratings reported-score",
                "9.9=4 of 5                                                  | |                | ratings catalogue",
            })
    void tells_a_contradiction(String ratings, String of, String reported, String parts) {
        Assessment assessment = Exams.assessment(ratings, of, reported);
        Exams.assertContradiction(RULE.score(assessment, Exams.LISTED), assessment, parts);
    }

    @Test
    void is_full_where_even_the_weakest_dimension_is() {
        Score score = RULE.score(Exams.assessment("1.1=unknown of 5", null, "at least 100 %"), Exams.LISTED);
        assertThat(score.isFull()).isTrue();
        assertThat(score.ratings().get("1.1")).hasToString("5 of 5");
        assertThat(RULE.score(Exams.assessment("1.1=5 of 5; 1.2=5 of 5", null, null), Exams.LISTED)
                        .isFull())
                .isFalse();
    }

    @Test
    void fits_any_catalogue_and_equals_its_like() {
        RULE.check(IndicatorCatalogue.builder().id("old").title("Old").size(3).build());
        assertThat(RULE).isEqualTo(new WeakestDimension()).isNotEqualTo(new ShareOfPoints());
        assertThat(RULE.name()).isEqualTo("weakest-dimension");
    }
}
