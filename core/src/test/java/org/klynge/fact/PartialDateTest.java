package org.klynge.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klynge.fact.Verdict.MET;
import static org.klynge.fact.Verdict.NOT_MET;
import static org.klynge.fact.Verdict.UNKNOWN;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        // written,                 first,      last,       printed
        "2014,                      2014-01-01, 2014-12-31, 2014",
        "0000,                      0000-01-01, 0000-12-31, 0000",
        "2021-10,                   2021-10-01, 2021-10-31, 2021-10",
        "2021-04,                   2021-04-01, 2021-04-30, 2021-04",
        "2021-02,                   2021-02-01, 2021-02-28, 2021-02",
        "2020-02,                   2020-02-01, 2020-02-29, 2020-02",
        "1900-02,                   1900-02-01, 1900-02-28, 1900-02",
        "2000-02,                   2000-02-01, 2000-02-29, 2000-02",
        "2021-10-16,                2021-10-16, 2021-10-16, 2021-10-16",
        "2020-02-29,                2020-02-29, 2020-02-29, 2020-02-29",
        "by 2015-01-05,             ,           2015-01-05, by 2015-01-05",
        "by 2015-02,                ,           2015-02-28, by 2015-02-28",
        "by 2015,                   ,           2015-12-31, by 2015-12-31",
        "from 2021-10-01,           2021-10-01, ,           from 2021-10-01",
        "from 2021-10,              2021-10-01, ,           from 2021-10-01",
        "from 2021,                 2021-01-01, ,           from 2021-01-01",
        "2021-10-04..2021-10-08,    2021-10-04, 2021-10-08, 2021-10-04..2021-10-08",
        "2021-10-04..2021-10-04,    2021-10-04, 2021-10-04, 2021-10-04",
        "2021-10-01..2021-10-31,    2021-10-01, 2021-10-31, 2021-10",
        "2021-01..2021-12,          2021-01-01, 2021-12-31, 2021",
        "2020..2021-02,             2020-01-01, 2021-02-28, 2020-01-01..2021-02-28",
        "unknown,                   ,           ,           unknown",
    })
    void readsEveryForm(String written, LocalDate first, LocalDate last, String printed) {
        PartialDate date = PartialDate.parse(written);
        assertThat(date.earliest()).isEqualTo(Optional.ofNullable(first));
        assertThat(date.latest()).isEqualTo(Optional.ofNullable(last));
        assertThat(date).hasToString(printed);
        assertThat(date.isExact()).isEqualTo(first != null && first.equals(last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-30", "2021-02-29", "1900-02-29", "2021-04-31", "2021-13", "2021-00", "2021-10-00"})
    void refusesDaysThatTheCalendarDoesNotHave(String text) {
        for (String form : List.of(text, "by " + text, "from " + text, "2014.." + text)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PartialDate.parse(form))
                    .withMessageContaining("'" + text + "' is not in the calendar");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "21",
                "20211",
                "2021-1",
                "2021-10-1",
                "2021/10/16",
                "16.10.2021",
                "2021-10-16T00:00",
                " 2021",
                "2021 ",
                "By 2015",
                "by",
                "by  2015",
                "by by 2015",
                "from 2014..2015",
                "..2015",
                "2014..",
                "2014...2015",
                "2014..2015..2016",
                "unknown..2014",
                "-2014",
                "+12014",
                "２０２１",
                "2021-10-16\n",
                "Unknown"
            })
    void refusesOtherForms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageContaining("'" + text + "' is not a date")
                .withMessageContaining("'2021-10'");
    }

    @Test
    void refusesLongTextsWithoutRepeatingThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse("2".repeat(1_000_000)))
                .withMessageContaining("2...' is not a date")
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(300));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse("2".repeat(60)))
                .withMessageStartingWith("'" + "2".repeat(60) + "' is not a date");
    }

    @Test
    void refusesPeriodsWithoutDays() {
        LocalDate day = LocalDate.of(2021, 10, 16);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse("2022..2021-12-31"))
                .withMessage("'2022..2021-12-31' ends before it begins");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.between(day, day.minusDays(1)))
                .withMessage("first: 2021-10-16 is after last: 2021-10-15");
        for (Range<LocalDate> empty : List.of(
                Range.open(day, day.plusDays(1)),
                Range.closedOpen(day, day),
                Range.greaterThan(LocalDate.MAX),
                Range.lessThan(LocalDate.MIN))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PartialDate.within(empty))
                    .withMessage("no day lies in " + empty);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // date,                    day before, on the line, day after
        "2021-10-16,                2021-10-15, 2021-10-16, 2021-10-17",
        "2021-10,                   2021-09-30, 2021-10-31, 2021-11-01",
        "2020-02,                   2020-01-31, 2020-02-29, 2020-03-01",
        "2021,                      2020-12-31, 2021-12-31, 2022-01-01",
        "2021-10-04..2021-10-08,    2021-10-03, 2021-10-08, 2021-10-09",
    })
    void aDateIsOnOrBeforeFromItsLastDay(String text, LocalDate before, LocalDate line, LocalDate after) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.onOrBefore(before)).isEqualTo(NOT_MET);
        assertThat(date.onOrBefore(before.plusDays(1))).isEqualTo(date.isExact() ? MET : UNKNOWN);
        assertThat(date.onOrBefore(line.minusDays(1))).isEqualTo(date.isExact() ? NOT_MET : UNKNOWN);
        assertThat(date.onOrBefore(line)).isEqualTo(MET);
        assertThat(date.onOrBefore(after)).isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({
        "by 2015-01-05,    2015-01-04, UNKNOWN",
        "by 2015-01-05,    2015-01-05, MET",
        "from 2021-10-01,  2021-09-30, NOT_MET",
        "from 2021-10-01,  2021-10-01, UNKNOWN",
        "from 2021-10-01,  9999-12-31, UNKNOWN",
        "unknown,          2021-10-01, UNKNOWN",
    })
    void openDatesAreOnOrBefore(String date, LocalDate day, Verdict verdict) {
        assertThat(PartialDate.parse(date).onOrBefore(day)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        // one,     other,            meet,                   hull
        "2021,      2021-10,          2021-10,                2021",
        "2021-10,   2021-11,          ,                       2021-10-01..2021-11-30",
        "2021-10,   from 2021-10-16,  2021-10-16..2021-10-31, from 2021-10-01",
        "by 2021,   from 2021,        2021,                   unknown",
        "by 2021,   from 2022,        ,                       unknown",
        "unknown,   2021,             2021,                   unknown",
    })
    void meetsAndHulls(String one, String other, String meet, String hull) {
        PartialDate first = PartialDate.parse(one);
        PartialDate second = PartialDate.parse(other);
        assertThat(first.meet(second)).isEqualTo(Optional.ofNullable(meet).map(PartialDate::parse));
        assertThat(first.hull(second)).isEqualTo(PartialDate.parse(hull));
    }

    @ParameterizedTest
    @CsvSource({
        // date,   other,        not after,              not before
        "2021,     2021-10,      2021-01-01..2021-10-31, 2021-10-01..2021-12-31",
        "2021,     2020,         ,                       2021",
        "2021,     2022,         2021,                   ",
        "2021,     unknown,      2021,                   2021",
        "unknown,  2021,         by 2021-12-31,          from 2021-01-01",
        "2021-10,  by 2021-10-01, 2021-10-01,            2021-10",
    })
    void isNarrowedByWhatComesBeforeAndAfter(String date, String other, String notAfter, String notBefore) {
        PartialDate known = PartialDate.parse(date);
        assertThat(known.notAfter(PartialDate.parse(other)))
                .isEqualTo(Optional.ofNullable(notAfter).map(PartialDate::parse));
        assertThat(known.notBefore(PartialDate.parse(other)))
                .isEqualTo(Optional.ofNullable(notBefore).map(PartialDate::parse));
    }

    @Property
    void agreesWithItsDays(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other, @ForAll("days") LocalDate day) {
        List<LocalDate> days = days(one);
        long passed = days.stream().filter(each -> !each.isAfter(day)).count();
        assertThat(one.onOrBefore(day)).isEqualTo(passed == days.size() ? MET : passed == 0 ? NOT_MET : UNKNOWN);

        assertThat(one.meet(other).map(PartialDateTest::days).orElse(ImmutableList.of()))
                .isEqualTo(days.stream().filter(other.range()).toList());
        assertThat(days(one.hull(other))).containsAll(days).containsAll(days(other));
        assertThat(one.notAfter(other).map(PartialDateTest::days).orElse(ImmutableList.of()))
                .isEqualTo(days.stream()
                        .filter(each -> days(other).stream().anyMatch(last -> !each.isAfter(last)))
                        .toList());
        assertThat(one.notBefore(other).map(PartialDateTest::days).orElse(ImmutableList.of()))
                .isEqualTo(days.stream()
                        .filter(each -> days(other).stream().anyMatch(first -> !each.isBefore(first)))
                        .toList());
    }

    @Property
    void theLaterOfTwoAgreesWithTheirDays(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        List<LocalDate> later = Facts.days().stream()
                .filter(day -> mayBeLater(one, other, day) || mayBeLater(other, one, day))
                .toList();
        assertThat(days(one.laterOf(other))).isEqualTo(later);
        assertThat(one.laterOf(other)).isEqualTo(other.laterOf(one));
    }

    /** Whether the first may lie on a day and the other no later. */
    private static boolean mayBeLater(PartialDate one, PartialDate other, LocalDate day) {
        return one.range().contains(day) && days(other).stream().anyMatch(each -> !each.isAfter(day));
    }

    @Property
    void theHullIsTheLeast(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other, @ForAll("dates") PartialDate wide) {
        assertThat(one.hull(other)).isEqualTo(other.hull(one));
        assertThat(wide.range().encloses(one.hull(other).range()))
                .isEqualTo(wide.range().encloses(one.range()) && wide.range().encloses(other.range()));
    }

    @Property
    void aRangeOfDaysHasOneForm(
            @ForAll("days") LocalDate lower,
            @ForAll @IntRange(min = 2, max = 5) int length,
            @ForAll BoundType below,
            @ForAll BoundType above) {
        Range<LocalDate> range = Range.range(lower, below, lower.plusDays(length), above);
        LocalDate first = below == BoundType.CLOSED ? lower : lower.plusDays(1);
        LocalDate last = lower.plusDays(above == BoundType.CLOSED ? length : length - 1);
        assertThat(PartialDate.within(range)).isEqualTo(PartialDate.between(first, last));
    }

    @Property
    void whatIsWrittenCanBeRead(@ForAll("anyDates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Test
    void yearsBeyondFourDigitsAreNotCutShort() {
        assertThat(PartialDate.in(Year.of(12345))).hasToString("+12345");
        assertThat(PartialDate.in(YearMonth.of(-5, 3))).hasToString("-0005-03");
    }

    @Test
    void datesAreEqualWhenTheirDaysAre() {
        new EqualsTester()
                .addEqualityGroup(
                        PartialDate.parse("2020-02"),
                        PartialDate.in(YearMonth.of(2020, 2)),
                        PartialDate.parse("2020-02-01..2020-02-29"))
                .addEqualityGroup(PartialDate.parse("2020-02-01..2020-02-28"))
                .addEqualityGroup(PartialDate.parse("by 2020-02"), PartialDate.by(LocalDate.of(2020, 2, 29)))
                .addEqualityGroup(PartialDate.parse("from 2020-02"), PartialDate.from(LocalDate.of(2020, 2, 1)))
                .addEqualityGroup(PartialDate.unknown(), PartialDate.within(Range.all()))
                .testEquals();
    }

    /** The days of a date among those of {@link Facts#days()}, which reach beyond all bounds. */
    private static ImmutableList<LocalDate> days(PartialDate date) {
        return Facts.days().stream().filter(date.range()).collect(ImmutableList.toImmutableList());
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.of(Facts.days().subList(1, 14));
    }

    @Provide
    static Arbitrary<PartialDate> dates() {
        return Facts.dates(9);
    }

    @Provide
    static Arbitrary<PartialDate> anyDates() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(
                Facts.dates(9),
                days.map(PartialDate::on),
                days.map(PartialDate::by),
                days.map(PartialDate::from),
                days.map(day -> PartialDate.in(YearMonth.from(day))),
                days.map(day -> PartialDate.in(Year.from(day))),
                Combinators.combine(days, days)
                        .as((one, other) -> PartialDate.on(one).hull(PartialDate.on(other))));
    }
}
