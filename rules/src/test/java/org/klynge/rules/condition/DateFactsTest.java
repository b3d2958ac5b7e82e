package org.klynge.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Merger;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.standing.Grant;
import org.klynge.standing.LabelLevel;

/** Dates, and the time between two of them, as a dossier tells them. */
class DateFactsTest {

    private static final DateFact TODAY = new DateFact.DecisionDay();

    private static DateFact examined(String which) {
        return new DateFact.Examined(Records.EXAM, DateFact.Which.valueOf(which.toUpperCase(Locale.ROOT)));
    }

    private static DateFact granted(String which) {
        return new DateFact.Granted(LabelLevel.of("test/gold"), DateFact.Which.valueOf(which.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // which    | dossier                                          | date       | absent | contradiction
                "first     | exam, e1, 2019 / old, e2, 2021                    | 2019       | false | []",
                "second    | exam, e1, 2019 / old, e2, 2021-10                 | 2021-10    | false | []",
                "previous  | exam, e1, 2019 / old, e2, 2021-10                 | 2019       | false | []",
                "latest    | exam, e1, 2019 / old, e2, 2022                    | 2019       | false | []",
                "second    | exam, e1, 2019 / old, e2, 2022                    |            | true  | []",
                "first     | exam, e1, 2019 / open, exam-2                     | by 2019-12-31 | false | []",
                "first     | exam, e1, 2019 / open, other                      | 2019       | false | []",
                // A grant tells that it took place by then.
                "latest    | exam, e1, 2021 / grant, e1, 2021-03               | 2021-01-01..2021-03-31 | false | []",
                // A day that contradicts a grant: any of both, unless it does not matter.
                "latest    | exam, e1, 2020 / grant, e1, 2019                  | 2019-01-01..2020-12-31 | false | [assessments[e1].date, grants[0].from]",
                "latest    | exam, e1, 2020 / grant, e1, 2019 / exam, e2, 2021-10 | 2021-10 | false | []",
                "first     | exam, e1, 2020 / grant, e1, 2019 / exam, e2, 2021-10 | 2019-01-01..2020-12-31 | false | [assessments[e1].date, grants[0].from]",
                "previous  | exam, e1, 2020 / grant, e1, 2019 / exam, e2, 2021-10 | 2019-01-01..2020-12-31 | false | [assessments[e1].date, grants[0].from]",
                "first     | exam, e1, 2024 / grant, e1, 2023 / exam, e2, 2021-10 | 2021-10 | false | []",
            })
    void reads_when_assessments_took_place(
            String which, String dossier, String date, boolean absent, String contradiction) {
        KnownDate known = Records.on(LocalDate.of(2021, 12, 1), dossier).read(examined(which));
        assertThat(known.date()).isEqualTo(Optional.ofNullable(date).map(PartialDate::parse));
        assertThat(known.mayBeAbsent()).isEqualTo(absent);
        assertThat(known.contradiction()).hasToString(contradiction);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exam, e1, 2019 / grant, e1, 2021                      | latest | 2021",
                "exam, e1, 2021-03 / grant, e1, 2021                   | latest | 2021-03-01..2021-12-31",
                "exam, e1, 2018 / grant, e1, 2019 / grant, e1, 2021-05 | first  | 2019",
                "exam, e1, 2018 / grant, e1, 2019 / grant, e1, 2021-05 | second | 2021-05",
                "exam, e1, 2018 / grant, e1, 2019 / grant, e1, 2022    | second | ",
            })
    void reads_when_standings_were_given(String dossier, String which, String date) {
        KnownDate known = Records.on(LocalDate.of(2021, 12, 31), dossier).read(granted(which));
        assertThat(known.date()).isEqualTo(Optional.ofNullable(date).map(PartialDate::parse));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "profile, 2020, participants 20 / profile, 2021-10, participants 30 | 2021-10  | false",
                "profile, 2020, participants 20 / profile, 2021-10, team-fte 3      | 2020     | false",
                "profile, 2020, participants 20 / profile, 2022, participants 30    | 2020     | false",
                // Whatever was not stated is unknown, and so is the date of it.
                "''                                                 | by 2021-12-01 | true",
                "profile, 2020, team-fte 3                          | by 2021-12-01 | true",
                "profile, 2022, participants 30                     | by 2021-12-01 | true",
                "profile, 2021, participants 30                     | by 2021-12-01 | true",
            })
    void reads_when_a_figure_was_stated(String dossier, String date, boolean absent) {
        DossierOnDay record = Records.on(LocalDate.of(2021, 12, 1), dossier);
        KnownDate known = record.read(new DateFact.Stated(ProfileFact.PARTICIPANTS));
        assertThat(known.date()).contains(PartialDate.parse(date));
        assertThat(known.mayBeAbsent()).isEqualTo(absent);
    }

    /** What is dated after the day is not seen; on the day itself it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // merged       | date                   | absent | merged by the day
                "''             |                        | true   | NOT_MET",
                "2021-12-02     |                        | true   | NOT_MET",
                "2021-12-01     | 2021-12-01             | false  | MET",
                "2021-11-30     | 2021-11-30             | false  | MET",
                "2021-12        | 2021-12-01             | true   | UNKNOWN",
                "2021-11        | 2021-11                | false  | MET",
                "2022-01        |                        | true   | NOT_MET",
                "from 2021      | 2021-01-01..2021-12-01 | true   | UNKNOWN",
                "by 2021-12-31  | by 2021-12-01          | true   | UNKNOWN",
                "unknown        | by 2021-12-01          | true   | UNKNOWN",
            })
    void reads_when_the_cluster_merged_into_another(String merged, String date, boolean absent, Verdict verdict) {
        LocalDate today = LocalDate.of(2021, 12, 1);
        Cluster.Builder cluster = Cluster.builder().id("x");
        if (!merged.isEmpty()) {
            cluster.merger(new Merger("y", PartialDate.parse(merged)));
        }
        DossierOnDay record =
                new DossierOnDay(Dossier.builder().cluster(cluster.build()).build(), today, ImmutableSet.of());
        KnownDate known = record.read(new DateFact.Merged());
        assertThat(known.date()).isEqualTo(Optional.ofNullable(date).map(PartialDate::parse));
        assertThat(known.mayBeAbsent()).isEqualTo(absent);
        Fact time = new Fact.TimeBetween(new DateFact.Merged(), TODAY);
        assertThat(record.read(time).test(new Threshold(Quantity.parse("at least 0 months", Unit.MONTHS))))
                .isEqualTo(verdict);
    }

    /** The days of a merger hang on those of grants: a cluster that merged is given nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // merged   | on record | statements                 | bound
                "''         | grant     | []                         | false",
                "2021       | grant     | [cluster.merged-into.date] | true",
                "2021-11-02 | grant     | [cluster.merged-into.date] | false",
                "2022       | grant     | []                         | true",
                "2021       | ''        | [cluster.merged-into.date] | false",
                "2021       | grants    | [cluster.merged-into.date] | true",
                "2021       | assessments | [cluster.merged-into.date] | false",
            })
    void a_merger_hangs_on_what_was_held(String merged, String record, String statements, boolean bound) {
        Cluster.Builder cluster = Cluster.builder().id("x");
        if (!merged.isEmpty()) {
            cluster.merger(new Merger("y", PartialDate.parse(merged)));
        }
        Dossier.Builder dossier = Dossier.builder().cluster(cluster.build());
        switch (record) {
            case "grant" ->
                dossier.addGrant(Grant.builder()
                        .standing(LabelLevel.of("test/gold"))
                        .from(PartialDate.parse("2019"))
                        .build());
            case "grants" -> dossier.addIncomplete(OpenList.GRANTS);
            case "assessments" -> dossier.addIncomplete(OpenList.ASSESSMENTS);
            default -> assertThat(record).isEmpty();
        }
        KnownDate known = new DossierOnDay(dossier.build(), LocalDate.of(2021, 12, 1), ImmutableSet.of())
                .read(new DateFact.Merged());
        assertThat(known.statements()).hasToString(statements);
        assertThat(known.bound()).isEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // dossier                            | months                 | may be absent | open
                "exam, e1, 2020-12-01                 | 12 months              | false | []",
                "exam, e1, 2020-11-01..2020-12-01     | between 12 months and 13 months | false | [assessment.exam.first-date]",
                "open, exam-3                         | at least 0 months      | true  | [assessment.exam.first-date]",
                "''                                   | ''                     | true  | []",
            })
    void a_time_is_as_open_as_its_dates(String dossier, String months, boolean absent, String open) {
        Known known =
                Records.on(LocalDate.of(2021, 12, 1), dossier).read(new Fact.TimeBetween(examined("first"), TODAY));
        assertThat(known.values().stream().map(Quantity::toString).collect(Collectors.joining()))
                .isEqualTo(months);
        assertThat(known.mayBeAbsent()).isEqualTo(absent);
        assertThat(known.open()).hasToString(open);
    }

    /** The gold label may be applied for 18 to 24 months after the first bronze one: both ends included. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // first         | today      | verdict
                "2012-08-31      | 2014-02-27 | NOT_MET",
                "2012-08-31      | 2014-02-28 | MET",
                "2012-08-31      | 2014-08-31 | MET",
                "2012-08-31      | 2014-09-01 | NOT_MET",
                "2012-08-28      | 2014-02-28 | MET",
                "2012-08-27      | 2014-02-27 | MET",
                // Leap years: from the 29th to the 28th, and back to the 29th.
                "2020-02-29      | 2021-08-28 | NOT_MET",
                "2020-02-29      | 2021-08-29 | MET",
                "2020-02-29      | 2022-02-28 | MET",
                "2020-02-29      | 2022-03-01 | NOT_MET",
                "2018-02-28      | 2020-02-28 | MET",
                "2018-02-28      | 2020-02-29 | NOT_MET",
                "2018-08-31      | 2020-02-28 | NOT_MET",
                "2018-08-31      | 2020-02-29 | MET",
                // Of a partial date, every day must agree.
                "2012-08         | 2014-01-31 | NOT_MET",
                "2012-08         | 2014-02-01 | UNKNOWN",
                "2012-08         | 2014-02-28 | MET",
                "2012-08         | 2014-08-01 | MET",
                "2012-08         | 2014-08-02 | UNKNOWN",
                "2012-08         | 2014-08-31 | UNKNOWN",
                "2012-08         | 2014-09-01 | NOT_MET",
                "by 2012-08-31   | 2014-02-28 | UNKNOWN",
                "by 2012-08-31   | 2014-09-01 | NOT_MET",
                "unknown         | 2014-02-28 | UNKNOWN",
                // None yet is no time at all.
                "2014-03         | 2014-02-28 | NOT_MET",
            })
    void tells_whether_a_date_is_so_long_ago(String first, LocalDate today, Verdict verdict) {
        Fact time = new Fact.TimeBetween(examined("first"), TODAY);
        Threshold from18To24 = new Threshold(Quantity.parse("between 18 and 24 months", Unit.MONTHS));
        DossierOnDay record = Records.on(today, "exam, e1, " + first);
        assertThat(record.read(time).test(from18To24)).isEqualTo(verdict);
        // Counted the other way round, the same time lies ahead.
        Fact back = new Fact.TimeBetween(TODAY, examined("first"));
        Threshold before = new Threshold(Quantity.parse("between -24 and -18 months", Unit.MONTHS));
        assertThat(record.read(back).test(before)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // founded       | stated     | time from the one to the other
                "2012-08-31      | 2014-02-28 | 18 months",
                "2012-08         | 2014-02-28 | between 18 months and 531/28 months",
                "2012-08-31      | 2014-02    | between 477/28 months and 18 months",
                "2012-08         | 2014-02    | between 477/28 months and 531/28 months",
                "by 2012-08-31   | 2014-02-28 | at least 18 months",
                "from 2012-08-31 | 2014-02-28 | at most 18 months",
                "unknown         | 2014-02-28 | unknown",
                "2014-03-28      | 2014-02-28 | -1 months",
            })
    void tells_the_time_between_partial_dates(String founded, String stated, String time) {
        Dossier profile = Records.on(LocalDate.of(2014, 3, 1), "profile, " + stated + ", participants 20")
                .dossier();
        Dossier dossier = profile.toBuilder()
                .cluster(Cluster.builder()
                        .id("x")
                        .founded(PartialDate.parse(founded))
                        .build())
                .build();
        DossierOnDay record = new DossierOnDay(dossier, LocalDate.of(2014, 3, 1), ImmutableSet.of());
        Known known = record.read(
                new Fact.TimeBetween(new DateFact.Founded(), new DateFact.Stated(ProfileFact.PARTICIPANTS)));
        assertThat(known.hull().orElseThrow()).hasToString(time);
    }
}
