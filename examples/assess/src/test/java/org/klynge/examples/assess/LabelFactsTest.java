package org.klynge.examples.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.ReportedScore;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.scheme.Scheme;
import org.klynge.standing.LabelLevel;

/** The labels of real clusters, one fact a line: what the rules make of them, and what is on record of the assessment. */
class LabelFactsTest {

    private static Decision decision(String dossier, LocalDate day) {
        return Klynge.standard().decide(EscaLabels.SCHEME, Dossiers.read(dossier), day);
    }

    private static LabelLevel label(String name) {
        return LabelLevel.of("esca/" + name);
    }

    @ParameterizedTest
    @CsvSource({
        // Energy Valley announces bronze; the benchmarking was all that it took.
        "energy-valley,             bronze, 2015-01-05, 2012,    MET",
        "nscc,                      bronze, 2016-09-30, 2012,    UNKNOWN",
        "nscc,                      silver, 2019-11-30, 2019-11, UNKNOWN",
        "nscc,                      gold,   2021-11-06, 2019-11, UNKNOWN",
        "nscc,                      gold,   2024-01-31, 2019-11, UNKNOWN",
        "software-cluster,          gold,   2013-06-30, 2012,    UNKNOWN",
        "green-tech-cluster,        gold,   2012-08-21, 2012,    UNKNOWN",
        "basque-energy-cluster,     gold,   2017-12-31, 2012,    UNKNOWN",
        "pole-vehicule-du-futur,    gold,   2015-10-31, 2012,    UNKNOWN",
        "rohealth,                  bronze, 2017-12-31, 2012,    UNKNOWN",
        "rohealth,                  silver, 2019-12-31, 2019-11, UNKNOWN",
        "rohealth,                  gold,   2021-12-31, 2019-11, UNKNOWN",
        // Until 14 November 2019 a benchmarking was enough for bronze; since then the cluster must be eligible too.
        "hemp-cluster,              bronze, 2017-10-31, 2012,    MET",
        "hemp-cluster,              bronze, 2019-11-14, 2012,    MET",
        "hemp-cluster,              bronze, 2019-11-30, 2019-11, UNKNOWN",
        "hemp-cluster,              bronze, 2021-11-30, 2019-11, UNKNOWN",
        // Among the first three, on the first day of the first edition.
        "gce-node,                  gold,   2012-04-18, 2012,    UNKNOWN",
        "gce-node,                  gold,   2022-12-31, 2019-11, UNKNOWN",
        "gce-node,                  gold,   2024-12-31, 2019-11, UNKNOWN",
        "arctic-cluster-team,       bronze, 2019-12-31, 2019-11, UNKNOWN",
        "arctic-cluster-team,       gold,   2023-12-31, 2019-11, UNKNOWN",
        "construction-city-cluster, bronze, 2021-03-23, 2019-11, UNKNOWN",
        "heidner-biocluster,        bronze, 2015-10-18, 2012,    UNKNOWN",
        "heidner-biocluster,        silver, 2025-12-31, 2019-11, UNKNOWN",
        "heidner-biocluster,        gold,   2025-12-31, 2019-11, UNKNOWN",
        "mineralklynge-norge,       silver, 2017-06-30, 2012,    UNKNOWN",
        "paper-province,            bronze, 2016-12-31, 2012,    MET",
        "paper-province,            gold,   2018-12-31, 2012,    UNKNOWN",
        "made,                      bronze, 2018-12-31, 2012,    UNKNOWN",
        "made,                      gold,   2021-12-31, 2019-11, UNKNOWN",
        "gce-ocean-technology,      gold,   2021-12-31, 2019-11, UNKNOWN",
    })
    void no_label_that_was_given_is_denied_and_none_is_certain_beyond_what_is_published(
            String dossier, String label, LocalDate day, String edition, Verdict verdict) {
        Decision decision = decision(dossier, day);
        assertThat(decision.scheme().edition()).isEqualTo(edition);
        assertThat(decision.verdict(label(label))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"silver", "gold"})
    void what_is_above_the_first_label_of_a_complete_dossier_is_denied(String label) {
        assertThat(decision("energy-valley", LocalDate.of(2015, 1, 5)).verdict(label(label)))
                .isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        // Points are exact; percentages are what was reported, whose rounding nobody states.
        "software-cluster,       2013-06-30, 256/3 %",
        "green-tech-cluster,     2012-08-21, more than 97 % and less than 99 %",
        "basque-energy-cluster,  2017-12-31, more than 83 % and less than 85 %",
        "pole-vehicule-du-futur, 2015-10-31, more than 92 % and less than 94 %",
        "nscc,                   2021-11-06, more than 94 % and less than 96 %",
        "nscc,                   2024-01-31, more than 95 % and less than 97 %",
    })
    void every_published_score_is_over_the_line_by_every_reading(String dossier, LocalDate day, String score) {
        RequirementDecision requirement = decision(dossier, day).requirement("gold.score");
        assertThat(requirement.verdict()).isEqualTo(Verdict.MET);
        assertThat(requirement.isContested()).isFalse();
        assertThat(requirement.evaluation().evidence().toString()).contains(score);
    }

    @Test
    void a_score_of_a_list_that_is_incomplete_may_not_be_the_latest() {
        assertThat(decision("gce-node", LocalDate.of(2024, 12, 31))
                        .requirement("gold.score")
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "energy-valley,          benchmarking,      esca-bronze-33, 33, ",
        "hemp-cluster,           benchmarking-2017, esca-bronze-36, 36, ",
        "hemp-cluster,           benchmarking-2019, esca-bronze-36, 36, ",
        "hemp-cluster,           benchmarking-2021, esca-bronze-36, 36, ",
        "paper-province,         benchmarking-2016, esca-bronze-36, 36, ",
        "green-tech-cluster,     gold-2012,         esca-gold-2012, 34, 98 %",
        "software-cluster,       gold-2013,         esca-gold-2013, 31, 128 of 150",
        "pole-vehicule-du-futur, gold-2015,         esca-gold-2013, 31, 93 %",
        "basque-energy-cluster,  gold-2017,         esca-gold-2013, 31, 84 %",
        "rohealth,               gold-2021,         esca-gold-2013, 31, ",
        "nscc,                   gold-2021,         esca-gold-2013, 31, 95 %",
        "nscc,                   gold-2024,         esca-gold-2013, 31, 96 %",
        "gce-node,               gold-94,           esca-gold-2013, 31, 94 %",
        "gce-node,               gold-95,           esca-gold-2013, 31, 95 %",
        "gce-ocean-technology,   gold-2021,         esca-gold-2013, 31, ",
        "heidner-biocluster,     gold,              esca-gold-2013, 31, ",
    })
    void every_assessment_on_record_has_its_catalogue_and_its_score_as_reported(
            String dossier, String id, String catalogue, int indicators, String score) {
        Assessment assessment = Dossiers.read(dossier).assessments().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(assessment.catalogue()).isEqualTo(catalogue);
        assertThat(catalogue(catalogue).size()).isEqualTo(indicators);
        assertThat(assessment.reportedScore().map(ReportedScore::toString)).isEqualTo(Optional.ofNullable(score));
    }

    private static IndicatorCatalogue catalogue(String id) {
        Scheme labels = Klynge.ruleBook()
                .edition(EscaLabels.SCHEME, LocalDate.of(2019, 11, 14))
                .orElseThrow();
        return labels.assessments().stream()
                .flatMap(series -> series.catalogue(id).stream())
                .findFirst()
                .orElseThrow();
    }
}
