package org.klynge.rules.scoring;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/** Exact arithmetic with bounded ranges: where a sum lies when its parts lie here and there. */
record Interval(BigFraction lower, boolean lowerClosed, BigFraction upper, boolean upperClosed) {

    static final Interval ZERO = closed(BigFraction.ZERO, BigFraction.ZERO);

    static Interval closed(BigFraction lower, BigFraction upper) {
        return new Interval(lower, true, upper, true);
    }

    static Interval of(Quantity bounded) {
        Range<BigFraction> range = bounded.range();
        return new Interval(
                range.lowerEndpoint(),
                range.lowerBoundType() == BoundType.CLOSED,
                range.upperEndpoint(),
                range.upperBoundType() == BoundType.CLOSED);
    }

    Interval plus(Interval other) {
        return new Interval(
                lower.add(other.lower),
                lowerClosed && other.lowerClosed,
                upper.add(other.upper),
                upperClosed && other.upperClosed);
    }

    Interval minus(Interval other) {
        return new Interval(
                lower.subtract(other.upper),
                lowerClosed && other.upperClosed,
                upper.subtract(other.lower),
                upperClosed && other.lowerClosed);
    }

    /** Scales by a factor above zero. */
    Interval times(BigFraction factor) {
        return new Interval(lower.multiply(factor), lowerClosed, upper.multiply(factor), upperClosed);
    }

    Quantity in(Unit unit) {
        return Quantity.in(
                Range.range(
                        lower,
                        lowerClosed ? BoundType.CLOSED : BoundType.OPEN,
                        upper,
                        upperClosed ? BoundType.CLOSED : BoundType.OPEN),
                unit);
    }
}
