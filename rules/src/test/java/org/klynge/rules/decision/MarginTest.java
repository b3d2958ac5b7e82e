package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.Quantity;

/** What is to spare above a threshold, and what lacks below it: of figures, of dates and of the time that something was held. */
class MarginTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // condition                                        | dossier                                     |
                // margin
                "fact: profile.participants, at-least: 10           | profiles: [ { date: 2020-01-01, participants: 12 } ] | 2",
                "fact: profile.participants, at-least: 10           | profiles: [ { date: 2020-01-01, participants: 10 } ] | 0",
                "fact: profile.participants, at-least: 10           | profiles: [ { date: 2020-01-01, participants: 7 } ]  | -3",
                "fact: profile.participants, at-most: 10            | profiles: [ { date: 2020-01-01, participants: 7 } ]  | 3",
                "fact: profile.participants, at-least: 10           | profiles: [ { date: 2021, participants: 7 } ]  | at least -10",
                "fact: cluster.founded, at-least: 2012              | cluster: { id: some, founded: 2013-01-01 }     | 12 months",
                "fact: cluster.founded, at-least: 2012              | cluster: { id: some, founded: 2012-01-01 }     | 0 months",
                "fact: cluster.founded, at-least: 2012              | cluster: { id: some, founded: 2011-12-01 }     | -1 months",
                "fact: cluster.founded, at-most: 2012-06-30         | cluster: { id: some, founded: 2012-03-30 }     | 3 months",
                "fact: cluster.founded, at-most: 2012-06-30         | cluster: { id: some, founded: 2012-08-30 }     | -2 months",
                // between two bounds from the nearer one
                "fact: cluster.founded, between: 2012 and 2014      | cluster: { id: some, founded: 2012-03-01 }     | 2 months",
                "fact: cluster.founded, between: 2012 and 2014      | cluster: { id: some, founded: 2014-10-31 }     | 2 months",
                "fact: cluster.founded, between: 2012 and 2014      | cluster: { id: some, founded: 2016-12-31 }     | -24 months",
                // none of a date that is not there
                "fact: cluster.merged, at-least: 2012               | cluster: { id: some }                          | -",
                "attested: word                                     | cluster: { id: some }                          | -",
            })
    void is_counted_from_the_line(String condition, String dossier, String margin) {
        String whole = dossier.startsWith("cluster") ? dossier : "cluster: { id: some }\n" + dossier;
        assertThat(OwnRules.evaluate(condition, whole).margin().map(Quantity::toString))
                .isEqualTo(Optional.ofNullable(margin));
    }
}
