package org.klynge.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.assessment.Minimum;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;

class IndicatorReadingTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 6);

    /** The first indicator must reach 60 %, the second nothing, and of the third it is not published. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1=3 of 5, 2=0 of 5, 3=5 of 5                   | MET     | {1=MET, 2=MET, 3=MET}",
                "1=2.9 of 5, 2=0 of 5, 3=5 of 5                 | NOT_MET | {1=NOT_MET, 2=MET, 3=MET}",
                "1=3 of 5, 2=0 of 5, 3=4 of 5                   | UNKNOWN | {1=MET, 2=MET, 3=UNKNOWN}",
                "1=3 of 5, 2=0 of 5, 3=0 of 5                   | UNKNOWN | {1=MET, 2=MET, 3=UNKNOWN}",
                "1=2 of 5, 2=0 of 5, 3=4 of 5                   | NOT_MET | {1=NOT_MET, 2=MET, 3=UNKNOWN}",
                "1=between 2 and 5 of 5, 2=0 of 5, 3=5 of 5     | UNKNOWN | {1=UNKNOWN, 2=MET, 3=MET}",
                "1=at least 3 of 5, 2=unknown of 5, 3=5 of 5    | MET     | {1=MET, 2=MET, 3=MET}",
                // What does not apply is left out, but every one of none is no answer.
                "1=3 of 5, 2=0 of 5, 3=not applicable           | MET     | {1=MET, 2=MET}",
                "1=not applicable, 2=0 of 5, 3=not applicable   | MET     | {2=MET}",
                "1=not applicable, 2=not applicable, 3=not applicable | UNKNOWN | {}",
                "score unknown, 1=not applicable, 2=not applicable, 3=not applicable | UNKNOWN | {}",
                // What is not rated reaches only a minimum of nothing.
                "1=3 of 5, 3=5 of 5                             | MET     | {1=MET, 2=MET, 3=MET}",
                "2=0 of 5, 3=5 of 5                             | UNKNOWN | {1=UNKNOWN, 2=MET, 3=MET}",
                "1=2 of 5                                       | NOT_MET | {1=NOT_MET, 2=MET, 3=UNKNOWN}",
                "score 95 %                                     | UNKNOWN | {1=UNKNOWN, 2=MET, 3=UNKNOWN}",
                "score unknown                                  | UNKNOWN | {1=UNKNOWN, 2=MET, 3=UNKNOWN}",
                // All points reach any minimum.
                "score 100 of 100                               | MET     | {1=MET, 2=MET, 3=MET}",
                "score 100 of 100, 3=not applicable             | MET     | {1=MET, 2=MET}",
                "score at least 100 %, 1=unknown of 5           | MET     | {1=MET, 2=MET, 3=MET}",
                // The total narrows what is read.
                "score 13 of 15, 1=unknown of 5, 2=5 of 5, 3=5 of 5 | MET | {1=MET, 2=MET, 3=MET}",
                "score 12 of 15, 1=unknown of 5, 2=5 of 5, 3=5 of 5 | NOT_MET | {1=NOT_MET, 2=MET, 3=MET}",
                "score at most 0 %, 1=unknown of 5, 2=unknown of 5 | NOT_MET | {1=NOT_MET, 2=MET, 3=UNKNOWN}",
            })
    void holdsEachAgainstItsMinimum(String said, Verdict verdict, String indicators) {
        Reach reach = read("exam, e1, 2021-10, " + said, new IndicatorLevel.ItsMinimum());
        assertThat(reach.verdict()).isEqualTo(verdict);
        assertThat(new TreeMap<>(reach.indicators())).hasToString(indicators);
        assertThat(reach.contradiction()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exam, e1, 2021-10, 1=3 of 5, 2=3 of 5, 3=3 of 5               | 60 % | MET",
                "exam, e1, 2021-10, 1=3 of 5, 2=2 of 5, 3=3 of 5               | 60 % | NOT_MET",
                "exam, e1, 2021-10, 1=3 of 5, 3=3 of 5                         | 60 % | UNKNOWN",
                "exam, e1, 2021-10, 1=0 of 5, 3=3 of 5                         | 0 %  | MET",
                "exam, e1, 2021-10, 1=3 of 5, 2=not applicable, 3=3 of 5       | 60 % | MET",
                // Of an unlisted catalogue the names are not known, but the number is.
                "old, e1, 2021-10, 1=3 of 5, 2=3 of 5                          | 60 % | MET",
                "old, e1, 2021-10, 1=3 of 5                                    | 60 % | UNKNOWN",
                "old, e1, 2021-10, 1=2 of 5                                    | 60 % | NOT_MET",
                "old, e1, 2021-10, 1=5 of 5, 2=5 of 5                          | minimum | MET",
                "old, e1, 2021-10, 1=5 of 5, 2=4 of 5                          | minimum | UNKNOWN",
                "old, e1, 2021-10, 1=5 of 5                                    | minimum | UNKNOWN",
                "old, e1, 2021-10, 1=not applicable, 2=not applicable          | minimum | UNKNOWN",
                "old, e1, 2021-10                                              | 0 %  | UNKNOWN",
                "old, e1, 2021-10, score 40 of 40                              | minimum | MET",
                // Where there are points in all something applies.
                "old, e1, 2021-10, of 40                                       | 0 %  | MET",
                "old, e1, 2021-10, of 40                                       | minimum | UNKNOWN",
                // No assessment reaches nothing; one that may be there may reach it.
                "open, other                                                   | minimum | NOT_MET",
                "open                                                          | minimum | UNKNOWN",
                "exam, e1, 2021-12, 1=5 of 5, 2=5 of 5, 3=5 of 5               | 60 % | NOT_MET",
                "exam, e1, 2021-11, 1=5 of 5, 2=5 of 5, 3=5 of 5               | 60 % | UNKNOWN",
                "exam, e1, 2021-11, 1=0 of 5                                   | 60 % | NOT_MET",
                "exam, e1, 2021-10, 1=5 of 5, 2=5 of 5, 3=5 of 5 / open        | 60 % | UNKNOWN",
                // Several may be the latest.
                "exam, e1, 2021, 1=3 of 5, 2=3 of 5, 3=3 of 5 / exam, e2, 2021-10, 1=4 of 5, 2=4 of 5, 3=4 of 5 | 60 % | MET",
                "exam, e1, 2021, 1=3 of 5, 2=3 of 5, 3=3 of 5 / exam, e2, 2021-10, 1=4 of 5, 2=4 of 5, 3=4 of 5 | 80 % | UNKNOWN",
                "exam, e1, 2020, 1=3 of 5, 2=3 of 5, 3=3 of 5 / exam, e2, 2021-10, 1=4 of 5, 2=4 of 5, 3=4 of 5 | 80 % | MET",
            })
    void readsTheLatestAssessment(String dossier, String level, Verdict verdict) {
        IndicatorLevel reaches = level.equals("minimum")
                ? new IndicatorLevel.ItsMinimum()
                : new IndicatorLevel.OfPoints(new Minimum.AtLeast(Quantity.parse(level, Unit.PERCENT)));
        assertThat(read(dossier, reaches).verdict()).isEqualTo(verdict);
    }

    @Test
    void aContradictionIsNoVerdict() {
        Reach reach = read(
                "exam, e1, 2021-10, score 15 of 15, 1=5 of 5, 2=5 of 5, 3=4 of 5", new IndicatorLevel.ItsMinimum());
        assertThat(reach.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(reach.contradiction()).hasToString("[assessments[e1].ratings, assessments[e1].reported-score]");
        Reach dates = read("exam, e1, 2021-10, 1=0 of 5 / grant, e1, 2020", new IndicatorLevel.ItsMinimum());
        assertThat(dates.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(dates.contradiction()).hasToString("[assessments[e1].date, grants[0].from]");
    }

    /** Of 8 points the first two carry all, so that the third does not apply; which is not read from the total. */
    @Test
    void saysSoWherePointsInAllMayTellMoreOfSingleRatings() {
        Reach reach = read("exam, e1, 2021-10, of 8, 1=3 of 5, 2=3 of 3", new IndicatorLevel.ItsMinimum());
        assertThat(reach.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(reach.cautious()).isTrue();
        assertThat(read("exam, e1, 2021-10, 1=3 of 5, 2=3 of 3", new IndicatorLevel.ItsMinimum())
                        .cautious())
                .isFalse();
    }

    @Test
    void tellsWhatItRead() {
        Reach reach = read(
                "exam, e1, 2021, 1=3 of 5 / exam, e2, 2021-10, 1=4 of 5, 2=not applicable",
                new IndicatorLevel.ItsMinimum());
        assertThat(reach.statements()).hasToString("[assessments[e1], assessments[e2]]");
        assertThat(reach.severalCases()).isTrue();
        assertThat(reach.notApplicable()).containsExactly("2");
        assertThat(read("open, other", new IndicatorLevel.ItsMinimum()).indicators())
                .isEmpty();
    }

    private static Reach read(String dossier, IndicatorLevel level) {
        return Records.on(DAY, dossier).read(Condition.Indicators.every(Records.EXAM, level));
    }

    /** What a total leaves for one rating hangs on the others; read one by one, they may all take it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exam, e1, 2021-10, 1=unknown of 5                                        | 60 %    | false",
                "exam, e1, 2021-10, score between 80 % and 100 %, 1=unknown of 5, 2=5 of 5, 3=5 of 5 | 60 % | true",
                "exam, e1, 2021-10, score 60 %, 1=3 of 5                                  | 60 %    | true",
                "exam, e1, 2021-10, score 60 %                                            | minimum | true",
                "exam, e1, 2021-10, of 15                                                 | minimum | true",
                "exam, e1, 2021-10                                                        | minimum | false",
                // of ratings that are all known it tells nothing more
                "old, e1, 2021-10, score 90 %, 1=5 of 5, 2=4 of 5                         | minimum | false",
                "old, e1, 2021-10, score 60 %, 1=5 of 5                                   | minimum | true",
                "old, e1, 2021-10, score 60 %                                             | 60 %    | true",
                // nor of minimums that nobody knows
                "old, e1, 2021-10, score 60 %                                             | minimum | false",
            })
    void a_total_binds_ratings_together(String dossier, String level, boolean cautious) {
        Reach reach = read(
                dossier,
                level.equals("minimum")
                        ? new IndicatorLevel.ItsMinimum()
                        : new IndicatorLevel.OfPoints(new Minimum.AtLeast(Quantity.parse(level, Unit.PERCENT))));
        assertThat(reach.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(reach.cautious()).isEqualTo(cautious);
    }
}
