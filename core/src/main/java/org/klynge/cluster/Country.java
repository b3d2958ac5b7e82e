package org.klynge.cluster;

import java.util.Locale;

/**
 * A country by its two-letter code of ISO 3166-1, such as {@code NO} for Norway.
 *
 * @param code the code in capitals
 */
public record Country(String code) {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if no country has this code
     */
    public Country {
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
            throw new IllegalArgumentException("'" + code
                    + "' is not a country; expected a two-letter code of ISO 3166-1 in capitals, such as NO or NL");
        }
    }

    /**
     * The country of a code.
     *
     * @param code the code in capitals
     * @return the country
     * @throws IllegalArgumentException if no country has this code
     */
    public static Country of(String code) {
        return new Country(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
