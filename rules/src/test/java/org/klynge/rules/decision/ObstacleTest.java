package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told to be in the way is at the lowest places, and no more of it than decided. */
class ObstacleTest {

    private static final String DOSSIER = """
            cluster: { id: some }
            profiles: [ { date: 2020-01-01, participants: 5, team-fte: 2 } ]
            attestations: [ { claim: word, holds: false, by: Jury, date: 2020-01-01 } ]
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fact: profile.participants, at-least: 10 | profile.participants",
                "attested: word | word",
                // of two, the one that lacks; of two that lack, both
                "all: [ { fact: profile.participants, at-least: 10 }, { fact: profile.team-fte, at-least: 1 } ] | profile.participants",
                "all: [ { fact: profile.participants, at-least: 10 }, { attested: word } ] | profile.participants, word",
                "any: [ { fact: profile.participants, at-least: 10 }, { attested: word } ] | profile.participants, word",
                // what lacks for certain goes before what is not known
                "all: [ { fact: profile.participants, at-least: 10 }, { fact: profile.jobs, at-least: 1 } ] | profile.participants",
                "any: [ { fact: profile.participants, at-least: 10 }, { fact: profile.jobs, at-least: 1 } ] | profile.jobs",
                // below a negation it is what holds
                "not: { fact: profile.team-fte, at-least: 1 } | profile.team-fte",
                "not: { any: [ { fact: profile.participants, at-least: 10 }, { fact: profile.team-fte, at-least: 1 } ] } | profile.team-fte",
                // and each is told once
                "all: [ { attested: word }, { any: [ { attested: word }, { fact: profile.participants, at-least: 10 } ] } ] | word, profile.participants",
            })
    void is_what_decided(String condition, String because) {
        assertThat(OwnRules.decide(OwnRules.of(condition), DOSSIER).obstacles().stream()
                        .flatMap(obstacle -> obstacle.because().stream())
                        .flatMap(evaluation -> evaluation.condition().subjects().stream())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(because);
    }
}
