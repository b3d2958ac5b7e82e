package org.klynge.rules.document;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of facts, dates and plug-ins in schemes that mean nothing there, or something else. */
class FactNameProblemsTest {

    private static final String HEAD = """
            scheme: fi
            edition: "1"
            title: T
            ladder: { id: fi, kind: programme, standings: [ low ] }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sum: day               | 5:23 sum: 'day' is a date, where a number is expected",
                "sum: members           | 5:23 sum: no fact is called 'members'; expected one of",
                "sum: profile.team-fet  | 5:23 sum: no fact is called 'profile.team-fet'; did you mean 'profile.team-fte'?",
                "sum: cluster.agee      | 5:23 sum: no fact is called 'cluster.agee'; did you mean 'cluster.age'? expected one of cluster.age",
                "is: cluster.founded    | 5:22 is: 'cluster.founded' is a date, where a number is expected",
                "time-between: [ cluster.age, day ]    | 5:34 time-between: 'cluster.age' is a number, where a date is expected",
                "time-between: [ cluster.merge, day ]  | 5:34 time-between: no date is called 'cluster.merge'; did you mean 'cluster.merged'?",
                "time-between: [ day ]  | 5:32 time-between: 1 dates; expected two, the earlier one first",
                "time-between: [ day, day, day ]       | 5:32 time-between: 3 dates; expected two",
                "ratio: day             | 5:25 ratio: 'day' is a date",
                "ratio: cluster.age     | 5:10 a ratio of 1 facts; expected two, the part and the whole",
                "count: [], at-least: 1 | 5:10 a combination of no facts; name at least one",
                "sum: []                | 5:10 a combination of no facts",
            })
    void what_facts_are_made_of(String fact, String problem) {
        Documents.assertProblems(
                Documents.rules(HEAD + "facts: { made: { " + fact + " } }\nstandings: {}\n"), List.of(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sum: cluster.age, max: cluster.age | 5:16 both sum and max make the fact 'made'; expected one of sum, min, max, ratio, count, time-between, is",
                "sum: cluster.age, time-between: [ day, day ] | 5:16 both sum and time-between make",
                "note: x                            | 5:16 nothing that makes the fact 'made'; expected one of sum, min & 5:18 'note' is not a key of a fact",
            })
    void a_fact_is_made_in_one_way(String fact, String problems) {
        Documents.assertProblems(
                Documents.rules(HEAD + "facts: { made: { " + fact + " } }\nstandings: {}\n"),
                List.of(problems.split(" & ", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "custom: { name: rain }              | 5:79 name: no plug-in brings a condition called 'rain'; none is installed",
                "fact: day, at-least: 2020, at-most: 2019 | 5:84 no day of day can be from 2020-01-01 and by 2019-12-31",
                "fact: cluster.age, less-than: 1 months, at-most: 2 months | 5:30 the bounds less-than and at-most for cluster.age; expected one of",
                "fact: day, more-than: 2020, less-than: 2022, exactly: 2021 | 5:30 the bounds more-than and less-than and exactly for day; expected",
                "fact: cluster.age, more-than: 1 months, exactly: 2 months | 5:30 the bounds more-than and exactly for cluster.age; expected",
                "fact: cluster.age, at-least: 5 months, at-most: 2 months | 5:92 cluster.age cannot be at least 5 months and at most 2 months at once",
            })
    void what_requirements_speak_of(String condition, String problem) {
        String award = "standings: { low: { award: [ { id: it, says: It., basis: own, %s } ] } }\n";
        Documents.assertProblems(Documents.rules(HEAD + award.formatted(condition)), List.of(problem));
    }
}
