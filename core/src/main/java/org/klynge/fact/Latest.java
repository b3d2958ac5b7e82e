package org.klynge.fact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The latest word on a day, where several dated statements speak of the same thing and their dates may be partial.
 *
 * <p>Only statements dated on or before the day count, and of these the one with the latest date. Where the dates leave
 * open which one that is, every candidate is kept, and {@link #noneYet()} tells whether there may be none at all.
 * Statements of one and the same day must agree: their common part counts. Where statements that are certainly of the
 * same day have none, and no later one certainly takes their place, they are the
 * {@linkplain #contradiction() contradiction}. What is superseded or not yet seen is not held against itself: where a
 * disagreement there would rule some dates out, too many candidates may be kept, never too few. Immutable.
 *
 * @param <T> the kind of statement
 * @param <V> the kind of value that a statement gives
 */
public final class Latest<T, V> {

    /**
     * A value that may be the latest, with the statements that give it.
     *
     * @param value the value
     * @param statements the statement that gives it, or several of the same day
     * @param <T> the kind of statement
     * @param <V> the kind of value
     */
    public record Candidate<T, V>(V value, ImmutableList<T> statements) {}

    private final ImmutableList<Candidate<T, V>> candidates;
    private final ImmutableList<T> contradiction;
    private final boolean noneYet;
    private final Optional<LocalDate> notBefore;

    private Latest(
            List<Candidate<T, V>> candidates, List<T> contradiction, boolean noneYet, Optional<LocalDate> notBefore) {
        this.candidates = ImmutableList.copyOf(candidates);
        this.contradiction = ImmutableList.copyOf(contradiction);
        this.noneYet = noneYet;
        this.notBefore = notBefore;
    }

    /**
     * Finds the latest word on a day.
     *
     * @param day the day; later statements are not seen
     * @param statements the statements, in any order
     * @param date the date of a statement
     * @param value the value that a statement gives
     * @param common the common part of two values, or nothing where they contradict each other
     * @param <T> the kind of statement
     * @param <V> the kind of value
     * @return the latest word
     */
    public static <T, V> Latest<T, V> on(
            LocalDate day,
            List<T> statements,
            Function<T, PartialDate> date,
            Function<T, V> value,
            BiFunction<V, V, Optional<V>> common) {
        List<T> certain = statements.stream()
                .filter(statement -> date.apply(statement).onOrBefore(day) == Verdict.MET)
                .toList();
        // The latest word is no older than the certain statement that begins last: its first possible day.
        Optional<LocalDate> notBefore = certain.stream()
                .flatMap(statement -> date.apply(statement).earliest().stream())
                .max(LocalDate::compareTo);

        List<Candidate<T, V>> candidates = new ArrayList<>();
        for (T statement : statements) {
            if (mayFollow(date.apply(statement), notBefore, day)) {
                candidates.add(new Candidate<>(value.apply(statement), ImmutableList.of(statement)));
            }
        }
        // Should it be of that very day, then all of these are of that day too, and must agree.
        List<T> tied = certain.stream()
                .filter(statement -> notBefore.isPresent()
                        && date.apply(statement).earliest().equals(notBefore))
                .toList();
        List<T> contradiction = List.of();
        if (!tied.isEmpty()) {
            Optional<V> agreed = common(tied, value, common);
            List<T> pinned = tied.stream()
                    .filter(statement -> date.apply(statement).isExact())
                    .toList();
            if (agreed.isPresent()) {
                boolean listed = tied.size() == 1 && mayFollow(date.apply(tied.get(0)), notBefore, day);
                if (!listed) {
                    candidates.add(new Candidate<>(agreed.get(), ImmutableList.copyOf(tied)));
                }
            } else if (!pinned.isEmpty() && common(pinned, value, common).isEmpty()) {
                contradiction = pinned;
            }
        }
        return new Latest<>(candidates, contradiction, certain.isEmpty(), notBefore);
    }

    /** Whether a statement may be the only one of its day, with none after it that is seen. */
    private static boolean mayFollow(PartialDate when, Optional<LocalDate> notBefore, LocalDate day) {
        return when.onOrBefore(day).isPossible()
                && notBefore
                        .map(first -> first.isBefore(day)
                                && when.latest()
                                        .map(last -> last.isAfter(first))
                                        .orElse(true))
                        .orElse(true);
    }

    private static <T, V> Optional<V> common(
            List<T> statements, Function<T, V> value, BiFunction<V, V, Optional<V>> common) {
        Optional<V> result = statements.stream().findFirst().map(value);
        for (T statement : statements) {
            result = result.flatMap(sofar -> common.apply(sofar, value.apply(statement)));
        }
        return result;
    }

    /**
     * The values that may be the latest.
     *
     * @return the candidates; empty where no statement can be dated on or before the day, or where those that are the
     *     latest contradict each other
     */
    public ImmutableList<Candidate<T, V>> candidates() {
        return candidates;
    }

    /**
     * Whether it may be that no statement is dated on or before the day.
     *
     * @return false as soon as one certainly is
     */
    public boolean noneYet() {
        return noneYet;
    }

    /**
     * Whether a statement that is not on record could be the latest, were the record not complete.
     *
     * @param day the day that was asked for
     * @return false only where a statement is certainly dated on that very day
     */
    public boolean mayBeOvertaken(LocalDate day) {
        return notBefore.map(first -> first.isBefore(day)).orElse(true);
    }

    /**
     * Statements that are certainly of the same day and have no value in common, with none that is certainly later. Where
     * one may be later, it is among the candidates.
     *
     * @return the statements that contradict each other; empty where there is no contradiction
     */
    public ImmutableList<T> contradiction() {
        return contradiction;
    }

    @Override
    public String toString() {
        return "Latest[candidates=" + candidates + ", contradiction=" + contradiction + ", noneYet=" + noneYet + "]";
    }
}
