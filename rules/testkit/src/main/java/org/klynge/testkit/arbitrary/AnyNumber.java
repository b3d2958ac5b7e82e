package org.klynge.testkit.arbitrary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Numeral;

/** Numbers as exact as documents can give them: whole, decimal or fractions, of up to {@link Numeral#MAX_LENGTH} characters. */
public final class AnyNumber {

    private AnyNumber() {}

    /**
     * Numbers from zero.
     *
     * @return numbers; the simplest are small and whole
     */
    public static Arbitrary<BigFraction> fromZero() {
        Arbitrary<String> whole = digits(39);
        Arbitrary<String> decimals =
                Combinators.combine(digits(19), digits(19)).as((before, behind) -> before + "." + behind);
        Arbitrary<String> powers = Arbitraries.integers()
                .between(0, 62)
                .map(power -> BigInteger.TWO.pow(power).toString());
        Arbitrary<String> divisors = Arbitraries.oneOf(digits(19).filter(text -> !text.matches("0+")), powers);
        Arbitrary<String> fractions =
                Combinators.combine(digits(19), divisors).as((above, below) -> above + "/" + below);
        Arbitrary<String> small = Arbitraries.integers().between(0, 300).map(String::valueOf);
        return Arbitraries.frequencyOf(
                        Tuple.of(3, small),
                        Tuple.of(1, small.map(number -> number + ".5")),
                        Tuple.of(1, whole),
                        Tuple.of(1, decimals),
                        Tuple.of(1, fractions))
                .map(Numeral::parse);
    }

    /**
     * Numbers above zero.
     *
     * @return numbers; the simplest is one
     */
    public static Arbitrary<BigFraction> aboveZero() {
        return fromZero().map(number -> number.signum() > 0 ? number : BigFraction.ONE);
    }

    /**
     * Numbers of either sign.
     *
     * @return numbers; the simplest are small and whole
     */
    public static Arbitrary<BigFraction> numbers() {
        return Combinators.combine(fromZero(), Arbitraries.of(true, true, true, false))
                .as((number, positive) -> positive ? number : number.negate());
    }

    /**
     * Numbers from zero to a hundred.
     *
     * @return numbers; the simplest are whole
     */
    public static Arbitrary<BigFraction> percentages() {
        Arbitrary<Integer> whole = Arbitraries.integers().between(0, 99);
        Arbitrary<String> decimals =
                Combinators.combine(whole, digits(37)).as((before, behind) -> before + "." + behind);
        Arbitrary<BigFraction> parts = digits(17).map(BigInteger::new).map(BigFraction::of);
        Arbitrary<BigFraction> shares = Combinators.combine(parts, parts)
                .as((part, rest) -> part.divide(part.add(rest).add(1)).multiply(100));
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(0, 100).map(BigFraction::of)),
                Tuple.of(1, decimals.map(Numeral::parse)),
                Tuple.of(1, shares));
    }

    /** Whether a document can say a number. */
    static boolean isReadable(BigFraction number) {
        return Numeral.print(number).length() <= Numeral.MAX_LENGTH;
    }

    /** The whole number below, or the number itself if it is whole. */
    static BigFraction floor(BigFraction number) {
        return BigFraction.of(new BigDecimal(number.getNumerator())
                .divide(new BigDecimal(number.getDenominator()), 0, RoundingMode.FLOOR)
                .toBigIntegerExact());
    }

    private static Arbitrary<String> digits(int most) {
        return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(most);
    }
}
