package org.klynge.assessment;

import com.google.common.collect.Range;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Numeral;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/**
 * A total that was reported for a whole assessment: {@link Points} of a maximum, a percentage that was rounded somehow,
 * or bounds in percent.
 *
 * <pre>{@code
 * ReportedScore.percent("95").share();  // more than 94 % and less than 96 %
 * ReportedScore.parse("128 of 150");    // exact
 * }</pre>
 */
public sealed interface ReportedScore permits Points, ReportedScore.Rounded, ReportedScore.Bounds {

    /**
     * What the report tells of the share of points that was reached.
     *
     * @return a range in percent, within 0 and 100
     */
    Quantity share();

    /**
     * A rounded percentage whose last written digit is not certain.
     *
     * @param percent the percentage as it was written, such as {@code 95} or {@code 85.3}
     * @param rounding how it was rounded
     */
    record Rounded(String percent, Rounding rounding) implements ReportedScore {

        /**
         * Checks the percentage.
         *
         * @throws IllegalArgumentException if it is not a decimal number from 0 to 100
         */
        public Rounded {
            if (percent.contains("/")
                    || percent.contains("-")
                    || !Range.closed(BigFraction.ZERO, BigFraction.of(100)).contains(Numeral.parse(percent))) {
                throw new IllegalArgumentException(
                        "percent: " + percent + " is not a reported score; expected a decimal number from 0 to 100");
            }
        }

        @Override
        public Quantity share() {
            BigFraction number = Numeral.parse(percent);
            BigFraction step = BigFraction.of(1).divide(BigFraction.of(10).pow(Numeral.decimals(percent)));
            BigFraction half = step.divide(2);
            Quantity before = Quantity.in(
                    switch (rounding) {
                        case NEAREST -> Range.closed(number.subtract(half), number.add(half));
                        case DOWN -> Range.closedOpen(number, number.add(step));
                        case NOT_STATED -> Range.open(number.subtract(step), number.add(step));
                    },
                    Unit.PERCENT);
            return Bounds.clip(before);
        }

        @Override
        public String toString() {
            return percent + " %"
                    + (rounding == Rounding.NOT_STATED
                            ? ""
                            : " rounded " + rounding.name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Bounds of the share that was reached, such as "more than 80 %".
     *
     * @param share a range in percent
     */
    record Bounds(Quantity share) implements ReportedScore {

        /**
         * Clips the bounds to 0 and 100 %.
         *
         * @throws IllegalArgumentException if they lie outside, or the unit is not percent
         */
        public Bounds {
            share = clip(share);
        }

        private static Quantity clip(Quantity share) {
            return Quantity.percent(0)
                    .hull(Quantity.percent(100))
                    .meet(share)
                    .orElseThrow(() -> new IllegalArgumentException("share: " + share + " is not within 0 and 100 %"));
        }

        @Override
        public String toString() {
            // A bare percentage would be read as a rounded one.
            return share.isExact() ? "between " + share + " and " + share : share.toString();
        }
    }

    /**
     * A percentage of which nobody says how it was rounded.
     *
     * @param percent the percentage as it was written, such as {@code 95}
     * @return the score
     * @throws IllegalArgumentException if it is not a decimal number from 0 to 100
     */
    static ReportedScore percent(String percent) {
        return new Rounded(percent, Rounding.NOT_STATED);
    }

    /**
     * Reads a score as documents write it: {@code 95 %}, {@code 128 of 150}, {@code between 120 and 130 of 150},
     * {@code more than 80 %}, {@code unknown}.
     *
     * @param text the text
     * @return the score
     * @throws IllegalArgumentException if the text is no score
     */
    static ReportedScore parse(String text) {
        if (text.contains(" of ")) {
            return Points.parse(text);
        }
        Quantity share = Quantity.parse(text, Unit.PERCENT);
        boolean bare = share.isExact() && !text.contains(" and ");
        return bare ? percent(text.substring(0, text.length() - 1).stripTrailing()) : new Bounds(share);
    }
}
