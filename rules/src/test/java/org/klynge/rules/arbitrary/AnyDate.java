package org.klynge.rules.arbitrary;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.klynge.fact.PartialDate;

/** Dates of every form that documents can give, in the years 0000 to 9999. */
public final class AnyDate {

    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private AnyDate() {}

    /** Days, months, years, days up to one or since one, and unknown ones. */
    public static Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days = days();
        Arbitrary<PartialDate> between = Combinators.combine(days, days)
                .as((one, other) -> PartialDate.on(one).hull(PartialDate.on(other)));
        return Arbitraries.frequencyOf(
                        Tuple.of(2, days.map(PartialDate::on)),
                        Tuple.of(2, days.map(day -> PartialDate.in(YearMonth.from(day)))),
                        Tuple.of(2, days.map(day -> PartialDate.in(Year.from(day)))),
                        Tuple.of(1, days.map(PartialDate::by)),
                        Tuple.of(1, days.map(PartialDate::from)),
                        Tuple.of(2, between),
                        Tuple.of(1, Arbitraries.just(PartialDate.unknown())))
                .withoutEdgeCases();
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.longs().between(FIRST.toEpochDay(), LAST.toEpochDay())),
                        Tuple.of(
                                4,
                                Arbitraries.longs()
                                        .between(
                                                LocalDate.of(2012, 1, 1).toEpochDay(),
                                                LocalDate.of(2026, 12, 31).toEpochDay())))
                .map(LocalDate::ofEpochDay);
    }
}
