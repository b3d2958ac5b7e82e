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

    /** Days in a row, from some first day to some last day. */
    record Stretch(PartialDate first, PartialDate last) {}

    static final Course EMPTY = new Course(ImmutableList.of(), ImmutableList.of());

    /** The last day of all that was so far. */
    Optional<PartialDate> end() {
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of(stretches.get(stretches.size() - 1).last());
    }

    /** Some grants that begin on the same day follow. */
    Course followedBy(ImmutableList<Term> group, Relation relation) {
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
                result.add(new Stretch(latest.first(), before.get()));
            }
        }
        return new Course(
                ImmutableList.<Term>builder().addAll(terms).addAll(group).build(),
                result.add(new Stretch(first, last)).build());
    }
}
