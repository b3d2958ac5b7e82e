package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;

/** The history where all grants are on record: every course that they may have taken. */
final class CompleteHistory implements History {

    private final ValidityOverTime validities;
    private final ImmutableSet<Course> courses;

    CompleteHistory(ValidityOverTime validities, ImmutableSet<Course> courses) {
        this.validities = validities;
        this.courses = courses;
    }

    @Override
    public Held on(LocalDate day) {
        HeldCollector held = new HeldCollector();
        courses.forEach(course -> look(course, day, held));
        return held.held();
    }

    private void look(Course course, LocalDate day, HeldCollector held) {
        ImmutableList<Course.Stretch> stretches = course.stretches();
        if (stretches.isEmpty() || Days.mayBeAfter(stretches.get(0).first(), day)) {
            held.never();
        }
        for (int i = 0; i < stretches.size(); i++) {
            Course.Stretch stretch = stretches.get(i);
            Optional<PartialDate> since = stretch.first().notAfter(PartialDate.on(day));
            Optional<PartialDate> valid = stretch.last().notBefore(PartialDate.on(day));
            if (since.isPresent() && valid.isPresent()) {
                held.add(
                        ImmutableSet.of(HoldingState.VALID),
                        since.get(),
                        valid.get(),
                        validities.renewableUntil(valid.get()));
            }
            Optional<PartialDate> over = Days.before(stretch.last(), day);
            boolean untilNext = i + 1 == stretches.size()
                    || Days.mayBeAfter(stretches.get(i + 1).first(), day);
            if (since.isPresent() && over.isPresent() && untilNext) {
                held.add(
                        validities.afterwards(over.get(), day),
                        since.get(),
                        over.get(),
                        validities.renewableUntil(over.get()));
            }
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
        TreeSet<LocalDate> bounds = new TreeSet<>();
        courses.stream().flatMap(course -> course.stretches().stream()).forEach(stretch -> {
            Stream.of(stretch.first().earliest(), stretch.first().latest())
                    .flatMap(Optional::stream)
                    .forEach(bounds::add);
            Stream.of(stretch.last().earliest(), stretch.last().latest())
                    .flatMap(Optional::stream)
                    .map(Days::dayAfter)
                    .forEach(bounds::add);
        });
        ImmutableList.Builder<HoldingGap> gaps = ImmutableList.builder();
        for (LocalDate first : bounds) {
            LocalDate next = bounds.higher(first);
            if (next != null && courses.stream().anyMatch(course -> isBetween(course, first))) {
                Set<HoldingState> states = EnumSet.copyOf(on(first).states());
                boolean certain = !states.contains(HoldingState.VALID) && !states.contains(HoldingState.NEVER);
                gaps.add(new HoldingGap(first, next.minusDays(1), certain));
            }
        }
        return HoldingGap.joined(gaps.build());
    }

    /** Whether a day may lie after one stretch and before the next one. */
    private static boolean isBetween(Course course, LocalDate day) {
        ImmutableList<Course.Stretch> stretches = course.stretches();
        for (int i = 0; i + 1 < stretches.size(); i++) {
            if (Days.mayBeBefore(stretches.get(i).last(), day)
                    && Days.mayBeAfter(stretches.get(i + 1).first(), day)) {
                return true;
            }
        }
        return false;
    }
}
