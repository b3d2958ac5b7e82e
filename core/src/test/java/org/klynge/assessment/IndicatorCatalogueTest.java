package org.klynge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

class IndicatorCatalogueTest {

    private static final Dimension STRUCTURE = new Dimension("1", ImmutableMap.of("en", "Structure", "nb", "Struktur"));
    private static final Dimension MANAGEMENT = new Dimension("2", ImmutableMap.of("en", "Management"));

    @Test
    void listsItsIndicators() {
        IndicatorCatalogue catalogue = catalogue(2)
                .addIndicator(indicator("1.1.0", "1").build())
                .addIndicator(indicator("2.1", "2").build())
                .build();
        assertThat(catalogue.isListed()).isTrue();
        assertThat(catalogue.size()).isEqualTo(2);
        assertThat(catalogue.dimensions()).containsExactly(STRUCTURE, MANAGEMENT);
        assertThat(catalogue.indicator("2.1")).contains(catalogue.indicators().get(1));
        assertThat(catalogue.indicator("1.1")).isEmpty();
        assertThat(STRUCTURE.name()).isEqualTo("Structure");
    }

    @Test
    void mayKnowOnlyHowManyThereAre() {
        IndicatorCatalogue bronze = IndicatorCatalogue.builder()
                .id("esca-bronze-2018")
                .title("Bronze")
                .size(36)
                .build();
        assertThat(bronze.isListed()).isFalse();
        assertThat(bronze.size()).isEqualTo(36);
        assertThat(bronze.indicators()).isEmpty();
        assertThat(bronze.indicator("1.1.0")).isEmpty();
        assertThat(bronze.inUse()).isEqualTo(ReportedUse.UNKNOWN);
        assertThat(bronze.note()).isEmpty();
        assertThat(bronze.sources()).isEmpty();
    }

    @Test
    void saysSinceWhenItIsReportedAndByWhom() {
        ReportedUse use = new ReportedUse(PartialDate.parse("2014-11-06"), PartialDate.unknown());
        Publication study = new Publication("A study", Optional.of("https://example.org"));
        Publication leaflet = new Publication("A leaflet", Optional.empty());
        IndicatorCatalogue catalogue = catalogue(2)
                .inUse(use)
                .note("Few reports.")
                .addSource(study)
                .addSource(leaflet)
                .build();
        assertThat(catalogue.inUse()).isEqualTo(use);
        assertThat(catalogue.note()).contains("Few reports.");
        assertThat(catalogue.sources()).containsExactly(study, leaflet);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Publication(" ", Optional.empty()))
                .withMessage("title: a publication has a blank title; say what it is");
    }

    @Test
    void refusesPartsThatDoNotFit() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        IndicatorCatalogue.builder().id("gold").title("Gold").build())
                .withMessageContaining("size");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue(0).build())
                .withMessage("size: 0 is not above zero in the catalogue gold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue(31)
                        .addIndicator(indicator("1.1", "1").build())
                        .build())
                .withMessage("indicators: the catalogue gold has size 31 but lists 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue(31).addDimension(STRUCTURE).build())
                .withMessage("dimensions: '1' occurs twice in the catalogue gold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue(2)
                        .addIndicator(indicator("1.1", "1").build())
                        .addIndicator(indicator("1.1", "2").build())
                        .build())
                .withMessage("indicators: 1.1 occurs twice in the catalogue gold");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        catalogue(1).addIndicator(indicator("3.1", "3").build()).build())
                .withMessageStartingWith("indicators: 3.1 is in the dimension '3', which the catalogue gold does not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue(1).id("Gold").build())
                .withMessageStartingWith("catalogue 'Gold' is not an identifier");
    }

    @Test
    void aDimensionHasAnEnglishName() {
        assertThat(STRUCTURE.nameProvenance()).isEqualTo(Provenance.PUBLISHED);
        assertThat(new Dimension("1", STRUCTURE.names(), Provenance.INFERRED)).isNotEqualTo(STRUCTURE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dimension("1", ImmutableMap.of("nb", "Struktur")))
                .withMessage("names: the dimension '1' has no English name ('en')");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dimension("Structure", ImmutableMap.of("en", "Structure")))
                .withMessageStartingWith("dimension 'Structure' is not an identifier");
    }

    @Test
    void ofAnIndicatorNothingIsMadeUp() {
        Indicator indicator = indicator("1.1.0", "1").build();
        assertThat(indicator.minimum()).isEqualTo(Minimum.NOT_PUBLISHED);
        assertThat(indicator.numberProvenance()).isEqualTo(Provenance.PUBLISHED);
        assertThat(indicator.nameProvenance()).isEqualTo(Provenance.PUBLISHED);
        assertThat(indicator("1", "1")
                        .numberProvenance(Provenance.INFERRED)
                        .nameProvenance(Provenance.UNSOURCED)
                        .minimum(Minimum.NONE)
                        .build())
                .returns(Provenance.INFERRED, Indicator::numberProvenance)
                .returns(Provenance.UNSOURCED, Indicator::nameProvenance)
                .returns(Minimum.NONE, Indicator::minimum);
        assertThat(indicator.audits()).isEmpty();
        assertThat(indicator("1", "1")
                        .putAudit("silver", true)
                        .putAudit("self-check", false)
                        .build()
                        .audits())
                .isEqualTo(ImmutableMap.of("silver", true, "self-check", false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator("1", "1").putAudit("Silver", true).build())
                .withMessageStartingWith("audit 'Silver' is not an identifier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator("1.1", "1").name(" ").build())
                .withMessage("name: the indicator 1.1 has a blank name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.", ".1", "1..1", "1.a", "1-1", "1234", "1.1.1.1.1.1", " 1", "１.1"})
    void refusesWhatIsNoNumberOfAnIndicator(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator(number, "1").build())
                .withMessageStartingWith("'" + number + "' is not the number of an indicator")
                .withMessageContaining("1.1.0");
    }

    @Test
    void refusesLongNumbersWithoutRepeatingThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator("1".repeat(1_000_000), "1").build())
                .withMessageStartingWith("'11111111111111111111...' is not the number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.checkNumber("1".repeat(20)))
                .withMessageStartingWith("'11111111111111111111' is not the number");
    }

    @Test
    void theLongestNumberIsGivenBack() {
        assertThat(Indicator.checkNumber("111.222.333.444.555")).isEqualTo("111.222.333.444.555");
    }

    @ParameterizedTest
    @CsvSource({"0 %", "60 %", "1 of 3", "100 %"})
    void aMinimumIsOnePercentage(String share) {
        Quantity percentage = Quantity.parse(share, Unit.PERCENT);
        assertThat(new Minimum.AtLeast(percentage).share()).isEqualTo(percentage);
    }

    @ParameterizedTest
    @CsvSource({"101 %", "-1 %", "at least 60 %", "unknown", "between 60 and 70 %"})
    void refusesOtherMinimums(String share) {
        Quantity quantity = Quantity.parse(share, Unit.PERCENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Minimum.AtLeast(quantity))
                .withMessageStartingWith("share: " + quantity + " is not a minimum")
                .withMessageContaining("from 0 to 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Minimum.AtLeast(Quantity.of(3, Unit.POINTS)))
                .withMessageStartingWith("share: 3 points is not a minimum");
    }

    @Test
    void cataloguesAreEqualWhenTheirPartsAre() {
        new EqualsTester()
                .addEqualityGroup(
                        catalogue(1).addIndicator(indicator("1.1", "1").build()).build(),
                        catalogue(1)
                                .addIndicator(indicator("1.1", "1")
                                        .minimum(new Minimum.NotPublished())
                                        .build())
                                .build())
                .addEqualityGroup(catalogue(1)
                        .addIndicator(
                                indicator("1.1", "1").minimum(Minimum.NONE).build())
                        .build())
                .addEqualityGroup(catalogue(1).build())
                .addEqualityGroup(catalogue(1)
                        .inUse(new ReportedUse(PartialDate.parse("2012"), PartialDate.unknown()))
                        .build())
                .addEqualityGroup(catalogue(1).note("Few reports.").build())
                .addEqualityGroup(catalogue(1)
                        .addSource(new Publication("A study", Optional.empty()))
                        .build())
                .addEqualityGroup(catalogue(2).build())
                .testEquals();
    }

    private static IndicatorCatalogue.Builder catalogue(int size) {
        return IndicatorCatalogue.builder()
                .id("gold")
                .title("Gold")
                .size(size)
                .addDimension(STRUCTURE)
                .addDimension(MANAGEMENT);
    }

    private static Indicator.Builder indicator(String number, String dimension) {
        return Indicator.builder().number(number).name("Committed participants").dimension(dimension);
    }
}
