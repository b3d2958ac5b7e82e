package org.klynge.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Holding;

/**
 * How long standings were held by a day. What counts are the days up to that day on which at least one of the grants ran,
 * however many did. Each unbroken run of such days counts from its first day to the day after its last one, in months of
 * the calendar as {@link PartialDate#monthsUntil} tells them, and the runs are added up.
 *
 * <p>So it makes no difference how a time is cut into grants. Grants that overlap, or of which one begins on the day after
 * the other has ended, make one run: from 2012-08-31 to 2014-08-30 and from 2014-08-31 to 2017-08-30 it is 60 months. Where
 * a day lies between them there are two runs.
 *
 * <p>The time is exact where all dates are. Of one grant it tells the least and the most that its dates leave possible; of
 * several with open dates both bounds may lie further apart than they need to, by a few days for each grant.
 */
public final class TimeHeld {

    /** As many days as always hold one that is followed by the same day of the next month 31 days later. */
    private static final int TWO_MONTHS = 62;

    private final LocalDate day;
    private final boolean mayLack;
    private final List<Holding> begun;
    private final List<Run> possible;
    private final ImmutableList<Run> certainRuns;
    private final ImmutableList<Run> possibleRuns;

    private TimeHeld(LocalDate day, ImmutableList<Holding> holdings, boolean mayLack) {
        this.day = day;
        this.mayLack = mayLack;
        this.begun = holdings.stream()
                .filter(holding -> holding.from().onOrBefore(day).isPossible())
                .toList();
        this.possible = begun.stream().map(this::possible).toList();
        this.certainRuns = Run.joined(begun.stream().flatMap(this::certain).toList());
        this.possibleRuns = Run.joined(possible);
    }

    /**
     * Adds up the time of some grants.
     *
     * @param day the day; what lies after it does not count
     * @param holdings the grants
     * @param mayLack whether there may be others
     * @return the time in {@link Unit#MONTHS}, as far as it is known
     */
    public static Quantity by(LocalDate day, ImmutableList<Holding> holdings, boolean mayLack) {
        TimeHeld time = new TimeHeld(day, holdings, mayLack);
        Quantity least = Quantity.exactly(time.least(), Unit.MONTHS);
        return time.most()
                .map(most -> least.hull(Quantity.exactly(most, Unit.MONTHS)))
                .orElseGet(() -> Quantity.in(Range.atLeast(time.least()), Unit.MONTHS));
    }

    /** The days on which a grant may have run; from the beginning of time where nobody knows when it began. */
    private Run possible(Holding holding) {
        LocalDate last = holding.until().latest().orElse(day);
        return new Run(holding.from().earliest().orElse(LocalDate.MIN), last.isBefore(day) ? last : day);
    }

    /** The days on which a grant ran whatever its dates. */
    private Stream<Run> certain(Holding holding) {
        Optional<LocalDate> last = holding.until().earliest().map(end -> end.isBefore(day) ? end : day);
        return holding
                .from()
                .latest()
                .flatMap(first -> last.filter(end -> !end.isBefore(first)).map(end -> new Run(first, end)))
                .stream();
    }

    private BigFraction least() {
        BigFraction all = sum(certainRuns);
        // Where the days between two runs may have been held as well, the two may be one, of a little less than both.
        long joins = IntStream.range(1, certainRuns.size())
                .filter(i -> mayBeOne(certainRuns.get(i - 1), certainRuns.get(i)))
                .count();
        return Stream.of(
                        Stream.of(all.subtract(Run.GAIN_OF_A_CUT.multiply((int) joins))),
                        certainRuns.stream().map(Run::months),
                        begun.stream()
                                .filter(holding -> holding.from().onOrBefore(day) == Verdict.MET)
                                .map(this::leastDay))
                .flatMap(each -> each)
                .max(Comparator.naturalOrder())
                .orElse(BigFraction.ZERO);
    }

    private boolean mayBeOne(Run one, Run next) {
        return mayLack || possibleRuns.stream().anyMatch(run -> run.encloses(one) && run.encloses(next));
    }

    /** Of a grant that perhaps ended on the day on which it began, that one day: as little as it can be of a month. */
    private BigFraction leastDay(Holding holding) {
        LocalDate begins = holding.from().latest().orElse(day);
        LocalDate last = holding.until().latest().filter(begins::isAfter).orElse(begins);
        LocalDate first = Stream.of(holding.from().earliest(), holding.until().earliest())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return Stream.iterate(last, each -> !each.isBefore(first), each -> each.minusDays(1))
                .limit(TWO_MONTHS)
                .map(each -> new Run(each, each).months())
                .min(Comparator.naturalOrder())
                .orElse(BigFraction.ZERO);
    }

    private Optional<BigFraction> most() {
        if (mayLack || possible.stream().anyMatch(run -> run.first().equals(LocalDate.MIN))) {
            return Optional.empty();
        }
        // Where not all of a run is certain, its grants may have run apart, and come to a little more.
        long cuts = possibleRuns.stream()
                .filter(run -> !certainRuns.contains(run))
                .mapToLong(run -> possible.stream().filter(run::encloses).count() - 1)
                .sum();
        return Optional.of(sum(possibleRuns).add(Run.GAIN_OF_A_CUT.multiply((int) cuts)));
    }

    private static BigFraction sum(List<Run> runs) {
        return runs.stream().map(Run::months).reduce(BigFraction.ZERO, BigFraction::add);
    }
}
