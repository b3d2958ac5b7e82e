package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;

/**
 * The history of a cluster that merged into another one: an organisation that ceased to exist holds nothing, can renew nothing,
 * and is given nothing. Whether the one that carries on holds what it held is not said here.
 */
final class MergedHistory implements History {

    /**
     * One way in which it may have gone.
     *
     * @param grants what was given by the last day of the cluster
     * @param last its last day; nothing where it is not known to have merged
     */
    private record Way(GrantHistory grants, Optional<PartialDate> last) {}

    private final ImmutableList<Way> ways;

    private MergedHistory(ImmutableList<Way> ways) {
        this.ways = ways;
    }

    /**
     * The history as known on a day, on which a merger that is still to come is not known.
     *
     * @param merger the first day of the common organisation
     * @param beginnings the first days of all grants
     * @param grants what the grants tell that had begun by a day
     */
    static History of(
            PartialDate merger,
            List<PartialDate> beginnings,
            LocalDate known,
            Function<LocalDate, GrantHistory> grants) {
        ImmutableList.Builder<Way> ways = ImmutableList.builder();
        boolean everything = known.equals(LocalDate.MAX);
        Optional<PartialDate> last =
                (everything ? Optional.of(merger) : merger.notAfter(PartialDate.on(known))).map(Days::dayBefore);
        // Between these days the same grants have begun, so that they can be looked at together.
        for (LocalDate turn : turns(beginnings)) {
            last.flatMap(days -> Days.before(days, turn))
                    .map(days -> way(days, known, grants))
                    .ifPresent(ways::add);
            last = last.flatMap(days -> days.notBefore(PartialDate.on(turn)));
        }
        last.map(days -> way(days, known, grants)).ifPresent(ways::add);
        if (!everything && Days.mayBeAfter(merger, known)) {
            ways.add(new Way(grants.apply(known), Optional.empty()));
        }
        return new MergedHistory(ways.build());
    }

    private static Way way(PartialDate last, LocalDate known, Function<LocalDate, GrantHistory> grants) {
        return new Way(grants.apply(last.latest().orElse(Days.dayBefore(known))), Optional.of(last));
    }

    private static ImmutableSortedSet<LocalDate> turns(List<PartialDate> beginnings) {
        return beginnings.stream()
                .flatMap(beginning -> Stream.of(beginning.earliest(), beginning.latest()))
                .flatMap(Optional::stream)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Override
    public Held on(LocalDate day) {
        HeldCollector held = new HeldCollector();
        ways.forEach(way -> look(way, day, held));
        return held.held();
    }

    private static void look(Way way, LocalDate day, HeldCollector held) {
        if (way.last().isEmpty()) {
            held.add(way.grants().on(day));
            return;
        }
        way.last()
                .get()
                .notBefore(PartialDate.on(day))
                .ifPresent(last -> held.add(endedBy(way.grants().on(day), last)));
        Days.before(way.last().get(), day).ifPresent(last -> {
            if (last.earliest().isEmpty()) {
                held.never();
            }
            Stream.of(last.earliest(), last.latest())
                    .flatMap(Optional::stream)
                    .distinct()
                    .map(eve -> endedBy(way.grants().on(eve), last))
                    .forEach(eve -> held.add(new Held(
                            over(eve.states()), eve.since(), eve.validUntil(), eve.renewableUntil(), Verdict.MET)));
        });
    }

    private static Held endedBy(Held held, PartialDate last) {
        return new Held(
                held.states(),
                held.since(),
                held.validUntil().map(until -> Days.earlierOf(until, last)),
                held.renewableUntil().map(until -> Days.earlierOf(until, last)),
                held.renewalLeft());
    }

    private static ImmutableSet<HoldingState> over(Set<HoldingState> states) {
        Set<HoldingState> over = EnumSet.noneOf(HoldingState.class);
        states.forEach(state -> over.add(state == HoldingState.NEVER ? state : HoldingState.LAPSED));
        return Sets.immutableEnumSet(over);
    }

    @Override
    public ImmutableList<Term> terms() {
        TreeMap<Integer, Term> byGrant = new TreeMap<>();
        for (Way way : ways) {
            for (Term term : way.grants().terms()) {
                Term ended = way.last()
                        .map(last -> term.endedBy(new Limit(Counted.From.MERGER, last), term.from(), true))
                        .orElse(term);
                byGrant.merge(term.index(), ended, Term::hull);
            }
        }
        return ImmutableList.copyOf(byGrant.values());
    }

    @Override
    public ImmutableList<HoldingGap> gaps() {
        TreeSet<LocalDate> turns = new TreeSet<>();
        List<ImmutableList<HoldingGap>> ofEach =
                ways.stream().map(way -> way.grants().gaps()).toList();
        ofEach.stream().flatMap(List::stream).forEach(gap -> {
            turns.add(gap.first());
            turns.add(Days.dayAfter(gap.last()));
        });
        ImmutableList.Builder<HoldingGap> gaps = ImmutableList.builder();
        for (LocalDate first : turns) {
            LocalDate next = turns.higher(first);
            List<Optional<HoldingGap>> around = ofEach.stream()
                    .map(each -> each.stream()
                            .filter(gap ->
                                    !gap.first().isAfter(first) && !gap.last().isBefore(first))
                            .findFirst())
                    .toList();
            if (next != null && around.stream().anyMatch(Optional::isPresent)) {
                boolean certain = around.stream()
                        .allMatch(gap -> gap.filter(HoldingGap::certain).isPresent());
                gaps.add(new HoldingGap(first, next.minusDays(1), certain));
            }
        }
        return HoldingGap.joined(gaps.build());
    }
}
