package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.Validity;

/**
 * Finds every way in which the grants of a standing may have followed each other. Dates are ranges throughout; a way is split
 * only where something else follows from the one half than from the other: another order, another edition, a renewal or none.
 */
final class CourseFinder {

    /** With more steps than this, or more grants that may have begun at the same time, the search is given up. */
    private static final int MOST_STEPS = 3_000;

    private static final int MOST_AT_ONCE = 5;

    private final ValidityOverTime validities;
    private final LocalDate known;
    private final int mostMonths;
    private final Set<Course> found = new LinkedHashSet<>();
    private int steps;

    private CourseFinder(ValidityOverTime validities, LocalDate known, int mostMonths) {
        this.validities = validities;
        this.known = known;
        this.mostMonths = mostMonths;
    }

    /** The courses as known on a day, or nothing where there are too many. */
    static Optional<ImmutableSet<Course>> find(
            ValidityOverTime validities, ImmutableList<GivenGrant> grants, LocalDate known) {
        // A date that is known to the year is looked at month by month, unless that leads too far.
        return Stream.of(24, 1)
                .map(months -> new CourseFinder(validities, known, months))
                .filter(finder -> finder.follow(grants, Course.EMPTY))
                .map(finder -> ImmutableSet.copyOf(finder.found))
                .findFirst();
    }

    /** Goes on from a course with the grants that are left; false where that leads too far. */
    private boolean follow(ImmutableList<GivenGrant> left, Course course) {
        steps++;
        if (left.stream().allMatch(this::mayBeginLater)) {
            found.add(course);
        }
        Set<GivenGrant> next = left.stream()
                .filter(grant -> Days.mayBeBefore(grant.from(), Days.dayAfter(known)))
                .filter(grant -> left.stream()
                        .allMatch(other -> grant.from()
                                .earliest()
                                .map(first -> Days.mayBeAfter(other.from(), Days.dayBefore(first)))
                                .orElse(true)))
                .collect(ImmutableSet.toImmutableSet());
        if (steps > MOST_STEPS || next.size() > MOST_AT_ONCE) {
            return false;
        }
        return Sets.powerSet(next).stream()
                .filter(group -> !group.isEmpty())
                .allMatch(group -> together(ImmutableList.copyOf(group), left, course));
    }

    /** Whether a grant may begin when nothing is known any more; by the last day of all, everything has begun. */
    private boolean mayBeginLater(GivenGrant grant) {
        return !known.equals(LocalDate.MAX) && Days.mayBeAfter(grant.from(), known);
    }

    /** Some grants begin on the same day, and all others later. */
    private boolean together(ImmutableList<GivenGrant> group, ImmutableList<GivenGrant> left, Course course) {
        Optional<PartialDate> day =
                Optional.of(known.equals(LocalDate.MAX) ? PartialDate.unknown() : PartialDate.by(known));
        for (GivenGrant grant : group) {
            day = day.flatMap(days -> days.meet(grant.from()));
        }
        List<GivenGrant> others =
                left.stream().filter(grant -> !group.contains(grant)).toList();
        for (GivenGrant other : others) {
            day = day.flatMap(days ->
                    other.from().latest().map(last -> Days.before(days, last)).orElse(Optional.of(days)));
        }
        return day.stream().flatMap(days -> validities.pieces(days).stream()).allMatch(piece -> {
            ImmutableList<GivenGrant> rest = others.stream()
                    .flatMap(other -> piece
                            .days()
                            .earliest()
                            .map(first -> Days.after(other.from(), first))
                            .orElse(Optional.of(other.from()))
                            .map(other::beginning)
                            .stream())
                    .collect(ImmutableList.toImmutableList());
            return rest.size() < others.size() || begin(group, piece, rest, course);
        });
    }

    private boolean begin(
            ImmutableList<GivenGrant> group,
            ValidityOverTime.Piece piece,
            ImmutableList<GivenGrant> rest,
            Course course) {
        ImmutableList<Relation> relations = course.end()
                .map(end -> Relation.all(piece.days(), end, piece.validity()))
                .orElse(ImmutableList.of(Relation.firstOfAll(piece.days())));
        return relations.stream()
                .allMatch(relation -> Lists.cartesianProduct(group.stream()
                                .map(grant -> terms(grant.beginning(relation.day()), piece.validity(), relation))
                                .toList())
                        .stream()
                        .allMatch(terms -> follow(rest, course.followedBy(ImmutableList.copyOf(terms), relation))));
    }

    private List<Term> terms(GivenGrant grant, Optional<Validity> said, Relation relation) {
        if (said.isEmpty() || relation.kind().isEmpty()) {
            return List.of(relation.end().isEmpty() ? grant.open().only(PeriodKind.FIRST) : grant.open());
        }
        Validity validity = said.get();
        if (relation.kind().get() == PeriodKind.RENEWAL) {
            PartialDate before = relation.end().orElse(PartialDate.unknown());
            return validity.renewal().seamless()
                    ? List.of(grant.renewal(validity, before))
                    : grant.byMonth(validity, mostMonths).stream()
                            .map(each -> each.renewal(validity, before))
                            .toList();
        }
        return grant.byMonth(validity, mostMonths).stream()
                .map(each -> each.first(validity))
                .toList();
    }
}
