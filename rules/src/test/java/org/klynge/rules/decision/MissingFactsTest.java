package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.rules.condition.Condition;

/** What is missing has a name, the facts behind it, what is asked of it, and what would settle the standing. */
class MissingFactsTest {

    private static final String CLUSTER = "cluster: { id: some, founded: 2010..2012 }\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // condition                             | dossier                          | missing
                "fact: profile.jobs, at-least: 3         | ''                               | profile.jobs: On; meets [3..+∞); fails [0..2]",
                "attested: word                          | ''                               | word: Attested; meets yes; fails no",
                "not: { attested: word }                 | ''                               | word: Attested; meets no; fails yes",
                // of a time, the day from which it is counted is asked
                "fact: cluster.age, at-least: 9 years    | ''                               | cluster.founded: OnDate; meets [2010-01-01..2011-02-01]; fails [2011-02-02..2012-12-31]",
                "fact: cluster.founded, less-than: 2011  | ''                               | cluster.founded: OnDate; meets [2010-01-01..2010-12-31]; fails [2011-01-01..2012-12-31]",
                // of several standings, those of which something is not known
                "held: [own/seal, own/badge]             | incomplete: [ { grants: [own/badge] } ] | own/badge: Held; meets yes; fails no",
                "held: [own/seal, own/badge]             | grants: [ { standing: own/seal, from: 2020 } ] | own/seal: Held; meets yes; fails no",
                "holds: [own/seal, own/badge]            | incomplete: [grants]             | own/seal or own/badge: Holds; meets yes; fails no",
                // what is settled by something else is not missing
                "any: [ { fact: cluster.founded, at-least: 2009 }, { attested: word } ] | ''            | ''",
                "all: [ { fact: cluster.founded, at-least: 2013 }, { attested: word } ] | ''            | ''",
                // and what would not settle it alone says so
                "all: [ { fact: profile.jobs, at-least: 3 }, { attested: word } ] | ''                 | profile.jobs: On; meets ; fails [0..2] & word: Attested; meets ; fails no",
                "any: [ { fact: profile.jobs, at-least: 3 }, { attested: word } ] | ''                 | 'profile.jobs: On; meets [3..+∞); fails  & word: Attested; meets yes; fails '",
            })
    void is_told_with_what_settles_it(String condition, String dossier, String missing) {
        assertThat(OwnRules.decide(OwnRules.of(condition), CLUSTER + dossier).missing().stream()
                        .map(MissingFactsTest::text)
                        .collect(Collectors.joining(" & ")))
                .isEqualTo(missing);
    }

    private static String text(MissingFact fact) {
        return fact.name() + ": " + kind(fact.asked()) + "; meets " + findings(fact.meets()) + "; fails "
                + findings(fact.fails());
    }

    private static String kind(Condition condition) {
        return condition.getClass().getSimpleName();
    }

    private static String findings(Iterable<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            if (finding instanceof Finding.Figures figures) {
                figures.values().asRanges().forEach(text::append);
            } else if (finding instanceof Finding.Days days) {
                days.days().asRanges().forEach(text::append);
            } else {
                text.append(finding instanceof Finding.Truth truth ? (truth.holds() ? "yes" : "no") : "absence");
            }
        }
        return text.toString();
    }
}
