package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.standing.Grant;

/**
 * How one grant may have run.
 *
 * @param index the place of the grant in the dossier, from 0
 * @param from its first day
 * @param until its last day
 * @param validSince the first day that is valid because of it
 * @param kinds how it came about
 * @param counted what its end was counted from
 */
record Term(
        int index,
        PartialDate from,
        PartialDate until,
        PartialDate validSince,
        ImmutableSet<PeriodKind> kinds,
        ImmutableList<Counted> counted) {

    /** A stated end outweighs what the rules tell. */
    static Term of(GivenGrant grant, PeriodKind kind, PartialDate byRules, Counted counted, PartialDate validSince) {
        Counted from = grant.statedEnd()
                .map(end -> new Counted(Counted.From.STATED, end, Optional.empty()))
                .orElse(counted);
        return new Term(
                grant.index(),
                grant.from(),
                grant.statedEnd().orElse(byRules),
                validSince,
                ImmutableSet.of(kind),
                ImmutableList.of(from));
    }

    /** Whether the grant states its end, so that nothing that the rules say ends it. */
    boolean isStated() {
        return counted.stream().anyMatch(each -> each.from() == Counted.From.STATED);
    }

    /**
     * The same term, ended by a limit where that comes first.
     *
     * @param least what is not taken away: the first day, and of a renewal the end before
     * @param onItsOwn whether it would end without the limit
     */
    Term endedBy(Limit limit, PartialDate least, boolean onItsOwn) {
        boolean mayBeCut =
                limit.day().earliest().map(day -> Days.mayBeAfter(until, day)).orElse(true);
        boolean mayRunOut = limit.day()
                .latest()
                .map(day -> Days.mayBeBefore(until, Days.dayAfter(day)))
                .orElse(true);
        ImmutableList.Builder<Counted> all = ImmutableList.builder();
        if (onItsOwn && mayRunOut) {
            all.addAll(counted);
        }
        if (mayBeCut || !onItsOwn) {
            all.add(new Counted(limit.from(), limit.day(), Optional.empty()));
        }
        return new Term(
                index,
                from,
                (onItsOwn ? Days.earlierOf(until, limit.day()) : limit.day()).laterOf(least),
                validSince,
                kinds,
                all.build().stream().distinct().collect(ImmutableList.toImmutableList()));
    }

    /** The same term, first award or renewal. */
    Term either() {
        return new Term(
                index, from, until, validSince, Sets.immutableEnumSet(PeriodKind.FIRST, PeriodKind.RENEWAL), counted);
    }

    /** The same term, of which it is known how it came about. */
    Term only(PeriodKind kind) {
        return new Term(index, from, until, validSince, ImmutableSet.of(kind), counted);
    }

    /** What is known of the grant where it may have run in either way. */
    Term hull(Term other) {
        Map<Counted.From, Counted> all = new EnumMap<>(Counted.From.class);
        Stream.concat(counted.stream(), other.counted.stream())
                .forEach(each -> all.merge(each.from(), each, Counted::hull));
        return new Term(
                index,
                from.hull(other.from),
                until.hull(other.until),
                validSince.hull(other.validSince),
                Sets.immutableEnumSet(Sets.union(kinds, other.kinds)),
                ImmutableList.copyOf(all.values()));
    }

    HeldPeriod period(Grant grant) {
        return new HeldPeriod(
                grant.standing(), "grants[" + index + "]", grant.assessment(), from, until, validSince, kinds, counted);
    }
}
