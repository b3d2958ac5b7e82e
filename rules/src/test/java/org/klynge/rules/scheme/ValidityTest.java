package org.klynge.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.Validity.Start;

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
}
