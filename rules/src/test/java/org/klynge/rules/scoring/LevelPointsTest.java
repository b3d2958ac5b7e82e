package org.klynge.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.testing.EqualsTester;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Points;

class LevelPointsTest {

    private static final LevelPoints RULE = new LevelPoints(Exams.table("0=0; 1=10; 2=25; 3=50; 4=100"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ratings                                           | of | reported | share | points
                // Everything is rated.
                "1.1=3 of 4; 1.2=4 of 4; 2.1=0 of 4                  | | | 50 %     | 150 of 300",
                "1.1=4 of 4; 1.2=4 of 4; 2.1=4 of 4                  | | | 100 %    | 300 of 300",
                "1.1=0 of 4; 1.2=0 of 1; 2.1=0 of 2                  | | | 0 %      | 0 of 135",
                "1.1=2 of 3; 1.2=4 of 4; 2.1=2 of 2                  | | | 600/7 %  | 150 of 175",
                // A range of levels gives what any level within gives.
                "1.1=between 1 and 3 of 4; 1.2=4 of 4; 2.1=4 of 4    | | | between 70 % and 250/3 % | between 210 and 250 of 300",
                "1.1=more than 1 of 4; 1.2=4 of 4; 2.1=4 of 4        | | | between 75 % and 100 %   | between 225 and 300 of 300",
                "1.1=less than 1 of 4; 1.2=0 of 4; 2.1=4 of 4        | | | 100/3 %  | 100 of 300",
                "1.1=between 1.5 and 2.5 of 4; 1.2=0 of 4; 2.1=3 of 4 | | | 25 %    | 75 of 300",
                "1.1=unknown of 1; 1.2=unknown of 2; 2.1=unknown of 4 | | | between 0 % and 100 % | between 0 and 135 of 135",
                // What does not apply leaves the total.
                "1.1=3 of 4; 1.2=not applicable; 2.1=not applicable  | | | 50 %     | 50 of 100",
                "1.1=not applicable; 1.2=not applicable; 2.1=not applicable | | | between 0 % and 100 % |",
                // What is missing is at the lowest level at worst, at the highest at best.
                "                                                    | | | between 0 % and 100 % |",
                "1.1=not applicable                                  | | | between 0 % and 100 % |",
                "1.1=3 of 4; 1.2=3 of 4                              | | | between 100/3 % and 200/3 % |",
                "1.1=3 of 4                                          | | | between 50/3 % and 250/3 %  |",
                "1.1=3 of 3; 1.2=3 of 3                              | | | between 50 % and 100 %      |",
                // The points in all are those of the table.
                "1.1=3 of 4; 1.2=3 of 4                              | 250 | | between 40 % and 60 %  | between 100 and 150 of 250",
                "1.1=3 of 4; 1.2=3 of 4                              | 200 | | 50 %                   | 100 of 200",
                "1.1=3 of 4; 1.2=3 of 4                              | 300 | | between 100/3 % and 200/3 % | between 100 and 200 of 300",
                "1.1=3 of 4; 1.2=3 of 4; 2.1=4 of 4                  | 300 | | 200/3 %                | 200 of 300",
                "                                                    | 300 | | between 0 % and 100 %  | between 0 and 300 of 300",
                // A reported total counts them too.
                "1.1=3 of 4; 1.2=3 of 4                              | | 125 of 250 | 50 %            | 125 of 250",
                "1.1=3 of 4; 1.2=3 of 4                              | 250 | 125 of 250 | 50 %        | 125 of 250",
                "1.1=3 of 4; 1.2=3 of 4                              | | 60 %       | more than 59 % and less than 61 % |",
                "1.1=between 1 and 3 of 4; 1.2=4 of 4; 2.1=4 of 4    | | at most 70 % | 70 %          | 210 of 300",
            })
    void scores(String ratings, String of, String reported, String share, String points) {
        Assessment assessment = Exams.assessment(ratings, of, reported);
        Score score = RULE.score(assessment, Exams.LISTED);
        Exams.assertShare(score, share);
        assertThat(score.points().map(Points::toString)).isEqualTo(Optional.ofNullable(points));
        assertThat(score.ratings()).isEqualTo(assessment.ratings());
        assertThat(RULE.score(assessment, Exams.UNLISTED)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ratings                          | of | reported | what cannot all be true
                "1.1=3.5 of 4                       | | | ratings.1.1",
                "1.1=3 of 5                         | | | ratings.1.1",
                "1.1=between 3.1 and 3.9 of 4       | | | ratings.1.1",
                "1.1=more than 3 of 4; 2.1=more than 3 of 3.5 | | | ratings.2.1",
                "1.1=3.5 of 4; 1.2=3 of 4; 2.1=3 of 5 | | | ratings.1.1 ratings.2.1",
                "1.1=3.5 of 4                       | 50 | 20 of 30 | ratings.1.1",
                "1.1=3 of 4                         | 50 | | of ratings",
                "1.1=3 of 4                         | 300.5 | | of ratings",
                "1.1=3 of 4; 1.2=3 of 4; 2.1=3 of 4 | 299 | | of ratings",
                "1.1=3 of 4                         | | 40 of 400  | ratings reported-score",
                "1.1=3 of 4                         | 300 | 100 of 200 | of reported-score",
                "1.1=3 of 4                         | 400 | 100 of 400 | of ratings reported-score",
                "1.1=3 of 4; 1.2=3 of 4             | | 32 %       | ratings reported-score",
                "1.1=3 of 4; 1.2=3 of 4             | 250 | 38 %   | of ratings reported-score",
                "1.1=3 of 4; 1.2=3 of 4; 2.1=3 of 4 | | 75 %       | ratings reported-score",
                "9.9=3 of 4                         | | | ratings catalogue",
            })
    void tells_a_contradiction(String ratings, String of, String reported, String parts) {
        Assessment assessment = Exams.assessment(ratings, of, reported);
        Exams.assertContradiction(RULE.score(assessment, Exams.LISTED), assessment, parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The lowest level may give points as well.
                "1=20; 2=100           | 1.1=1 of 2; 1.2=1 of 2; 2.1=1 of 2 | | 20 %",
                "1=20; 2=100           | 1.1=1 of 2; 1.2=1 of 2            | | between 20 % and 140/3 %",
                "1=20; 2=100           | 1.1=1 of 2; 1.2=1 of 2            | 250 | between 20 % and 36 %",
                // An indicator whose highest level gives no points counts for nothing.
                "0=0; 1=0; 2=10        | 1.1=0 of 1; 1.2=2 of 2; 2.1=1 of 1 | | 100 %",
                "0=0; 1=0; 2=10        | 1.1=0 of 1; 1.2=1 of 1; 2.1=1 of 1 | | between 0 % and 100 %",
                "0=0; 1=0; 2=10        | 1.1=0 of 1; 1.2=1 of 1            | | between 0 % and 100 %",
                "0=0; 1=0; 2=10        | 1.1=0 of 1; 1.2=1 of 1            | 10 | between 0 % and 100 %",
                "0.5=0; 1.5=1/3        | 1.1=1.5 of 1.5; 1.2=0.5 of 1.5; 2.1=not applicable | | 50 %",
            })
    void takes_any_table_that_does_not_fall(String table, String ratings, String of, String share) {
        LevelPoints rule = new LevelPoints(Exams.table(table));
        Exams.assertShare(rule.score(Exams.assessment(ratings, of, null), Exams.LISTED), share);
    }

    @Test
    void all_points_are_not_the_highest_level_where_a_lower_one_gives_as_many() {
        Assessment assessment = Exams.assessment("1.1=1 of 2; 1.2=2 of 2; 2.1=2 of 2", null, null);
        Score plateau = new LevelPoints(Exams.table("0=0; 1=10; 2=10")).score(assessment, Exams.LISTED);
        Exams.assertShare(plateau, "100 %");
        assertThat(plateau.isFull()).isFalse();
        Assessment full = Exams.assessment(null, null, "at least 100 %");
        assertThat(RULE.score(full, Exams.LISTED).isFull()).isTrue();
        assertThat(new LevelPoints(Exams.table("0=0; 1=0; 2=10"))
                        .score(full, Exams.LISTED)
                        .isFull())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1=3 of 4; 1.2=3 of 4                      | | | false",
                "1.1=3 of 4; 1.2=3 of 4                      | | at least 40 % | true",
                "1.1=3 of 4; 1.2=3 of 4                      | | 125 of 250 | false",
                "1.1=3 of 4; 1.2=3 of 4                      | 250 | | true",
                "1.1=3 of 4; 1.2=3 of 4                      | 200 | | false",
                "1.1=unknown of 4; 1.2=3 of 4; 2.1=4 of 4    | 300 | | false",
                "1.1=unknown of 4; 1.2=3 of 4; 2.1=4 of 4    | | at least 60 % | true",
            })
    void says_so_where_a_total_may_leave_less_than_the_range(
            String ratings, String of, String reported, boolean cautious) {
        assertThat(RULE.score(Exams.assessment(ratings, of, reported), Exams.LISTED)
                        .isCautious())
                .isEqualTo(cautious);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                 | levels: 0 in the table; expected two at least",
                "4=100            | levels: 1 in the table; expected two at least",
                "-1=0; 1=10       | levels: level -1 lies below zero; expected zero or more",
                "0=-1; 1=10       | levels: level 0 gives -1 points; expected zero or more",
                "0=0; 1=10; 2=9.5 | levels: level 2 gives 9.5 points; expected no fewer than a lower one, which gives 10",
                "0=0; 1=0         | levels: none gives any points; expected some for the highest",
            })
    void refuses_tables_that_cannot_be(String table, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LevelPoints(Exams.table(table)))
                .withMessage(message);
    }

    @Test
    void tables_are_equal_when_they_give_the_same_points() {
        ImmutableSortedMap<BigFraction, BigFraction> falling =
                ImmutableSortedMap.copyOf(Exams.table("0=0; 1=10; 2=25; 3=50; 4=100"), Comparator.reverseOrder());
        assertThat(RULE.name()).isEqualTo("levels");
        assertThat(RULE.parameters()).hasToString("{0=0, 1=10, 2=25, 3=50, 4=100}");
        assertThat(new LevelPoints(falling).points().firstKey()).isEqualTo(BigFraction.ZERO);
        new EqualsTester()
                .addEqualityGroup(RULE, new LevelPoints(falling))
                .addEqualityGroup(new LevelPoints(Exams.table("0=0; 1=10; 2=25; 3=50; 4=99")))
                .addEqualityGroup(new LevelPoints(Exams.table("0=0; 1=10; 2=25; 3=50")))
                .testEquals();
    }
}
