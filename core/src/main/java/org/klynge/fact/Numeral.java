package org.klynge.fact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The written form of exact numbers: {@code 7.5}, {@code 80}, {@code -3} or, where a decimal would not end,
 * {@code 256/3}. No exponents, no grouping, no infinities: what is written is what is meant.
 */
public final class Numeral {

    /** The most characters a number may be written with; a longer one is a mistake or an attack. */
    public static final int MAX_LENGTH = 40;

    private static final Pattern FORM = Pattern.compile("(-?)([0-9]+)(?:\\.([0-9]+)|/([0-9]+))?");

    private Numeral() {}

    /**
     * Reads a number.
     *
     * @param text digits with an optional minus sign and decimal point, or two whole numbers with a slash
     * @return the exact number
     * @throws IllegalArgumentException if the text is no such number or longer than {@link #MAX_LENGTH}
     */
    public static BigFraction parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a number of " + text.length() + " characters; at most " + MAX_LENGTH + " are read");
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a number; expected digits with an optional decimal point, such as 7.5");
        }
        BigFraction number;
        if (form.group(4) != null) {
            BigInteger denominator = new BigInteger(form.group(4));
            if (denominator.signum() == 0) {
                throw new IllegalArgumentException("'" + text + "' divides by zero");
            }
            number = BigFraction.of(new BigInteger(form.group(2)), denominator);
        } else if (form.group(3) != null) {
            String decimals = form.group(3);
            number = BigFraction.of(new BigInteger(form.group(2) + decimals), BigInteger.TEN.pow(decimals.length()));
        } else {
            number = BigFraction.of(new BigInteger(form.group(2)));
        }
        return form.group(1).isEmpty() ? number : number.negate();
    }

    /**
     * How many digits stand behind the decimal point of a written number.
     *
     * @param text a number that {@link #parse} reads
     * @return the number of decimals, zero for a whole number or a fraction
     */
    public static int decimals(String text) {
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1;
    }

    /**
     * Writes a number so that {@link #parse} gives it back, if it takes no more than {@link #MAX_LENGTH} characters.
     *
     * @param number the number
     * @return a decimal where one is exact and has no more characters than are read, else a reduced fraction; of a whole
     *     number all digits
     */
    public static String print(BigFraction number) {
        BigInteger numerator = number.getNumerator();
        BigInteger denominator = number.getDenominator();
        String fraction = (number.signum() < 0 ? "-" : "") + numerator.abs() + "/" + denominator.abs();
        try {
            BigDecimal exact = new BigDecimal(numerator)
                    .divide(new BigDecimal(denominator))
                    .stripTrailingZeros();
            // A long row of decimals may have a short fraction, such as 1/1099511627776.
            boolean readable = exact.scale() <= 0 || exact.toPlainString().length() <= MAX_LENGTH;
            return readable ? exact.setScale(Math.max(exact.scale(), 0)).toPlainString() : fraction;
        } catch (ArithmeticException endless) {
            return fraction;
        }
    }

    /**
     * Writes a number with two decimals for people to read, rounded towards minus infinity so that a score is never
     * shown above what was reached. Nothing may be decided by it.
     *
     * @param number the number
     * @return two decimals, such as {@code 85.33}
     */
    public static String roundedDown(BigFraction number) {
        return new BigDecimal(number.getNumerator())
                .divide(new BigDecimal(number.getDenominator()), 2, RoundingMode.FLOOR)
                .toPlainString();
    }
}
