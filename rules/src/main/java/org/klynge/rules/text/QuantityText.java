package org.klynge.rules.text;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Numeral;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/** Numbers, exactly, and the ranges in which they must lie. A number and its unit are tied together. */
final class QuantityText {

    private static final BigFraction TWELVE = BigFraction.of(12);
    /** Up to so many digits a number is read at a glance. */
    private static final int UNGROUPED = 4;

    private final Messages messages;

    QuantityText(Messages messages) {
        this.messages = messages;
    }

    /** What a range asks of a number that is held against it. */
    String threshold(Quantity bounds) {
        Range<BigFraction> range = bounds.range();
        if (!range.hasLowerBound() && !range.hasUpperBound()) {
            return messages.text("threshold.any");
        }
        boolean inYears = bounds.unit().equals(Unit.MONTHS)
                && endpoints(range).allMatch(bound -> bound.signum() != 0 && isWhole(bound.divide(TWELVE)));
        if (bounds.isExact()) {
            return messages.text("threshold.exactly", amount(range.lowerEndpoint(), bounds.unit(), inYears));
        }
        if (!range.hasUpperBound()) {
            return lower(range, bounds.unit(), inYears);
        }
        if (!range.hasLowerBound()) {
            return upper(range, bounds.unit(), inYears);
        }
        if (range.lowerBoundType() == BoundType.CLOSED && range.upperBoundType() == BoundType.CLOSED) {
            return messages.text(
                    "threshold.between",
                    amount(range.lowerEndpoint(), bounds.unit(), inYears),
                    amount(range.upperEndpoint(), bounds.unit(), inYears));
        }
        return messages.text(
                "threshold.two-sided", lower(range, bounds.unit(), inYears), upper(range, bounds.unit(), inYears));
    }

    private static Stream<BigFraction> endpoints(Range<BigFraction> range) {
        return Stream.concat(
                range.hasLowerBound() ? Stream.of(range.lowerEndpoint()) : Stream.empty(),
                range.hasUpperBound() ? Stream.of(range.upperEndpoint()) : Stream.empty());
    }

    private String lower(Range<BigFraction> range, Unit unit, boolean inYears) {
        return messages.text(
                range.lowerBoundType() == BoundType.OPEN ? "threshold.more-than" : "threshold.at-least",
                amount(range.lowerEndpoint(), unit, inYears));
    }

    private String upper(Range<BigFraction> range, Unit unit, boolean inYears) {
        return messages.text(
                range.upperBoundType() == BoundType.OPEN ? "threshold.less-than" : "threshold.at-most",
                amount(range.upperEndpoint(), unit, inYears));
    }

    private String amount(BigFraction number, Unit unit, boolean inYears) {
        return inYears ? amount(number.divide(TWELVE), Unit.YEARS) : amount(number, unit);
    }

    /** A number with its unit. */
    String amount(BigFraction number, Unit unit) {
        String written = number(number);
        if (!Unit.standard().contains(unit)) {
            return tied(written + " " + unit.symbol());
        }
        String form = number.equals(BigFraction.ONE) ? ".one" : ".other";
        return tied(messages.text("unit." + unit.name() + form, written));
    }

    /** A time in months, or in years where that is a whole number. */
    String duration(long months) {
        return months % 12 == 0
                ? amount(BigFraction.of(months / 12), Unit.YEARS)
                : amount(BigFraction.of(months), Unit.MONTHS);
    }

    private static String tied(String words) {
        return words.strip().replace(' ', Page.TIE);
    }

    /** A number in its decimal form, or as a fraction where that would not end. */
    String number(BigFraction number) {
        String written = Numeral.print(number);
        if (written.contains("/")) {
            return written;
        }
        int point = written.contains(".") ? written.indexOf('.') : written.length();
        String decimals =
                point < written.length() ? messages.text("number.decimal") + written.substring(point + 1) : "";
        return grouped(written.substring(0, point)) + decimals;
    }

    private String grouped(String whole) {
        String digits = whole.startsWith("-") ? whole.substring(1) : whole;
        if (digits.length() <= UNGROUPED) {
            return whole;
        }
        StringBuilder grouped = new StringBuilder(whole);
        for (int end = whole.length() - 3; end > whole.length() - digits.length(); end -= 3) {
            grouped.insert(end, messages.text("number.group"));
        }
        return grouped.toString();
    }

    private static boolean isWhole(BigFraction number) {
        return !Numeral.print(number).matches(".*[./].*");
    }
}
