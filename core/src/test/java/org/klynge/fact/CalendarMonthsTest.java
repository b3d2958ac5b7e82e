package org.klynge.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarMonthsTest {

    private static BigFraction months(LocalDate from, LocalDate to) {
        return PartialDate.on(from).monthsUntil(PartialDate.on(to)).range().lowerEndpoint();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-15, 2020-01-15, 0 months",
        "2020-01-15, 2020-02-15, 1 month",
        "2012-08-31, 2014-02-28, 18 months",
        "2012-08-30, 2014-02-28, 18 months",
        "2012-08-31, 2014-02-27, 503/28 months",
        "2012-08-28, 2014-02-28, 18 months",
        "2020-02-29, 2021-02-28, 12 months",
        "2020-02-29, 2024-02-29, 48 months",
        "2020-02-29, 2020-03-29, 1 month",
        "2021-01-31, 2021-02-28, 1 month",
        "2021-01-31, 2021-03-01, 32/31 months",
        "2020-03-15, 2020-01-15, -2 months",
        "2012-09, 2014-03-31, between 559/31 months and 588/31 months",
        "2012-09, by 2014-03-31, at most 588/31 months",
        "from 2012-09-30, 2014-03-30, at most 18 months",
        "2012-09-30, from 2014-03-30, at least 18 months",
        "unknown, 2014-03-30, unknown",
        "by 2012-09-30, by 2014-03-30, unknown",
    })
    void tells_the_time_between_two_dates(String from, String to, String months) {
        assertThat(PartialDate.parse(from).monthsUntil(PartialDate.parse(to)))
                .isEqualTo(Quantity.parse(months, Unit.MONTHS));
    }

    @Property
    void the_same_day_so_many_months_later_is_that_number(
            @ForAll @DateRange(min = "1990-01-01", max = "2040-12-31") LocalDate day,
            @ForAll @IntRange(min = 0, max = 300) int months) {
        assertThat(months(day, day.plusMonths(months))).isEqualTo(BigFraction.of(months));
        assertThat(months(day, day.plusMonths(months).minusDays(1))).isLessThan(BigFraction.of(months));
    }

    @Property
    void grows_with_the_later_day_and_shrinks_with_the_earlier_one(
            @ForAll @DateRange(min = "1996-01-01", max = "2004-12-31") LocalDate from,
            @ForAll @DateRange(min = "1996-01-01", max = "2004-12-31") LocalDate to) {
        assertThat(months(from, to.plusDays(1))).isGreaterThan(months(from, to));
        assertThat(months(from.plusDays(1), to)).isLessThanOrEqualTo(months(from, to));
        assertThat(months(to, from)).isEqualTo(months(from, to).negate());
    }

    @Test
    void knows_the_ends_of_time() {
        assertThat(months(LocalDate.MAX.minusDays(3), LocalDate.MAX)).isEqualTo(BigFraction.of(3, 31));
        assertThat(months(LocalDate.MIN, LocalDate.MIN.plusMonths(7))).isEqualTo(BigFraction.of(7));
    }
}
