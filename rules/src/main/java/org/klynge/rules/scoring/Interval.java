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

    /** Where the lesser of two numbers lies that do not depend on each other. */
    Interval min(Interval other) {
        int below = lower.compareTo(other.lower);
        int above = upper.compareTo(other.upper);
        return new Interval(
                below <= 0 ? lower : other.lower,
                (below <= 0 && lowerClosed) || (below >= 0 && other.lowerClosed),
                above <= 0 ? upper : other.upper,
                (above > 0 || upperClosed) && (above < 0 || other.upperClosed));
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
