package org.klynge.fact;

import com.google.common.collect.ImmutableList;

/**
 * What a quantity is counted in. Quantities of different units are never compared.
 *
 * <p>Two units are equal when all their parts are. Immutable and thread-safe.
 *
 * @param name the full name, such as {@code percent}
 * @param symbol what is written behind a number, such as {@code %}; empty where nothing is
 * @param whole whether only whole numbers occur; their ranges are kept closed, "more than 250" being "at least 251"
 */
public record Unit(String name, String symbol, boolean whole) {

    /** Hundredths of a whole. */
    public static final Unit PERCENT = new Unit("percent", "%", false);
    /** Things that are counted: members, indicators, assessments. */
    public static final Unit COUNT = new Unit("count", "", true);
    /** Full-time equivalents of staff. */
    public static final Unit FTE = new Unit("fte", "FTE", false);
    /** Points given by assessors. */
    public static final Unit POINTS = new Unit("points", "points", false);
    /** Months of the calendar; see {@link PartialDate#monthsUntil}. */
    public static final Unit MONTHS = new Unit("months", "months", false);
    /** Years of twelve months. */
    public static final Unit YEARS = new Unit("years", "years", false);
    /** Norwegian kroner. */
    public static final Unit NOK = new Unit("nok", "NOK", false);
    /** Euros. */
    public static final Unit EUR = new Unit("eur", "EUR", false);

    private static final ImmutableList<Unit> STANDARD =
            ImmutableList.of(PERCENT, COUNT, FTE, POINTS, MONTHS, YEARS, NOK, EUR);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is not an {@link Identifier}
     */
    public Unit {
        Identifier.check("unit", name);
    }

    /**
     * The units that documents know.
     *
     * @return the standard units
     */
    public static ImmutableList<Unit> standard() {
        return STANDARD;
    }

    @Override
    public String toString() {
        return name;
    }
}
