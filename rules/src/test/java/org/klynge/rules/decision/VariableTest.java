package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that look at the same thing are known to do so, and what they want of it is compared. */
class VariableTest {

    private static final String DOSSIER = """
            cluster: { id: some, founded: 2010..2012 }
            grants: [ { standing: own/badge, from: 2018..2019 } ]
            attestations:
              - { claim: sound, holds: true, by: Jury, date: 2019-06-01 }
              - { claim: sound, holds: false, by: Jury, date: 2019-06-01 }
              - { claim: word, holds: true, by: Jury, date: 2019-06-01 }
              - { claim: word, holds: false, by: Jury, date: 2019-06-01 }
            """;

    private static ImmutableList<Variable> variables(String condition) {
        return Formula.of(OwnRules.evaluate(condition, DOSSIER)).variables();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fact: profile.jobs, at-least: 3          | fact: profile.jobs, at-most: 1         | true",
                "fact: profile.jobs, at-least: 3          | fact: profile.participants, at-least: 3 | false",
                // a fact and its name
                "fact: joined, at-least: 3                | fact: joined, at-most: 1               | true",
                "fact: joined, at-least: 3                | fact: doubled, at-least: 3             | false",
                "fact: points, at-least: 3                | fact: assessment.exam.points, at-most: 1 | false",
                // a date, and the time between it and the day
                "fact: cluster.founded, at-least: 2011    | fact: cluster.age, at-least: 8 years   | true",
                "fact: cluster.age, at-least: 8 years     | fact: cluster.age, at-least: 9 years   | true",
                "fact: cluster.founded, at-least: 2011    | fact: cluster.merged, at-least: 2011   | false",
                // standings, and how long they are held
                "holds: own/badge                         | holds: own/badge                       | true",
                "holds: own/badge                         | holds: own/seal                        | false",
                "holds: own/badge                         | held: own/badge                        | false",
                "held: own/badge, at-least: 1 year        | held: own/badge, less-than: 2 years    | true",
                "held: own/badge, at-least: 1 year        | held: own/seal, at-least: 1 year       | false",
                "held: own/badge, at-least: 1 year        | held: own/badge, or-higher: true, at-least: 1 year | false",
                // what is contradicted is one for itself, everywhere
                "attested: sound                          | attested: word                         | false",
                "attested: sound                          | attested: sound                        | false",
            })
    void is_the_same_for_conditions_that_look_at_the_same_thing(String one, String other, boolean same) {
        assertThat(variables("any: [ { " + one + " }, { " + other + " } ]")).hasSize(same ? 1 : 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "any: [ { fact: profile.jobs, at-least: 3 }, { fact: profile.jobs, at-least: 5 } ]         | false",
                "any: [ { fact: profile.jobs, at-least: 3 }, { fact: profile.jobs, at-most: 1 } ]          | true",
                "any: [ { fact: profile.jobs, at-least: 3 }, { not: { fact: profile.jobs, at-least: 5 } } ] | true",
                // no number of jobs is both absent and few: what denies wants the absence
                "any: [ { fact: profile.jobs, at-least: 3 }, { not: { fact: profile.jobs, at-most: 1 } } ] | true",
                "not: { any: [ { fact: profile.jobs, at-least: 3 }, { fact: profile.jobs, at-least: 5 } ] } | false",
                "any: [ { fact: profile.jobs, between: 3 and 5 }, { fact: profile.jobs, at-least: 5 } ]    | true",
                // one condition wants one thing, wherever it stands
                "any: [ { fact: profile.jobs, between: 3 and 5 }, { all: [ { fact: profile.jobs, between: 3 and 5 }, { attested: word } ] } ] | false",
                "any: [ { fact: cluster.founded, less-than: 2011 }, { fact: cluster.age, at-least: 9 years } ] | false",
                "any: [ { fact: cluster.founded, less-than: 2011 }, { fact: cluster.age, less-than: 8 years } ] | true",
                "any: [ { held: own/badge, at-least: 20 months }, { held: own/badge, at-least: 14 months } ] | false",
                "any: [ { held: own/badge, at-least: 20 months }, { held: own/badge, less-than: 14 months } ] | true",
                // a claim that may be computed from it, and others that look at it as well
                "any: [ { attested: other, fact: profile.jobs, at-least: 3 }, { fact: profile.jobs, at-least: 5 } ] | true",
                "any: [ { attested: other, any: [ { fact: profile.jobs, at-least: 3 }, { fact: profile.jobs, at-least: 5 } ] }, { attested: word } ] | false",
            })
    void is_torn_where_it_is_wanted_in_different_directions(String condition, boolean torn) {
        assertThat(variables(condition).get(0).isTorn()).isEqualTo(torn);
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1000, 1001})
    void tells_a_thousand_thresholds_apart(int thresholds) {
        String all = IntStream.rangeClosed(1, thresholds)
                .mapToObj(line -> "{ fact: profile.jobs, at-least: " + line + " }")
                .collect(Collectors.joining(", "));
        Variable jobs = variables("any: [ " + all + " ]").get(0);
        assertThat(jobs.isTooFine()).isEqualTo(thresholds > 1_000);
        assertThat(jobs.home().kind()).isEqualTo(Node.Kind.COUNT);
        assertThat(jobs.open()).hasSize(thresholds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fact: profile.jobs, at-least: 3          | 2",
                "fact: profile.jobs, between: 3 and 5     | 2",
                "any: [ { fact: profile.jobs, at-least: 3 }, { fact: profile.jobs, at-most: 1 } ] | 3",
                // of the years that are possible
                "fact: cluster.founded, at-least: 2011    | 2",
                "fact: cluster.founded, between: 2011 and 2011-06 | 2",
                "fact: cluster.founded, at-least: 2010    | 1",
                "fact: cluster.founded, at-least: 2013    | 1",
                "fact: cluster.age, at-least: 9 years     | 2",
                "any: [ { fact: cluster.age, at-least: 9 years }, { fact: cluster.age, at-least: 8 years } ] | 3",
                "held: own/badge, at-least: 14 months     | 2",
                "held: own/badge, at-least: 1 month       | 2",
                "holds: own/seal                          | 1",
                "attested: other                          | 2",
                "attested: word                           | 2",
            })
    void has_a_cell_for_each_thing_that_it_can_be(String condition, int cells) {
        assertThat(variables(condition).get(0).cells()).hasSize(cells);
    }
}
