package org.klynge.fact;

import com.google.common.collect.Comparators;
import java.util.Optional;

/**
 * What is known of a statement: that it holds, that it does not, or neither.
 *
 * <p>A verdict speaks of every world that a dossier leaves open: {@link #MET} when the statement holds in all of them,
 * {@link #NOT_MET} when it holds in none, {@link #UNKNOWN} otherwise. Verdicts combine by Kleene's strong three-valued
 * logic.
 *
 * <pre>{@code
 * Verdict.MET.and(Verdict.UNKNOWN);     // UNKNOWN
 * Verdict.NOT_MET.and(Verdict.UNKNOWN); // NOT_MET, whatever the unknown turns out to be
 * }</pre>
 */
public enum Verdict {
    // The order is Kleene's: conjunction is the minimum and disjunction the maximum.

    /** The statement holds in no world. */
    NOT_MET,
    /** The statement holds in some worlds and fails in others, or nobody can tell. */
    UNKNOWN,
    /** The statement holds in every world. */
    MET;

    /**
     * The verdict of a statement whose truth is known.
     *
     * @param truth whether the statement holds
     * @return {@link #MET} or {@link #NOT_MET}
     */
    public static Verdict of(boolean truth) {
        return truth ? MET : NOT_MET;
    }

    /**
     * Kleene's conjunction.
     *
     * @param other the other verdict
     * @return the weaker of the two
     */
    public Verdict and(Verdict other) {
        return Comparators.min(this, other);
    }

    /**
     * Kleene's disjunction.
     *
     * @param other the other verdict
     * @return the stronger of the two
     */
    public Verdict or(Verdict other) {
        return Comparators.max(this, other);
    }

    /**
     * Kleene's negation.
     *
     * @return the verdict of the opposite statement
     */
    public Verdict negate() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Whether all of the statements hold. Of no statements at all, all hold.
     *
     * @param verdicts the verdicts of the statements
     * @return their conjunction
     */
    public static Verdict all(Iterable<Verdict> verdicts) {
        Verdict result = MET;
        for (Verdict verdict : verdicts) {
            result = result.and(verdict);
        }
        return result;
    }

    /**
     * Whether any of the statements holds. Of no statements at all, none holds.
     *
     * @param verdicts the verdicts of the statements
     * @return their disjunction
     */
    public static Verdict any(Iterable<Verdict> verdicts) {
        Verdict result = NOT_MET;
        for (Verdict verdict : verdicts) {
            result = result.or(verdict);
        }
        return result;
    }

    /**
     * Whether at least so many of the statements hold.
     *
     * @param wanted how many are wanted; zero or less is met by any statements
     * @param verdicts the verdicts of the statements
     * @return {@link #MET} when enough are met, {@link #NOT_MET} when too few can still be, else {@link #UNKNOWN}
     */
    public static Verdict atLeast(int wanted, Iterable<Verdict> verdicts) {
        int met = 0;
        int open = 0;
        for (Verdict verdict : verdicts) {
            switch (verdict) {
                case MET -> met++;
                case UNKNOWN -> open++;
                case NOT_MET -> {}
            }
        }
        if (met >= wanted) {
            return MET;
        }
        return met + open < wanted ? NOT_MET : UNKNOWN;
    }

    /**
     * What is known when either of two cases may be the real one.
     *
     * @param other the verdict in the other case
     * @return the common verdict, or {@link #UNKNOWN} where they differ
     */
    public Verdict either(Verdict other) {
        return this == other ? this : UNKNOWN;
    }

    /**
     * What is known when two sources speak of the same statement.
     *
     * @param other what the other source says
     * @return what both leave possible, or nothing when they contradict each other
     */
    public Optional<Verdict> both(Verdict other) {
        if (this == UNKNOWN) {
            return Optional.of(other);
        }
        return other == UNKNOWN || other == this ? Optional.of(this) : Optional.empty();
    }

    /**
     * Whether this verdict may follow from an earlier one once more is known.
     *
     * @param earlier the verdict when less was known
     * @return false only where a certain verdict would be turned or forgotten
     */
    public boolean narrows(Verdict earlier) {
        return earlier == UNKNOWN || earlier == this;
    }

    /**
     * Whether the verdict is not {@link #UNKNOWN}.
     *
     * @return true for {@link #MET} and {@link #NOT_MET}
     */
    public boolean isCertain() {
        return this != UNKNOWN;
    }

    /**
     * Whether the statement can still hold.
     *
     * @return true for {@link #MET} and {@link #UNKNOWN}
     */
    public boolean isPossible() {
        return this != NOT_MET;
    }
}
