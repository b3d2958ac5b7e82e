package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in dossiers: of other schemes, or slips of known ones. */
class KnownNamesTest {

    private static final KnownNames NAMES = new KnownNames(
            Documents.rules("""
            catalogue: two
            title: Two
            size: 2
            dimensions: [ { id: "1", name: One, indicators: [ { number: "1.1", name: A }, { number: "1.2", name: B } ] } ]
            """, "catalogue: bare\ntitle: Bare\nsize: 2\n", """
            scheme: fi
            edition: "1"
            title: T
            ladder: { id: fi, kind: programme, standings: [ stage-2019 ] }
            assessments: { exam: { catalogues: two }, test: { catalogues: bare } }
            claims:
              examined-2019: { by: Ministry, about: exam }
              listed: { by: [ Ministry, ESCA ] }
            standings: {}
            """).orThrow());

    @ParameterizedTest
    @ValueSource(strings = {"listed", "examined-2019", "examined-2020", "listing"})
    void claims_of_other_schemes_may_be_named(String claim) {
        assertThat(NAMES.claim(claim)).isEqualTo(claim);
    }

    @ParameterizedTest
    @CsvSource({
        "lsited, listed",
        "list,   listed",
        "lixtex, listed",
        "listed-too, listed",
        "exmained-2019, examined-2019",
        "examind-2018, examined-2019",
    })
    void a_slip_of_a_known_claim_is_refused(String claim, String meant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NAMES.claim(claim))
                .withMessage("no scheme knows the claim '" + claim + "'; did you mean '" + meant + "'?");
    }

    @Test
    void a_standing_of_another_year_is_another_one() {
        assertThat(NAMES.standing("fi/stage-2018").fullName()).isEqualTo("fi/stage-2018");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NAMES.standing("fi/stgae-2019"))
                .withMessage("no scheme knows the standing 'fi/stgae-2019'; did you mean 'fi/stage-2019'?");
    }

    @ParameterizedTest
    @CsvSource({
        "examined-2019, two,  true",
        "examined-2019, bare, false",
        "listed,        bare, true",
        "other,         bare, true",
    })
    void a_claim_about_assessments_is_about_those_of_its_catalogues(String claim, String catalogue, boolean can) {
        assertThat(NAMES.canBeAbout(claim, catalogue)).isEqualTo(can);
    }

    @Test
    void an_indicator_is_one_that_its_catalogue_lists_if_it_lists_any() {
        assertThat(NAMES.indicator("two", "1.2")).isEqualTo("1.2");
        assertThat(NAMES.indicator("bare", "7.7")).isEqualTo("7.7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NAMES.indicator("two", "1.3"))
                .withMessageStartingWith("the catalogue two has no indicator '1.3'; did you mean '1.1'?");
    }

    @ParameterizedTest
    @CsvSource({"listed, ministry, Ministry", "listed, Minstry, Ministry", "listed, ESAC, ESCA"})
    void a_slip_of_an_authority_is_refused(String claim, String by, String meant) {
        assertThat(NAMES.authority(claim, "Somebody")).isEqualTo("Somebody");
        assertThat(NAMES.authority(claim, meant)).isEqualTo(meant);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NAMES.authority(claim, by))
                .withMessage(
                        "the word of '" + by + "' does not count for " + claim + "; did you mean '" + meant + "'?");
    }
}
