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

    /** How numbers are written. */
    private enum Style {
        /** As they are. */
        EXACT,
        /** Those whose decimals never end cut to two of them. */
        SHOWN,
        /** The same, with a sign, and times in months. */
        SIGNED
    }

    private final Messages messages;
    private final Style style;

    QuantityText(Messages messages) {
        this(messages, Style.EXACT);
    }

    private QuantityText(Messages messages, Style style) {
        this.messages = messages;
        this.style = style;
    }

    /** What is known of a number; where decimals were cut, that is said. */
    String told(Quantity known) {
        return new QuantityText(messages, Style.SHOWN).known(known);
    }

    /** A distance, with a plus sign or a minus sign. */
    String margin(Quantity margin) {
        return new QuantityText(messages, Style.SIGNED).known(margin);
    }

    private String known(Quantity known) {
        String words = known.isExact()
                ? amount(known.range().lowerEndpoint(), known.unit(), isInYears(known))
                : threshold(known);
        boolean cut = endpoints(known.range()).anyMatch(QuantityText::isEndless);
        return cut ? messages.text("number.cut", words) : words;
    }

    /** So many indicators. */
    String indicators(long number) {
        String form = number == 1 ? "catalogue-size.one" : "catalogue-size.other";
        return messages.text(form, amount(BigFraction.of(number), Unit.COUNT));
    }

    /** What a range asks of a number that is held against it. */
    String threshold(Quantity bounds) {
        Range<BigFraction> range = bounds.range();
        if (!range.hasLowerBound() && !range.hasUpperBound()) {
            return messages.text("threshold.any");
        }
        boolean inYears = isInYears(bounds);
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

    /** Whether a time is told in years, since all of its bounds are whole years. */
    private boolean isInYears(Quantity time) {
        return style != Style.SIGNED
                && time.unit().equals(Unit.MONTHS)
                && endpoints(time.range()).allMatch(bound -> bound.signum() != 0 && isWhole(bound.divide(TWELVE)));
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

    /** A number in its decimal form; where that would not end a fraction, unless it is only shown. */
    String number(BigFraction number) {
        String sign = style == Style.SIGNED && number.signum() > 0 ? "+" : "";
        if (style == Style.EXACT && isEndless(number)) {
            return Numeral.print(number);
        }
        String written = isEndless(number) ? Numeral.roundedDown(number) : Numeral.print(number);
        int point = written.contains(".") ? written.indexOf('.') : written.length();
        String decimals =
                point < written.length() ? messages.text("number.decimal") + written.substring(point + 1) : "";
        return sign + grouped(written.substring(0, point)) + decimals;
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

    private static boolean isEndless(BigFraction number) {
        return Numeral.print(number).contains("/");
    }

    private static boolean isWhole(BigFraction number) {
        return !Numeral.print(number).matches(".*[./].*");
    }
}
