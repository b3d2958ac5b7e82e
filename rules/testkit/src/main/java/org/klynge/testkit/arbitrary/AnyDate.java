package org.klynge.testkit.arbitrary;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.Scheme;
import org.klynge.testkit.boundary.SubjectMatter;

/** Dates of every form that documents can give, in the years 0000 to 9999. */
public final class AnyDate {

    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final long SIMPLEST = LocalDate.of(2020, 1, 1).toEpochDay();

    private AnyDate() {}

    /**
     * Days, months, years, days up to one or since one, and unknown ones.
     *
     * @return dates; the simplest is the first day of 2020
     */
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

    /**
     * Days, most of them of the years of the programmes.
     *
     * @return days; the simplest is the first of 2020
     */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                1,
                                Arbitraries.longs()
                                        .between(FIRST.toEpochDay(), LAST.toEpochDay())
                                        .shrinkTowards(SIMPLEST)),
                        Tuple.of(
                                4,
                                Arbitraries.longs()
                                        .between(
                                                LocalDate.of(2012, 1, 1).toEpochDay(),
                                                LocalDate.of(2026, 12, 31).toEpochDay())
                                        .shrinkTowards(SIMPLEST)))
                .map(LocalDate::ofEpochDay);
    }

    /**
     * Days on which it is worth while to decide by an edition of a scheme: about the days on which something changes in it, and the
     * times that it names before and after those.
     *
     * @param scheme the edition
     * @return days, also such on which another edition is in force
     */
    public static Arbitrary<LocalDate> daysFor(Scheme scheme) {
        return new DatesAbout(SubjectMatter.of(scheme)).daysOfDecision();
    }
}
