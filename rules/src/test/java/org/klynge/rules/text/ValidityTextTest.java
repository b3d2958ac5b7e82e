package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scheme.Validity;

/** How long a standing runs, what else ends it, and how it is renewed. */
class ValidityTextTest {

    private static String told(String validity) {
        Validity read = Written.rules("""
                        scheme: own
                        edition: "1"
                        title: Own
                        ladder: { id: o, kind: labels, standings: [low, high] }
                        standings: { low: { validity: { %s, source: law } } }
                        sources: { law: { title: L } }
                        """.formatted(validity)).schemes().get(0).rules().values().stream()
                .map(StandingRules::validity)
                .findFirst()
                .orElseThrow()
                .orElseThrow();
        return Wording.in(Language.ENGLISH).validity(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first: 2 years, counted-from: grant               | 2 years, counted from the first day of the grant:"
                        + " to the eve of the same date 2 years later",
                "first: 18 months, counted-from: assessment-day    | 18 months, counted from the day of the assessment:"
                        + " to the same date 18 months later, that day included",
                "first: 18 months, counted-from: assessment-month  | 18 months, counted from the month of the assessment:"
                        + " to the end of the month 18 months later",
                "until: 2023                                       | every grant ends in 2023",
                "ends-with: high                                   | it ends with o/high",
                "until: 2023, ends-with: high                      | every grant ends in 2023 at the latest;"
                        + " it ends with o/high at the latest",
                "until: 2023, may-end-with: high                   | every grant ends in 2023 at the latest;"
                        + " it is not known whether it ends with o/high or goes on",
                "ends-with: high, may-end-with: high               | it ends with o/high at the latest;"
                        + " it is not known whether it ends with o/high or goes on",
                "ends-with: high, seamless: true                   | it ends with o/high;"
                        + " where it is renewed, the days between are valid too",
            })
    void what_ends_it_is_told(String validity, String told) {
        assertThat(told(validity)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "until: 2023-05-01                  | every grant ends on 1 May 2023 at the latest",
                "ends-with: high                    | it ends with o/high at the latest",
                "may-end-with: high                 | it is not known whether it ends with o/high or goes on",
                "renewal: 3 years                   | a renewal runs 3 years, counted in the same way",
                "renewal: 3 years, seamless: true   | a renewal runs on from the end of the period before, 3 years longer,"
                        + " and the days between are valid too",
                "seamless: true                     | a renewal runs on from the end of the period before,"
                        + " for a time that is not stated, and the days between are valid too",
                "renewable-for: 6 months            | it can be renewed until 6 months after its end",
                "renewals: 1                        | it can be renewed once before it has to be given anew",
                "renewable-for: 1 year, renewals: 2 | it can be renewed until 1 year after its end;"
                        + " it can be renewed 2 times before it has to be given anew",
            })
    void what_else_is_said_follows_its_own_time(String said, String told) {
        assertThat(told("first: 2 years, counted-from: grant, " + said))
                .isEqualTo(
                        "2 years, counted from the first day of the grant: to the eve of the same date 2 years later; "
                                + told);
    }
}
