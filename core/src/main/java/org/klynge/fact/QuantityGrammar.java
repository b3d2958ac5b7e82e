package org.klynge.fact;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The written form of quantities; kept apart so that {@link Quantity} is about ranges alone. */
final class QuantityGrammar {

    private static final int MAX_LENGTH = 200;
    private static final String LOWER = "(more than|at least) (.+?)";
    private static final String UPPER = "(less than|at most) (.+?)";
    private static final Pattern BETWEEN = Pattern.compile("between (.+?) and (.+)");
    private static final Pattern ONE_SIDED = Pattern.compile("(more than|at least|less than|at most) (.+)");
    private static final Pattern TWO_SIDED = Pattern.compile(LOWER + " and " + UPPER);
    private static final String MILLION = " million";
    private static final Pattern DURATION = Pattern.compile("([^ ]+) (months?|years?)");
    private static final Pattern PART = Pattern.compile("([^ ]+) of ([^ ]+)");

    private QuantityGrammar() {}

    static Quantity parse(String text, Unit unit) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a quantity of " + text.length() + " characters; at most " + MAX_LENGTH + " are read");
        }
        Quantity quantity = read(text, unit);
        Range<BigFraction> range = quantity.range();
        if ((range.hasLowerBound() && isTooLong(range.lowerEndpoint()))
                || (range.hasUpperBound() && isTooLong(range.upperEndpoint()))) {
            throw new IllegalArgumentException("'" + text + "' comes to a number of more than " + Numeral.MAX_LENGTH
                    + " characters; expected fewer digits");
        }
        return quantity;
    }

    /** What is read can be written and read again; a share, or the whole number above a bound, may be longer than that. */
    private static boolean isTooLong(BigFraction number) {
        return Numeral.print(number).length() > Numeral.MAX_LENGTH;
    }

    private static Quantity read(String text, Unit unit) {
        if (text.equals("unknown")) {
            return Quantity.unknown(unit);
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            BigFraction upper = amount(between.group(2), unit);
            // "between 40 and 60 %": the sign behind the second number serves both.
            String first = between.group(1);
            boolean bare = !unit.symbol().isEmpty() && first.matches("[-0-9./]+");
            boolean percent = unit.equals(Unit.PERCENT);
            String sign = percent ? " %" : between.group(2).replaceFirst("^[^ ]*", "");
            BigFraction lower = amount(bare ? first + sign : first, unit);
            return ordered(lower, BoundType.CLOSED, upper, BoundType.CLOSED, text, unit);
        }
        Matcher twoSided = TWO_SIDED.matcher(text);
        if (twoSided.matches()) {
            BoundType below = twoSided.group(1).equals("at least") ? BoundType.CLOSED : BoundType.OPEN;
            BoundType above = twoSided.group(3).equals("at most") ? BoundType.CLOSED : BoundType.OPEN;
            return ordered(amount(twoSided.group(2), unit), below, amount(twoSided.group(4), unit), above, text, unit);
        }
        Matcher oneSided = ONE_SIDED.matcher(text);
        if (oneSided.matches()) {
            BigFraction bound = amount(oneSided.group(2), unit);
            return Quantity.in(
                    switch (oneSided.group(1)) {
                        case "more than" -> Range.greaterThan(bound);
                        case "at least" -> Range.atLeast(bound);
                        case "less than" -> Range.lessThan(bound);
                        default -> Range.atMost(bound);
                    },
                    unit);
        }
        return Quantity.exactly(amount(text, unit), unit);
    }

    private static Quantity ordered(
            BigFraction lower, BoundType below, BigFraction upper, BoundType above, String text, Unit unit) {
        int order = lower.compareTo(upper);
        if (order > 0) {
            throw new IllegalArgumentException("'" + text + "' has its bounds in the wrong order");
        }
        if (order == 0 && (below == BoundType.OPEN || above == BoundType.OPEN)) {
            throw new IllegalArgumentException("'" + text + "' leaves no room between its bounds");
        }
        return Quantity.in(Range.range(lower, below, upper, above), unit);
    }

    private static BigFraction amount(String text, Unit unit) {
        if (unit.equals(Unit.PERCENT)) {
            return percentage(text);
        }
        if (unit.equals(Unit.MONTHS) || unit.equals(Unit.YEARS)) {
            return duration(text, unit);
        }
        boolean signed = !unit.symbol().isEmpty() && text.endsWith(" " + unit.symbol());
        String written =
                signed ? text.substring(0, text.length() - unit.symbol().length() - 1) : text;
        boolean money = unit.equals(Unit.NOK) || unit.equals(Unit.EUR);
        if (money && written.endsWith(MILLION)) {
            return number(written.substring(0, written.length() - MILLION.length()), text, unit)
                    .multiply(1_000_000);
        }
        return number(written, text, unit);
    }

    /** Months and years measure the same thing, and a bare number could be either. */
    private static BigFraction duration(String text, Unit unit) {
        Matcher duration = DURATION.matcher(text);
        if (!duration.matches()) {
            throw unreadable(text, unit, null);
        }
        BigFraction number = number(duration.group(1), text, unit);
        boolean inYears = duration.group(2).startsWith("year");
        if (inYears == unit.equals(Unit.YEARS)) {
            return number;
        }
        return inYears ? number.multiply(12) : number.divide(12);
    }

    private static BigFraction percentage(String text) {
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            BigFraction whole = number(part.group(2), text, Unit.PERCENT);
            if (whole.signum() <= 0) {
                throw new IllegalArgumentException("'" + text + "' is a part of nothing; expected a whole above zero");
            }
            return number(part.group(1), text, Unit.PERCENT).divide(whole).multiply(100);
        }
        if (!text.endsWith("%")) {
            throw unreadable(text, Unit.PERCENT, null);
        }
        return number(text.substring(0, text.length() - 1).stripTrailing(), text, Unit.PERCENT);
    }

    private static BigFraction number(String number, String text, Unit unit) {
        try {
            return Numeral.parse(number);
        } catch (IllegalArgumentException notANumber) {
            throw unreadable(text, unit, notANumber);
        }
    }

    private static IllegalArgumentException unreadable(String text, Unit unit, @Nullable Throwable cause) {
        String examples = "'" + (unit.whole() ? "7" : "7.5") + "', 'more than 250', 'between 2 and 5', 'unknown'";
        if (unit.equals(Unit.PERCENT)) {
            examples = "'60 %', 'at most 50 %', '128 of 150', 'unknown'";
        } else if (unit.equals(Unit.MONTHS) || unit.equals(Unit.YEARS)) {
            examples = "'18 months', '2 years', 'between 18 months and 2 years', 'unknown'";
        } else if (unit.equals(Unit.NOK) || unit.equals(Unit.EUR)) {
            examples = "'2500000 SIGN', 'at least 100 million SIGN', 'unknown'".replace("SIGN", unit.symbol());
        }
        boolean misspelt = !unit.symbol().equals(unit.name())
                && text.toLowerCase(Locale.ROOT).endsWith(" " + unit.name());
        String spelling = misspelt ? ", with the unit written " + unit.symbol() : "";
        String length = text.length() > Numeral.MAX_LENGTH
                ? ", with at most " + Numeral.MAX_LENGTH + " characters in a number"
                : "";
        return new IllegalArgumentException(
                "'" + text + "' is not a quantity in " + unit + "; expected a form such as " + examples + spelling
                        + length,
                cause);
    }

    static String print(Quantity quantity) {
        Range<BigFraction> range = quantity.range();
        Unit unit = quantity.unit();
        if (quantity.isExact()) {
            return print(range.lowerEndpoint(), unit);
        }
        if (!range.hasLowerBound() && !range.hasUpperBound()) {
            return "unknown";
        }
        if (!range.hasUpperBound()) {
            return lower(range, unit);
        }
        if (!range.hasLowerBound()) {
            return upper(range, unit);
        }
        if (range.lowerBoundType() == BoundType.CLOSED && range.upperBoundType() == BoundType.CLOSED) {
            return "between " + print(range.lowerEndpoint(), unit) + " and " + print(range.upperEndpoint(), unit);
        }
        return lower(range, unit) + " and " + upper(range, unit);
    }

    private static String lower(Range<BigFraction> range, Unit unit) {
        String word = range.lowerBoundType() == BoundType.OPEN ? "more than " : "at least ";
        return word + print(range.lowerEndpoint(), unit);
    }

    private static String upper(Range<BigFraction> range, Unit unit) {
        String word = range.upperBoundType() == BoundType.OPEN ? "less than " : "at most ";
        return word + print(range.upperEndpoint(), unit);
    }

    private static String print(BigFraction number, Unit unit) {
        if (number.equals(BigFraction.ONE) && (unit.equals(Unit.MONTHS) || unit.equals(Unit.YEARS))) {
            return unit.equals(Unit.MONTHS) ? "1 month" : "1 year";
        }
        return Numeral.print(number) + (unit.symbol().isEmpty() ? "" : " " + unit.symbol());
    }
}
