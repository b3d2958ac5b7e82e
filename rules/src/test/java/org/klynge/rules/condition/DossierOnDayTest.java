package org.klynge.rules.condition;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;

class DossierOnDayTest {

    private static final Fact PARTICIPANTS = new Fact.OfProfile(ProfileFact.PARTICIPANTS);
    private static final Fact SCORE = new Fact.Score(Records.EXAM);
    private static final Fact COUNT = new Fact.Count(Records.EXAM);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // day     | dossier                                | values            | statements | contradiction
                "2021-12-01 |                                       | at least 0        |   | ",
                "2021-12-01 | profile, 2021-10, participants 20     | 20                | 0 | ",
                "2021-10-31 | profile, 2021-10, participants 20     | 20                | 0 | ",
                "2021-12-01 | profile, 2021-10, team-fte 3          | at least 0        |   | ",
                "2021-12-01 | profile, 2021-10, participants unknown | at least 0       | 0 | ",
                // A profile that may not have been given yet, or has not.
                "2021-10-01 | profile, 2021-10, participants 20     | 20; at least 0    | 0 | ",
                "2021-09-30 | profile, 2021-10, participants 20     | at least 0        |   | ",
                "2021-12-01 | profile, unknown, participants 20     | 20; at least 0    | 0 | ",
                "2021-12-01 | profile, by 2021-11, participants 20  | 20                | 0 | ",
                "2021-12-01 | profile, from 2021-11, participants 20 | 20; at least 0   | 0 | ",
                // The latest value, whether the latest profile gives it or not.
                "2021-12-01 | profile, 2021-10, participants 20 / profile, 2021-11, participants 30 | 30 | 1 | ",
                "2021-12-01 | profile, 2021-11, participants 20 / profile, 2021-10, participants 30 | 20 | 0 | ",
                "2021-12-01 | profile, 2021-10, participants 20 / profile, 2021-11, team-fte 3      | 20 | 0 | ",
                "2021-11-15 | profile, 2021-10, participants 20 / profile, 2021-11, participants 30 | 20; 30 | 0 1 | ",
                "2021-12-01 | profile, 2021, participants 20 / profile, 2021-11, participants 30    | 20; 30 | 0 1 | ",
                // Two profiles of one day.
                "2021-12-01 | profile, 2021-10-01, participants at least 20 / profile, 2021-10-01, participants at most 30 | between 20 and 30 | 0 1 | ",
                "2021-12-01 | profile, 2021-10-01, participants 20 / profile, 2021-10-01, participants 30 | | | 0 1",
                "2021-12-01 | profile, 2021-10-01, participants 20 / profile, 2021-10-01, participants 30 / profile, 2021-11, participants 40 | 40 | 2 | ",
                "2021-12-01 | profile, 2021-10, participants 20 / profile, 2021-10, participants 30 | 20; 30 | 0 1 | ",
            })
    void readsFigures(LocalDate day, String dossier, String values, String statements, String contradiction) {
        Known known = Records.on(day, dossier).read(PARTICIPANTS);
        assertThat(known.values().stream().map(Quantity::toString).collect(joining("; ")))
                .isEqualTo(Strings.nullToEmpty(values));
        assertThat(known.statements()).hasToString(places(statements));
        assertThat(known.contradiction()).hasToString(places(contradiction));
        assertThat(known.mayBeAbsent()).isFalse();
        assertThat(known.isAbsent()).isFalse();
        assertThat(known.hull().isPresent()).isEqualTo(contradiction == null);
        if (contradiction != null) {
            assertThat(known.test(Threshold.atLeast(Quantity.count(0)))).isEqualTo(Verdict.UNKNOWN);
        }
    }

    private static String places(String numbers) {
        return numbers == null
                ? "[]"
                : List.of(numbers.split(" ")).stream()
                        .map(number -> "profiles[" + number + "].participants")
                        .toList()
                        .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // day     | dossier                                  | values          | absent | over 80 % | conflict
                // None on record is none, where the list is complete.
                "2021-11-06 |                                         |                 | true  | NOT_MET | []",
                "2021-11-06 | open                                    | between 0 % and 100 % | true | UNKNOWN | []",
                "2021-11-06 | open, exam-3                            | between 0 % and 100 % | true | UNKNOWN | []",
                "2021-11-06 | open, other                             |                 | true  | NOT_MET | []",
                // One, before, around and after its date.
                "2021-09-30 | exam, e1, 2021-10, score 128 of 150     |                 | true  | NOT_MET | []",
                "2021-10-15 | exam, e1, 2021-10, score 128 of 150     | 256/3 %         | true  | UNKNOWN | []",
                "2021-10-31 | exam, e1, 2021-10, score 128 of 150     | 256/3 %         | false | MET     | []",
                "2021-10-15 | exam, e1, 2021-10, score 40 of 150      | 80/3 %          | true  | NOT_MET | []",
                "2021-11-06 | exam, e1, 2021-10                       | between 0 % and 100 % | false | UNKNOWN | []",
                "2021-11-06 | exam, e1, unknown, score 128 of 150     | 256/3 %         | true  | UNKNOWN | []",
                // A grant that names it tells that it took place by then.
                "2021-10-15 | exam, e1, 2021-10, score 128 of 150 / grant, e1, 2021-10-15 | 256/3 % | false | MET | []",
                "2021-11-06 | exam, e1, unknown, score 128 of 150 / grant, e1, 2021-10    | 256/3 % | false | MET | []",
                // The latest counts, by whichever catalogue; one that is not on record may be later.
                "2021-11-06 | exam, e1, 2019, score 90 of 100 / old, e2, 2021-10, score 70 of 100 | 70 % | false | NOT_MET | []",
                "2021-11-06 | exam, e1, 2021, score 90 of 100 / old, e2, 2021-10, score 70 of 100 | 90 %; 70 % | false | UNKNOWN | []",
                "2021-11-06 | exam, e1, 2021, score 90 of 100 / exam, e2, 2021-10, score 85 of 100 | 90 %; 85 % | false | MET | []",
                "2021-10-17 | exam, e1, 2021-10-16, score 90 of 100 / open | 90 %; between 0 % and 100 % | false | UNKNOWN | []",
                "2021-10-16 | exam, e1, 2021-10-16, score 90 of 100 / open | 90 % | false | MET | []",
                // By ratings.
                "2021-11-06 | exam, e1, 2021-10, 1=4 of 5, 2=5 of 5, 3=not applicable | 90 % | false | MET | []",
                // What cannot be.
                "2021-11-06 | exam, e1, 2021-10, score 90 of 100, 1=4 of 5, 2=5 of 5, 3=5 of 5 | between 0 % and 100 % | false | UNKNOWN | [assessments[e1].ratings, assessments[e1].reported-score]",
                "2021-11-06 | exam, e1, 2021-10, score 90 of 100 / grant, e1, 2020 | 90 % | false | UNKNOWN | [assessments[e1].date, grants[0].from]",
                "2021-11-06 | exam, e1, 2019-10, score 90 of 100 / grant, e1, 2018 / exam, e2, 2021-10, score 85 of 100 | 85 % | false | MET | []",
                "2021-11-06 | exam, e1, 2021-10-16, score 90 of 100 / exam, e2, 2021-10-16, score 70 of 100 | | false | UNKNOWN | [assessments[e1], assessments[e2]]",
                "2021-11-06 | exam, e1, 2020, score 90 of 100, 1=4 of 5, 2=5 of 5, 3=5 of 5 / exam, e2, 2021-10, score 85 of 100 | 85 % | false | MET | []",
            })
    void readsScores(
            LocalDate day, String dossier, String values, boolean absent, Verdict over80, String contradiction) {
        Known known = Records.on(day, dossier).read(SCORE);
        assertThat(known.values().stream().map(Quantity::toString).collect(joining("; ")))
                .isEqualTo(Strings.nullToEmpty(values));
        assertThat(known.mayBeAbsent()).isEqualTo(absent);
        assertThat(known.contradiction()).hasToString(contradiction);
        assertThat(known.test(Threshold.moreThan(Quantity.percent(80)))).isEqualTo(over80);
        assertThat(known.isAbsent()).isEqualTo(values == null && contradiction.equals("[]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-11-06 |                                                     | 0",
                "2021-11-06 | open                                                | at least 0",
                "2021-11-06 | open, exam-2                                        | at least 0",
                "2021-11-06 | open, other                                         | 0",
                "2021-11-06 | exam, e1, 2021-10                                   | 1",
                "2021-10-15 | exam, e1, 2021-10                                   | between 0 and 1",
                "2021-10-15 | exam, e1, 2021-10 / grant, e1, 2021-10-15           | 1",
                "2021-09-30 | exam, e1, 2021-10                                   | 0",
                "2021-11-06 | exam, e1, 2019 / old, e2, 2021 / exam, e3, from 2022 | between 1 and 2",
                "2021-11-06 | exam, e1, 2021-10-16 / exam, e2, 2021-10-16         | 2",
                "2021-11-06 | exam, e1, 2019 / open                               | at least 1",
            })
    void countsAssessments(LocalDate day, String dossier, String count) {
        Known known = Records.on(day, dossier).read(COUNT);
        assertThat(known.hull().orElseThrow()).hasToString(count);
        assertThat(known.mayBeAbsent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-11-06 |                                        | []",
                "2021-11-06 | exam, e1, 2021-10 / old, e2, 2020      | [e1]",
                "2021-11-06 | exam, e1, 2021-10 / old, e2, 2021      | [e1, e2]",
                "2021-10-01 | exam, e1, 2021-10 / old, e2, 2020      | [e1, e2]",
                "2021-09-30 | exam, e1, 2021-10                      | []",
            })
    void findsTheLatestAssessments(LocalDate day, String dossier, String ids) {
        assertThat(Records.on(day, dossier).latest(Records.EXAM).stream()
                        .map(assessment -> assessment.id())
                        .toList())
                .hasToString(ids);
    }
}
