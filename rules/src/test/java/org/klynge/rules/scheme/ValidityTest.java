package org.klynge.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.Validity.Start;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

class ValidityTest {

    private static final LocalDate DAY_ZERO = LocalDate.of(2019, 11, 20);

    @ParameterizedTest
    @CsvSource({
        // period, granted,     assessed,     last day
        "P2Y, 2021-11-06,       2021-10,      2023-10-31",
        "P2Y, 2021-11-06,       2021-10-16,   2023-10-31",
        "P2Y, 2021-10-31,       2021-10-31,   2023-10-31",
        "P2Y, 2016-03-05,       2016-02-29,   2018-02-28",
        "P2Y, 2018-03-05,       2018-02,      2020-02-29",
        "P2Y, 2021-12-05,       2021-12,      2023-12-31",
        "P18M, 2021-09,         2021-08-31,   2023-02-28",
        // What is not known of the days is not known of the end.
        "P2Y, 2021,             2021-10,      2023-10-31",
        "P2Y, 2021-11-06,       2021,         2023-01-31..2023-11-30",
        "P2Y, 2021-11-06,       by 2021-10,   2021-11-06..2023-10-31",
        "P2Y, 2021-11,          from 2021-10-20, 2023-10-31..2023-11-30",
        "P2Y, unknown,          2021-10,      from 2023-10-31",
        "P2Y, unknown,          from 2021-10, from 2023-10-31",
        "P2Y, unknown,          unknown,      unknown",
        // Without an assessment: it was no later than the grant, and the standing was held on the day of the grant.
        "P2Y, 2021-11-06,       ,             2021-11-06..2023-11-30",
        "P2Y, 2021-11-06,       unknown,      2021-11-06..2023-11-30",
        "P2Y, by 2021-11-06,    ,             by 2023-11-30",
        "P2Y, from 2021-11-06,  ,             from 2021-11-06",
        "P2Y, 2021-11-06,       2019-10..2020-12, 2021-11-06..2022-12-31",
        "P2Y, 2021-11-06,       2018-10,      2021-11-06",
        "P2Y, 2021,             2018-10,      2021",
        // One that was later is not the one that counts.
        "P2Y, 2021-11-06,       2021-12,      2021-11-06..2023-11-30",
    })
    void countedFromTheMonthOfTheAssessmentItRunsToTheEndOfAMonth(
            Period period, String granted, String assessed, String lastDay) {
        assertThat(validity(period, Start.ASSESSMENT_MONTH)
                        .lastDay(
                                PartialDate.parse(granted),
                                Optional.ofNullable(assessed).map(PartialDate::parse)))
                .isEqualTo(PartialDate.parse(lastDay));
    }

    @ParameterizedTest
    @CsvSource({
        // period, granted,     last day
        "P5Y, 2019-11-08,       2024-11-07",
        "P5Y, 2021-01-01,       2025-12-31",
        "P3Y, 2019-11,          2022-10-31..2022-11-29",
        "P1Y, 2020-02-29,       2021-02-27",
        "P1Y, 2020-03-01,       2021-02-28",
        "P1Y, 2019-03-01,       2020-02-29",
        "P6M, 2021-08-31,       2022-02-27",
        "P5Y, 2019,             2023-12-31..2024-12-30",
        "P5Y, by 2020-01-01,    by 2024-12-31",
        "P5Y, from 2020-01-01,  from 2024-12-31",
        "P5Y, unknown,          unknown",
    })
    void countedFromTheGrantItEndsOnTheEveOfTheSameDay(Period period, String granted, String lastDay) {
        Validity validity = validity(period, Start.GRANT);
        assertThat(validity.lastDay(PartialDate.parse(granted), Optional.empty()))
                .isEqualTo(PartialDate.parse(lastDay));
        assertThat(validity.lastDay(PartialDate.parse(granted), Optional.of(PartialDate.parse("2012"))))
                .isEqualTo(PartialDate.parse(lastDay));
    }

    @ParameterizedTest
    @CsvSource({
        // period, granted, assessed,               last day
        "P2Y, 2019-09-01,   2019-07-25,             2021-07-25",
        "P2Y, 2019-09-01,   2019-07,                2021-07-01..2021-07-31",
        "P1Y, 2020-03-01,   2020-02-29,             2021-02-28",
        "P1M, 2020-03-01,   2020-01-31,             2020-03-01",
        "P2Y, 2019-07-25,   2019-07,                2021-07-01..2021-07-25",
    })
    void countedFromTheDayOfTheAssessmentItEndsOnTheSameDay(
            Period period, String granted, String assessed, String lastDay) {
        assertThat(validity(period, Start.ASSESSMENT_DAY)
                        .lastDay(PartialDate.parse(granted), Optional.of(PartialDate.parse(assessed))))
                .isEqualTo(PartialDate.parse(lastDay));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P1D", "P1Y1D", "P-2Y", "P2Y-24M", "P1M-1D", "P2Y-25M"})
    void isSomeYearsOrMonths(Period period) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validity(period, Start.GRANT))
                .withMessage("first: " + period + " is no validity; expected some years or months");
    }

    @Test
    void whatCountsNothingSaysNothingOfCounting() {
        Ending marchEnd = Ending.on(PartialDate.parse("2021-03"));
        assertRefused("first: the validity says neither", Start.GRANT, Renewal.UNSTATED, Ending.NONE);
        assertRefused("first: the validity says from where to count", Start.ASSESSMENT_DAY, Renewal.UNSTATED, marchEnd);
        Renewal forAYear = new Renewal(Optional.of(Period.ofYears(1)), Optional.empty(), false);
        assertRefused("renewal: the validity says how long a renewal runs", Start.GRANT, forAYear, marchEnd);
        Validity ended = new Validity(marchEnd, ImmutableList.of());
        assertThat(ended.lastDay(PartialDate.parse("2020-05"), Optional.empty()))
                .isEqualTo(PartialDate.parse("from 2020-05"));
    }

    private static void assertRefused(String message, Start start, Renewal renewal, Ending ending) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(
                        Optional.empty(),
                        start,
                        Optional.empty(),
                        renewal,
                        ending,
                        Optional.empty(),
                        ImmutableList.of(),
                        Reading.DEFAULT,
                        ImmutableList.of()))
                .withMessageStartingWith(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValidityReading(
                        "other", Optional.empty(), start, Optional.empty(), renewal, ending, ImmutableList.of()))
                .withMessageStartingWith(message);
    }

    @Test
    void aReadingTakesThePlaceOfTheOneThatIsApplied() {
        Validity twoYears = read("two", Period.ofYears(2), reading("three", Period.ofYears(3)));
        assertThat(twoYears.withReading("two")).isSameAs(twoYears);
        assertThat(twoYears.withReading("three"))
                .isEqualTo(read("three", Period.ofYears(3), reading("two", Period.ofYears(2))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> twoYears.withReading("four"))
                .withMessage("reading: 'four' is no reading of the validity; expected one of [two, three]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("two", Period.ofYears(2), reading("two", Period.ofYears(3))))
                .withMessageStartingWith("readings: two readings of a validity are called 'two'");
    }

    private static Validity read(String name, Period first, ValidityReading other) {
        return new Validity(
                first,
                Start.GRANT,
                Optional.empty(),
                Renewal.UNSTATED,
                ImmutableList.of(),
                name,
                ImmutableList.of(other));
    }

    private static ValidityReading reading(String name, Period first) {
        return new ValidityReading(name, first, Start.GRANT, Optional.empty(), Renewal.UNSTATED, ImmutableList.of());
    }

    @ParameterizedTest
    @CsvSource({
        // counted from,   end,        renewable until
        "ASSESSMENT_MONTH, 2023-02-28, 2024-02-29",
        "ASSESSMENT_MONTH, 2023-02-27, 2024-02-27",
        "ASSESSMENT_MONTH, 2023-10,    2024-10",
        "ASSESSMENT_DAY,   2023-02-28, 2024-02-28",
        "GRANT,            2023-02-28, 2024-02-28",
        "GRANT,            by 2023-02-28, by 2024-02-28",
        "GRANT,            unknown,    unknown",
    })
    void whatEndsWithAMonthIsRenewableToTheEndOfOne(Start start, String end, String until) {
        Renewal withinAYear = new Renewal(Optional.empty(), Optional.of(Period.ofYears(1)), false);
        Validity validity = new Validity(
                Period.ofYears(2),
                start,
                Optional.empty(),
                withinAYear,
                ImmutableList.of(),
                Reading.DEFAULT,
                ImmutableList.of());
        assertThat(validity.renewableUntil(PartialDate.parse(end))).contains(PartialDate.parse(until));
        assertThat(validity(Period.ofYears(2), start).renewableUntil(PartialDate.parse(end)))
                .isEmpty();
    }

    /** The calendar of Java ends with the year 999999999. */
    @Test
    void nothingIsCountedFromTheLastThousandYears() {
        LocalDate counted = LocalDate.of(Year.MAX_VALUE - 1_000, 1, 1);
        LocalDate endless = counted.plusYears(1);
        Validity twoYears = validity(Period.ofYears(2), Start.GRANT);
        assertThat(twoYears.countedFrom(PartialDate.on(counted)))
                .isEqualTo(PartialDate.on(counted.plusYears(2).minusDays(1)));
        assertThat(twoYears.countedFrom(PartialDate.on(endless))).isEqualTo(PartialDate.on(endless));
    }

    @Test
    void aGrantEndsOnADateOrWithAStanding() {
        PartialDate march = PartialDate.parse("2021-03");
        assertThat(Ending.on(march)).isEqualTo(new Ending(Optional.of(march), Optional.empty()));
        Standing level = ProgramStatus.of("test/level");
        assertThat(Ending.with(level)).isEqualTo(new Ending(Optional.empty(), Optional.of(level)));
        assertThat(Ending.with(level).isStated()).isTrue();
        assertThat(Ending.NONE.isStated()).isFalse();
        for (String open : new String[] {"by 2021", "from 2021", "unknown"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ending.on(PartialDate.parse(open)))
                    .withMessageEndingWith(" is no date on which all grants end; expected a day, a month or a year");
        }
    }

    /** Every possible day of the grant and of the assessment leaves an end within what is known of it. */
    @Property
    void everyPossibleEndIsWithinTheEnd(
            @ForAll("dates") PartialDate granted,
            @ForAll("dates") PartialDate assessed,
            @ForAll("periods") Period period,
            @ForAll("days") LocalDate grantedOn,
            @ForAll("days") LocalDate assessedOn,
            @ForAll Start start) {
        Validity validity = validity(period, start);
        PartialDate granting = granted.hull(PartialDate.on(grantedOn));
        PartialDate assessing = assessed.hull(PartialDate.on(assessedOn));
        LocalDate end = validity.lastDay(PartialDate.on(grantedOn), Optional.of(PartialDate.on(assessedOn)))
                .latest()
                .orElseThrow();
        if (!assessedOn.isAfter(grantedOn)) {
            assertThat(end).isAfterOrEqualTo(grantedOn.minusDays(1));
            assertThat(validity.lastDay(granting, Optional.of(assessing))
                            .range()
                            .contains(end))
                    .isTrue();
            assertThat(validity.lastDay(granting, Optional.empty()).range().contains(end))
                    .isTrue();
        }
    }

    @Property
    void laterDaysEndNoEarlier(
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll("periods") Period period,
            @ForAll Start start) {
        PartialDate earlier = PartialDate.on(one.isBefore(other) ? one : other);
        PartialDate later = PartialDate.on(one.isBefore(other) ? other : one);
        Validity validity = validity(period, start);
        LocalDate end = validity.lastDay(earlier, Optional.of(earlier)).latest().orElseThrow();
        assertThat(validity.lastDay(later, Optional.of(later)).latest().orElseThrow())
                .isAfterOrEqualTo(end);
        assertThat(validity(period.plusMonths(1), start)
                        .lastDay(earlier, Optional.of(earlier))
                        .latest()
                        .orElseThrow())
                .isAfter(end);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 600).map(DAY_ZERO::plusDays);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Arbitraries.oneOf(
                days().map(PartialDate::on),
                days().map(PartialDate::by),
                days().map(PartialDate::from),
                Combinators.combine(days(), days())
                        .as((one, other) -> PartialDate.on(one).hull(PartialDate.on(other))),
                Arbitraries.just(PartialDate.unknown()));
    }

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.integers().between(1, 60).map(Period::ofMonths);
    }

    private static Validity validity(Period period, Start start) {
        return new Validity(period, start, Optional.empty(), ImmutableList.of());
    }

    @Test
    void whatItDependsOnIsToldWhetherItEndsWithThatOrMay() {
        Standing low = Schemes.level("test/low");
        assertThat(Ending.with(low).others()).containsExactly(low);
        assertThat(Ending.with(low).perhapsWith()).isEmpty();
        assertThat(Ending.perhapsWith(low).others()).containsExactly(low);
        assertThat(Ending.perhapsWith(low).with()).isEmpty();
        assertThat(Ending.perhapsWith(low).perhapsWith()).contains(low);
    }
}
