package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.DateFact;
import org.klynge.testkit.boundary.SubjectMatter;

/** Dates about the days and times that a scheme speaks of. */
final class DatesAbout {

    /** For a scheme that names no day. */
    private static final LocalDate SOME_DAY = LocalDate.of(2020, 1, 1);

    private final ImmutableList<LocalDate> anchors;
    private final ImmutableList<Period> times;

    DatesAbout(SubjectMatter matter) {
        this.anchors = matter.days().isEmpty()
                ? ImmutableList.of(SOME_DAY)
                : matter.days().asList();
        this.times = ImmutableList.<Period>builder()
                .add(Period.ZERO, Period.ofMonths(1), Period.ofYears(1))
                .addAll(matter.times())
                .build();
    }

    /** A day that the scheme speaks of, mostly, or a time that it speaks of after it; and now and then one day off. */
    Arbitrary<LocalDate> daysOfDecision() {
        return days(1);
    }

    /** Mostly before the days of decision. */
    private Arbitrary<LocalDate> days() {
        return days(-1);
    }

    private Arbitrary<LocalDate> days(int direction) {
        return Combinators.combine(
                        Arbitraries.of(anchors),
                        Arbitraries.of(times),
                        Arbitraries.of(direction, direction, direction, -direction),
                        Arbitraries.of(0, 0, 1, -1, 30, -30))
                .as((anchor, time, towards, more) ->
                        anchor.plus(time.multipliedBy(towards)).plusDays(more));
    }

    Arbitrary<PartialDate> dates() {
        return dates(days());
    }

    private static Arbitrary<PartialDate> dates(Arbitrary<LocalDate> days) {
        return Arbitraries.frequencyOf(
                Tuple.of(8, days.map(PartialDate::on)),
                Tuple.of(2, days.map(day -> PartialDate.in(YearMonth.from(day)))),
                Tuple.of(2, days.map(day -> PartialDate.in(Year.from(day)))),
                Tuple.of(1, days.map(PartialDate::by)),
                Tuple.of(1, days.map(PartialDate::from)),
                Tuple.of(
                        1,
                        Combinators.combine(days, days)
                                .as((one, other) -> PartialDate.on(one).hull(PartialDate.on(other)))),
                Tuple.of(1, Arbitraries.just(PartialDate.unknown())));
    }

    /** When a cluster was founded: at a day of the scheme, or some years before. */
    static Arbitrary<PartialDate> founded(SubjectMatter matter) {
        boolean asked = matter.thresholds().keySet().stream()
                        .anyMatch(fact -> fact.roots().contains(new DateFact.Founded().name()))
                || matter.dateThresholds().containsKey(new DateFact.Founded());
        Arbitrary<PartialDate> unknown = Arbitraries.just(PartialDate.unknown());
        return asked
                ? Arbitraries.frequencyOf(Tuple.of(1, unknown), Tuple.of(4, new DatesAbout(matter).dates()))
                : unknown;
    }
}
