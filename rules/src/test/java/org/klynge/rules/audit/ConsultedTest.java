package org.klynge.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.rules.spi.ConditionPlugin;
import org.klynge.rules.spi.FactPlugin;
import org.klynge.rules.spi.Plugins;
import org.klynge.rules.spi.ScoringPlugin;

/** A record names the editions and plug-ins on which the decision may rest, wherever a rule speaks of them. */
class ConsultedTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    private record Sunny(String name) implements ConditionPlugin {
        @Override
        public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
            return Verdict.MET;
        }
    }

    private record Warmth(String name, String version) implements FactPlugin {
        @Override
        public Quantity possible() {
            return Quantity.parse("between 0 % and 9 %", Unit.PERCENT);
        }

        @Override
        public Quantity read(Dossier dossier, LocalDate day) {
            return possible();
        }
    }

    private record Strict(String name, String version) implements ScoringPlugin {
        @Override
        public ScoringRule rule(ImmutableMap<String, String> parameters) {
            return new ShareOfPoints();
        }
    }

    private static final Plugins PLUGINS =
            Plugins.of(new Sunny("sunny"), new Warmth("warmth", "2")).and(Plugins.of(new Strict("strict", "3")));

    /** Beside the own scheme: upper has two levels, mark sits on the higher one of them, and idle is never spoken of. */
    private static RuleBook rules(String required, String validity) {
        return RuleBookReader.standalone()
                .withPlugins(PLUGINS)
                .read(List.of(
                        DocumentSource.of("catalogue", "catalogue: c\ntitle: C\nsize: 1\n"),
                        DocumentSource.of("upper", scheme("upper", "one, two", "two: " + LASTS)),
                        DocumentSource.of(
                                "mark",
                                scheme(
                                        "mark",
                                        "seal",
                                        "seal: { validity: { first: 1 year, counted-from: grant, ends-with: upper/two, source: law } }")),
                        DocumentSource.of("idle", scheme("idle", "none", "none: " + LASTS)),
                        DocumentSource.of("own", scheme("own", "low, high", """
                                high:
                                    award: [ { id: it, says: It holds., %s, basis: own, source: law } ]
                                    keep: [ { id: kept, says: It holds., holds: idle/none, basis: own } ]
                                    validity: { %s, source: law }
                                """.formatted(required, validity)))))
                .orThrow();
    }

    private static final String LASTS = "{ validity: { first: 1 year, counted-from: grant, source: law } }";
    private static final String DECLARED = """
            assessments: { plain: { catalogues: c }, exam: { catalogues: c, scoring: strict } }
            facts: { warm: { sum: [warmth, warmth] }, held-for: { time-between: [standing.upper/one.first-grant, day] } }""";

    private static String scheme(String id, String standings, String said) {
        return """
                scheme: %1$s
                edition: "1"
                title: A scheme
                ladder: { id: %1$s, kind: programme, standings: [%2$s] }
                %4$s
                standings:
                  %3$s
                sources: { law: { title: The law } }
                """.formatted(id, standings, said, id.equals("own") ? DECLARED : "claims: {}");
    }

    private static DecisionRecord record(String required, String validity) {
        RuleBook rules = rules(required, validity);
        Decider decider = Klynge.decider(rules);
        return DecisionRecord.of(
                decider, decider.decide("own", Dossier.builder().build(), DAY));
    }

    private static final String ALWAYS = "fact: profile.participants, at-least: 1";
    private static final String YEAR = "first: 1 year, counted-from: grant";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // rule | other schemes than the own one | plug-ins
                "fact: profile.participants, at-least: 1                          | ''            | {}",
                "holds: upper/one                                                 | upper         | {}",
                // the mark ends with the higher level
                "holds: upper/two                                                 | upper         | {}",
                "holds: mark/seal                                                 | mark, upper   | {}",
                "holds: upper/one, or-higher: true                                | upper         | {}",
                "held: mark/seal                                                  | mark, upper   | {}",
                "held: mark/seal, or-higher: true                                 | mark, upper   | {}",
                "renewable: upper/one                                             | upper         | {}",
                "call: upper/one                                                  | upper         | {}",
                "not: { holds: upper/one }                                        | upper         | {}",
                "any: [ { fact: profile.participants, at-least: 1 }, { holds: upper/one } ] | upper | {}",
                "fact: standing.upper/one.first-grant, at-least: 2019             | upper         | {}",
                "time-between: [standing.upper/one.first-grant, day], at-least: 1 months | upper  | {}",
                "time-between: [cluster.founded, standing.upper/one.first-grant], at-least: 1 months | upper | {}",
                "fact: held-for, at-least: 1 months                               | upper         | {}",
                "custom: { name: sunny }                                          | ''            | {condition sunny=unspecified}",
                "fact: warmth, at-least: 1 %                                      | ''            | {fact warmth=2}",
                "fact: warm, at-least: 1 %                                        | ''            | {fact warmth=2}",
                "fact: assessment.exam.score, at-least: 1 %                       | ''            | {scoring strict=3}",
                "fact: assessment.exam.points, at-least: 1 points                 | ''            | {scoring strict=3}",
                "fact: assessment.exam.count, at-least: 1                         | ''            | {}",
                "fact: assessment.plain.score, at-least: 1 %                      | ''            | {}",
                "every-indicator: { of: exam, reaches: 50 % }                     | ''            | {scoring strict=3}",
                "fact: profile.participants, at-least: 1, other-readings: [ { holds: upper/one, source: law } ] | upper | {}",
            })
    void what_a_rule_speaks_of_is_recorded(String rule, String schemes, String plugins) {
        DecisionRecord record = record(rule, YEAR);
        assertThat(others(record)).isEqualTo(schemes);
        assertThat(record.plugins()).hasToString(plugins);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first: 1 year, counted-from: grant                                      | ''    | {}",
                "first: 1 year, counted-from: grant, ends-with: upper/two                | upper | {}",
                "first: 1 year, counted-from: grant, may-end-with: upper/two             | upper | {}",
                "first: 1 year, counted-from: assessment-day, of: exam                   | ''    | {scoring strict=3}",
                "first: 1 year, counted-from: assessment-day, of: plain                  | ''    | {}",
                "first: 1 year, counted-from: grant, other-readings: [ { id: other, first: 2 years, ends-with: upper/two, source: law } ] | upper | {}",
                "first: 1 year, counted-from: grant, other-readings: [ { id: other, counted-from: assessment-day, of: exam, source: law } ] | '' | {scoring strict=3}",
            })
    void what_a_validity_speaks_of_is_recorded(String validity, String schemes, String plugins) {
        DecisionRecord record = record(ALWAYS, validity);
        assertThat(others(record)).isEqualTo(schemes);
        assertThat(record.plugins()).hasToString(plugins);
    }

    private static String others(DecisionRecord record) {
        assertThat(record.consulted()).extracting(SchemeHashes::scheme).contains("own");
        return record.consulted().stream()
                .map(SchemeHashes::scheme)
                .filter(scheme -> !scheme.equals("own"))
                .collect(Collectors.joining(", "));
    }
}
