package org.klynge.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.PartialDate;

class NthDateTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 15);

    /** Absent is none, perhaps (there may be none) or no (there certainly is one). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // dates                   | which    | date                    | absent
                "''                        | first    |                         | certain",
                "''                        | latest   |                         | certain",
                "2019                      | first    | 2019                    | no",
                "2019                      | latest   | 2019                    | no",
                "2019                      | second   |                         | certain",
                "2019                      | previous |                         | certain",
                "2018 / 2019               | first    | 2018                    | no",
                "2018 / 2019               | second   | 2019                    | no",
                "2018 / 2019               | previous | 2018                    | no",
                "2018 / 2019               | latest   | 2019                    | no",
                "2017 / 2018 / 2019        | second   | 2018                    | no",
                "2017 / 2018 / 2019        | previous | 2018                    | no",
                "2019 / 2017 / 2018        | previous | 2018                    | no",
                // Dates that overlap may come in any order.
                "2018 / 2018-06            | first    | 2018-01-01..2018-06-30  | no",
                "2018 / 2018-06            | second   | 2018-06-01..2018-12-31  | no",
                "2018 / 2018-06            | previous | 2018-01-01..2018-06-30  | no",
                "2018 / 2018-06            | latest   | 2018-06-01..2018-12-31  | no",
                // What is after the day did not take place, on the day it did.
                "2020-06-15                | latest   | 2020-06-15              | no",
                "2020-06-16                | latest   |                         | certain",
                "2020-06                   | latest   | 2020-06-01..2020-06-15  | perhaps",
                "2019 / 2020-06            | first    | 2019                    | no",
                "2019 / 2020-06            | second   | 2020-06-01..2020-06-15  | perhaps",
                "2019 / 2020-06            | previous | 2019                    | perhaps",
                "2019 / 2020-06            | latest   | 2019-01-01..2020-06-15  | no",
                "2019 / 2021               | latest   | 2019                    | no",
                "2019 / 2021               | second   |                         | certain",
                // Unknown dates.
                "unknown                   | latest   | by 2020-06-15           | perhaps",
                "by 2019-12-31             | first    | by 2019-12-31           | no",
                "from 2020-06-10           | first    | 2020-06-10..2020-06-15  | perhaps",
                "2019 / unknown            | first    | by 2019-12-31           | no",
                "2019 / unknown            | latest   | 2019-01-01..2020-06-15  | no",
                "2019 / unknown            | second   | 2019-01-01..2020-06-15  | perhaps",
                "2019 / unknown            | previous | by 2019-12-31           | perhaps",
            })
    void finds_one_among_the_dates_up_to_the_day(String dates, String which, String date, String absent) {
        expect(dates, false, which, date, absent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                        | first    | by 2020-06-15           | perhaps",
                "''                        | previous | by 2020-06-15           | perhaps",
                "2019                      | first    | by 2019-12-31           | no",
                "2019                      | latest   | 2019-01-01..2020-06-15  | no",
                "2019                      | second   | by 2020-06-15           | perhaps",
                "2019                      | previous | by 2020-06-15           | perhaps",
                "2018 / 2019               | second   | by 2019-12-31           | no",
                "2018 / 2019               | previous | 2018-01-01..2020-06-15  | no",
                "2020-06-15                | latest   | 2020-06-15              | no",
                "2021                      | latest   | by 2020-06-15           | perhaps",
            })
    void an_open_list_may_hold_others(String dates, String which, String date, String absent) {
        expect(dates, true, which, date, absent);
    }

    private static void expect(String dates, boolean open, String which, String date, String absent) {
        NthDate nth = NthDate.of(
                Splitter.on(" / ")
                        .omitEmptyStrings()
                        .splitToStream(dates)
                        .map(PartialDate::parse)
                        .toList(),
                open,
                DateFact.Which.valueOf(which.toUpperCase(Locale.ROOT)),
                DAY);
        assertThat(nth.date()).isEqualTo(Optional.ofNullable(date).map(PartialDate::parse));
        assertThat(nth.mayBeAbsent()).isEqualTo(!absent.equals("no"));
    }

    /** Both ends of the range are the date of some world, and it is absent where it is in some. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void tells_the_first_and_the_last_day_of_all_worlds(
            @ForAll("dates") @Size(max = 4) List<PartialDate> dates, @ForAll DateFact.Which which) {
        TreeSet<LocalDate> found = new TreeSet<>();
        boolean absent = false;
        for (List<LocalDate> world : worlds(dates)) {
            List<LocalDate> seen =
                    world.stream().filter(each -> !each.isAfter(DAY)).sorted().toList();
            int i = switch (which) {
                case FIRST -> 0;
                case SECOND -> 1;
                case PREVIOUS -> seen.size() - 2;
                case LATEST -> seen.size() - 1;
            };
            if (i >= 0 && i < seen.size()) {
                found.add(seen.get(i));
            } else {
                absent = true;
            }
        }
        NthDate nth = NthDate.of(dates, false, which, DAY);
        assertThat(nth.mayBeAbsent()).isEqualTo(absent);
        assertThat(nth.date())
                .isEqualTo(
                        found.isEmpty()
                                ? Optional.empty()
                                : Optional.of(PartialDate.between(found.first(), found.last())));
    }

    private static Set<List<LocalDate>> worlds(List<PartialDate> dates) {
        if (dates.isEmpty()) {
            return Set.of(List.of());
        }
        Set<List<LocalDate>> worlds = new HashSet<>();
        for (List<LocalDate> rest : worlds(dates.subList(1, dates.size()))) {
            dates.get(0)
                    .range()
                    .lowerEndpoint()
                    .datesUntil(dates.get(0).range().upperEndpoint().plusDays(1))
                    .forEach(day -> {
                        List<LocalDate> world = new ArrayList<>(rest);
                        world.add(day);
                        worlds.add(world);
                    });
        }
        return worlds;
    }

    @Provide
    Arbitrary<List<PartialDate>> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(-5, 3),
                        Arbitraries.integers().between(0, 3))
                .as((first, length) -> PartialDate.between(DAY.plusDays(first), DAY.plusDays(first + length)))
                .list();
    }
}
