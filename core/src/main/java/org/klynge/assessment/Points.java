package org.klynge.assessment;

import com.google.common.collect.Range;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Numeral;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/**
 * Points of a maximum, as far as they are known: of one indicator, or of a whole assessment.
 *
 * @param points what is known of the points, within zero and the maximum
 * @param maximum the most points that could be had, above zero
 */
public record Points(Quantity points, BigFraction maximum) implements Rating, ReportedScore {

    /**
     * Checks the parts and clips the points to what they can be.
     *
     * @throws IllegalArgumentException if the maximum is not above zero or the points cannot lie below it
     */
    public Points {
        if (maximum.signum() <= 0) {
            throw new IllegalArgumentException("maximum: " + Numeral.print(maximum) + " is not above zero");
        }
        Quantity possible = Quantity.in(Range.closed(BigFraction.ZERO, maximum), Unit.POINTS);
        Quantity stated = points;
        points = possible.meet(stated)
                .orElseThrow(() -> new IllegalArgumentException(
                        "points: " + stated + " cannot be had where the most is " + Numeral.print(maximum)));
    }

    /**
     * A whole number of points.
     *
     * @param points the points
     * @param maximum the most that could be had
     * @return the points
     * @throws IllegalArgumentException if the points do not lie between zero and the maximum
     */
    public static Points of(long points, long maximum) {
        return new Points(Quantity.of(points, Unit.POINTS), BigFraction.of(maximum));
    }

    /**
     * Reads points as documents write them: {@code 4 of 5}, {@code 3.5 of 5}, {@code between 2 and 5 of 5},
     * {@code at least 3 of 5}.
     *
     * @param text the text
     * @return the points
     * @throws IllegalArgumentException if the text has another form, or the points do not fit the maximum
     */
    public static Points parse(String text) {
        int of = text.lastIndexOf(" of ");
        if (of < 0) {
            throw new IllegalArgumentException("'" + (text.length() > 60 ? text.substring(0, 60) + "..." : text)
                    + "' does not say of how many points; expected a form such as '4 of 5' or 'between 2 and 5 of 5'");
        }
        return new Points(
                Quantity.parse(text.substring(0, of), Unit.POINTS),
                Numeral.parse(text.substring(of + " of ".length())));
    }

    @Override
    public Quantity share() {
        Range<BigFraction> known = points.range();
        return Quantity.in(
                Range.range(
                        known.lowerEndpoint().divide(maximum).multiply(100),
                        known.lowerBoundType(),
                        known.upperEndpoint().divide(maximum).multiply(100),
                        known.upperBoundType()),
                Unit.PERCENT);
    }

    /** The points as documents write them; {@link #parse} reads them back. */
    @Override
    public String toString() {
        String text = points.toString().replace(" " + Unit.POINTS.symbol(), "");
        return text + " of " + Numeral.print(maximum);
    }
}
