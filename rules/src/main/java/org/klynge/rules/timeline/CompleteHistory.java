package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;

/** The history where all grants are on record: every course that they may have taken. */
final class CompleteHistory implements GrantHistory {

    private final ValidityOverTime validities;
    private final ImmutableSet<Course> courses;
    private final Stretches stretches;
    private final ImmutableSortedSet<LocalDate> turns;

    /** By the last of these days it was held; nothing where it was perhaps never held. */
    private final Optional<LocalDate> heldBy;

    CompleteHistory(ValidityOverTime validities, ImmutableSet<Course> courses) {
        this.validities = validities;
        this.courses = courses;
        this.stretches = new Stretches(courses);
        this.turns = turns(courses);
        List<Optional<LocalDate>> beginnings = courses.stream()
                .map(course -> course.stretches().stream()
                        .findFirst()
                        .flatMap(stretch -> stretch.first().latest()))
                .toList();
        this.heldBy = beginnings.contains(Optional.<LocalDate>empty())
                ? Optional.empty()
                : beginnings.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    @Override
    public Held on(LocalDate day) {
        HeldCollector held = new HeldCollector();
        if (!courses.isEmpty() && heldBy.filter(first -> !first.isAfter(day)).isEmpty()) {
            held.never();
        }
        stretches.about(day).forEach(each -> look(each, day, held));
        return held.held();
    }

    private void look(Stretches.Followed each, LocalDate day, HeldCollector held) {
        Course.Stretch stretch = each.stretch();
        Optional<PartialDate> since = stretch.first().notAfter(PartialDate.on(day));
        Optional<PartialDate> valid = stretch.last().notBefore(PartialDate.on(day));
        if (since.isPresent() && valid.isPresent()) {
            held.add(
                    ImmutableSet.of(HoldingState.VALID),
                    since.get(),
                    valid.get(),
                    validities.renewableUntil(valid.get(), stretch.renewals()),
                    validities.renewalLeft(stretch.renewals(), day));
        }
        Optional<PartialDate> over = Days.before(stretch.last(), day);
        boolean untilNext = each.next().map(next -> Days.mayBeAfter(next, day)).orElse(true);
        if (since.isPresent() && over.isPresent() && untilNext) {
            held.add(
                    validities.afterwards(over.get(), day, stretch.renewals()),
                    since.get(),
                    over.get(),
                    validities.renewableUntil(over.get(), stretch.renewals()),
                    Verdict.MET);
        }
    }

    @Override
    public ImmutableList<Term> terms() {
        TreeMap<Integer, Term> byGrant = new TreeMap<>();
        courses.stream()
                .flatMap(course -> course.terms().stream())
                .forEach(term -> byGrant.merge(term.index(), term, Term::hull));
        return ImmutableList.copyOf(byGrant.values());
    }

    @Override
    public ImmutableList<HoldingGap> gaps() {
        // Nothing changes but at these days.
        ImmutableList.Builder<HoldingGap> gaps = ImmutableList.builder();
        for (LocalDate first : turns) {
            LocalDate next = turns.higher(first);
            if (next != null && stretches.about(first).stream().anyMatch(each -> each.isBeforeGap(first))) {
                Set<HoldingState> states = EnumSet.copyOf(on(first).states());
                boolean certain = !states.contains(HoldingState.VALID) && !states.contains(HoldingState.NEVER);
                gaps.add(new HoldingGap(first, next.minusDays(1), certain));
            }
        }
        return HoldingGap.joined(gaps.build());
    }

    @Override
    public ImmutableSortedSet<LocalDate> turns() {
        return turns;
    }

    private static ImmutableSortedSet<LocalDate> turns(ImmutableSet<Course> courses) {
        ImmutableSortedSet.Builder<LocalDate> turns = ImmutableSortedSet.naturalOrder();
        courses.stream().flatMap(course -> course.stretches().stream()).forEach(stretch -> {
            Stream.of(stretch.first().earliest(), stretch.first().latest())
                    .flatMap(Optional::stream)
                    .forEach(turns::add);
            Stream.of(stretch.last().earliest(), stretch.last().latest())
                    .flatMap(Optional::stream)
                    .map(Days::dayAfter)
                    .forEach(turns::add);
        });
        return turns.build();
    }

    @Override
    public ImmutableSet<Limit> around(PartialDate days) {
        return courses.stream()
                .flatMap(course -> {
                    ImmutableSet.Builder<Limit> limits = ImmutableSet.builder();
                    course.stretches().stream()
                            .filter(stretch -> stretch.first().notAfter(days).isPresent())
                            .flatMap(stretch -> stretch.last().notBefore(days).stream())
                            .forEach(last -> limits.add(new Limit(Counted.From.OTHER_STANDING, last)));
                    if (course.stretches().stream().noneMatch(stretch -> stretch.covers(days))) {
                        limits.add(Limit.unknown(days));
                    }
                    return limits.build().stream();
                })
                .collect(ImmutableSet.toImmutableSet());
    }
}
