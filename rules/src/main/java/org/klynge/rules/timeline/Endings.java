package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.Ending;
import org.klynge.rules.scheme.Validity;
import org.klynge.standing.Standing;

/**
 * What ends grants beside their own time: the date of an edition, and the end of another standing as far as that is known on
 * the same day. Of a grant that begins when that date is over, or that other standing is not held, no such end is known. Where it
 * is not published whether the other standing ends it, it may end then, or on any later day.
 */
final class Endings {

    private final Function<Standing, GrantHistory> histories;
    private final Map<Standing, GrantHistory> others = new HashMap<>();
    private final Map<Begun, ImmutableSet<ImmutableList<Limit>>> found = new HashMap<>();

    /** Days on which a grant begins, and what is said of how it ends. */
    private record Begun(PartialDate from, Ending ending) {}

    /** By the histories of other standings. */
    Endings(Function<Standing, GrantHistory> histories) {
        this.histories = histories;
    }

    private GrantHistory history(Standing other) {
        GrantHistory known = others.get(other);
        if (known == null) {
            known = histories.apply(other);
            others.put(other, known);
        }
        return known;
    }

    /** The days of a date on which grants begin, cut where another end follows from them. */
    ImmutableList<PartialDate> cut(PartialDate days, Validity validity) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        Ending ending = validity.ending();
        ending.until()
                .ifPresent(date -> Stream.of(date.earliest(), date.latest())
                        .flatMap(Optional::stream)
                        .map(Days::dayAfter)
                        .forEach(turns::add));
        ending.others()
                .forEach(other -> turns.addAll(within(days, history(other).turns())));
        List<PartialDate> pieces = new ArrayList<>();
        Optional<PartialDate> left = Optional.of(days);
        for (LocalDate turn : turns) {
            left.flatMap(rest -> Days.before(rest, turn)).ifPresent(pieces::add);
            left = left.flatMap(rest -> rest.notBefore(PartialDate.on(turn)));
        }
        left.ifPresent(pieces::add);
        return ImmutableList.copyOf(pieces);
    }

    private static ImmutableSortedSet<LocalDate> within(PartialDate days, ImmutableSortedSet<LocalDate> turns) {
        ImmutableSortedSet<LocalDate> since =
                days.earliest().map(first -> turns.tailSet(first, false)).orElse(turns);
        return days.latest().map(last -> since.headSet(last, true)).orElse(since);
    }

    /** Every way in which a grant may be ended that begins on one of some days: in each all limits hold. */
    ImmutableSet<ImmutableList<Limit>> limits(PartialDate from, Validity validity) {
        Begun begun = new Begun(from, validity.ending());
        ImmutableSet<ImmutableList<Limit>> known = found.get(begun);
        if (known == null) {
            known = limits(from, validity.ending());
            found.put(begun, known);
        }
        return known;
    }

    private ImmutableSet<ImmutableList<Limit>> limits(PartialDate from, Ending ending) {
        List<ImmutableSet<Limit>> all = new ArrayList<>();
        ending.until().ifPresent(date -> all.add(date(from, date)));
        ending.with().ifPresent(other -> all.add(history(other).around(from)));
        ending.perhapsWith().ifPresent(other -> all.add(perhaps(history(other).around(from))));
        return Lists.cartesianProduct(all.stream().map(ImmutableList::copyOf).toList()).stream()
                .map(ImmutableList::copyOf)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What may go on beyond its limits: of all that are set in one way the first day is enough, whatever comes later. */
    private static ImmutableSet<Limit> perhaps(ImmutableSet<Limit> limits) {
        Map<Counted.From, Limit> widest = new EnumMap<>(Counted.From.class);
        limits.forEach(limit -> widest.merge(limit.from(), limit.orLater(), Limit::hull));
        return ImmutableSet.copyOf(widest.values());
    }

    private static ImmutableSet<Limit> date(PartialDate from, PartialDate date) {
        ImmutableSet.Builder<Limit> limits = ImmutableSet.builder();
        date.notBefore(from).map(later -> new Limit(Counted.From.DATE, later)).ifPresent(limits::add);
        if (from.latest().map(last -> Days.mayBeBefore(date, last)).orElse(true)) {
            limits.add(Limit.unknown(from));
        }
        return limits.build();
    }
}
