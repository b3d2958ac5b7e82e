package org.klynge.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.assessment.Assessment;
import org.klynge.fact.PartialDate;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.standing.LabelLevel;

/** How long a standing runs, and until when it can be renewed, where one edition follows another with the year 2020. */
class ValidityOverTimeTest {

    private static final LabelLevel ONE = LabelLevel.of("small/one");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // validities of two editions      | date       | pieces
                "first: 1 year  | first: 1 year    | 2018       | 2018 12",
                "first: 1 year  | first: 2 years   | 2018       | 2018 12",
                "first: 1 year  | first: 2 years   | 2021       | 2021 24",
                "first: 1 year  | first: 1 year    | 2019..2020 | 2019-01-01..2020-12-31 12",
                "first: 1 year  | first: 2 years   | 2019..2020 | 2019 12, 2020 24",
                "first: 1 year  | first: 2 years   | 2019-12-31..2020-01-01 | 2019-12-31 12, 2020-01-01 24",
                "first: 1 year  | first: 2 years   | 2020-01-01..2020-01-02 | 2020-01-01..2020-01-02 24",
                "first: 1 year  | first: 2 years   | from 2019  | 2019 12, from 2020-01-01 24",
                "first: 1 year  | first: 2 years   | by 2020    | by 2009-12-31 -, 2010-01-01..2019-12-31 12, 2020 24",
                "first: 1 year  | first: 1 year    | unknown    | by 2009-12-31 -, from 2010-01-01 12",
                // a date on which all grants end cuts as well
                "first: 1 year, until: 2015-06-30 | first: 1 year | 2015 | 2015-01-01..2015-06-30 12, 2015-07-01..2015-12-31 12",
                "first: 1 year, until: 2015-06 | first: 1 year | 2015 | 2015-01-01..2015-06-01 12, 2015-06-02..2015-06-30 12, 2015-07-01..2015-12-31 12",
            })
    void is_cut_where_what_is_said_changes(String one, String two, String date, String pieces) {
        assertThat(over(grant(one), grant(two)).pieces(PartialDate.parse(date)).stream()
                        .map(piece -> piece.days() + " "
                                + piece.validity()
                                        .flatMap(validity -> validity.first())
                                        .map(first -> "" + first.toTotalMonths())
                                        .orElse("-"))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // said of renewing in both editions           | end        | until
                "renewable-for: 1 year | renewable-for: 1 year | 2018-06-30 | 2019-06-30",
                "renewable-for: 1 year | renewable-for: 1 year | 2019-06-30 | 2020-06-30",
                // nothing is said any more
                "renewable-for: 1 year |                       | 2018-06-30 | 2019-06-30",
                "renewable-for: 1 year |                       | 2018-12-30 | 2019-12-30",
                "renewable-for: 1 year |                       | 2018-12-31 | 2019-12-31",
                "renewable-for: 1 year |                       | 2019-01-01 | 2019-12-31",
                "renewable-for: 1 year |                       | 2019-12-30 | 2019-12-31",
                "renewable-for: 1 year |                       | 2019-12-31 | -",
                "renewable-for: 1 year |                       | 2021-06-30 | -",
                // and nothing was said before
                "                      | renewable-for: 1 year | 2018-06-30 | -",
                "                      | renewable-for: 1 year | 2019-12-31 | 2020-12-31",
                // for longer, or not so long
                "renewable-for: 1 year | renewable-for: 2 years | 2019-06-30 | 2021-06-30",
                "renewable-for: 1 year | renewable-for: 2 years | 2018-12-31 | 2019-12-31",
                "renewable-for: 1 year | renewable-for: 2 years | 2019-01-01 | 2021-01-01",
                "renewable-for: 1 year | renewable-for: 9 months | 2019-06-30 | 2020-03-30",
                "renewable-for: 1 year | renewable-for: 1 month | 2019-06-30 | 2019-12-31",
                "renewable-for: 1 year | renewable-for: 1 month | 2019-11-30 | 2019-12-31",
                "renewable-for: 1 year | renewable-for: 1 month | 2019-12-01 | 2020-01-01",
                // for how long is not said
                "renewal: 1 year       | renewal: 1 year       | 2018-06-30 | from 2018-06-30",
                "renewable-for: 1 year | renewal: 1 year       | 2019-06-30 | from 2019-06-30",
                // of an end that is not known to the day
                "renewable-for: 1 year | renewable-for: 1 year | 2018-06    | 2019-06",
                "renewable-for: 1 year |                       | 2018-12    | 2019-12",
                "renewable-for: 1 year |                       | 2018-06..2019-11 | 2019-06-01..2019-12-31",
                "renewable-for: 1 year | renewable-for: 1 year | by 2018    | by 2019-12-31",
                "renewable-for: 1 year | renewable-for: 1 year | from 2018  | from 2019-01-01",
                "renewable-for: 1 year | renewable-for: 1 year | unknown    | unknown",
                // how often
                "renewable-for: 1 year, renewals: 2 | renewable-for: 1 year, renewals: 1 | 2018-06-30 | 2019-06-30",
                "renewable-for: 1 year, renewals: 2 | renewable-for: 1 year, renewals: 1 | 2019-06-30 | 2019-12-31",
                "renewable-for: 1 year, renewals: 1 | renewable-for: 1 year, renewals: 1 | 2018-06-30 | -",
            })
    void can_be_renewed_as_long_as_the_edition_of_the_day_says(String one, String two, String end, String until) {
        assertThat(over(grant(one), grant(two))
                        .renewableUntil(PartialDate.parse(end), new Renewals(1, 1))
                        .map(PartialDate::toString)
                        .orElse("-"))
                .isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first: 1 year | first: 1 year                                           | false",
                "first: 1 year | renewable-for: 1 year                                   | false",
                "first: 1 year | renewable-for: 1 year, renewals: 1                      | true",
                "renewable-for: 1 year, renewals: 1 | first: 1 year                      | true",
            })
    void is_limited_where_any_edition_says_how_often(String one, String two, boolean limited) {
        assertThat(over(grant(one), grant(two)).limitRenewals()).isEqualTo(limited);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what one and the other edition counts from | the assessment | whether it counts
                "grant                     | grant                     | exam-1  | true",
                "grant                     | grant                     | other-1 | true",
                "assessment-day, of: exam  | assessment-day, of: exam  | exam-1  | true",
                "assessment-day, of: exam  | assessment-day, of: exam  | other-1 | false",
                "assessment-day, of: exam  | grant                     | other-1 | false",
                "assessment-day, of: exam  | assessment-day, of: other | other-1 | true",
            })
    void counts_from_assessments_of_its_kind(String one, String two, String catalogue, boolean counts) {
        Assessment assessment = Assessment.builder()
                .id("a")
                .catalogue(catalogue)
                .date(PartialDate.parse("2018"))
                .build();
        assertThat(over("first: 1 year, counted-from: " + one, "first: 1 year, counted-from: " + two)
                        .counts(assessment))
                .isEqualTo(counts);
    }

    /** Counted from the grant, for a year where nothing else is said. */
    private static String grant(String validity) {
        String said = validity == null ? "" : validity;
        return "counted-from: grant" + (said.contains("first") ? "" : ", first: 1 year") + (said.isEmpty() ? "" : ", ")
                + said;
    }

    private static ValidityOverTime over(String one, String two) {
        RuleBook rules = RuleBookReader.standalone()
                .read(List.of(
                        DocumentSource.of("exam", "catalogue: exam-1\ntitle: An exam\nsize: 1\n"),
                        DocumentSource.of("other", "catalogue: other-1\ntitle: Another exam\nsize: 1\n"),
                        edition("1", "{ from: 2010-01-01, until: 2020-01-01 }", one),
                        edition("2", "{ from: 2020-01-01 }", two)))
                .orThrow();
        return new ValidityOverTime(rules, ONE, new Endings(standing -> {
            throw new AssertionError("nothing ends with " + standing);
        }));
    }

    private static DocumentSource edition(String edition, String inForce, String validity) {
        return DocumentSource.of("edition " + edition, """
                scheme: small
                edition: "%s"
                title: Small
                in-force: %s
                ladder: { id: small, kind: labels, standings: [one] }
                assessments: { exam: { catalogues: [exam-1] }, other: { catalogues: [other-1] } }
                standings:
                  one:
                    validity: { %s }
                """.formatted(edition, inForce, validity));
    }
}
