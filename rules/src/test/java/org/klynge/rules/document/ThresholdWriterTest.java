package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds as they are written: what is read comes out again, to the letter, or in the form that says the same. */
class ThresholdWriterTest {

    private static final String HEAD = """
            scheme: fi
            edition: "2020"
            title: A programme
            ladder:
              id: fi
              kind: programme
              standings:
                - start
            standings:
              start:
                award:
                  - id: it
                    says: It is so.
            """;
    private static final String TAIL = "        basis: own\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fact: profile.private-share\nat-least: 20 %",
                "fact: profile.private-share\nmore-than: 0 %",
                "fact: profile.private-share\nat-most: 0 %",
                "fact: profile.private-share\nless-than: 256/3 %",
                "fact: profile.private-share\nexactly: 50 %",
                "fact: profile.private-share\nat-least: 20 %\nat-most: 30 %",
                "fact: profile.private-share\nmore-than: 20 %\nless-than: 30 %",
                "fact: profile.private-share\nat-least: 20 %\nless-than: 30 %",
                "fact: profile.team-fte\nmore-than: 7.5 FTE",
                "time-between:\n  - cluster.founded\n  - day\nat-least: 36 months",
                "time-between:\n  - cluster.founded\n  - day\nmore-than: 30 months",
            })
    void numbers_have_one_bound_or_one_on_each_side(String threshold) {
        assertComesBack(threshold, threshold);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at-least: 2011-01-26",
                "at-most: 2011-12-31",
                "exactly: 2011-01-26",
                "exactly: 2011",
                "exactly: 2011-06",
                "exactly: 2011-05-01..2013-02-02",
            })
    void dates_have_one_bound_or_are_in_a_period(String bound) {
        assertComesBack("fact: day\n" + bound, "fact: day\n" + bound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fact: day                   | at-least: 2011                          | at-least: 2011-01-01",
                "fact: day                   | more-than: 2011                         | at-least: 2012-01-01",
                "fact: day                   | less-than: 2011-03                      | at-most: 2011-02-28",
                "fact: day                   | at-least: 2011;at-most: 2013            | exactly: 2011-01-01..2013-12-31",
                "fact: day                   | between: 2011 and 2013                  | exactly: 2011-01-01..2013-12-31",
                "fact: cluster.founded       | at-most: 2011                           | at-most: 2011-12-31",
                "fact: profile.private-share | between: 20 and 30 %                    | at-least: 20 %;at-most: 30 %",
                "fact: profile.private-share | at-least: 20 %;at-most: 20 %            | exactly: 20 %",
                "fact: profile.participants  | more-than: 250                          | at-least: \"251\"",
                "fact: profile.participants  | less-than: 250                          | at-most: \"249\"",
            })
    void one_form_is_written_of_several_that_say_the_same(String fact, String said, String written) {
        assertComesBack(lines(fact, said), lines(fact, written));
    }

    /** Dates of standings are known for the ladders of other schemes, too. */
    @Test
    void dates_of_standings_elsewhere_have_bounds_too() {
        String other = """
                scheme: other
                edition: "1"
                title: Other
                ladder: { id: other, kind: labels, standings: [ low ] }
                standings: {}
                """;
        String document = document("fact: standing.other/low.first-grant\nat-least: 2011-01-01");
        assertThat(Documents.rewritten(other, document)).isEqualTo(document);
    }

    private static String lines(String fact, String bounds) {
        return fact + "\n" + bounds.replace(';', '\n');
    }

    private static void assertComesBack(String said, String written) {
        assertThat(Documents.rewritten(document(said))).isEqualTo(document(written));
    }

    private static String document(String threshold) {
        return HEAD + (threshold + "\n").indent(8) + TAIL;
    }
}
