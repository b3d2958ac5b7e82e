package org.klynge.testkit.boundary;

import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Unit;

/** The smallest steps that figures make. */
final class Steps {

    private static final int MOST_DECIMALS = 12;

    private Steps() {}

    /** The greatest number below a bound that is as fine as people write numbers, and as the bound itself. */
    static BigFraction below(BigFraction bound, Unit unit) {
        BigFraction scale = scale(bound, unit);
        BigFraction steps = bound.multiply(scale);
        BigFraction whole = whole(steps);
        return (whole.equals(steps) ? whole.subtract(1) : whole).divide(scale);
    }

    /** The least number above a bound that is as fine. */
    static BigFraction above(BigFraction bound, Unit unit) {
        BigFraction scale = scale(bound, unit);
        return whole(bound.multiply(scale)).add(1).divide(scale);
    }

    /** Steps to one: whole numbers make one; of anything else a hundred, or as many as the decimals of a bound take. */
    private static BigFraction scale(BigFraction bound, Unit unit) {
        if (unit.whole()) {
            return BigFraction.ONE;
        }
        BigFraction hundred = BigFraction.of(100);
        BigFraction scale = hundred;
        for (int more = 0; more < MOST_DECIMALS; more++) {
            BigFraction steps = bound.multiply(scale);
            if (whole(steps).equals(steps)) {
                return scale;
            }
            scale = scale.multiply(10);
        }
        // A third has no decimals that end.
        return hundred;
    }

    static Stream<BigFraction> ends(Range<BigFraction> range) {
        Stream<BigFraction> lower = range.hasLowerBound() ? Stream.of(range.lowerEndpoint()) : Stream.empty();
        Stream<BigFraction> upper = range.hasUpperBound() ? Stream.of(range.upperEndpoint()) : Stream.empty();
        return Stream.concat(lower, upper).distinct();
    }

    /** Some numbers in order, with one between each two of them where the unit has parts. */
    static Stream<BigFraction> between(Stream<BigFraction> numbers, Unit unit) {
        List<BigFraction> inOrder = numbers.distinct().sorted().toList();
        Stream<BigFraction> middles = IntStream.range(1, unit.whole() ? 0 : inOrder.size())
                .mapToObj(i -> inOrder.get(i - 1).add(inOrder.get(i)).divide(2));
        return Stream.concat(inOrder.stream(), middles);
    }

    /** The greatest whole number that is no greater. */
    static BigFraction whole(BigFraction number) {
        BigInteger denominator = number.getDenominator();
        BigInteger numerator = denominator.signum() < 0 ? number.getNumerator().negate() : number.getNumerator();
        BigInteger[] parts = numerator.divideAndRemainder(denominator.abs());
        return BigFraction.of(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]);
    }
}
