package org.klynge.testkit.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.cluster.ProfileFact;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;

/** What can be said so that a date comes to lie on a day. */
record DateCandidates(LocalDate written) {

    /** Days about the bounds of a threshold. */
    Stream<ImmutableList<Said>> about(DateFact fact, DateThreshold threshold) {
        return Stream.concat(threshold.bounds().earliest().stream(), threshold.bounds().latest().stream())
                .flatMap(day -> Stream.of(0, -1, 1).map(day::plusDays))
                .filter(day -> !day.isAfter(written))
                .flatMap(day -> on(fact, day));
    }

    /** Two dates that lie apart by about a time: the later one is as usual. */
    Stream<ImmutableList<Said>> about(Fact.TimeBetween time, Threshold threshold) {
        LocalDate to = time.to() instanceof DateFact.DecisionDay ? written : Writing.examined(written);
        return Times.months(threshold)
                .flatMap(months ->
                        Stream.of(0, -1, 1).map(days -> to.minusMonths(months).plusDays(days)))
                .flatMap(from -> on(time.from(), from)
                        .flatMap(one -> on(time.to(), to).flatMap(other -> together(one, other).stream())));
    }

    Stream<ImmutableList<Said>> on(DateFact fact, LocalDate day) {
        if (fact instanceof DateFact.Founded) {
            return Stream.of(ImmutableList.of(new Said.Founded(day)));
        } else if (fact instanceof DateFact.Stated stated) {
            return Stream.of(stated(stated.figure(), day));
        } else if (fact instanceof DateFact.Examined examined) {
            Examinations of = new Examinations(examined.series(), written);
            return which(examined.which(), Stream.of(of.on(1, day)), Stream.of(of.on(2, day)), Stream.of(of.latest()));
        } else if (fact instanceof DateFact.Granted granted) {
            Holdings holdings = new Holdings(written);
            return which(
                    granted.which(),
                    holdings.from(granted.standing(), 1, day),
                    holdings.from(granted.standing(), 2, day),
                    holdings.of(granted.standing()).limit(1));
        }
        return Stream.of(ImmutableList.of());
    }

    /** The latest of all is also the first, if it is the only one. */
    private static Stream<ImmutableList<Said>> which(
            DateFact.Which which, Stream<Said> only, Stream<Said> earlier, Stream<Said> latest) {
        Stream<ImmutableList<Said>> one = only.map(ImmutableList::of);
        ImmutableList<Said> last = latest.collect(ImmutableList.toImmutableList());
        Stream<ImmutableList<Said>> two = earlier.map(
                each -> ImmutableList.<Said>builder().add(each).addAll(last).build());
        return switch (which) {
            case LATEST, SECOND -> one;
            case PREVIOUS -> two;
            case FIRST -> Stream.concat(one, two);
        };
    }

    private static ImmutableList<Said> stated(ProfileFact figure, LocalDate day) {
        ImmutableList<Said> some = Stream.of(BigFraction.ONE, BigFraction.ZERO)
                .filter(figure.possible().range())
                .limit(1)
                .flatMap(number -> FactCandidates.figure(figure, number).stream())
                .collect(ImmutableList.toImmutableList());
        return ImmutableList.<Said>builder()
                .addAll(some)
                .add(new Said.Stated(figure, day))
                .build();
    }

    /** Both, unless they say two things of one place. */
    static Optional<ImmutableList<Said>> together(ImmutableList<Said> one, ImmutableList<Said> other) {
        ImmutableSet<Said> all =
                ImmutableSet.<Said>builder().addAll(one).addAll(other).build();
        return all.size() == all.stream().map(Said::place).distinct().count()
                ? Optional.of(all.asList())
                : Optional.empty();
    }
}
