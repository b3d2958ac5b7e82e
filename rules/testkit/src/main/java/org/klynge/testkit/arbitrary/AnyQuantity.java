package org.klynge.testkit.arbitrary;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/** Quantities of every shape that documents can give: exact, open on a side, between bounds, unknown. */
public final class AnyQuantity {

    private AnyQuantity() {}

    /**
     * Quantities in a unit.
     *
     * @param unit the unit
     * @return quantities of either sign
     */
    public static Arbitrary<Quantity> quantities(Unit unit) {
        return quantities(AnyNumber.numbers(), unit);
    }

    /**
     * Quantities in a unit, bounded by some numbers where they are bounded.
     *
     * @param numbers the numbers
     * @param unit the unit
     * @return quantities that documents can say
     */
    public static Arbitrary<Quantity> quantities(Arbitrary<BigFraction> numbers, Unit unit) {
        Arbitrary<BoundType> bounds = Arbitraries.of(BoundType.class);
        Arbitrary<Range<BigFraction>> between = Combinators.combine(numbers, bounds, numbers, bounds)
                .as((one, oneBound, other, otherBound) -> one.compareTo(other) <= 0
                        ? between(one, oneBound, other, otherBound)
                        : between(other, otherBound, one, oneBound));
        return Arbitraries.frequencyOf(
                        Tuple.of(3, numbers.map(Range::singleton)),
                        Tuple.of(3, between),
                        Tuple.of(2, Combinators.combine(numbers, bounds).as(Range::downTo)),
                        Tuple.of(2, Combinators.combine(numbers, bounds).as(Range::upTo)),
                        Tuple.of(1, Arbitraries.just(Range.<BigFraction>all())))
                .map(range -> in(range, unit))
                .filter(AnyQuantity::isReadable)
                .withoutEdgeCases();
    }

    /**
     * The units that Klynge knows.
     *
     * @return units
     */
    public static Arbitrary<Unit> units() {
        return Arbitraries.of(Unit.standard());
    }

    private static Range<BigFraction> between(
            BigFraction lower, BoundType lowerBound, BigFraction upper, BoundType upperBound) {
        return lower.equals(upper) ? Range.singleton(lower) : Range.range(lower, lowerBound, upper, upperBound);
    }

    /**
     * Where no number of the unit lies in the range, the whole number below it. To leave such ranges out would be simpler, but
     * jqwik looks through very many of them when it shrinks one.
     */
    private static Quantity in(Range<BigFraction> range, Unit unit) {
        try {
            return Quantity.in(range, unit);
        } catch (IllegalArgumentException empty) {
            return Quantity.exactly(AnyNumber.floor(range.lowerEndpoint()), unit);
        }
    }

    private static boolean isReadable(Quantity quantity) {
        Range<BigFraction> range = quantity.range();
        return (!range.hasLowerBound() || AnyNumber.isReadable(range.lowerEndpoint()))
                && (!range.hasUpperBound() || AnyNumber.isReadable(range.upperEndpoint()));
    }
}
