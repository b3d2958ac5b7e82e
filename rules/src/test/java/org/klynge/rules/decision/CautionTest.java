package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision is cautious where things hang together that are not gone through, and nowhere else. */
class CautionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // figures, whatever is wanted of them, and sums of different ones
                "fact: profile.jobs, at-least: 3          | ''         | false",
                "fact: profile.jobs, between: 3 and 5     | ''         | false",
                "any: [ { fact: profile.jobs, at-least: 3 }, { fact: profile.jobs, at-most: 1 } ] | ''         | false",
                "fact: joined, at-least: 10               | ''         | false",
                "not: { fact: joined, at-least: 10 }      | ''         | false",
                "fact: part, at-least: 50 %               | profiles: [ { date: 2020-01-01, participants: 10 } ] | false",
                "fact: part, at-least: 50 %               | ''         | true",
                "fact: doubled, at-least: 10              | ''         | true",
                "fact: joined, between: 5 and 10          | ''         | true",
                "any: [ { fact: joined, at-least: 10 }, { fact: joined, at-most: 5 } ] | ''         | true",
                "all: [ { fact: joined, at-least: 10 }, { fact: profile.jobs, at-least: 3 } ] | ''         | true",
                "all: [ { fact: joined, at-least: 10 }, { fact: profile.jobs, at-most: 3 } ] | ''         | true",
                "any: [ { fact: joined, at-least: 10 }, { fact: profile.team-fte, at-most: 3 } ] | ''         | false",
                // times up to the day, but not those between two dates
                "fact: cluster.age, at-least: 9 years     | ''         | false",
                "fact: cluster.age, between: 8 years and 9 years | ''         | true",
                "any: [ { fact: cluster.founded, less-than: 2011 }, { fact: cluster.age, less-than: 8 years } ] | ''         | false",
                "time-between: [assessment.exam.first-date, day], at-least: 12 months | exam a 2019    | false",
                "time-between: [cluster.founded, assessment.exam.first-date], at-least: 8 years | exam a 2019    | true",
                "time-between: [standing.own/badge.first-grant, day], at-least: 12 months | badge 2019    | true",
                // dates of one statement, but not of several, which follow one another
                "fact: cluster.founded, at-least: 2011    | ''         | false",
                "fact: assessment.exam.latest-date, at-least: 2019-06-01 | exam a 2019    | false",
                "fact: assessment.exam.latest-date, at-least: 2019-06-01 | exam a 2019; exam b 2019         | true",
                "fact: standing.own/badge.first-grant, at-least: 2019-06-01 | badge 2019    | false",
                "fact: standing.own/badge.first-grant, at-least: 2019-06-01 | exam a 2019; badge 2019, assessment: a         | true",
                // scores, where one assessment is the latest
                "fact: assessment.exam.score, at-least: 50 % | exam a 2019    | false",
                "fact: assessment.exam.score, at-least: 50 % | exam a 2019; exam b 2019         | true",
                "fact: assessment.exam.count, at-least: 2 | exam a 2019; open assessments | false",
                "all: [ { fact: assessment.exam.score, at-least: 50 % }, { fact: assessment.exam.count, at-least: 2 } ] | exam a 2019; open assessments | true",
                "all: [ { fact: assessment.exam.score, at-least: 50 % }, { fact: profile.jobs, at-least: 2 } ] | exam a 2019    | false",
                // a score and its ratings, as one condition that wants more
                "every-indicator: { of: exam, reaches: 50 % } | exam a 2019    | false",
                "every-indicator: { of: exam, reaches: 50 % } | exam a 2019; exam b 2019         | true",
                "all: [ { fact: assessment.exam.score, at-least: 50 % }, { any-indicator: { of: exam, reaches: 60 % } } ] | exam a 2019    | false",
                "any: [ { fact: assessment.exam.score, at-least: 50 % }, { any-indicator: { of: exam, reaches: 60 % } } ] | exam a 2019    | false",
                "at-least: 2, of: [ { fact: assessment.exam.score, at-least: 50 % }, { any-indicator: { of: exam, reaches: 60 % } }, { attested: word } ] | exam a 2019    | true",
                "any: [ { fact: assessment.exam.score, at-least: 90 % }, { all: [ { any-indicator: { of: exam, reaches: 60 % } }, { attested: word } ] } ] | exam a 2019    | true",
                "all: [ { fact: assessment.exam.score, at-most: 50 % }, { any-indicator: { of: exam, reaches: 60 % } } ] | exam a 2019    | true",
                "all: [ { not: { fact: assessment.exam.score, at-most: 50 % } }, { any-indicator: { of: exam, reaches: 60 % } } ] | exam a 2019    | true",
                // claims, of which one word is the latest
                "attested: word                           | ''         | false",
                "attested: word                           | word true, date: 2019 | false",
                "attested: word                           | word true, date: 2020; word false, date: 2020 | true",
                "attested: sound                          | exam a 2019    | false",
                "attested: sound                          | exam a 2019; exam b 2019; sound , assessment: a    | true",
                "attested: sound                          | exam a 2019; open assessments | true",
                "all: [ { attested: sound }, { fact: assessment.exam.latest-date, at-least: 2019-03-01 } ] | exam a 2019; sound | true",
                "all: [ { attested: word }, { not: { attested: word } } ] | ''         | false",
                // a claim that may be computed is what it is computed from
                "attested: word, fact: profile.jobs, at-least: 3 | ''         | false",
                "all: [ { attested: word, fact: profile.jobs, at-least: 3 }, { fact: profile.jobs, at-most: 10 } ] | ''         | false",
                "all: [ { attested: word, fact: profile.jobs, at-least: 3 }, { fact: profile.jobs, at-most: 10 } ] | word true, date: 2019 | true",
                "all: [ { attested: word, fact: profile.jobs, at-least: 3 }, { fact: profile.team-fte, at-most: 10 } ] | word true, date: 2019 | false",
                // standings, but not the higher ones that may be lacking, nor grants on assessments
                "holds: own/badge                         | badge 2020    | false",
                "holds: own/badge                         | open grants | false",
                "holds: own/seal, or-higher: true         | open grants | true",
                "holds: own/badge                         | exam a 2019-05-01; badge 2020, assessment: a     | true",
                "held: own/seal, or-higher: true          | open grants | true",
                "held: own/badge                          | badge 2020    | false",
                "held: own/badge, at-least: 1 year        | badge 2019    | true",
                "held: own/badge, at-least: 1 year         | badge 2018-06-01..2019-06-01, until: 2019-12-31 | false",
                "held: own/badge, at-least: 1 year        | badge 2018, until: 2019         | true",
                "held: own/badge, at-least: 1 year        | badge 2018-12-01..2019-03-01; badge 2017-01-01, until: 2017-02-01 | true",
                "held: own/badge, between: 1 year and 2 years | badge 2018..2019 | true",
                "any: [ { held: own/badge, at-least: 20 months }, { held: own/badge, less-than: 14 months } ] | badge 2018..2019 | true",
                "all: [ { holds: own/badge }, { held: own/badge, at-least: 1 month } ] | badge 2020    | true",
                "all: [ { holds: own/badge }, { holds: own/seal } ] | open grants | false",
                "renewable: own/badge                     | badge 2020    | false",
                "renewable: own/badge                     | open grants | true",
                "renewable: own/badge                     | badge 2020; badge 2018 | true",
                // calls, which may be open for several standings
                "call: own/badge                          | ''         | false",
                "all: [ { call: own/badge }, { fact: profile.jobs, at-least: 3 } ] | ''         | false",
                "all: [ { call: own/badge }, { call: own/seal } ] | ''         | true",
            })
    void is_told_where_things_hang_together(String condition, String record, boolean cautious) {
        StandingDecision decision = OwnRules.decide(OwnRules.of(condition), dossier(record));
        assertThat(decision.isCautious()).isEqualTo(cautious);
    }

    /** Entries: assessments a and b of a date or of the same year, grants of the badge, words, and lists that are not complete. */
    private static String dossier(String record) {
        List<String> assessments = new ArrayList<>();
        List<String> grants = new ArrayList<>();
        List<String> words = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        for (String entry : Splitter.on("; ").omitEmptyStrings().split(record)) {
            List<String> parts = Splitter.on(' ').splitToList(entry);
            String said = entry.substring(parts.get(0).length()).trim();
            switch (parts.get(0)) {
                case "exam" ->
                    assessments.add("{ id: " + parts.get(1) + ", catalogue: exam-2, date: " + parts.get(2) + " }");
                case "badge" -> grants.add("{ standing: own/badge, from: " + said + " }");
                case "word" -> words.add("{ claim: word, by: Jury, holds: " + said + " }");
                case "sound" -> words.add("{ claim: sound, holds: true, by: Jury, date: 2020-01-01" + said + " }");
                case "open" -> rest.append("incomplete: [").append(said).append("]\n");
                default -> rest.append(entry).append('\n');
            }
        }
        return "cluster: { id: some, founded: 2010..2012 }\nassessments: " + assessments + "\ngrants: " + grants
                + "\nattestations: " + words + "\n" + rest;
    }
}
