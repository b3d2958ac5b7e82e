package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What schemes declare, as it is written: what is read comes out again, to the letter. */
class DeclarationWriterTest {

    private static final String CATALOGUES = """
            catalogue: two
            title: Two indicators
            size: 2
            """;
    private static final String HEAD = """
            scheme: fi
            edition: "2020"
            title: A programme
            ladder:
              id: fi
              kind: programme
              standings:
                - start
            """;
    private static final String TAIL = """
            standings:
              start: {}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from: 2002",
                "until: 2014-01-01",
                "from: 2002-02\n  until: 2014-01-31",
                "from: 2002\n  source:\n    - law",
            })
    void the_days_in_force(String days) {
        String sources = days.contains("law") ? "sources:\n  law:\n    title: The law\n" : "";
        String document = HEAD + "in-force:\n  " + days + "\n" + TAIL + sources;
        assertThat(Documents.rewritten(document)).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit: percent",
                "unit: count",
                "unit: fte",
                "unit: percent\ncan-be: at least 0 %",
                "unit: months\ncan-be: at least 12 months",
                "unit: percent\ncan-be: between 10 % and 90 %",
                "unit: fte\ncan-be: unknown",
            })
    void figures_have_a_unit_and_what_they_can_be_where_that_is_unusual(String figure) {
        assertComesBack("figures:\n  members:\n" + (figure + "\n").indent(4));
    }

    @ParameterizedTest
    @CsvSource({
        "percent, between 0 and 100 %",
        "count, at least 0",
        "fte, at least 0 FTE",
    })
    void what_a_figure_can_usually_be_is_left_out(String unit, String usual) {
        String figure = HEAD + "figures:\n  members:\n    unit: " + unit + "\n";
        assertThat(Documents.rewritten(figure + "    can-be: " + usual + "\n" + TAIL))
                .isEqualTo(figure + TAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is: profile.participants",
                "time-between:\n  - cluster.founded\n  - day",
                "sum:\n  - profile.participants\n  - profile.committed-participants",
                "min:\n  - profile.participants\n  - profile.committed-participants",
                "max:\n  - profile.participants\n  - profile.committed-participants",
                "ratio:\n  - profile.committed-participants\n  - profile.participants",
                "count:\n  - profile.participants\n  - profile.committed-participants\nat-least: \"3\"",
            })
    void facts_are_made_out_of_others(String fact) {
        assertComesBack("facts:\n  made:\n" + (fact + "\n").indent(4) + "  again:\n    is: made\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by:\n  - Ministry\n  - ESCA",
                "by:\n  - Ministry\nby-grant-of: fi/start",
                "by:\n  - Ministry\nabout: exam",
                "by:\n  - Ministry\nabout: exam\nby-grant-of: fi/start",
            })
    void claims_have_who_makes_them_and_what_about(String claim) {
        assertComesBack("""
                assessments:
                  exam:
                    catalogues:
                      - two
                    scoring: weakest-dimension
                claims:
                  listed:
                """ + (claim + "\n").indent(4));
    }

    private static void assertComesBack(String declared) {
        String document = HEAD + declared + TAIL;
        assertThat(Documents.rewritten(CATALOGUES, document)).isEqualTo(document);
    }
}
