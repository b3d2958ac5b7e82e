package org.klynge.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.Quantity;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.testkit.law.Breach;
import org.klynge.testkit.law.ThresholdLaw;

/** Somebody means at least 85 % and writes 80: a law finds it, and shows a score on which it matters. */
class WrongThresholdTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final ImmutableMap<String, Threshold> MEANT =
            ImmutableMap.of("gold.score", Threshold.atLeast(Quantity.percent(85)));

    private static Optional<Breach> breach(String written) {
        Decider decider = Klynge.decider(RuleBookReader.extending(Klynge.ruleBook())
                .read(List.of(DocumentSource.of("excellence.yaml", """
                        scheme: excellence
                        edition: "2026"
                        title: Excellence labels of an invented region
                        extends: { scheme: esca-labels, edition: "2019-11" }
                        changes:
                          - { change: gold.score, at-least: %s }
                        """.formatted(written))))
                .orThrow());
        return ThresholdLaw.check(decider, "excellence", "2026", DAY, MEANT);
    }

    @ParameterizedTest
    @CsvSource({
        "80 %, true",
        "84 %, true",
        "84.9 %, true",
        "84.995 %, true",
        "85 %, false",
        "85.1 %, true",
        "86 %, true",
        "90 %, true"
    })
    void a_threshold_that_is_not_the_one_that_is_meant_is_caught(String written, boolean caught) {
        assertThat(breach(written).isPresent()).isEqualTo(caught);
    }

    @Test
    void the_counterexample_is_a_dossier_that_one_can_read() {
        assertThat(breach("80 %").orElseThrow().toString()).isEqualTo("""
                The law 'thresholds are exact' is broken by excellence 2026 on 2026-05-01 for award.
                  gold.score: assessment.gold.score: at least 80 %
                  expected: NOT_MET, since assessment.gold.score = 131 of 155 (esca-gold-2013) and at least 85 % is meant
                  found:    MET, by the threshold at least 80 %
                  dossier:
                    cluster:
                      id: unnamed
                    assessments:
                      - id: a
                        catalogue: esca-gold-2013
                        date: 2026-05-01
                        reported-score: 131 of 155
                """);
    }
}
