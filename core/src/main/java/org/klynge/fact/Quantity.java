package org.klynge.fact;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What is known of a number: the range in which it lies, in a unit. "7.5" is a range of one number, "more than 250
 * members" is {@code [251, inf)}, and of what nobody knows the range is everything.
 *
 * <p>The range is exact and never empty. In a unit of whole numbers it is canonical: closed on each side that has a
 * bound. Immutable and thread-safe.
 *
 * <pre>{@code
 * Quantity members = Quantity.parse("more than 250", Unit.COUNT);
 * members.liesIn(Quantity.parse("at least 15", Unit.COUNT));  // MET
 * members.liesIn(Quantity.parse("at least 300", Unit.COUNT)); // UNKNOWN
 * }</pre>
 */
public final class Quantity {

    private final Range<BigFraction> range;
    private final Unit unit;

    private Quantity(Range<BigFraction> range, Unit unit) {
        this.range = range;
        this.unit = unit;
    }

    /**
     * A quantity known to lie in a range.
     *
     * @param range where the number lies
     * @param unit its unit
     * @return the quantity
     * @throws IllegalArgumentException if no number of the unit lies in the range
     */
    public static Quantity in(Range<BigFraction> range, Unit unit) {
        if (unit.whole()) {
            return new Quantity(wholeNumbers(range, unit), unit);
        }
        if (isEmpty(range)) {
            throw new IllegalArgumentException("no number of " + unit + " lies in " + range);
        }
        return new Quantity(range, unit);
    }

    /**
     * A quantity in a range, where there is one.
     *
     * @param range where the number lies
     * @param unit its unit
     * @return the quantity, or nothing where no number of the unit lies in the range
     */
    public static Optional<Quantity> within(Range<BigFraction> range, Unit unit) {
        return isEmpty(range) || (unit.whole() && !hasWholeNumber(range))
                ? Optional.empty()
                : Optional.of(in(range, unit));
    }

    /**
     * A quantity that is known exactly.
     *
     * @param number the number
     * @param unit its unit
     * @return the quantity
     * @throws IllegalArgumentException if the unit has whole numbers only and this is none
     */
    public static Quantity exactly(BigFraction number, Unit unit) {
        return in(Range.singleton(number), unit);
    }

    /**
     * A whole number of a unit.
     *
     * @param number the number
     * @param unit its unit
     * @return the quantity
     */
    public static Quantity of(long number, Unit unit) {
        return exactly(BigFraction.of(number), unit);
    }

    /**
     * A whole percentage.
     *
     * @param number the number of percent: 80 for 80 %
     * @return the quantity
     */
    public static Quantity percent(long number) {
        return of(number, Unit.PERCENT);
    }

    /**
     * A number of things.
     *
     * @param number how many
     * @return the quantity
     */
    public static Quantity count(long number) {
        return of(number, Unit.COUNT);
    }

    /**
     * A share of a whole in percent, kept exact.
     *
     * @param part the part
     * @param whole the whole, above zero
     * @return 100 times part by whole, in percent
     * @throws IllegalArgumentException if the whole is not above zero
     */
    public static Quantity share(long part, long whole) {
        if (whole <= 0) {
            throw new IllegalArgumentException("whole: " + whole + " is not above zero");
        }
        return exactly(BigFraction.of(part, whole).multiply(100), Unit.PERCENT);
    }

    /**
     * A quantity of which nothing is known.
     *
     * @param unit its unit
     * @return the range of all numbers
     */
    public static Quantity unknown(Unit unit) {
        return new Quantity(Range.all(), unit);
    }

    /**
     * Reads a quantity as documents write it: {@code 7.5}, {@code 60 %}, {@code 128 of 150}, {@code more than 250},
     * {@code at least 15}, {@code less than 3}, {@code at most 50 %}, {@code between 2 and 5}, {@code more than 94 % and
     * less than 96 %}, {@code unknown}.
     *
     * @param text the text
     * @param unit the unit that is expected; percentages carry their sign or are written as a part {@code of} a whole
     * @return the quantity
     * @throws IllegalArgumentException if the text is no quantity of this unit; the message says what was expected
     */
    public static Quantity parse(String text, Unit unit) {
        return QuantityGrammar.parse(text, unit);
    }

    /**
     * Where the number lies.
     *
     * @return a range that is not empty
     */
    public Range<BigFraction> range() {
        return range;
    }

    /**
     * The unit.
     *
     * @return the unit of the number
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Whether exactly one number is left.
     *
     * @return true for a range of one number
     */
    public boolean isExact() {
        return range.hasLowerBound()
                && range.hasUpperBound()
                && range.lowerEndpoint().compareTo(range.upperEndpoint()) == 0;
    }

    /**
     * Whether the number lies within bounds.
     *
     * @param bounds the bounds, in the same unit
     * @return {@link Verdict#MET} when the bounds enclose what is known, {@link Verdict#NOT_MET} when they have nothing
     *     in common with it, else {@link Verdict#UNKNOWN}
     * @throws IllegalArgumentException if the units differ
     */
    public Verdict liesIn(Quantity bounds) {
        checkUnit(bounds);
        if (bounds.range.encloses(range)) {
            return Verdict.MET;
        }
        return meet(bounds).isPresent() ? Verdict.UNKNOWN : Verdict.NOT_MET;
    }

    /**
     * What two statements about the same number leave possible.
     *
     * @param other the other statement, in the same unit
     * @return the common part, or nothing when they contradict each other
     * @throws IllegalArgumentException if the units differ
     */
    public Optional<Quantity> meet(Quantity other) {
        checkUnit(other);
        if (!range.isConnected(other.range)) {
            return Optional.empty();
        }
        Range<BigFraction> common = range.intersection(other.range);
        return isEmpty(common) ? Optional.empty() : Optional.of(new Quantity(common, unit));
    }

    /**
     * What is known when either of two statements may be the right one.
     *
     * @param other the other statement, in the same unit
     * @return the smallest range that holds both
     * @throws IllegalArgumentException if the units differ
     */
    public Quantity hull(Quantity other) {
        checkUnit(other);
        return new Quantity(range.span(other.range), unit);
    }

    private void checkUnit(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException(
                    "a quantity in " + other.unit + " where " + unit + " is expected: " + other);
        }
    }

    private static boolean isEmpty(Range<BigFraction> range) {
        return range.hasLowerBound()
                && range.hasUpperBound()
                && range.lowerEndpoint().compareTo(range.upperEndpoint()) == 0
                && (range.lowerBoundType() == BoundType.OPEN || range.upperBoundType() == BoundType.OPEN);
    }

    private static Range<BigFraction> wholeNumbers(Range<BigFraction> range, Unit unit) {
        Range<BigFraction> result = Range.all();
        if (range.hasLowerBound()) {
            BigInteger lower = floor(range.lowerEndpoint());
            boolean itself = range.lowerBoundType() == BoundType.CLOSED && isWhole(range.lowerEndpoint());
            result = Range.atLeast(BigFraction.of(itself ? lower : lower.add(BigInteger.ONE)));
        }
        if (range.hasUpperBound()) {
            BigInteger upper = floor(range.upperEndpoint());
            boolean without = range.upperBoundType() == BoundType.OPEN && isWhole(range.upperEndpoint());
            Range<BigFraction> below = Range.atMost(BigFraction.of(without ? upper.subtract(BigInteger.ONE) : upper));
            if (!result.isConnected(below)) {
                throw new IllegalArgumentException(noWholeNumber(range, unit));
            }
            result = result.intersection(below);
        }
        return result;
    }

    private static boolean hasWholeNumber(Range<BigFraction> range) {
        return !range.hasLowerBound()
                || !range.hasUpperBound()
                || range.contains(BigFraction.of(floor(range.upperEndpoint())))
                || range.contains(BigFraction.of(floor(range.upperEndpoint()).subtract(BigInteger.ONE)));
    }

    private static String noWholeNumber(Range<BigFraction> range, Unit unit) {
        String lower = Numeral.print(range.lowerEndpoint());
        String upper = Numeral.print(range.upperEndpoint());
        return (isEmpty(range) || !lower.equals(upper)
                        ? "no whole number lies between " + lower + " and " + upper
                        : lower + " is not a whole number")
                + "; expected one, since nothing else is a quantity in " + unit;
    }

    private static boolean isWhole(BigFraction number) {
        return number.getNumerator().mod(number.getDenominator().abs()).signum() == 0;
    }

    private static BigInteger floor(BigFraction number) {
        BigInteger denominator = number.getDenominator();
        BigInteger numerator = number.getNumerator().multiply(BigInteger.valueOf(denominator.signum()));
        BigInteger[] parts = numerator.divideAndRemainder(denominator.abs());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity that && range.equals(that.range) && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(range, unit);
    }

    /**
     * The quantity as documents write it; {@link #parse} reads it back where its numbers have no more characters than
     * are read ({@link Numeral#MAX_LENGTH}).
     */
    @Override
    public String toString() {
        return QuantityGrammar.print(this);
    }
}
