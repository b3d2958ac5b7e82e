package org.klynge.testkit.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.rules.condition.Threshold;
import org.klynge.standing.Standing;

/** What can be said of grants: that they run, that they ran, or that there were none. */
record Holdings(LocalDate written) {

    /** None of some standings was ever given. */
    static ImmutableList<Said> none(ImmutableSet<Standing> standings) {
        return standings.stream()
                .flatMap(standing -> Stream.of(1, 2).map(number -> Said.Given.place(standing, number)))
                .map(Said.Nothing::new)
                .collect(ImmutableList.toImmutableList());
    }

    /** A grant that begins on a day: one that runs, and one that is over. */
    Stream<Said> from(Standing standing, int number, LocalDate from) {
        LocalDate over = from.plusYears(1).isBefore(written) ? from.plusYears(1) : from;
        return Stream.of(
                given(standing, number, from, Optional.of(written.plusYears(1))),
                given(standing, number, from, Optional.of(over)));
    }

    Stream<Said> of(Standing standing) {
        LocalDate lately = Writing.stated(written);
        return Stream.of(
                given(standing, 1, lately, Optional.of(written.plusYears(1))),
                given(standing, 1, lately, Optional.empty()),
                given(standing, 1, written.minusYears(4), Optional.of(written.minusYears(3))),
                given(standing, 1, written.minusYears(2), Optional.of(lately)));
    }

    /** A grant that is over and ran for about a time. */
    Stream<Said> ran(Standing standing, Threshold time) {
        return Times.months(time)
                .map(months -> written.minusYears(1).minusMonths(months))
                .flatMap(from -> Stream.of(0, -1, 1).map(from::plusDays))
                .map(from -> given(
                        standing, 1, from, Optional.of(written.minusYears(1).minusDays(1))));
    }

    private static Said given(Standing standing, int number, LocalDate from, Optional<LocalDate> until) {
        return new Said.Given(standing, number, from, until.filter(last -> !last.isBefore(from)));
    }
}
