package org.klynge.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Rating;

class WeightedDimensionsTest {

    /** The dimension 1 has two indicators and counts 60 %, the dimension 2 has one. */
    private static final WeightedDimensions RULE = new WeightedDimensions(Exams.weights("1=3; 2=2"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ratings                                                   | of | reported      | share
                // Everything is rated.
                "1.1=4 of 5; 1.2=5 of 5; 2.1=1 of 2                          | | | 74 %",
                "1.1=5 of 5; 1.2=5 of 5; 2.1=2 of 2                          | | | 100 %",
                "1.1=0 of 5; 1.2=0 of 5; 2.1=0 of 2                          | | | 0 %",
                "1.1=0 of 5; 1.2=0 of 5; 2.1=2 of 2                          | | | 40 %",
                "1.1=1 of 1; 1.2=0 of 2; 2.1=1 of 1                          | | | 60 %",
                "1.1=between 2 and 5 of 5; 1.2=5 of 5; 2.1=more than 1 of 2  | | | more than 62 % and at most 100 %",
                "1.1=unknown of 5; 1.2=unknown of 5; 2.1=2 of 2              | | | between 40 % and 100 %",
                // An indicator that does not apply leaves its dimension, and a dimension of none the total.
                "1.1=4 of 5; 1.2=not applicable; 2.1=1 of 2                  | | | 68 %",
                "1.1=not applicable; 1.2=not applicable; 2.1=1 of 2          | | | 50 %",
                "1.1=4 of 5; 1.2=5 of 5; 2.1=not applicable                  | | | 90 %",
                "1.1=not applicable; 1.2=not applicable; 2.1=not applicable  | | | between 0 % and 100 %",
                // What is missing may carry any points, or not apply.
                "                                                            | | | between 0 % and 100 %",
                "1.1=4 of 5; 1.2=5 of 5                                      | | | between 54 % and 94 %",
                "1.1=4 of 5; 2.1=1 of 2                                      | | | more than 20 % and less than 80 %",
                "1.1=5 of 5; 2.1=1 of 2                                      | | | more than 20 % and at most 80 %",
                "1.1=0 of 5; 2.1=1 of 2                                      | | | at least 20 % and less than 80 %",
                "1.1=not applicable; 2.1=1 of 2                              | | | between 20 % and 80 %",
                "1.1=4 of 5                                                  | | | more than 0 % and less than 100 %",
                "1.1=not applicable; 1.2=not applicable                      | | | between 0 % and 100 %",
                // The points in all tell how many the missing ones carry.
                "1.1=4 of 5; 2.1=1 of 2                                      | 12   | | between 44 % and 74 %",
                "1.1=4 of 5; 2.1=1 of 2                                      | 7    | | 68 %",
                "1.1=4 of 5; 2.1=1 of 2                                      | 14.5 | | between 39.2 % and 75.2 %",
                "1.1=4 of 5; 1.2=5 of 5                                      | 12   | | between 54 % and 94 %",
                "1.1=4 of 5; 1.2=5 of 5                                      | 10   | | 90 %",
                "1.1=4 of 5                                                  | 5    | | 80 %",
                "1.1=4 of 5                                                  | 10   | | between 24 % and 94 %",
                "1.1=4 of 5; 1.2=5 of 5; 2.1=1 of 2                          | 12   | | 74 %",
                "                                                            | 10   | | between 0 % and 100 %",
                // A reported total stands where ratings are missing, and narrows them where both are given.
                "                                                            | | 95 %        | more than 94 % and less than 96 %",
                "1.1=4 of 5; 1.2=5 of 5                                      | | 80 %        | more than 79 % and less than 81 %",
                "1.1=4 of 5; 1.2=5 of 5                                      | | at least 94 % | 94 %",
                "1.1=4 of 5; 1.2=5 of 5                                      | | 90 of 100   | 90 %",
                "1.1=4 of 5; 2.1=1 of 2                                      | 12 | at most 44 % | 44 %",
                "1.1=4 of 5; 1.2=5 of 5; 2.1=1 of 2                          | | 74 %        | 74 %",
                // It may count other points than the ratings do.
                "1.1=4 of 5; 1.2=5 of 5                                      | 12 | 90 of 100 | 90 %",
            })
    void scores(String ratings, String of, String reported, String share) {
        Exams.assertShare(RULE.score(Exams.assessment(ratings, of, reported), Exams.LISTED), share);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ratings                                       | of | share | cautious
                "1.1=4 of 5; 1.2=5 of 5; 2.1=1 of 2              |    | between 50 % and 100 % | true",
                "1.1=4 of 5; 1.2=8 of 10; 2.1=not applicable     |    | 80 %  | false",
                "1.1=5 of 5; 1.2=8 of 8; 2.1=1 of 1              |    | 100 % | false",
                "1.1=5 of 5; 1.2=less than 3 of 4; 2.1=4 of 4    |    | between 0 % and 100 % | true",
                "1.1=4 of 5; 1.2=more than 1 of 2; 2.1=4 of 5    |    | more than 50 % and at most 100 % | true",
                "1.1=4 of 5; 1.2=8 of 10                         |    | at least 0 % and less than 100 % | true",
                "1.1=4 of 5; 1.2=8 of 10                         | 15 | 80 %  | false",
                "1.1=4 of 5; 1.2=8 of 10                         | 16 | at least 0 % and less than 100 % | true",
                "1.1=5 of 5                                      |    | between 0 % and 100 % | true",
                "                                                |    | between 0 % and 100 % | false",
                "                                                | 15 | between 0 % and 100 % | false",
            })
    void any_indicator_may_be_in_any_dimension_where_the_catalogue_lists_none(
            String ratings, String of, String share, boolean cautious) {
        Score score = RULE.score(Exams.assessment(ratings, of, null), Exams.UNLISTED);
        Exams.assertShare(score, share);
        assertThat(score.isCautious()).isEqualTo(cautious);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ratings                                                   | of | reported | what cannot all be true
                "1.1=4 of 5; 1.2=5 of 5; 2.1=1 of 2                          | | 75.5 %      | ratings reported-score",
                "1.1=4 of 5; 1.2=5 of 5                                      | | 95 %        | ratings reported-score",
                "1.1=4 of 5; 1.2=5 of 5                                      | | 95 of 100   | ratings reported-score",
                "1.1=4 of 5                                                  | | at least 100 % | ratings reported-score",
                "1.1=4 of 5; 2.1=1 of 2                                      | 6 | | of ratings",
                "1.1=4 of 5; 1.2=5 of 5; 2.1=1 of 2                          | 12.5 | | of ratings",
                "1.1=not applicable; 1.2=not applicable; 2.1=not applicable  | 12 | | of ratings",
                "1.1=4 of 5; 2.1=1 of 2                                      | 12 | 75 % | of ratings reported-score",
                "1.1=not applicable; 1.2=not applicable; 2.1=not applicable  | | 80 of 100 | ratings reported-score",
                "1.1=4 of 5; 9.9=4 of 5                                      | | | ratings catalogue",
            })
    void tells_a_contradiction(String ratings, String of, String reported, String parts) {
        Assessment assessment = Exams.assessment(ratings, of, reported);
        Exams.assertContradiction(RULE.score(assessment, Exams.LISTED), assessment, parts);
    }

    @Test
    void more_ratings_than_the_catalogue_has_are_a_contradiction() {
        Assessment assessment = Exams.assessment("1=1 of 1; 2=1 of 1; 3=1 of 1; 4=1 of 1", null, null);
        Exams.assertContradiction(RULE.score(assessment, Exams.UNLISTED), assessment, "ratings catalogue");
    }

    @Test
    void tells_what_was_left_out_and_what_is_missing() {
        Score score = RULE.score(Exams.assessment("1.1=not applicable; 2.1=1 of 2", null, null), Exams.LISTED);
        assertThat(score.notApplicable()).containsExactly("1.1");
        assertThat(score.unrated()).isEqualTo(1);
        assertThat(score.points()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1=5 of 5; 1.2=not applicable; 2.1=2 of 2  |                | true",
                "1.1=5 of 5; 2.1=2 of 2                      |                | false",
                "1.1=unknown of 5; 2.1=2 of 2                | at least 100 % | true",
                "                                            | 100 of 100     | true",
                "1.1=4 of 5; 1.2=5 of 5; 2.1=2 of 2          |                | false",
            })
    void is_full_where_every_dimension_is(String ratings, String reported, boolean full) {
        Score score = RULE.score(Exams.assessment(ratings, null, reported), Exams.LISTED);
        assertThat(score.isFull()).isEqualTo(full);
        if (full) {
            assertThat(score.ratings().getOrDefault("1.1", Rating.parse("5 of 5")))
                    .hasToString("5 of 5");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1=4 of 5                                 | 10 | | true",
                "1.1=4 of 5                                 | 5  | | false",
                "1.1=4 of 5                                 |    | | false",
                "                                           | 10 | | false",
                "1.1=4 of 5; 2.1=1 of 2                     | 12 | | false",
                "1.1=4 of 5                                 | 10 | at most 24 % | false",
            })
    void says_so_where_points_in_all_bind_dimensions_together(
            String ratings, String of, String reported, boolean cautious) {
        assertThat(RULE.score(Exams.assessment(ratings, of, reported), Exams.LISTED)
                        .isCautious())
                .isEqualTo(cautious);
    }

    @Test
    void only_the_proportions_of_weights_matter() {
        assertThat(RULE.name()).isEqualTo("weighted-dimensions");
        assertThat(RULE.weights()).isEqualTo(Exams.weights("1=3; 2=2"));
        assertThat(new WeightedDimensions(Exams.weights("2=1/3; 1=0.50")).parameters())
                .hasToString("{2=1/3, 1=0.5}");
        new EqualsTester()
                .addEqualityGroup(RULE, new WeightedDimensions(Exams.weights("2=1; 1=1.5")))
                .addEqualityGroup(new WeightedDimensions(Exams.weights("1=2; 2=3")))
                .addEqualityGroup(new WeightedDimensions(Exams.weights("1=3; 3=2")))
                .testEquals();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "            | weights: there are none; expected one for each dimension",
                "1=1; 2=0    | weights: the dimension '2' has the weight 0; expected a number above zero",
                "1=1; 2=-1/3 | weights: the dimension '2' has the weight -1/3; expected a number above zero",
                "1=1; B=1    | dimension 'B' is not an identifier",
            })
    void refuses_weights_that_cannot_be(String weights, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeightedDimensions(Exams.weights(weights)))
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1=1           | has the dimensions 1, 2, but there are weights for 1; expected one weight for each dimension",
                "1=1; 3=1      | has the dimensions 1, 2, but there are weights for 1, 3; expected",
                "1=1; 2=1; 3=1 | has the dimensions 1, 2, but there are weights for 1, 2, 3; expected",
            })
    void refuses_a_catalogue_of_other_dimensions(String weights, String message) {
        WeightedDimensions rule = new WeightedDimensions(Exams.weights(weights));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.check(Exams.LISTED))
                .withMessageStartingWith("weights: the catalogue test " + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.score(Exams.assessment(null, null, null), Exams.LISTED))
                .withMessageStartingWith("weights: the catalogue test " + message);
        IndicatorCatalogue unpublished =
                IndicatorCatalogue.builder().id("old").title("Old").size(3).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.check(unpublished))
                .withMessageStartingWith("weights: the catalogue old has no published dimensions");
        RULE.check(Exams.LISTED);
        RULE.check(Exams.UNLISTED);
    }
}
