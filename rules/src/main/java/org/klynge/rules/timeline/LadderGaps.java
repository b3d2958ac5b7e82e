package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.standing.Standing;

/** The days between the grants of one ladder on which none of its standings was held, or perhaps none. */
final class LadderGaps {

    private final Timeline timeline;
    private final ImmutableSet<Standing> standings;
    private final List<HeldPeriod> periods;

    /** As known on the day that the timeline names. */
    LadderGaps(Timeline timeline, ImmutableSet<Standing> standings) {
        this.timeline = timeline;
        this.standings = standings;
        this.periods = standings.stream()
                .flatMap(standing -> timeline.periods(standing).stream())
                .toList();
    }

    ImmutableList<HoldingGap> find() {
        Optional<LocalDate> begun = bound(periods.stream().flatMap(period -> period.from().earliest().stream()), true);
        Optional<LocalDate> goesOn = bound(periods.stream().flatMap(period -> period.from().latest().stream()), false);
        if (begun.isEmpty() || goesOn.isEmpty() || begun.get().isAfter(goesOn.get())) {
            return ImmutableList.of();
        }
        NavigableSet<LocalDate> turns = turns().subSet(begun.get(), true, goesOn.get(), true);
        ImmutableList.Builder<HoldingGap> gaps = ImmutableList.builder();
        for (LocalDate first : turns) {
            LocalDate next = turns.higher(first);
            if (next != null) {
                on(first, Days.dayBefore(next)).ifPresent(gaps::add);
            }
        }
        return HoldingGap.joined(gaps.build());
    }

    /** Some days on which it stands with all standings as it does on the first of them. */
    private Optional<HoldingGap> on(LocalDate first, LocalDate last) {
        List<ImmutableSet<HoldingState>> states = standings.stream()
                .map(standing -> timeline.on(standing, first).states())
                .toList();
        ImmutableSet<HoldingState> valid = ImmutableSet.of(HoldingState.VALID);
        if (states.contains(valid)) {
            return Optional.empty();
        }
        boolean none = states.stream().noneMatch(each -> each.contains(HoldingState.VALID));
        boolean heldBefore = states.stream().anyMatch(each -> !each.contains(HoldingState.NEVER));
        return Optional.of(new HoldingGap(first, last, none && heldBefore));
    }

    /** The days from which on something may begin or be over. */
    private NavigableSet<LocalDate> turns() {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        periods.forEach(period -> {
            bounds(period.from()).forEach(turns::add);
            bounds(period.validSince()).forEach(turns::add);
            bounds(period.until()).map(Days::dayAfter).forEach(turns::add);
        });
        standings.forEach(standing -> timeline.gaps(standing).forEach(gap -> {
            turns.add(gap.first());
            turns.add(Days.dayAfter(gap.last()));
        }));
        return turns;
    }

    private static Stream<LocalDate> bounds(PartialDate date) {
        return Stream.of(date.earliest(), date.latest()).flatMap(Optional::stream);
    }

    private static Optional<LocalDate> bound(Stream<LocalDate> days, boolean first) {
        Comparator<LocalDate> inTime = Comparator.naturalOrder();
        return first ? days.min(inTime) : days.max(inTime);
    }
}
