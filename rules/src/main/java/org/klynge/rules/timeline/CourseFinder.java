package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
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
 *
 * <p>The ways are followed from a list of what is still to do, so that a history may be as long as it likes. What is bounded is
 * how often it may split: by the steps, by what is found in the end, and by how many grants may or may not begin together.
 */
final class CourseFinder {

    /** With more steps than this, and some more for each grant, the search is given up. */
    private static final int MOST_STEPS = 1_500;

    /** A step with more grants leads to more steps, so that many grants may split less often. */
    private static final int FEW_GRANTS = 10;

    /** So is it where the courses that were found have more grants in all; each question goes through them. */
    private static final int MOST_TERMS = 6_000;

    private static final int FOR_EACH_GRANT = 4;

    private static final int MOST_AT_ONCE = 5;

    /** A course so far, and the grants that are left for it. */
    private record Unfinished(GrantsLeft left, Course course) {}

    private final ValidityOverTime validities;
    private final LocalDate known;
    private final int mostMonths;
    private final Deque<Unfinished> todo = new ArrayDeque<>();
    private final Set<Course> found = new LinkedHashSet<>();
    private boolean tooFar;

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
                .filter(finder -> finder.search(grants))
                .map(finder -> ImmutableSet.copyOf(finder.found))
                .findFirst();
    }

    /** Finds all courses; false where that leads too far. */
    private boolean search(ImmutableList<GivenGrant> grants) {
        int more = FOR_EACH_GRANT * grants.size();
        int mostSteps = more + MOST_STEPS * FEW_GRANTS / Math.max(FEW_GRANTS, grants.size());
        todo.push(new Unfinished(GrantsLeft.all(grants), Course.EMPTY));
        int terms = 0;
        for (int steps = 0; !todo.isEmpty() && !tooFar; steps++) {
            Unfinished next = todo.pop();
            if (mayBeAll(next.left()) && found.add(next.course())) {
                terms += next.course().terms().size();
            }
            follow(next.left(), next.course());
            tooFar |= steps + todo.size() > mostSteps || terms > MOST_TERMS + more;
        }
        return !tooFar;
    }

    /** Whether all that is left may begin when nothing is known any more; by the last day of all, everything has begun. */
    private boolean mayBeAll(GrantsLeft left) {
        return left.isEmpty()
                || (!known.equals(LocalDate.MAX) && left.firstToBegin().isAfter(known));
    }

    /** Goes on from a course with the grants that are left. */
    private void follow(GrantsLeft left, Course course) {
        ImmutableSet<GivenGrant> next = left.next(known);
        ImmutableSet<GivenGrant> certain = GrantsLeft.beginningFirst(next);
        Set<GivenGrant> perhaps = Sets.difference(next, certain).immutableCopy();
        if (perhaps.size() > MOST_AT_ONCE) {
            tooFar = true;
            return;
        }
        Sets.powerSet(perhaps).stream()
                .map(some -> ImmutableSet.copyOf(Sets.union(certain, some)))
                .filter(group -> !group.isEmpty())
                .forEach(group -> together(group, left.without(group), course));
    }

    /** Some grants begin on the same day, and all others later. */
    private void together(ImmutableSet<GivenGrant> group, GrantsLeft others, Course course) {
        Optional<PartialDate> day =
                Optional.of(known.equals(LocalDate.MAX) ? PartialDate.unknown() : PartialDate.by(known));
        for (GivenGrant grant : group) {
            day = day.flatMap(days -> days.meet(grant.from()));
        }
        LocalDate last = others.firstToBegin();
        day = day.flatMap(days -> last.equals(LocalDate.MAX) ? Optional.of(days) : Days.before(days, last));
        for (ValidityOverTime.Piece piece : day.map(validities::pieces).orElse(ImmutableList.of())) {
            others.beginningAfter(piece.days())
                    .ifPresent(rest -> begin(ImmutableList.copyOf(group), piece, rest, course));
        }
    }

    private void begin(ImmutableList<GivenGrant> group, ValidityOverTime.Piece piece, GrantsLeft rest, Course course) {
        ImmutableList<Relation> relations = course.end()
                .map(end -> Relation.all(piece.days(), end, piece.validity(), course.renewals()))
                .orElse(ImmutableList.of(Relation.firstOfAll(piece.days())));
        for (Relation relation : relations) {
            List<List<Term>> each = group.stream()
                    .map(grant -> terms(grant.beginning(relation.day()), piece.validity(), relation))
                    .toList();
            tooFar |= isTooMuch(each);
            // Where nobody counts, ways that differ in nothing else are the same.
            Renewals renewals = validities.limitRenewals() ? relation.renewals() : Renewals.NONE;
            if (!tooFar) {
                Lists.cartesianProduct(each)
                        .forEach(terms -> todo.push(new Unfinished(
                                rest, course.followedBy(ImmutableList.copyOf(terms), relation, renewals))));
            }
        }
    }

    /** Whether there are more ways to run together than can be followed. */
    private static boolean isTooMuch(List<List<Term>> each) {
        long ways = 1;
        for (List<Term> terms : each) {
            ways = Math.min(ways * terms.size(), MOST_STEPS + 1L);
        }
        return ways > MOST_STEPS;
    }

    private List<Term> terms(GivenGrant grant, Optional<Validity> said, Relation relation) {
        if (said.isEmpty()) {
            return List.of(relation.end().isEmpty() ? grant.open().only(PeriodKind.FIRST) : grant.open());
        }
        Validity validity = said.get();
        if (relation.kind().isEmpty()) {
            return validities.ended(grant.open(), validity, grant.from()).toList();
        }
        if (relation.kind().get() == PeriodKind.FIRST) {
            return grant.byMonth(validity, mostMonths).stream()
                    .flatMap(each -> validities.ended(each.first(validity), validity, each.from()))
                    .toList();
        }
        PartialDate before = relation.end().orElse(PartialDate.unknown());
        ImmutableList<GivenGrant> each =
                validity.renewal().seamless() ? ImmutableList.of(grant) : grant.byMonth(validity, mostMonths);
        return each.stream()
                .flatMap(one -> validities.ended(one.renewal(validity, before), validity, before.laterOf(one.from())))
                .toList();
    }
}
