package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.assessment.Provenance;
import org.klynge.assessment.Publication;
import org.klynge.assessment.ReportedUse;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.rules.esca.EscaLabels;

class CatalogueWriterTest {

    private static final Dimension ONE = new Dimension("1", ImmutableMap.of("en", "One", "no", "En"));
    private static final Dimension TWO = new Dimension("two", ImmutableMap.of("en", "Two"), Provenance.INFERRED);

    private static final IndicatorCatalogue SMALL = IndicatorCatalogue.builder()
            .id("small")
            .title("Small: 3")
            .size(3)
            .inUse(new ReportedUse(PartialDate.parse("2012"), PartialDate.parse("by 2015-01-05")))
            .note("Few reports.")
            .addSource(new Publication("A study", Optional.of("https://example.org/study")))
            .addSource(new Publication("A leaflet", Optional.empty()))
            .addDimension(ONE)
            .addDimension(TWO)
            .addIndicator(indicator("1.1", "1").minimum(Minimum.NONE).build())
            .addIndicator(indicator("1.2", "1")
                    .numberProvenance(Provenance.INFERRED)
                    .nameProvenance(Provenance.UNSOURCED)
                    .putAudit("silver", false)
                    .build())
            .addIndicator(indicator("2", "two")
                    .minimum(new Minimum.AtLeast(Quantity.percent(60)))
                    .build())
            .build();

    @Test
    void yaml_has_the_indicators_within_their_dimensions() {
        assertThat(CatalogueWriter.toYaml(SMALL)).isEqualTo("""
                        catalogue: small
                        title: "Small: 3"
                        size: 3
                        in-use:
                          from: 2012
                          until: by 2015-01-05
                        note: Few reports.
                        dimensions:
                          - id: "1"
                            name:
                              en: One
                              "no": En
                            indicators:
                              - number: "1.1"
                                name: Indicator 1.1
                                minimum: none
                              - number: "1.2"
                                name: Indicator 1.2
                                number-is: inferred
                                name-is: unsourced
                                audits:
                                  silver: false
                          - id: two
                            name: Two
                            name-is: inferred
                            indicators:
                              - number: "2"
                                name: Indicator 2
                                minimum: 60 %
                        sources:
                          - title: A study
                            url: "https://example.org/study"
                          - title: A leaflet
                        """);
    }

    @Test
    void what_is_written_comes_back() {
        assertThat(Documents.catalogue(CatalogueWriter.toYaml(SMALL)).orThrow()).isEqualTo(SMALL);
        assertThat(Documents.catalogue(CatalogueWriter.toJson(SMALL)).orThrow()).isEqualTo(SMALL);
    }

    @Test
    void json_has_the_size_as_a_number() {
        IndicatorCatalogue unlisted = IndicatorCatalogue.builder()
                .id("unlisted")
                .title("Unlisted")
                .size(34)
                .build();
        assertThat(CatalogueWriter.toJson(unlisted)).isEqualTo("""
                        {
                          "catalogue": "unlisted",
                          "title": "Unlisted",
                          "size": 34
                        }
                        """);
    }

    static Stream<Arguments> builtIn() {
        return EscaLabels.documents().stream()
                .map(document -> new String(document.bytes(), StandardCharsets.UTF_8))
                .filter(text -> text.contains("\ncatalogue: "))
                .map(text -> Documents.catalogue(text).orThrow())
                .map(catalogue -> Arguments.of(catalogue.id(), catalogue));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("builtIn")
    void built_in_catalogues_come_back(String id, IndicatorCatalogue catalogue) {
        assertThat(Documents.catalogue(CatalogueWriter.toYaml(catalogue)).orThrow())
                .isEqualTo(catalogue);
        assertThat(Documents.catalogue(CatalogueWriter.toJson(catalogue)).orThrow())
                .isEqualTo(catalogue);
    }

    static Stream<Arguments> unsayable() {
        return Stream.of(
                Arguments.of(catalogue().title(" ").build(), "title: a document cannot say a blank text"),
                Arguments.of(catalogue().note("").build(), "note: a document cannot say a blank text"),
                Arguments.of(
                        catalogue()
                                .addSource(new Publication("A", Optional.of(" ")))
                                .build(),
                        "sources[0].url: a document cannot say a blank text"),
                Arguments.of(catalogue().size(10_000).build(), "size: a document cannot say this: '10000' is not"),
                Arguments.of(
                        catalogue()
                                .addDimension(new Dimension("1", ImmutableMap.of("en", "One", "nb-NO", "En")))
                                .build(),
                        "dimensions[0].name.nb-NO: a document takes two-letter codes of languages"),
                Arguments.of(
                        catalogue()
                                .addDimension(new Dimension("1", ImmutableMap.of("en", "")))
                                .build(),
                        "dimensions[0].name: a document cannot say a blank text"),
                Arguments.of(
                        catalogue()
                                .size(3)
                                .addDimension(ONE)
                                .addDimension(TWO)
                                .addIndicator(indicator("1", "1").build())
                                .addIndicator(indicator("2", "two").build())
                                .addIndicator(indicator("3", "1").build())
                                .build(),
                        "dimensions: a document lists the indicators of the first dimension, then those of the second;"
                                + " put those of small in this order"));
    }

    @ParameterizedTest
    @MethodSource("unsayable")
    void refuses_what_no_document_says(IndicatorCatalogue catalogue, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CatalogueWriter.toYaml(catalogue))
                .withMessageStartingWith(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CatalogueWriter.toJson(catalogue))
                .withMessageStartingWith(message);
    }

    private static IndicatorCatalogue.Builder catalogue() {
        return IndicatorCatalogue.builder().id("small").title("Small").size(1);
    }

    private static Indicator.Builder indicator(String number, String dimension) {
        return Indicator.builder().number(number).name("Indicator " + number).dimension(dimension);
    }
}
