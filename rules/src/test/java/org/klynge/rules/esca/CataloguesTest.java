package org.klynge.rules.esca;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.assessment.Provenance;
import org.klynge.rules.Klynge;

/** What is published of the catalogues of the European labels, and what is not. */
class CataloguesTest {

    private static final IndicatorCatalogue GOLD = catalogue(EscaLabels.GOLD_CATALOGUE);

    private static IndicatorCatalogue catalogue(String id) {
        return Klynge.ruleBook().schemes().stream()
                .filter(scheme -> scheme.id().equals(EscaLabels.SCHEME))
                .flatMap(scheme -> scheme.assessments().stream())
                .flatMap(series -> series.catalogues().stream())
                .filter(catalogue -> catalogue.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ImmutableList<String> numbers(Predicate<Indicator> wanted) {
        return GOLD.indicators().stream()
                .filter(wanted)
                .map(Indicator::number)
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @CsvSource({
        "esca-gold-2013, 31, 5, true",
        "esca-gold-2012, 34, 0, false",
        "esca-bronze-33, 33, 6, false",
        "esca-bronze-36, 36, 6, false",
    })
    void each_catalogue_has_its_size_and_lists_only_what_is_published(
            String id, int size, int dimensions, boolean listed) {
        assertThat(catalogue(id).size()).isEqualTo(size);
        assertThat(catalogue(id).dimensions()).hasSize(dimensions);
        assertThat(catalogue(id).isListed()).isEqualTo(listed);
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 10", "3, 2", "4, 12", "5, 3"})
    void the_31_stand_in_five_dimensions(String dimension, int size) {
        assertThat(numbers(indicator -> indicator.dimension().equals(dimension)))
                .hasSize(size)
                .allMatch(number -> number.startsWith(dimension + "."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"esca-gold-2013", "esca-bronze-33", "esca-bronze-36"})
    void dimensions_have_names_in_three_languages(String id) {
        assertThat(catalogue(id).dimensions())
                .extracting(Dimension::names)
                .allSatisfy(names -> assertThat(names).containsOnlyKeys("en", "nb", "nl"));
    }

    @Test
    void of_28_rows_the_number_was_seen_and_of_27_the_name() {
        assertThat(numbers(indicator -> indicator.numberProvenance() == Provenance.PUBLISHED))
                .hasSize(28);
        assertThat(numbers(indicator -> indicator.numberProvenance() == Provenance.INFERRED))
                .containsExactly("5.1", "5.2", "5.3");
        assertThat(numbers(indicator -> indicator.nameProvenance() == Provenance.PUBLISHED))
                .hasSize(27);
        assertThat(numbers(indicator -> indicator.nameProvenance() == Provenance.UNSOURCED))
                .containsExactly("4.6.2", "5.1", "5.2", "5.3");
    }

    @Test
    void no_minimum_is_published() {
        assertThat(GOLD.indicators()).allMatch(indicator -> indicator.minimum().equals(Minimum.NOT_PUBLISHED));
    }

    @Test
    void the_silver_audit_examines_18_of_them_and_leaves_out_9() {
        assertThat(numbers(indicator -> silver(indicator).equals(Optional.of(true))))
                .hasSize(18);
        assertThat(numbers(indicator -> silver(indicator).equals(Optional.of(false))))
                .containsExactly("1.2", "2.2.1", "2.2.3", "2.2.4", "2.3", "3.1", "3.2", "4.2", "4.5");
        assertThat(numbers(indicator -> indicator.audits().equals(ImmutableMap.of())))
                .containsExactly("4.6.2", "5.1", "5.2", "5.3");
    }

    private static Optional<Boolean> silver(Indicator indicator) {
        return Optional.ofNullable(indicator.audits().get("silver"));
    }
}
