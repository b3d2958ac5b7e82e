package org.klynge.examples.assess;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Numeral;
import org.klynge.fact.Quantity;

/** Quantities for people to read. */
final class Figures {

    private static final Pattern FRACTION = Pattern.compile("(-?[0-9]+)/([0-9]+)");

    private Figures() {}

    /** A quantity in which each number that has no end is cut to two decimals, and which says so. */
    static String of(Quantity quantity) {
        String exact = quantity.toString();
        String cut = FRACTION.matcher(exact)
                .replaceAll(fraction -> Numeral.roundedDown(
                        BigFraction.of(new BigInteger(fraction.group(1)), new BigInteger(fraction.group(2)))));
        return cut.equals(exact) ? exact : cut + " (rounded down)";
    }
}
