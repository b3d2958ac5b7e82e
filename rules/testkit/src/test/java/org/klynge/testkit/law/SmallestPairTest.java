package org.klynge.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.klynge.dossier.Dossier;

/** What is left of two dossiers by which a law is broken is what it takes, and the one refines the other still. */
class SmallestPairTest {

    private static final Dossier ROUGH = Lagoon.dossier("""
            profiles: [ { date: 2021, participants: at least 20, team-fte: 3 }, { date: 2020, participants: 4 } ]
            assessments:
              - { id: a, catalogue: two, date: 2021, ratings: { 1: 3 of 5 } }
              - { id: b, catalogue: two, date: 2020-05-01, reported-score: 30 of 100 }
            attestations: [ { claim: sound, holds: true, by: Board, date: 2021-05-01, assessment: b } ]
            incomplete: [ grants, assessments ]
            """);
    private static final Dossier REFINED = Lagoon.dossier("""
            profiles: [ { date: 2021-05-01, participants: 20, team-fte: 3 }, { date: 2020, participants: 4 } ]
            assessments:
              - { id: a, catalogue: two, date: 2021, ratings: { 1: 3 of 5, 2: 4 of 5 } }
              - { id: b, catalogue: two, date: 2020-05-01, reported-score: 30 of 100 }
            attestations: [ { claim: sound, holds: true, by: Board, date: 2021-05-01, assessment: b } ]
            incomplete: [ grants, assessments ]
            """);

    private static String smallest(BiPredicate<Dossier, Dossier> broken) {
        return smallest(ROUGH, REFINED, broken);
    }

    private static String smallest(Dossier one, Dossier other, BiPredicate<Dossier, Dossier> broken) {
        return SmallestPair.of(
                        one,
                        other,
                        (rough, refined) -> broken.test(rough, refined)
                                ? Optional.of(new Breach(
                                        "law",
                                        "asked",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Breach.document(rough),
                                        Breach.document(refined),
                                        Optional.empty()))
                                : Optional.empty())
                .map(breach -> breach.expected() + "and\n" + breach.found())
                .orElse("none");
    }

    @Test
    void nothing_is_left_where_nothing_matters() {
        assertThat(smallest((rough, refined) -> true))
                .doesNotContain("profiles", "attestations", "id: b", "participants");
    }

    @Test
    void what_is_learnt_and_does_not_matter_is_left_out() {
        Dossier rough = Lagoon.dossier("""
                assessments: [ { id: a, catalogue: two, date: 2021 } ]
                incomplete: [ grants, assessments ]
                """);
        Dossier refined = Lagoon.dossier("""
                profiles: [ { date: 2021-05-01, participants: 20 } ]
                assessments:
                  - { id: a, catalogue: two, date: 2021-03-01 }
                  - { id: b, catalogue: two, date: 2022, reported-score: 30 of 100 }
                attestations: [ { claim: sound, holds: true, by: Board, date: 2022-05-01, assessment: b } ]
                """);
        String left = smallest(
                rough,
                refined,
                (less, more) -> more.assessments().stream()
                        .anyMatch(assessment -> assessment.date().isExact()
                                && !less.assessments().contains(assessment)));
        assertThat(left)
                .contains("2021-03-01")
                .doesNotContain("profiles", "id: b", "attestations", "incomplete", "- grants");
    }

    @Test
    void what_matters_is_left_in_both() {
        assertThat(smallest((rough, refined) -> rough.profiles().stream()
                        .anyMatch(profile -> !refined.profiles().contains(profile))))
                .isEqualTo("""
                        cluster:
                          id: unnamed
                        profiles:
                          - date: 2021
                        and
                        cluster:
                          id: unnamed
                        profiles:
                          - date: 2021-05-01
                        """);
    }

    @Test
    void ratings_are_left_out_one_by_one() {
        assertThat(smallest((rough, refined) -> refined.assessments().stream()
                        .anyMatch(assessment -> assessment.ratings().containsKey("2"))))
                .contains("4 of 5")
                .doesNotContain("3 of 5", "id: b", "sound");
    }

    @Test
    void a_law_that_is_kept_is_not_broken_by_less() {
        assertThat(smallest((rough, refined) -> false)).isEqualTo("none");
    }
}
