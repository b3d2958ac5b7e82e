package org.klynge.rules.esca;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
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
import org.klynge.assessment.ReportedUse;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;

/** What is published of the catalogues of the European labels, and what is not. */
class CataloguesTest {

    private static final IndicatorCatalogue GOLD = catalogue(EscaLabels.GOLD_CATALOGUE);

    private static final ImmutableList<String> EDITIONS =
            ImmutableList.of("esca-gold-2012", "esca-gold-2013", "esca-bronze-33", "esca-bronze-36");

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

    @ParameterizedTest
    @CsvSource({
        "esca-gold-2012, 2012-08-21, 2012-08-21",
        "esca-gold-2013, 2012,       2026-01",
        "esca-bronze-33, 2015-01-05, 2015-01-05",
        "esca-bronze-36, 2014-11-06, from 2023",
    })
    void each_edition_has_the_days_of_its_first_and_its_last_report(String id, String from, String until) {
        assertThat(catalogue(id).inUse()).isEqualTo(new ReportedUse(PartialDate.parse(from), PartialDate.parse(until)));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-04-18, ''",
        "2012-08-21, esca-gold-2012",
        "2012-12-31, esca-gold-2013",
        "2014-11-05, esca-gold-2013",
        "2015-01-05, esca-gold-2013 esca-bronze-33 esca-bronze-36",
        "2019-11-15, esca-gold-2013 esca-bronze-36",
        "2023-01-01, esca-gold-2013 esca-bronze-36",
        "2026-01-01, esca-gold-2013",
        "2026-02-01, ''",
    })
    void what_is_certainly_in_use_on_a_day_follows_from_the_reports_and_nothing_is_excluded(
            LocalDate day, String inUse) {
        assertThat(EDITIONS)
                .filteredOn(id -> catalogue(id).inUse().on(day) == Verdict.MET)
                .containsExactlyElementsOf(Splitter.on(' ').omitEmptyStrings().split(inUse));
        assertThat(EDITIONS).noneMatch(id -> catalogue(id).inUse().on(day) == Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "esca-gold-2012, 2, greentech.at",
        "esca-gold-2012, 2, clusterportal-bw.de",
        "esca-gold-2013, 4, fman-2023-0002",
        "esca-gold-2013, 4, rohealth.ro",
        "esca-gold-2013, 4, kooperation-international.de",
        "esca-gold-2013, 4, clustercollaboration.eu",
        "esca-bronze-33, 2, energyvalley.nl",
        "esca-bronze-33, 2, cluster-analysis.org",
        "esca-bronze-36, 5, cluster-analysis.org",
        "esca-bronze-36, 5, informest.it",
        "esca-bronze-36, 5, inovujme.sk",
        "esca-bronze-36, 5, paperprovince.com",
        "esca-bronze-36, 5, bhv.lt",
    })
    void each_edition_names_its_sources(String id, int sources, String address) {
        assertThat(catalogue(id).sources())
                .hasSize(sources)
                .allMatch(source -> source.url().orElseThrow().startsWith("https://"))
                .anyMatch(source -> source.url().orElseThrow().contains(address));
        assertThat(catalogue(id).note()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "esca-gold-2013, PUBLISHED, 1, 'Cluster structure'",
        "esca-gold-2013, PUBLISHED, 2, 'Typology, management (governance), cooperation'",
        "esca-gold-2013, PUBLISHED, 3, 'Financing of cluster activities'",
        "esca-gold-2013, PUBLISHED, 4, 'Strategy, objectives, services'",
        "esca-gold-2013, PUBLISHED, 5, 'Achievements and recognition'",
        "esca-bronze-36, PUBLISHED, 1, 'Structure of the cluster'",
        "esca-bronze-36, PUBLISHED, 2, 'Cluster management and governance'",
        "esca-bronze-36, PUBLISHED, 3, 'Financing of the cluster management'",
        "esca-bronze-36, PUBLISHED, 4, 'Services provided'",
        "esca-bronze-36, PUBLISHED, 5, 'Contacts and interaction within the cluster'",
        "esca-bronze-36, PUBLISHED, 6, 'Achievements and recognition'",
        // Of the 33 no dimension is published: these are those of the 36.
        "esca-bronze-33, INFERRED,  1, 'Structure of the cluster'",
        "esca-bronze-33, INFERRED,  2, 'Cluster management and governance'",
        "esca-bronze-33, INFERRED,  3, 'Financing of the cluster management'",
        "esca-bronze-33, INFERRED,  4, 'Services provided'",
        "esca-bronze-33, INFERRED,  5, 'Contacts and interaction within the cluster'",
        "esca-bronze-33, INFERRED,  6, 'Achievements and recognition'",
    })
    void each_dimension_has_its_published_name_or_says_that_it_has_none(
            String id, Provenance provenance, int position, String name) {
        Dimension dimension = catalogue(id).dimensions().get(position - 1);
        assertThat(dimension.id()).isEqualTo(Integer.toString(position));
        assertThat(dimension.name()).isEqualTo(name);
        assertThat(dimension.nameProvenance()).isEqualTo(provenance);
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
