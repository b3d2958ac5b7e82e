package org.klynge.rules.condition;

import com.google.common.collect.Range;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;

/**
 * What a fact must reach or stay below: a range, as knowledge is one. It is met when it encloses all that is known.
 *
 * <pre>{@code
 * Threshold over80 = Threshold.moreThan(Quantity.percent(80));
 * over80.test(Quantity.share(121, 150)); // MET
 * over80.test(Quantity.share(120, 150)); // NOT_MET
 * }</pre>
 *
 * @param bounds the range in which the fact must lie
 */
public record Threshold(Quantity bounds) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if there are none, so that nothing could fail
     */
    public Threshold {
        if (!bounds.range().hasLowerBound() && !bounds.range().hasUpperBound()) {
            throw new IllegalArgumentException("bounds: a threshold without a bound is no threshold");
        }
    }

    /**
     * Above a value, the value itself not included.
     *
     * @param value the exact value
     * @return the threshold
     * @throws IllegalArgumentException if the value is not exact
     */
    public static Threshold moreThan(Quantity value) {
        return of(value, Range::greaterThan);
    }

    /**
     * A value or above.
     *
     * @param value the exact value
     * @return the threshold
     * @throws IllegalArgumentException if the value is not exact
     */
    public static Threshold atLeast(Quantity value) {
        return of(value, Range::atLeast);
    }

    /**
     * Below a value, the value itself not included.
     *
     * @param value the exact value
     * @return the threshold
     * @throws IllegalArgumentException if the value is not exact
     */
    public static Threshold lessThan(Quantity value) {
        return of(value, Range::lessThan);
    }

    /**
     * A value or below.
     *
     * @param value the exact value
     * @return the threshold
     * @throws IllegalArgumentException if the value is not exact
     */
    public static Threshold atMost(Quantity value) {
        return of(value, Range::atMost);
    }

    /**
     * Exactly a value.
     *
     * @param value the exact value
     * @return the threshold
     * @throws IllegalArgumentException if the value is not exact
     */
    public static Threshold exactly(Quantity value) {
        return of(value, Range::singleton);
    }

    /**
     * Between two values, both included.
     *
     * @param lower the lower value, exact
     * @param upper the upper value, exact
     * @return the threshold
     * @throws IllegalArgumentException if a value is not exact, the units differ, or lower is above upper
     */
    public static Threshold between(Quantity lower, Quantity upper) {
        Quantity both = atLeast(lower)
                .bounds()
                .meet(atMost(upper).bounds())
                .orElseThrow(() -> new IllegalArgumentException("lower: " + lower + " is above upper: " + upper));
        return new Threshold(both);
    }

    private static Threshold of(Quantity value, Function<BigFraction, Range<BigFraction>> range) {
        if (!value.isExact()) {
            throw new IllegalArgumentException("value: " + value + " is not exact; a threshold needs one number");
        }
        return new Threshold(Quantity.in(range.apply(value.range().lowerEndpoint()), value.unit()));
    }

    /**
     * Holds a quantity against the threshold.
     *
     * @param known what is known of the fact
     * @return whether it reaches the threshold
     * @throws IllegalArgumentException if the units differ
     */
    public Verdict test(Quantity known) {
        return known.liesIn(bounds);
    }

    /**
     * How far a quantity is on the right side of the threshold: above zero what is to spare, below zero what lacks. On
     * the line it is zero, whether the line counts or not. Between two bounds it is the distance to the nearer one, and so
     * highest in the middle; beyond them what lacks is counted from the nearer one too.
     *
     * @param known what is known of the fact
     * @return the distance in the same unit: every distance that a number that is known to be possible has, and no other
     * @throws IllegalArgumentException if the units differ
     */
    public Quantity margin(Quantity known) {
        if (!known.unit().equals(bounds.unit())) {
            throw new IllegalArgumentException(
                    "known: " + known + " is in " + known.unit() + ", but the threshold is in " + bounds.unit());
        }
        Range<BigFraction> range = bounds.range();
        if (!range.hasUpperBound()) {
            return above(range.lowerEndpoint(), known);
        }
        if (!range.hasLowerBound()) {
            return below(range.upperEndpoint(), known);
        }
        BigFraction middle = range.lowerEndpoint().add(range.upperEndpoint()).divide(2);
        Optional<Quantity> rising = known.meet(Quantity.in(Range.atMost(middle), known.unit()))
                .map(part -> above(range.lowerEndpoint(), part));
        Optional<Quantity> falling = known.meet(Quantity.in(Range.atLeast(middle), known.unit()))
                .map(part -> below(range.upperEndpoint(), part));
        return Stream.of(rising, falling)
                .flatMap(Optional::stream)
                .reduce(Quantity::hull)
                .orElseThrow();
    }

    private static Quantity above(BigFraction bound, Quantity known) {
        return shift(known.range(), bound, known);
    }

    private static Quantity below(BigFraction bound, Quantity known) {
        return shift(negate(known.range()), bound.negate(), known);
    }

    private static Quantity shift(Range<BigFraction> range, BigFraction by, Quantity known) {
        Range<BigFraction> result = Range.all();
        if (range.hasLowerBound()) {
            result = result.intersection(Range.downTo(range.lowerEndpoint().subtract(by), range.lowerBoundType()));
        }
        if (range.hasUpperBound()) {
            result = result.intersection(Range.upTo(range.upperEndpoint().subtract(by), range.upperBoundType()));
        }
        return Quantity.in(result, known.unit());
    }

    static Range<BigFraction> negate(Range<BigFraction> range) {
        Range<BigFraction> result = Range.all();
        if (range.hasUpperBound()) {
            result = result.intersection(Range.downTo(range.upperEndpoint().negate(), range.upperBoundType()));
        }
        if (range.hasLowerBound()) {
            result = result.intersection(Range.upTo(range.lowerEndpoint().negate(), range.lowerBoundType()));
        }
        return result;
    }

    /** The threshold as documents write it, such as {@code more than 80 %}. */
    @Override
    public String toString() {
        return bounds.toString();
    }
}
