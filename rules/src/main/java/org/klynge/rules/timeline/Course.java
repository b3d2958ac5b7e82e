package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klynge.fact.PartialDate;

/**
 * One way in which the grants of a standing may have followed each other.
 *
 * @param terms the grants on record, in the order of their first days
 * @param stretches the unbroken times that they make, each of which ends at least a day before the next one begins
 */
record Course(ImmutableList<Term> terms, ImmutableList<Stretch> stretches) {

    /**
     * Days in a row, from some first day to some last day.
     *
     * @param renewals how often it was renewed in the end since it was given anew
     */
    record Stretch(PartialDate first, PartialDate last, Renewals renewals) {

        /** Whether all of some days certainly lie in it. */
        boolean covers(PartialDate days) {
            return days.earliest().map(day -> !Days.mayBeAfter(first, day)).orElse(false)
                    && days.latest().map(day -> !Days.mayBeBefore(last, day)).orElse(false);
        }
    }

    static final Course EMPTY = new Course(ImmutableList.of(), ImmutableList.of());

    /** The last day of all that was so far. */
    Optional<PartialDate> end() {
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of(stretches.get(stretches.size() - 1).last());
    }

    /** How often that which was given last was renewed. */
    Renewals renewals() {
        return stretches.isEmpty()
                ? Renewals.NONE
                : stretches.get(stretches.size() - 1).renewals();
    }

    /**
     * Some grants that begin on the same day follow.
     *
     * @param renewals how often that was renewed by then which they gave or renewed
     */
    Course followedBy(ImmutableList<Term> group, Relation relation, Renewals renewals) {
        PartialDate last =
                group.stream().map(Term::until).reduce(PartialDate::laterOf).orElseThrow();
        ImmutableList.Builder<Stretch> result = ImmutableList.builder();
        Optional<PartialDate> before = relation.end();
        PartialDate first = relation.day();
        if (before.isPresent()) {
            Stretch latest = stretches.get(stretches.size() - 1);
            result.addAll(stretches.subList(0, stretches.size() - 1));
            if (relation.goesOn()) {
                first = latest.first();
                last = last.laterOf(before.get());
            } else {
                result.add(new Stretch(latest.first(), before.get(), latest.renewals()));
            }
        }
        return new Course(
                ImmutableList.<Term>builder().addAll(terms).addAll(group).build(),
                result.add(new Stretch(first, last, renewals)).build());
    }
}
