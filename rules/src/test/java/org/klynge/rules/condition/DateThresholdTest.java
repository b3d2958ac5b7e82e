package org.klynge.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;

class DateThresholdTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A day: the day before, the day itself, the day after.
                "more than | 2020-02-29 | 2020-02-28 NOT_MET, 2020-02-29 NOT_MET, 2020-03-01 MET",
                "at least  | 2020-02-29 | 2020-02-28 NOT_MET, 2020-02-29 MET,     2020-03-01 MET",
                "less than | 2020-02-29 | 2020-02-28 MET,     2020-02-29 NOT_MET, 2020-03-01 NOT_MET",
                "at most   | 2020-02-29 | 2020-02-28 MET,     2020-02-29 MET,     2020-03-01 NOT_MET",
                "exactly   | 2020-02-29 | 2020-02-28 NOT_MET, 2020-02-29 MET,     2020-03-01 NOT_MET",
                // A month is all of its days.
                "more than | 2020-02    | 2020-02-01 NOT_MET, 2020-02-29 NOT_MET, 2020-03-01 MET, 2020-02 NOT_MET, 2020-03 MET",
                "at least  | 2020-02    | 2020-01-31 NOT_MET, 2020-02-01 MET,     2020-02 MET,    2020 UNKNOWN",
                "less than | 2020-02    | 2020-01-31 MET,     2020-02-01 NOT_MET, 2020-01 MET,    2020 UNKNOWN",
                "at most   | 2020-02    | 2020-02-29 MET,     2020-03-01 NOT_MET, 2020-02 MET,    2020-03 NOT_MET",
                "exactly   | 2020-02    | 2020-01-31 NOT_MET, 2020-02-01 MET,     2020-02-29 MET, 2020-03-01 NOT_MET, 2020 UNKNOWN",
                // So is a year.
                "more than | 2019       | 2019-12-31 NOT_MET, 2020-01-01 MET,     2019 NOT_MET,   2020 MET",
                "at least  | 2019       | 2018-12-31 NOT_MET, 2019-01-01 MET,     2018 NOT_MET,   2019 MET",
                "less than | 2019       | 2018-12-31 MET,     2019-01-01 NOT_MET, 2018 MET,       2019 NOT_MET",
                "at most   | 2019       | 2019-12-31 MET,     2020-01-01 NOT_MET, 2019 MET,       2020 NOT_MET",
                "exactly   | 2019       | 2018-12-31 NOT_MET, 2019-06 MET,        2019 MET,       2020-01-01 NOT_MET",
                // What is only partly known.
                "at least  | 2019       | unknown UNKNOWN, by 2018-12-31 NOT_MET, by 2019-01-01 UNKNOWN, from 2019-01-01 MET",
                "exactly   | 2012..2014 | 2011-12-31 NOT_MET, 2012-01-01 MET, 2014-12-31 MET, 2015-01-01 NOT_MET, 2013 MET",
            })
    void a_bound_is_a_day_a_month_or_a_year(String bound, String date, String verdicts) {
        DateThreshold threshold = threshold(bound, PartialDate.parse(date));
        for (String expected : Splitter.on(',').trimResults().split(verdicts)) {
            int space = expected.lastIndexOf(' ');
            assertThat(threshold.test(
                            PartialDate.parse(expected.substring(0, space).strip())))
                    .as("%s: %s", threshold, expected)
                    .isEqualTo(Verdict.valueOf(expected.substring(space + 1)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at least  | 2020-02-29 | 2020-02-28 | -1/29 months",
                "at least  | 2020-02-29 | 2020-02-29 | 0 months",
                "at least  | 2020-02-29 | 2020-03-29 | 1 month",
                "at most   | 2020-02-29 | 2020-02-28 | 1/29 months",
                "at most   | 2020-02-29 | 2020-02-29 | 0 months",
                "at most   | 2020-02-29 | 2020-03-29 | -1 months",
                "at least  | 2020       | by 2020-06-01 | at most 5 months",
                "at least  | 2020       | from 2020-06-01 | at least 5 months",
                "at least  | 2020       | unknown       | unknown",
                "at least  | 2020       | 2020-01       | between 0 months and 30/31 months",
                // between two bounds from the nearer one, and highest in the middle
                "exactly   | 2020-01-01..2020-05-01 | 2019-12-01 | -1 months",
                "exactly   | 2020-01-01..2020-05-01 | 2020-01-01 | 0 months",
                "exactly   | 2020-01-01..2020-05-01 | 2020-02-01 | 1 month",
                "exactly   | 2020-01-01..2020-05-01 | 2020-03-01 | 2 months",
                "exactly   | 2020-01-01..2020-05-01 | 2020-04-01 | 1 month",
                "exactly   | 2020-01-01..2020-05-01 | 2020-05-01 | 0 months",
                "exactly   | 2020-01-01..2020-05-01 | 2020-07-01 | -2 months",
                "exactly   | 2020-01-01..2020-05-01 | 2019-12-01..2020-04-01 | between -1 months and 2 months",
                "exactly   | 2020-01-01..2020-05-01 | 2020-02-01..2020-07-01 | between -2 months and 2 months",
                "exactly   | 2020-01-01..2020-05-01 | 2020-02-01..2020-04-01 | between 1 month and 2 months",
                "exactly   | 2020-01-01..2020-05-01 | from 2020-02-01        | at most 2 months",
                "exactly   | 2020-01-01..2020-05-01 | by 2020-02-01          | at most 1 month",
                "exactly   | 2020-01-01..2020-05-01 | unknown                | at most 2 months",
                "exactly   | 2020-01-01 | 2020-01-01 | 0 months",
                "exactly   | 2020-01-01 | 2019-12-01 | -1 months",
                "exactly   | 2020-01-01 | 2020-02-01 | -1 months",
            })
    void the_margin_is_counted_from_the_line_in_months(String bound, String date, String known, String months) {
        assertThat(threshold(bound, PartialDate.parse(date)).margin(PartialDate.parse(known)))
                .hasToString(months);
    }

    @Test
    void the_last_day_that_can_be_told_has_a_margin() {
        PartialDate last = PartialDate.on(LocalDate.MAX);
        assertThat(DateThreshold.exactly(last).margin(last)).isEqualTo(Quantity.of(0, Unit.MONTHS));
        assertThat(DateThreshold.exactly(PartialDate.on(LocalDate.MIN)).margin(PartialDate.on(LocalDate.MIN)))
                .isEqualTo(Quantity.of(0, Unit.MONTHS));
    }

    /** The margin is what every day that is possible has, and is not below zero exactly where the threshold is met. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_margin_of_a_range_is_that_of_its_days(
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 60) int length,
            @ForAll @IntRange(min = -40, max = 120) int from,
            @ForAll @IntRange(max = 80) int days) {
        LocalDate start = LocalDate.of(2020, 1, 31);
        DateThreshold threshold =
                new DateThreshold(PartialDate.between(start.plusDays(first), start.plusDays(first + length)));
        List<Quantity> each = IntStream.rangeClosed(from, from + days)
                .mapToObj(day -> PartialDate.on(start.plusDays(day)))
                .map(day -> {
                    Quantity margin = threshold.margin(day);
                    assertThat(margin.range().lowerEndpoint().signum() >= 0)
                            .isEqualTo(threshold.test(day) == Verdict.MET);
                    return margin;
                })
                .toList();
        assertThat(threshold.margin(PartialDate.between(start.plusDays(from), start.plusDays(from + days))))
                .isEqualTo(each.stream().reduce(Quantity::hull).orElseThrow());
    }

    private static DateThreshold threshold(String bound, PartialDate date) {
        return switch (bound) {
            case "more than" -> DateThreshold.moreThan(date);
            case "at least" -> DateThreshold.atLeast(date);
            case "less than" -> DateThreshold.lessThan(date);
            case "at most" -> DateThreshold.atMost(date);
            default -> DateThreshold.exactly(date);
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "more than | from 2019-01-01 | date: from 2019-01-01 has no such bound; expected a day, a month or a year",
                "at most   | from 2019-01-01 | date: from 2019-01-01 has no such bound; expected a day, a month or a year",
                "at least  | by 2019-01-01   | date: by 2019-01-01 has no such bound; expected a day, a month or a year",
                "less than | unknown         | date: unknown has no such bound; expected a day, a month or a year",
                "exactly   | unknown         | bounds: a threshold without a bound is no threshold",
            })
    void a_threshold_has_the_bound_that_it_speaks_of(String bound, String date, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> threshold(bound, PartialDate.parse(date)))
                .withMessage(message);
    }

    @Test
    void nothing_lies_beyond_the_ends_of_time() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateThreshold.moreThan(PartialDate.on(LocalDate.MAX)))
                .withMessageStartingWith("date: no day is later than ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateThreshold.lessThan(PartialDate.on(LocalDate.MIN)))
                .withMessageStartingWith("date: no day is earlier than ");
        assertThat(DateThreshold.atLeast(PartialDate.on(LocalDate.MAX)).test(PartialDate.unknown()))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_date_that_is_absent_lies_in_none_and_a_contradicted_one_is_unknown() {
        DateThreshold since2019 = DateThreshold.atLeast(PartialDate.parse("2019"));
        DossierOnDay none = Records.on(LocalDate.of(2021, 12, 1), "");
        KnownDate absent = none.read(new DateFact.Examined(Records.EXAM, DateFact.Which.LATEST));
        assertThat(absent.date()).isEmpty();
        assertThat(absent.test(since2019)).isEqualTo(Verdict.NOT_MET);
        DossierOnDay odd = Records.on(LocalDate.of(2021, 12, 1), "exam, e1, 2021-10 / grant, e1, 2020");
        KnownDate contradicted = odd.read(new DateFact.Examined(Records.EXAM, DateFact.Which.LATEST));
        assertThat(contradicted.test(since2019)).isEqualTo(Verdict.UNKNOWN);
        assertThat(contradicted.contradiction()).hasToString("[assessments[e1].date, grants[0].from]");
    }
}
