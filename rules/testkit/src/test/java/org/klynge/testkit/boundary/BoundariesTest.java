package org.klynge.testkit.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.ReportedScore;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.scheme.Scheme;

/** Next to each threshold there are the values that tell it from every other one. */
class BoundariesTest {

    private static final String SCHEME = """
            scheme: s
            edition: "1"
            title: S
            ladder: { id: l, kind: programme, standings: [ low, high ] }
            in-force: { from: 2020-01-31, source: law }
            figures: { budget: { unit: nok } }
            facts:
              interval: { time-between: [assessment.exam.first-date, assessment.exam.second-date] }
            assessments: { exam: { catalogues: three, scoring: { levels: { 0: 0, 1: 3, 2: 10 } } } }
            standings:
              low:
                award:
                  - { id: condition, says: It holds., basis: own, source: law, %s }
            sources: { law: { title: The law } }
            """;
    private static final String CATALOGUE = """
            catalogue: three
            title: Three
            size: 3
            dimensions:
              - id: d
                name: D
                indicators:
                  - { number: 1.1, name: A, minimum: 60 % }
                  - { number: 1.2, name: B, minimum: 50 % }
                  - { number: 1.3, name: C }
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            fact: profile.participants, at-least: 15    | below profile.participants = 14 no; on profile.participants = 15 yes; above profile.participants = 16 yes
            fact: profile.participants, more-than: 15   | below profile.participants = 15 no; on profile.participants = 16 yes; above profile.participants = 17 yes
            fact: profile.participants, at-most: 0      | on profile.participants = 0 yes; above profile.participants = 1 no
            fact: profile.private-share, more-than: 50 %| below profile.private-share = 49.99 % no; on profile.private-share = 50 % no; above profile.private-share = 50.01 % yes
            fact: profile.private-share, at-least: 100 %| below profile.private-share = 99.99 % no; on profile.private-share = 100 % yes
            fact: profile.private-share, at-least: 66.125 % | below profile.private-share = 66.124 % no; on profile.private-share = 66.125 % yes; above profile.private-share = 66.126 % yes
            fact: profile.budget, less-than: 7.5        | below profile.budget = 7.49 NOK yes; on profile.budget = 7.5 NOK no; above profile.budget = 7.51 NOK no
            fact: assessment.exam.score, at-least: 80 % | below assessment.exam.score = 23 of 30 (three) no; above assessment.exam.score = 30 of 30 (three) yes; below assessment.exam.score = 79.99 % (three) no; on assessment.exam.score = 80 % (three) yes; above assessment.exam.score = 80.01 % (three) yes
            fact: assessment.exam.points, more-than: 29 | below assessment.exam.points = 23 of 30 (three) no; above assessment.exam.points = 30 of 30 (three) yes
            fact: cluster.founded, less-than: 2015      | below cluster.founded = 2014-12-30 yes; on cluster.founded = 2014-12-31 yes; above cluster.founded = 2015-01-01 no
            fact: interval, at-least: 1 months          | below time from assessment.exam.first-date to assessment.exam.second-date = 2020-01-31 to 2020-02-28 no; on time from assessment.exam.first-date to assessment.exam.second-date = 2020-01-31 to 2020-02-29 yes; above time from assessment.exam.first-date to assessment.exam.second-date = 2020-01-31 to 2020-03-01 yes
            'every-indicator: { of: exam, reaches: minimum }' | below assessment.exam.ratings.1.1 = 1 of 2 no; above assessment.exam.ratings.1.1 = 2 of 2 yes; below assessment.exam.ratings.1.2 = 0 of 2 no; on assessment.exam.ratings.1.2 = 1 of 2 yes; above assessment.exam.ratings.1.2 = 2 of 2 yes
            'indicators: { of: exam, at-least: 2, reaches: 50 % }' | below assessment.exam.ratings: 1 reach the level (three) no; on assessment.exam.ratings: 2 reach the level (three) yes; above assessment.exam.ratings: 3 reach the level (three) yes; below assessment.exam.ratings.1.1 = 0 of 2 no; on assessment.exam.ratings.1.1 = 1 of 2 yes; above assessment.exam.ratings.1.1 = 2 of 2 yes; below assessment.exam.ratings.1.2 = 0 of 2 no; on assessment.exam.ratings.1.2 = 1 of 2 yes; above assessment.exam.ratings.1.2 = 2 of 2 yes; below assessment.exam.ratings.1.3 = 0 of 2 no; on assessment.exam.ratings.1.3 = 1 of 2 yes; above assessment.exam.ratings.1.3 = 2 of 2 yes
            'indicators: { of: exam, dimension: d, at-least: 3, reaches: 100 % }' | below assessment.exam.ratings.d: 2 reach the level (three) no; on assessment.exam.ratings.d: 3 reach the level (three) yes; below assessment.exam.ratings.1.1 = 1 of 2 no; on assessment.exam.ratings.1.1 = 2 of 2 yes; below assessment.exam.ratings.1.2 = 1 of 2 no; on assessment.exam.ratings.1.2 = 2 of 2 yes; below assessment.exam.ratings.1.3 = 1 of 2 no; on assessment.exam.ratings.1.3 = 2 of 2 yes
            'not: { any: [ { fact: profile.participants, exactly: 3 } ] }' | below profile.participants = 2 no; on profile.participants = 3 yes; above profile.participants = 4 no
            'fact: profile.participants, at-least: 9, other-readings: [ { at-least: 8, source: law } ]' | below profile.participants = 8 no; on profile.participants = 9 yes; above profile.participants = 10 yes; below profile.participants = 7 no; on profile.participants = 8 yes; above profile.participants = 9 yes
            """)
    void values_lie_below_on_and_above(String condition, String expected) {
        String told = Boundaries.of(scheme(condition)).stream()
                .map(each -> each.side().name().toLowerCase(Locale.ROOT) + " " + each.value()
                        + (each.meets() ? " yes" : " no"))
                .collect(Collectors.joining("; "));
        assertThat(told).isEqualTo(expected);
    }

    /** A total that is reported tells the share of one dimension then, and not the points. */
    @ParameterizedTest
    @CsvSource({"share-of-points, 3", "weakest-dimension, 0", "weighted-dimensions: { d: 1 }, 0"})
    void points_that_a_rule_does_not_add_up_have_none(String scoring, int boundaries) {
        String scheme = SCHEME.formatted("fact: assessment.exam.points, at-least: 7")
                .replace("{ levels: { 0: 0, 1: 3, 2: 10 } }", scoring.contains(":") ? "{ " + scoring + " }" : scoring);
        assertThat(Boundaries.of(read(scheme))).hasSize(boundaries);
    }

    /** A third has no decimals that end: the hundredths around it tell it from every other bound. */
    @Test
    void a_bound_without_decimals_lies_between_hundredths() {
        Scheme thirds = scheme("fact: profile.private-share, at-least: 66 %")
                .withThreshold("condition", Threshold.atLeast(Quantity.share(2, 3)));
        assertThat(Boundaries.of(thirds).stream().map(each -> each.value().toString()))
                .containsExactly(
                        "profile.private-share = 66.66 %",
                        "profile.private-share = 200/3 %", "profile.private-share = 66.67 %");
    }

    private static Scheme scheme(String condition) {
        return read(SCHEME.formatted(condition));
    }

    private static Scheme read(String scheme) {
        return RuleBookReader.standalone()
                .read(List.of(DocumentSource.of("s", scheme), DocumentSource.of("c", CATALOGUE)))
                .orThrow()
                .schemes()
                .get(0);
    }

    static List<Scheme> builtIn() {
        return Klynge.ruleBook().schemes();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void each_threshold_of_a_built_in_scheme_has_values_on_either_side(Scheme scheme) {
        Boundaries.of(scheme).stream()
                .collect(Collectors.groupingBy(each -> each.requirement().id() + each.reading() + each.threshold()))
                .forEach((threshold, values) -> assertThat(values.stream().map(Boundary::meets))
                        .as(threshold)
                        .contains(true, false));
    }

    private static Assessment assessment(BoundaryValue value) {
        Assessment.Builder assessment = Assessment.builder().id("a").date(PartialDate.parse("2021-10-04"));
        return value instanceof BoundaryValue.Total total
                ? assessment
                        .catalogue(total.catalogue())
                        .reportedScore(total.total())
                        .build()
                : assessment
                        .catalogue(((BoundaryValue.Share) value).catalogue())
                        .reportedScore(new ReportedScore.Bounds(((BoundaryValue.Share) value).share()))
                        .build();
    }

    @Test
    void a_decision_agrees_with_the_boundaries_of_the_score() {
        Scheme labels = Klynge.ruleBook().edition(EscaLabels.SCHEME, "2019-11");
        List<Boundary> boundaries = Boundaries.of(labels).stream()
                .filter(each -> each.requirement().id().equals("gold.score"))
                .filter(each -> each.reading().equals(each.requirement().appliedReading()))
                .toList();
        assertThat(boundaries).hasSize(12).allSatisfy(boundary -> {
            assertThat(Klynge.standard()
                            .decide(
                                    EscaLabels.SCHEME,
                                    Dossier.of(assessment(boundary.value())),
                                    LocalDate.of(2021, 11, 6))
                            .requirement("gold.score")
                            .verdict())
                    .isEqualTo(Verdict.of(boundary.meets()));
        });
    }
}
