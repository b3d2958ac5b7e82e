package org.klynge.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Holding;
import org.klynge.standing.LabelLevel;

class TimeHeldTest {

    /** Around two ends of February, where months of the calendar are at their strangest. */
    private static final LocalDate FIRST = LocalDate.of(2018, 12, 25);

    private static final int DAYS = 470;

    private static Holding holding(PartialDate from, PartialDate until) {
        return new Holding(
                LabelLevel.of("test/one"),
                "grants[0]",
                Optional.empty(),
                from.notAfter(until).orElse(from),
                until.notBefore(from).orElse(until),
                Verdict.UNKNOWN);
    }

    private static Quantity time(LocalDate day, String grants, boolean mayLack) {
        ImmutableList<Holding> holdings = Splitter.on(" / ")
                .omitEmptyStrings()
                .splitToStream(grants)
                .map(grant -> grant.split(" to ", -1))
                .map(ends -> holding(PartialDate.parse(ends[0]), PartialDate.parse(ends[1])))
                .collect(ImmutableList.toImmutableList());
        return TimeHeld.by(day, holdings, mayLack);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // day     | grants                                              | time
                "2021-01-01 | ''                                                 | 0 months",
                "2021-01-01 | 2020-01-15 to 2020-02-14                           | 1 month",
                "2020-01-15 | 2020-01-15 to 2020-02-14                           | 1/31 months",
                "2020-01-14 | 2020-01-15 to 2020-02-14                           | 0 months",
                "2020-02-13 | 2020-01-15 to 2020-02-14                           | 30/31 months",
                "2020-02-14 | 2020-01-15 to 2020-02-14                           | 1 month",
                "2020-02-15 | 2020-01-15 to 2020-02-14                           | 1 month",
                "2020-02-28 | 2019-02-28 to 2020-02-27                           | 12 months",
                // One that touches or overlaps makes one run of both.
                "2021-01-01 | 2020-01-15 to 2020-02-14 / 2020-02-15 to 2020-03-14 | 2 months",
                "2021-01-01 | 2020-01-15 to 2020-02-14 / 2020-02-01 to 2020-03-14 | 2 months",
                "2021-01-01 | 2020-01-15 to 2020-02-14 / 2020-01-15 to 2020-02-14 | 1 month",
                "2021-01-01 | 2020-01-15 to 2020-03-14 / 2020-02-01 to 2020-02-29 | 2 months",
                "2021-01-01 | 2020-02-15 to 2020-03-14 / 2020-01-15 to 2020-02-14 | 2 months",
                "2018-01-01 | 2012-08-31 to 2014-08-30 / 2014-08-31 to 2017-08-30 | 60 months",
                // Cut at the end of February, the months of each would come to more than the whole.
                "2021-01-01 | 2019-01-31 to 2019-02-27 / 2019-02-28 to 2019-03-30 | 2 months",
                // With a day between them there are two runs.
                "2021-01-01 | 2020-01-15 to 2020-02-14 / 2020-02-16 to 2020-03-15 | 2 months",
                "2021-01-01 | 2019-01-15 to 2019-02-14 / 2020-01-15 to 2020-02-14 | 2 months",
                "2020-01-15 | 2019-01-15 to 2019-02-14 / 2020-01-15 to 2020-02-14 | 32/31 months",
                // Of one grant, the least and the most that its dates leave possible.
                "2021-01-01 | 2020-01 to 2020-06                                 | between 61/15 months and 6 months",
                "2021-01-01 | 2020-01 to unknown                                 | between 1/31 months and 373/31 months",
                "2021-01-01 | 2020-01-15 to from 2020-02-14                      | between 1 month and 359/31 months",
                "2021-01-01 | by 2020-01-15 to 2020-02-14                        | at least 1 month",
                "2021-01-01 | unknown to 2020-02-14                              | at least 1/29 months",
                "2021-01-01 | unknown to unknown                                 | at least 0 months",
                "2020-01-15 | 2020-01 to 2020-06-30                              | between 0 months and 15/31 months",
                "2020-02-29 | 2020-02-27..2020-02-29 to 2020-02-27..2020-02-29   | between 1/29 months and 3/29 months",
                "2020-02-28 | 2020-02-27..2020-02-29 to 2020-02-27..2020-02-29   | between 0 months and 2/29 months",
                // Of several: what is certain of them, and what is possible.
                "2021-01-01 | 2020-01-15 to 2020-02-14 / 2022 to 2023            | 1 month",
                "2021-01-01 | 2019-01-15 to 2019-02-14 / 2020-12 to 2022         | between 33/31 months and 63/31 months",
            })
    void adds_up_runs_of_days(LocalDate day, String grants, String time) {
        assertThat(time(day, grants, false)).hasToString(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-01-01 | ''                                                 | at least 0 months",
                "2021-01-01 | 2020-01-15 to 2020-02-14                           | at least 1 month",
                // Another grant may join them, and so cost a little.
                "2021-01-01 | 2019-01-15 to 2019-02-14 / 2020-01-15 to 2020-02-14 | at least 60/31 months",
            })
    void another_grant_may_add_any_time(LocalDate day, String grants, String time) {
        assertThat(time(day, grants, true)).hasToString(time);
    }

    @Test
    void the_last_of_all_days_ends_no_month() {
        LocalDate last = LocalDate.MAX;
        Holding endless = holding(PartialDate.on(last.minusMonths(2)), PartialDate.unknown());
        assertThat(TimeHeld.by(last, ImmutableList.of(endless), false).range().upperEndpoint())
                .isEqualTo(BigFraction.of(2));
    }

    /** The bound that is allowed for runs which may be one or several. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void cutting_a_run_gains_little(@ForAll("fourDays") List<Integer> ends) {
        List<LocalDate> days = ends.stream().map(FIRST::plusDays).toList();
        BigFraction cut = new Run(days.get(0), days.get(1)).months().add(new Run(days.get(2), days.get(3)).months());
        BigFraction whole = new Run(days.get(0), days.get(3)).months();
        assertThat(cut.subtract(whole)).isLessThanOrEqualTo(Run.GAIN_OF_A_CUT);
    }

    /** The first day and the last of two runs with a day or more between them. */
    @Provide
    Arbitrary<List<Integer>> fourDays() {
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 140);
        Arbitrary<Integer> gap = Arbitraries.integers().between(2, 4);
        return Combinators.combine(Arbitraries.integers().between(0, DAYS), length, gap, length)
                .as((first, one, between, two) ->
                        List.of(first, first + one, first + one + between, first + one + between + two));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void holds_the_time_of_every_world(
            @ForAll("holdings") @Size(max = 4) List<Holding> holdings,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        Range<BigFraction> known =
                TimeHeld.by(day, ImmutableList.copyOf(holdings), false).range();
        for (int i = 0; i < 20; i++) {
            List<Run> world = holdings.stream()
                    .map(holding -> inSomeWorld(holding, random))
                    .toList();
            assertThat(known.contains(months(world, day))).as("%s", world).isTrue();
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void is_exact_where_all_dates_are(
            @ForAll("holdings") @Size(max = 4) List<Holding> holdings,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<Run> world =
                holdings.stream().map(holding -> inSomeWorld(holding, random)).toList();
        ImmutableList<Holding> exact = world.stream()
                .map(run -> holding(PartialDate.on(run.first()), PartialDate.on(run.last())))
                .collect(ImmutableList.toImmutableList());
        assertThat(TimeHeld.by(day, exact, false)).isEqualTo(Quantity.exactly(months(world, day), Unit.MONTHS));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void of_one_grant_both_bounds_are_the_time_of_some_world(
            @ForAll("shortHoldings") Holding holding, @ForAll("days") LocalDate day) {
        TreeSet<BigFraction> possible = new TreeSet<>();
        days(holding.from())
                .forEach(from -> days(holding.until())
                        .filter(until -> !until.isBefore(from))
                        .forEach(until -> possible.add(months(List.of(new Run(from, until)), day))));
        assertThat(TimeHeld.by(day, ImmutableList.of(holding), false).range())
                .isEqualTo(Range.closed(possible.first(), possible.last()));
    }

    private static Stream<LocalDate> days(PartialDate date) {
        return date.range()
                .lowerEndpoint()
                .datesUntil(date.range().upperEndpoint().plusDays(1));
    }

    private static Run inSomeWorld(Holding holding, Random random) {
        LocalDate from = some(holding.from(), random);
        LocalDate until = some(holding.until().notBefore(PartialDate.on(from)).orElseThrow(), random);
        return new Run(from, until);
    }

    private static LocalDate some(PartialDate date, Random random) {
        List<LocalDate> days = days(date).toList();
        return days.get(random.nextInt(days.size()));
    }

    /** Day by day: a run goes on for as long as every next day is held. */
    private static BigFraction months(List<Run> grants, LocalDate day) {
        TreeSet<LocalDate> held = new TreeSet<>();
        grants.forEach(grant -> grant.first()
                .datesUntil(grant.last().plusDays(1))
                .filter(each -> !each.isAfter(day))
                .forEach(held::add));
        List<LocalDate> beginnings = new ArrayList<>();
        held.stream().filter(each -> !held.contains(each.minusDays(1))).forEach(beginnings::add);
        BigFraction months = BigFraction.ZERO;
        for (LocalDate first : beginnings) {
            LocalDate next = first;
            while (held.contains(next)) {
                next = next.plusDays(1);
            }
            months = months.add(PartialDate.on(first)
                    .monthsUntil(PartialDate.on(next))
                    .range()
                    .lowerEndpoint());
        }
        return months;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    private static Arbitrary<Holding> holdings(int longestDate, int longestTerm) {
        Arbitrary<Integer> length = Arbitraries.integers().between(0, longestDate);
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        length,
                        Arbitraries.integers().between(0, longestTerm),
                        length)
                .as((first, one, term, two) -> {
                    LocalDate from = FIRST.plusDays(first);
                    LocalDate until = from.plusDays(term);
                    return holding(
                            PartialDate.between(from, from.plusDays(one)),
                            PartialDate.between(until, until.plusDays(two)));
                })
                // A grant that ends before it can begin is none.
                .filter(holding -> !holding.until()
                        .range()
                        .upperEndpoint()
                        .isBefore(holding.from().range().upperEndpoint()));
    }

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return Arbitraries.oneOf(holdings(0, 60), holdings(5, 60), holdings(60, 200))
                .list();
    }

    @Provide
    Arbitrary<Holding> shortHoldings() {
        return Arbitraries.oneOf(holdings(6, 8), holdings(10, 60));
    }
}
