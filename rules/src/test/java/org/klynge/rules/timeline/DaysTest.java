package org.klynge.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
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
import org.klynge.fact.PartialDate;

class DaysTest {

    private static final LocalDate DAY_ZERO = LocalDate.of(2020, 2, 27);

    @ParameterizedTest
    @CsvSource({
        // date,                  after,                  before
        "2020-02-28,              2020-02-29,             2020-02-27",
        "2020-02,                 2020-02-02..2020-03-01, 2020-01-31..2020-02-28",
        "by 2020-12-31,           by 2021-01-01,          by 2020-12-30",
        "from 2020-01-01,         from 2020-01-02,        from 2019-12-31",
        "unknown,                 unknown,                unknown",
    })
    void a_date_moves_by_a_day(String date, String after, String before) {
        assertThat(Days.dayAfter(PartialDate.parse(date))).isEqualTo(PartialDate.parse(after));
        assertThat(Days.dayBefore(PartialDate.parse(date))).isEqualTo(PartialDate.parse(before));
    }

    @Test
    void the_calendar_has_ends() {
        assertThat(Days.dayAfter(LocalDate.MAX)).isEqualTo(LocalDate.MAX);
        assertThat(Days.dayBefore(LocalDate.MIN)).isEqualTo(LocalDate.MIN);
        assertThat(Days.after(PartialDate.unknown(), LocalDate.MAX)).isEmpty();
        assertThat(Days.before(PartialDate.unknown(), LocalDate.MIN)).isEmpty();
    }

    @Test
    void a_date_has_months_where_they_are_not_too_many() {
        PartialDate threeMonths = PartialDate.parse("2020-01-20..2020-03-10");
        assertThat(Days.months(threeMonths, 3))
                .containsExactly(
                        PartialDate.parse("2020-01-20..2020-01-31"),
                        PartialDate.parse("2020-02"),
                        PartialDate.parse("2020-03-01..2020-03-10"));
        assertThat(Days.months(threeMonths, 2)).containsExactly(threeMonths);
        assertThat(Days.months(PartialDate.parse("2020-02-03"), 1)).containsExactly(PartialDate.parse("2020-02-03"));
    }

    @Property
    void what_holds_from_a_day_on_or_up_to_it_is_found(
            @ForAll("bounded") PartialDate date, @ForAll("days") LocalDate line) {
        assertThat(Days.since(date, day -> !day.isBefore(line))).isEqualTo(date.notBefore(PartialDate.on(line)));
        assertThat(Days.upTo(date, day -> !day.isAfter(line))).isEqualTo(date.notAfter(PartialDate.on(line)));
    }

    @ParameterizedTest
    @CsvSource({
        // date,          line,       since,           up to
        "2020-05,         2020-05-10, 2020-05-10..2020-05-31, 2020-05-01..2020-05-10",
        "by 2020-05-01,   2020-05-02, ,                by 2020-05-01",
        "by 2020-05-01,   2020-04-01, by 2020-05-01,   by 2020-05-01",
        "from 2020-05-01, 2020-04-30, from 2020-05-01, ",
        "from 2020-05-01, 2020-06-01, from 2020-06-01, 2020-05-01..2020-06-01",
        "from 2020-05-01, 2020-05-01, from 2020-05-01, 2020-05-01",
        "from 2020-05-01, 2020-05-02, from 2020-05-02, 2020-05-01..2020-05-02",
        // a thousand years later, and far more
        "from 2020-05-01, 3000-01-01, from 3000-01-01, 2020-05-01..3000-01-01",
        "from 2020-05-01, 9999-01-01, from 2020-05-01, from 2020-05-01",
        "unknown,         2020-06-01, unknown,         unknown",
    })
    void nothing_is_searched_without_a_first_day(String date, LocalDate line, String since, String upTo) {
        PartialDate known = PartialDate.parse(date);
        assertThat(Days.since(known, day -> !day.isBefore(line)))
                .isEqualTo(Optional.ofNullable(since).map(PartialDate::parse));
        assertThat(Days.upTo(known, day -> !day.isAfter(line)))
                .isEqualTo(Optional.ofNullable(upTo).map(PartialDate::parse));
    }

    @Property
    void the_earlier_of_two_is_that_of_their_days(
            @ForAll("bounded") PartialDate one, @ForAll("bounded") PartialDate other) {
        assertThat(days(Days.earlierOf(one, other)))
                .isEqualTo(days(PartialDate.unknown()).stream()
                        .filter(day -> mayBeEarlier(one, other, day) || mayBeEarlier(other, one, day))
                        .toList());
    }

    /** Whether the first may lie on a day and the other no earlier. */
    private static boolean mayBeEarlier(PartialDate one, PartialDate other, LocalDate day) {
        return one.range().contains(day) && days(other).stream().anyMatch(each -> !each.isBefore(day));
    }

    private static ImmutableList<LocalDate> days(PartialDate date) {
        return DAY_ZERO.datesUntil(DAY_ZERO.plusDays(12)).filter(date.range()).collect(ImmutableList.toImmutableList());
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 9).map(DAY_ZERO::plusDays);
    }

    @Provide
    static Arbitrary<PartialDate> bounded() {
        return Combinators.combine(days(), days())
                .as((one, other) -> PartialDate.on(one).hull(PartialDate.on(other)));
    }
}
