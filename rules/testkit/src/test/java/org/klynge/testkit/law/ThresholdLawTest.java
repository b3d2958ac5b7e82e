package org.klynge.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Engine;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Situation;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.scheme.RuleBook;

/** Whatever a threshold is on, values on both of its sides are tried; and any other threshold than the one that is meant shows. */
class ThresholdLawTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 31);

    private static final String SCHEME = """
            scheme: s
            edition: "1"
            title: S
            ladder: { id: l, kind: programme, standings: [ low ] }
            in-force: { from: 2020-01-31 }
            figures: { offices: { unit: count }, staff: { unit: count }, quota: { unit: "%%" } }
            facts:
              both: { sum: [profile.offices, profile.staff] }
              part: { ratio: [profile.offices, profile.staff] }
              quotient: { ratio: [profile.quota, profile.private-share] }
              part-of-both: { ratio: [profile.offices, both] }
              fewest: { min: [profile.offices, profile.staff] }
              interval: { time-between: [assessment.exam.first-date, assessment.exam.second-date] }
              since-exam: { time-between: [assessment.exam.latest-date, day] }
              until-exam: { time-between: [cluster.founded, assessment.exam.first-date] }
              since-merger: { time-between: [cluster.merged, day] }
            assessments: { exam: { catalogues: three, scoring: share-of-points } }
            standings:
              low:
                award:
                  - { id: condition, says: It holds., basis: own, %s }
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

    /** The standard engine, or one that says the contrary; it keeps in mind what the standard one said. */
    private record Tried(boolean lying, Set<Verdict> verdicts) implements Engine {

        @Override
        public String name() {
            return "tried";
        }

        @Override
        public Evaluation evaluate(Condition condition, Situation situation) {
            Evaluation honest = Klynge.decider(situation.ruleBook()).engine().evaluate(condition, situation);
            verdicts.add(honest.verdict());
            return lying
                    ? new Evaluation(
                            condition,
                            honest.verdict().negate(),
                            honest.evidence(),
                            ImmutableList.of(),
                            honest.contradiction())
                    : honest;
        }
    }

    private static RuleBook rules(String condition) {
        return RuleBookReader.standalone()
                .read(List.of(DocumentSource.of("s", SCHEME.formatted(condition)), DocumentSource.of("c", CATALOGUE)))
                .orThrow();
    }

    private static Optional<Breach> check(RuleBook rules, Engine engine, ImmutableMap<String, Threshold> meant) {
        return ThresholdLaw.check(Decider.of(rules, engine), "s", "1", DAY, meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fact: cluster.founded, at-most: 2015-06-01",
                "fact: cluster.age, at-least: 36 months",
                "fact: cluster.age, less-than: 1 month",
                "fact: both, at-least: 30",
                "fact: part, more-than: 12.5 %",
                "fact: part, more-than: 150 %",
                "fact: quotient, at-most: 40 %",
                "fact: part-of-both, at-least: 25 %",
                "fact: fewest, at-least: 3",
                "fact: interval, at-least: 13 months",
                "fact: since-exam, at-most: 24 months",
                "fact: until-exam, at-most: 24 months",
                "fact: assessment.exam.first-date, at-least: 2021",
                "fact: standing.l/low.first-grant, at-most: 2021",
                "'indicators: { of: exam, at-least: 2, reaches: 50 % }'",
                "'indicators: { of: exam, at-least: 2, reaches: minimum }'",
                "'indicators: { of: exam, dimension: d, at-least: 1, reaches: 100 % }'",
                "'every-indicator: { of: exam, reaches: minimum }'",
                "'every-indicator: { of: exam, reaches: 20 % }'"
            })
    void both_sides_are_tried(String condition) {
        RuleBook rules = rules(condition.replace("'", ""));
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        assertThat(check(rules, new Tried(false, verdicts), ImmutableMap.of())).isEmpty();
        assertThat(verdicts).containsExactlyInAnyOrder(Verdict.MET, Verdict.NOT_MET);
        assertThat(check(rules, new Tried(true, verdicts), ImmutableMap.of()))
                .hasValueSatisfying(breach -> assertThat(breach.about()).contains("condition"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            profile.offices       | between: 20 and 100   | at least 20    | COUNT
            profile.offices       | between: 20 and 100   | at most 100    | COUNT
            profile.offices       | at-least: 19          | at least 20    | COUNT
            profile.private-share | at-least: 84.995 %    | at least 85 %  | PERCENT
            profile.private-share | more-than: 84.995 %   | at least 84.996 % | PERCENT
            profile.private-share | at-least: 85 %        | more than 85 % | PERCENT
            assessment.exam.score | at-least: 84.995 %    | at least 85 %  | PERCENT
            assessment.exam.score | more-than: 84.995 %   | at least 84.996 % | PERCENT
            assessment.exam.points| at-least: 11          | at least 12    | POINTS
            part                  | at-least: 12.499 %    | at least 12.5 % | PERCENT
            both                  | at-least: 29          | at least 30    | COUNT
            cluster.age           | at-least: 35 months   | at least 36 months | MONTHS
            cluster.age           | more-than: 36 months  | at least 36 months | MONTHS
            since-exam            | at-most: 24 months    | less than 24 months | MONTHS
            """)
    void any_other_threshold_than_the_one_that_is_meant_shows(String fact, String written, String meant, String unit) {
        RuleBook wrong = rules("fact: " + fact + ", " + written);
        ImmutableMap<String, Threshold> thresholds =
                ImmutableMap.of("condition", new Threshold(Quantity.parse(meant, unit(unit))));
        Engine engine = Klynge.decider(wrong).engine();
        assertThat(check(wrong, engine, thresholds))
                .hasValueSatisfying(breach -> assertThat(breach.expected()).contains(meant));
        assertThat(check(
                        RuleBook.of(wrong.schemes().get(0).withThreshold("condition", thresholds.get("condition"))),
                        engine,
                        thresholds))
                .isEmpty();
    }

    private static Unit unit(String name) {
        return switch (name) {
            case "COUNT" -> Unit.COUNT;
            case "POINTS" -> Unit.POINTS;
            case "MONTHS" -> Unit.MONTHS;
            default -> Unit.PERCENT;
        };
    }

    @Test
    void what_is_meant_of_something_that_cannot_be_stated_is_refused() {
        RuleBook rules = rules("fact: since-merger, at-least: 3 months");
        assertThatThrownBy(() -> check(
                        rules,
                        Klynge.decider(rules).engine(),
                        ImmutableMap.of("condition", Threshold.atLeast(Quantity.of(3, Unit.MONTHS)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("of condition no few statements tell a value next to its threshold");
    }
}
