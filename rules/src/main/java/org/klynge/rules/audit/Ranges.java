package org.klynge.rules.audit;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/** Quantities and dates as intervals: each has one text, however it was written. */
final class Ranges {

    private Ranges() {}

    /** Such as {@code (80,*) percent}. */
    static Canonical.Text of(Quantity quantity) {
        Unit unit = quantity.unit();
        return Canonical.text(
                interval(quantity.range(), Ranges::fraction) + " " + unit.name() + (unit.whole() ? " whole" : ""));
    }

    /** Such as {@code [2019-11-01,2019-11-30]}. */
    static Canonical.Text of(PartialDate date) {
        return Canonical.text(interval(date.range(), day -> day.toString()));
    }

    private static <C extends Comparable<?>> String interval(Range<C> range, Function<C, String> print) {
        String lower = range.hasLowerBound()
                ? (range.lowerBoundType() == BoundType.CLOSED ? "[" : "(") + print.apply(range.lowerEndpoint())
                : "(*";
        String upper = range.hasUpperBound()
                ? print.apply(range.upperEndpoint()) + (range.upperBoundType() == BoundType.CLOSED ? "]" : ")")
                : "*)";
        return lower + "," + upper;
    }

    /** A reduced fraction such as {@code 4/5}, or a whole number. */
    private static String fraction(BigFraction number) {
        BigInteger divisor = number.getNumerator().gcd(number.getDenominator());
        BigInteger signed = number.getDenominator().signum() < 0 ? divisor.negate() : divisor;
        BigInteger numerator = number.getNumerator().divide(signed);
        BigInteger denominator = number.getDenominator().divide(signed);
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
