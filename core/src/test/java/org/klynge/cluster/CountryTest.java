package org.klynge.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

    @ParameterizedTest
    @ValueSource(strings = {"NO", "NL", "SE", "GB"})
    void isItsCode(String code) {
        assertThat(Country.of(code)).hasToString(code).isEqualTo(new Country(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "No", "NOR", "N", "XX", "UK", "false", "NO ", "Norway"})
    void refusesWhatNoCountryIsCoded(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Country.of(code))
                .withMessage("'" + code
                        + "' is not a country; expected a two-letter code of ISO 3166-1 in capitals, such as NO or NL");
    }
}
