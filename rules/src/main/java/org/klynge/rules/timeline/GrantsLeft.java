package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.klynge.fact.PartialDate;

/**
 * The grants that have not begun yet in a course. Those that cannot begin next are not looked at one by one, so that a step
 * costs no more in a long history than in a short one.
 *
 * @param order all grants by the first day that is possible
 * @param lastDays for each of them the earliest last day on which it, or any after it, begins
 * @param near those of the grants left that may be among the next, with what is left of their days
 * @param far where in the order the others begin
 */
record GrantsLeft(
        ImmutableList<GivenGrant> order, ImmutableList<LocalDate> lastDays, ImmutableList<GivenGrant> near, int far) {

    static GrantsLeft all(Collection<GivenGrant> grants) {
        ImmutableList<GivenGrant> order =
                ImmutableList.sortedCopyOf(Comparator.comparing(GrantsLeft::firstDay), grants);
        LocalDate[] lastDays = new LocalDate[order.size() + 1];
        Arrays.fill(lastDays, LocalDate.MAX);
        for (int i = order.size() - 1; i >= 0; i--) {
            lastDays[i] = earlier(lastDay(order.get(i)), lastDays[i + 1]);
        }
        return new GrantsLeft(order, ImmutableList.copyOf(lastDays), ImmutableList.of(), 0).closer();
    }

    private static LocalDate firstDay(GivenGrant grant) {
        return grant.from().earliest().orElse(LocalDate.MIN);
    }

    private static LocalDate lastDay(GivenGrant grant) {
        return grant.from().latest().orElse(LocalDate.MAX);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    boolean isEmpty() {
        return near.isEmpty() && far == order.size();
    }

    /** The day by which one of them has begun; the last of all days where nobody knows, or nothing is left. */
    LocalDate firstToBegin() {
        return near.stream().map(GrantsLeft::lastDay).reduce(lastDays.get(far), GrantsLeft::earlier);
    }

    /** The same grants, with all near that may begin before any other has begun. */
    private GrantsLeft closer() {
        LocalDate last = firstToBegin();
        int next = far;
        while (next < order.size() && !firstDay(order.get(next)).isAfter(last)) {
            next++;
        }
        return new GrantsLeft(
                order,
                lastDays,
                ImmutableList.<GivenGrant>builder()
                        .addAll(near)
                        .addAll(order.subList(far, next))
                        .build(),
                next);
    }

    /** The grants that may be the next to begin, by what is known on a day. */
    ImmutableSet<GivenGrant> next(LocalDate known) {
        LocalDate last = firstToBegin();
        return near.stream()
                .filter(grant -> Days.mayBeBefore(grant.from(), Days.dayAfter(known)))
                .filter(grant -> !firstDay(grant).isAfter(last))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Those of some grants that begin on the first day on which any of them begins, whatever day that is. */
    static ImmutableSet<GivenGrant> beginningFirst(Set<GivenGrant> grants) {
        LocalDate first = grants.stream().map(GrantsLeft::firstDay).reduce(LocalDate.MAX, GrantsLeft::earlier);
        return ImmutableSet.copyOf(Sets.filter(grants, grant -> !lastDay(grant).isAfter(first)));
    }

    GrantsLeft without(Set<GivenGrant> group) {
        return new GrantsLeft(
                order,
                lastDays,
                near.stream().filter(grant -> !group.contains(grant)).collect(ImmutableList.toImmutableList()),
                far);
    }

    /** What is left of their days if all begin after one of some days; nothing where one of them cannot. */
    Optional<GrantsLeft> beginningAfter(PartialDate days) {
        // Those that are far begin later anyway.
        Optional<LocalDate> first = days.earliest();
        ImmutableList<GivenGrant> later = near.stream()
                .flatMap(grant -> first
                        .map(day -> Days.after(grant.from(), day))
                        .orElse(Optional.of(grant.from()))
                        .map(grant::beginning)
                        .stream())
                .collect(ImmutableList.toImmutableList());
        return later.size() < near.size()
                ? Optional.empty()
                : Optional.of(new GrantsLeft(order, lastDays, later, far).closer());
    }
}
