package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;

/**
 * The days on which an edition of a scheme is in force, half-open: from a first day up to, but not including, another.
 * Where only the month or the year of a bound is published, its first day is taken where there is another edition to apply;
 * a decision on one of the days on which another edition, or none, may have been in force tells so.
 *
 * @param from the first day; nothing where the edition has no beginning
 * @param until the day on which it is no longer in force; nothing where it still is
 * @param sources where that is written
 */
public record InForce(Optional<PartialDate> from, Optional<PartialDate> until, ImmutableList<Source> sources) {

    /** Always. */
    public static final InForce ALWAYS = new InForce(Optional.empty(), Optional.empty(), ImmutableList.of());

    /**
     * Days that no source is named for.
     *
     * @param from the first day; nothing where the edition has no beginning
     * @param until the day on which it is no longer in force; nothing where it still is
     * @throws IllegalArgumentException if a bound has no first day, or there is no day between them
     */
    public InForce(Optional<PartialDate> from, Optional<PartialDate> until) {
        this(from, until, ImmutableList.of());
    }

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a bound has no first day, or there is no day between them
     */
    public InForce {
        for (PartialDate bound : from.stream().toList()) {
            checkBounded("from", bound);
        }
        for (PartialDate bound : until.stream().toList()) {
            checkBounded("until", bound);
        }
        if (from.isPresent() && until.isPresent() && !firstDay(from.get()).isBefore(firstDay(until.get()))) {
            throw new IllegalArgumentException("until: " + until.get() + " is not after from: " + from.get());
        }
    }

    private static void checkBounded(String name, PartialDate bound) {
        if (bound.earliest().isEmpty()) {
            throw new IllegalArgumentException(name + ": " + bound + " has no first day");
        }
    }

    private static LocalDate firstDay(PartialDate bound) {
        return bound.earliest().orElseThrow();
    }

    /**
     * The days of the edition, if of a month or a year the first day is taken.
     *
     * @return a range that is closed below and open above
     */
    public Range<LocalDate> days() {
        if (from.isPresent() && until.isPresent()) {
            return Range.closedOpen(firstDay(from.get()), firstDay(until.get()));
        }
        return from.map(bound -> Range.atLeast(firstDay(bound)))
                .or(() -> until.map(bound -> Range.lessThan(firstDay(bound))))
                .orElse(Range.all());
    }

    /**
     * Whether the edition is in force on a day, as far as that is published.
     *
     * @param day the day
     * @return not known where the day lies within a month or a year of which only that is known that the edition began or
     *     ended in it
     */
    public Verdict on(LocalDate day) {
        return begun(day).and(over(day).negate());
    }

    /**
     * Whether the edition has begun on a day, as far as that is published.
     *
     * @param day the day
     * @return not known where the day lies within the month or the year in which it began
     */
    public Verdict begun(LocalDate day) {
        return from.map(bound -> bound.onOrBefore(day)).orElse(Verdict.MET);
    }

    /**
     * Whether the edition is no longer in force on a day, as far as that is published.
     *
     * @param day the day
     * @return not known where the day lies within the month or the year in which it ended
     */
    public Verdict over(LocalDate day) {
        return until.map(bound -> bound.onOrBefore(day)).orElse(Verdict.NOT_MET);
    }

    @Override
    public String toString() {
        return (from.isPresent() ? "from " + from.get() : "always")
                + until.map(bound -> " until " + bound).orElse("");
    }
}
