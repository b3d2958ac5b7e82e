package org.klynge.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Merger;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DossierOnDay;
import org.klynge.rules.decision.Finding;
import org.klynge.rules.decision.MissingFact;
import org.klynge.rules.decision.Situation;
import org.klynge.rules.decision.StandingDecision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.engine.ReferenceEngine;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.standing.Grant;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

/** A scheme can say that a cluster which became part of another one is given nothing. */
class MergedClusterTest {

    private static final Decision SCHEME = new Decision("""
            scheme: reef
            edition: "1"
            title: Reef
            ladder: { id: reef, kind: programme, standings: [low] }
            standings:
              low:
                award:
                  - id: low.apart
                    says: The cluster has not merged into another one.
                    not: { time-between: [cluster.merged, day], at-least: 0 months }
                    basis: own
            """);

    private static final Standing LOW = ProgramStatus.of("reef/low");

    /** Decides by a document. */
    private record Decision(String scheme) {
        RuleBook ruleBook() {
            return RuleBookReader.standalone()
                    .read(List.of(DocumentSource.of("scheme", scheme)))
                    .orThrow();
        }

        StandingDecision on(String day, String merged) {
            Cluster.Builder cluster = Cluster.builder().id("c").name("C");
            if (!merged.isEmpty()) {
                cluster.merger(new Merger("other", PartialDate.parse(merged)));
            }
            return Klynge.decider(ruleBook())
                    .decide("reef", Dossier.builder().cluster(cluster.build()).build(), LocalDate.parse(day))
                    .standing(LOW);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',         2025-01-01, MET",
        "2025-01-01, 2024-12-31, MET",
        "2025-01-01, 2025-01-01, NOT_MET",
        "2025-01-01, 2025-01-02, NOT_MET",
        "2025-01,    2024-12-31, MET",
        "2025-01,    2025-01-01, UNKNOWN",
        "2025-01,    2025-01-30, UNKNOWN",
        "2025-01,    2025-01-31, NOT_MET",
        "unknown,    2025-01-01, UNKNOWN",
    })
    void it_is_given_nothing_from_the_day_of_the_merger_on(String merged, String day, Verdict verdict) {
        assertThat(SCHEME.on(day, merged).verdict()).isEqualTo(verdict);
    }

    /** What was given to an organisation that had ceased to exist was never held. */
    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 2025-01, MET",
        "2025-01,    2025-02, MET",
        "2025-01,    2025-01, UNKNOWN",
        "2025-01-30, 2025-01, UNKNOWN",
        "2025-01-31, 2025-01, NOT_MET",
        "2025-02-01, 2025-01, NOT_MET",
    })
    void a_grant_that_may_have_come_too_late_was_perhaps_never_held(String from, String merged, Verdict held) {
        Dossier dossier = Dossier.builder()
                .cluster(Cluster.builder()
                        .id("c")
                        .merger(new Merger("other", PartialDate.parse(merged)))
                        .build())
                .addGrant(Grant.builder()
                        .standing(LOW)
                        .from(PartialDate.parse(from))
                        .build())
                .build();
        Situation situation = new Situation(
                new DossierOnDay(dossier, LocalDate.of(2025, 6, 1), ImmutableSet.of()), SCHEME.ruleBook());
        assertThat(new ReferenceEngine()
                        .evaluate(new Condition.Held(ImmutableSet.of(LOW), false, Optional.empty()), situation)
                        .verdict())
                .isEqualTo(held);
    }

    @Test
    void a_merger_that_may_have_been_is_missing_by_its_name() {
        StandingDecision low = SCHEME.on("2025-01-30", "2025-01");
        assertThat(low.isCautious()).isFalse();
        assertThat(low.missing()).extracting(MissingFact::name).containsExactly("cluster.merged");
        assertThat(low.missing().get(0).meets()).contains(new Finding.Absent());
    }
}
