package org.klynge.assessment;

import java.util.Optional;
import org.klynge.cluster.Country;

/**
 * A person who took part in an assessment.
 *
 * @param name the name, where it is known
 * @param country the country that the person works in, where it is known
 * @param organisation the employer, where it is known
 */
public record Assessor(Optional<String> name, Optional<Country> country, Optional<String> organisation) {

    /**
     * An assessor of whom only the country is known.
     *
     * @param country the country
     * @return the assessor
     */
    public static Assessor from(Country country) {
        return new Assessor(Optional.empty(), Optional.of(country), Optional.empty());
    }
}
