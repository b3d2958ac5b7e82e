package org.klynge.testkit.arbitrary;

import com.google.common.collect.Range;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/** Ratings of single indicators. */
public final class AnyRating {

    private AnyRating() {}

    /**
     * Points of a maximum, as far as they are known, or not applicable.
     *
     * @return ratings
     */
    public static Arbitrary<Rating> ratings() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Rating.NOT_APPLICABLE)), Tuple.of(4, points().map(points -> points)));
    }

    /**
     * Points of a maximum, as far as they are known.
     *
     * @return points
     */
    public static Arbitrary<Points> points() {
        return Combinators.combine(AnyQuantity.quantities(AnyNumber.fromZero(), Unit.POINTS), AnyNumber.aboveZero())
                .as((points, maximum) -> new Points(
                        possible(maximum).meet(points).isPresent() ? points : Quantity.exactly(maximum, Unit.POINTS),
                        maximum));
    }

    private static Quantity possible(BigFraction maximum) {
        return Quantity.in(Range.closed(BigFraction.ZERO, maximum), Unit.POINTS);
    }
}
