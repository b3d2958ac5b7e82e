package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Statement;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.scheme.RuleBook;

/** Statements without a common world: reported with both places, and nothing is decided by them. */
class ConflictTest {

    private static final String CATALOGUE = """
            catalogue: small
            title: Two indicators
            size: 2
            dimensions:
              - id: all
                name: All
                indicators:
                  - { number: "1", name: One, minimum: 50 % }
                  - { number: "2", name: Two, minimum: none }
            """;

    private static final String SCHEME = """
            scheme: own
            edition: "1"
            title: Own rules
            ladder: { id: own, kind: labels, standings: [seal] }
            assessments: { small: { catalogues: [small] } }
            claims:
              minimums: { by: [Jury], about: small }
              standing-alone: { by: [Jury] }
            standings:
              seal:
                award:
                  - { id: score, says: More than half., fact: assessment.small.score, more-than: 50 %, basis: own }
                  - id: minimums
                    says: Every minimum is reached.
                    every-indicator: { of: small, reaches: minimum }
                    attested: minimums
                    basis: own
                  - { id: members, says: Ten members., fact: profile.participants, at-least: 10, basis: own }
                  - { id: alone, says: The jury says so., attested: standing-alone, basis: own }
            """;

    private static final RuleBook RULES = RuleBookReader.standalone()
            .read(List.of(DocumentSource.of("catalogue", CATALOGUE), DocumentSource.of("scheme", SCHEME)))
            .orThrow();

    private static Decision decide(String assessment, String more) {
        String document = "cluster: { id: some }\nassessments:\n  - { id: a, catalogue: small, date: 2020-01-01, "
                + assessment + " }\n" + more;
        return Klynge.decider(RULES)
                .decide(
                        "own",
                        DossierReader.of(RULES)
                                .read(DocumentSource.of("dossier", document.replace("|", "\n")))
                                .orThrow(),
                        LocalDate.of(2020, 2, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // an attestation against computed ratings, either way
                "ratings: { '1': 2 of 5, '2': 5 of 5 }; 'attestations: [ { claim: minimums, holds: true, by: Jury, date: 2020-01-02, assessment: a } ]';"
                        + "minimums; minimums; 'attestations[0], assessments[a]'",
                "ratings: { '1': 3 of 5, '2': 5 of 5 }; 'attestations: [ { claim: minimums, holds: false, by: Jury, date: 2020-01-02, assessment: a } ]';"
                        + "minimums; minimums; 'attestations[0], assessments[a]'",
                // a reported total that the ratings cannot give
                "'ratings: { ''1'': 2 of 5, ''2'': 5 of 5 }, reported-score: 80 %'; '';"
                        + "score; assessment.small.score; 'assessments[a].ratings, assessments[a].reported-score'",
                "'ratings: { ''1'': 2 of 5, ''2'': 5 of 5 }, reported-score: 7 of 11'; '';"
                        + "score; assessment.small.score; 'assessments[a].ratings, assessments[a].reported-score'",
                // two profiles of one day
                "reported-score: 80 %; 'profiles: [ { date: 2020-01-05, participants: 9 }, { date: 2020-01-05, participants: at least 10 } ]';"
                        + "members; profile.participants; 'profiles[0].participants, profiles[1].participants'",
                // two words of one day
                "reported-score: 80 %; 'attestations: [ { claim: standing-alone, holds: true, by: Jury, date: 2020-01-05 }, { claim: standing-alone, holds: false, by: Jury, date: 2020-01-05 } ]';"
                        + "alone; standing-alone; 'attestations[0], attestations[1]'",
                // an assessment after the grant that names it
                "reported-score: 80 %; 'grants: [ { standing: own/seal, from: 2019-12-31, assessment: a } ]';"
                        + "score; assessment.small.score; 'assessments[a].date, grants[0].from'",
            })
    void leaves_the_requirement_unknown_and_names_both_places(
            String assessment, String more, String requirement, String about, String places) {
        Decision decision = decide(assessment, more == null ? "" : more);
        assertThat(decision.requirement(requirement).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(decision.conflicts()).extracting(Conflict::about).contains(about);
        assertThat(decision.conflicts().stream()
                        .filter(conflict -> conflict.about().equals(about))
                        .flatMap(conflict -> conflict.statements().stream())
                        .map(Statement::place))
                .containsExactlyInAnyOrder(places.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ratings: { '1': 3 of 5, '2': 5 of 5 }; minimums; MET",
                "'ratings: { ''1'': 2 of 5, ''2'': 5 of 5 }, reported-score: 70 %'; score; MET",
                "'ratings: { ''1'': 2 of 5, ''2'': 5 of 5 }, reported-score: 7 of 10'; score; MET",
            })
    void is_none_where_the_statements_agree(String assessment, String requirement, Verdict verdict) {
        Decision decision = decide(assessment, "");
        assertThat(decision.conflicts()).isEmpty();
        assertThat(decision.requirement(requirement).verdict()).isEqualTo(verdict);
    }
}
