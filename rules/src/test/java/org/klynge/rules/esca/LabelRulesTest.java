package org.klynge.rules.esca;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.Requirement;

/** What silver and gold ask for, requirement by requirement, in both editions. */
class LabelRulesTest {

    private static Decision decide(String day, String... sections) {
        String document = "cluster: { id: some-cluster }\n" + String.join("\n", sections);
        return Klynge.standard()
                .decide(
                        EscaLabels.SCHEME,
                        DossierReader.of(Klynge.ruleBook())
                                .read(DocumentSource.of("case", document))
                                .orThrow(),
                        LocalDate.parse(day));
    }

    /** Benchmarkings on some days, joined by blanks. */
    private static String benchmarked(String days) {
        ImmutableList<String> each = ImmutableList.copyOf(days.split(" "));
        return "assessments:\n"
                + IntStream.range(0, each.size())
                        .mapToObj(number -> "  - { id: benchmarking-" + number + ", catalogue: esca-bronze-36, date: "
                                + each.get(number) + " }\n")
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        // one and a half to two years, both included, to the day
        "2014-03-31 2015-09-29, NOT_MET, false",
        "2014-03-31 2015-09-30, MET,     false",
        "2014-03-31 2016-03-31, MET,     false",
        "2014-03-31 2016-04-01, NOT_MET, false",
        // as far as the dates are known
        "2014-03 2015-12,       MET,     false",
        "2014-03 2015-09,       UNKNOWN, false",
        "2014-03 2016-03,       UNKNOWN, false",
        "2014 2015,             UNKNOWN, false",
        "2014 2017,             NOT_MET, false",
        "2014-03-31,            NOT_MET, false",
        // the latest two of three, and the first two by the other reading
        "2010-01-31 2014-03-31 2015-12-31, MET,     true",
        "2012-06-30 2014-03-31 2014-12-31, NOT_MET, true",
        "2012-06-30 2014-03-31 2015-12-31, MET,     false",
    })
    void silver_asks_for_one_and_a_half_to_two_years_between_the_benchmarkings(
            String days, Verdict verdict, boolean contested) {
        RequirementDecision interval =
                decide("2018-06-01", benchmarked(days)).requirement("silver.benchmarking-interval");
        assertThat(interval.verdict()).isEqualTo(verdict);
        assertThat(interval.isContested()).isEqualTo(contested);
    }

    @Test
    void the_time_between_the_benchmarkings_can_be_attested() {
        String word =
                "attestations:\n  - { claim: silver.benchmarking-interval, holds: true, by: ESCA, date: 2016-05-01 }";
        assertThat(decide(
                                "2018-06-01",
                                word.replace(" }", ", assessment: latest }"),
                                "assessments:",
                                "  - { id: first, catalogue: esca-bronze-36, date: by 2015 }",
                                "  - { id: latest, catalogue: esca-bronze-36, date: 2016-04 }")
                        .requirement("silver.benchmarking-interval")
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2,          NOT_MET, false",
        "3,          MET,     false",
        "4,          NOT_MET, true",
        "at least 3, UNKNOWN, true",
        "unknown,    UNKNOWN, false",
    })
    void three_areas_of_improvement_are_three_and_by_another_reading_at_least_three(
            String areas, Verdict verdict, boolean contested) {
        RequirementDecision requirement = decide(
                        "2018-06-01",
                        "profiles:",
                        "  - { date: 2018-05-01, improvement-areas: " + areas + " }",
                        "attestations:",
                        "  - { claim: silver.improvement-effects, holds: true, by: ESCA, date: 2018-05-01 }",
                        "assessments: [ { id: some, catalogue: esca-bronze-36, date: 2018-03 } ]")
                .requirement("silver.improvement-areas");
        assertThat(requirement.verdict()).isEqualTo(verdict);
        assertThat(requirement.isContested()).isEqualTo(contested);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-06-01, silver.benchmarking-interval silver.improvement-areas silver.audit silver.minimums, MET",
        "2018-06-01, silver.benchmarking-interval silver.improvement-areas silver.audit, UNKNOWN",
        "2018-06-01, silver.benchmarking-interval silver.improvement-areas silver.minimums, UNKNOWN",
        "2018-06-01, silver.benchmarking-interval silver.audit silver.minimums, UNKNOWN",
        // since 15 November 2019 the cluster must be eligible too
        "2019-11-14, silver.improvement-areas silver.audit silver.minimums, MET",
        "2019-11-15, silver.improvement-areas silver.audit silver.minimums, UNKNOWN",
        "2019-11-15, silver.improvement-areas silver.audit silver.minimums eligibility, MET",
    })
    void silver_is_certain_once_everything_is_attested_that_no_figure_tells(
            String day, String claims, Verdict verdict) {
        String attestations = Arrays.stream(claims.split(" "))
                .map(claim -> "  - { claim: " + claim + ", holds: true, by: ESCA, date: 2018-05-01 }\n")
                .collect(Collectors.joining());
        assertThat(decide(day, benchmarked("2014-03-31 2015-12-31") + "attestations:\n" + attestations)
                        .verdict(EscaLabels.SILVER))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "'grants: [ { standing: esca/bronze, from: 2016-05 } ]'",
        "'grants: [ { standing: esca/silver, from: 2018-05-31 } ]'",
    })
    void gold_is_given_without_any_label_and_directly_after_any(String held) {
        assertThat(decide(
                                "2018-06-01",
                                "assessments:",
                                "  - { id: gold, catalogue: esca-gold-2013, date: 2018-05-04, reported-score: 128 of 150 }",
                                "attestations:",
                                "  - { claim: gold.minimums, holds: true, by: ESCA, date: 2018-05-31, assessment: gold }",
                                held)
                        .verdict(EscaLabels.GOLD))
                .isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({
        // told, and decides nothing: the waiting time after silver
        "gold.after-silver, 2016-06-01, 'grants: [ { standing: esca/silver, from: 2014-06-01 } ]', MET,     false",
        "gold.after-silver, 2016-05-31, 'grants: [ { standing: esca/silver, from: 2014-06-01 } ]', NOT_MET, false",
        "gold.after-silver, 2016-05-31, '',                                                       MET,     false",
        // the years of activity, of which one source speaks
        "gold.activity,     2017-06-02, 'assessments: []',                                        UNKNOWN, false",
        // who assessed, and a threshold for every indicator: words of an authority about an assessment, if there is one
        "gold.experts,      2017-06-02, 'assessments: [ { id: gold, catalogue: esca-gold-2013, date: 2017-05 } ]', UNKNOWN, false",
        "gold.thresholds,   2017-06-02, 'assessments: [ { id: gold, catalogue: esca-gold-2013, date: 2017-05 } ]', UNKNOWN, false",
        "gold.experts,      2017-06-02, '',                                                       NOT_MET, false",
    })
    void what_one_source_says_or_facts_contradict_is_told_and_not_applied(
            String id, String day, String held, Verdict verdict, boolean contested) {
        RequirementDecision requirement = decide(day, held).requirement(id);
        assertThat(requirement.requirement().applied()).isFalse();
        assertThat(requirement.verdict()).isEqualTo(verdict);
        assertThat(requirement.isContested()).isEqualTo(contested);
    }

    @Test
    void every_requirement_of_both_editions_has_a_source_with_an_address() {
        ImmutableList<Requirement> requirements = Klynge.ruleBook().schemes().stream()
                .filter(scheme -> scheme.id().equals(EscaLabels.SCHEME))
                .flatMap(scheme -> scheme.rules().values().stream())
                .flatMap(rules -> rules.requirements().values().stream())
                .collect(ImmutableList.toImmutableList());
        assertThat(requirements).hasSizeGreaterThan(20).allSatisfy(requirement -> {
            assertThat(requirement.basis()).isNotEqualTo(Basis.OWN);
            assertThat(requirement.sources())
                    .isNotEmpty()
                    .allMatch(source ->
                            source.url().filter(url -> url.startsWith("http")).isPresent());
            assertThat(requirement.otherReadings())
                    .allSatisfy(reading -> assertThat(reading.sources()).isNotEmpty());
        });
    }
}
