package org.klynge.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;

/** Between two programmes a cluster may be in none. */
class LadderGapsTest {

    private static Dossier dossier(String grants, String more) {
        StringBuilder document = new StringBuilder("cluster: { id: some" + more + " }\ngrants:\n");
        for (String grant : Splitter.on(';').trimResults().split(grants)) {
            document.append("  - { standing: ").append(grant).append(" }\n");
        }
        return DossierReader.of(Klynge.ruleBook())
                .read(DocumentSource.of("some.yaml", document.toString()))
                .orThrow();
    }

    private static String gaps(Timeline timeline, String ladder) {
        return timeline.ladderGaps(ladder).stream()
                .map(gap -> gap.first() + ".." + gap.last() + (gap.certain() ? "" : " perhaps"))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Three years of Arena, and no call in 2022 and 2023.
                "nic/arena, from: 2019-11-08; nic/nic-explore, from: 2024-10-01 | 2022-11-08..2024-09-30",
                "nic/nic-explore, from: 2024-10-01; nic/arena, from: 2019-11-08 | 2022-11-08..2024-09-30",
                "nic/arena, from: 2019-11-08; nic/nic-explore, from: 2024-06-22..2024-12-31 | 2022-11-08..2024-06-21, 2024-06-22..2024-12-30 perhaps",
                "nic/arena, from: 2019-11-08; nic/arena-pro, from: 2022-11-08 | ''",
                "nic/arena, from: 2019-11-08; nic/arena-pro, from: 2022-11-09 | 2022-11-08..2022-11-08",
                "nic/arena, from: 2019-11-08; nic/arena-pro, from: 2021-01-01 | ''",
                // One of them covers the gap between two others.
                "nic/arena, from: 2016-01-01, until: 2016-12-31; nic/arena, from: 2018-01-01, until: 2018-12-31; nic/nce-level, from: 2016-06-01, until: 2018-06-30 | ''",
                "nic/arena, from: 2016-01-01, until: 2016-12-31; nic/gce, from: 2018-01-01, until: 2018-12-31; nic/nce-level, from: 2017-06-01, until: 2018-06-30 | 2017-01-01..2017-05-31",
                "nic/arena, from: 2016-01-01, until: 2016-12; nic/arena-pro, from: 2020-01-01 | 2016-12-02..2016-12-31 perhaps, 2017-01-01..2019-12-31",
                // Arena of 2018 may be its extension, which makes the days between valid.
                "nic/arena, from: 2016-01-01, until: 2016-12-31; nic/arena, from: 2018-01-01, until: 2018-12-31 | 2017-01-01..2017-12-31 perhaps",
                // What ends last is followed by nothing, and a label is no programme.
                "nic/arena, from: 2016-01-01, until: 2016-12-31 | ''",
                "nic/arena, from: 2016-01-01, until: 2016-12-31; esca/gold, from: 2018-01-01, until: 2018-12-31 | ''",
            })
    void lie_where_none_of_its_standings_was_held(String grants, String gaps) {
        assertThat(gaps(Timeline.of(Klynge.ruleBook(), dossier(grants, "")), "nic"))
                .isEqualTo(gaps);
    }

    @Test
    void are_not_certain_where_grants_may_be_lacking() {
        Dossier dossier = DossierReader.of(Klynge.ruleBook())
                .read(DocumentSource.of("some.yaml", """
                        cluster: { id: some }
                        grants:
                          - { standing: nic/arena, from: 2019-11-08 }
                          - { standing: nic/nic-explore, from: 2024-10-01 }
                        incomplete: [ { grants: [ nic/arena-pro ] } ]
                        """))
                .orThrow();
        assertThat(gaps(Timeline.of(Klynge.ruleBook(), dossier), "nic")).isEqualTo("2022-11-08..2024-09-30 perhaps");
    }

    @Test
    void are_known_once_the_next_grant_is() {
        Timeline timeline = Timeline.of(
                Klynge.ruleBook(), dossier("nic/arena, from: 2019-11-08; nic/nic-explore, from: 2024-10-01", ""));
        assertThat(gaps(timeline.asKnownOn(LocalDate.of(2024, 9, 30)), "nic")).isEmpty();
        assertThat(gaps(timeline.asKnownOn(LocalDate.of(2024, 10, 1)), "nic")).isEqualTo("2022-11-08..2024-09-30");
        assertThat(gaps(timeline, "unheard-of")).isEmpty();
    }

    @Test
    void end_with_no_grant_after_a_merger() {
        String grants = "nic/arena, from: 2019-11-08; nic/nic-explore, from: 2024-10-01";
        String merged = ", merged-into: { cluster: other, date: 2024-01-01 }";
        assertThat(gaps(Timeline.of(Klynge.ruleBook(), dossier(grants, merged)), "nic"))
                .isEmpty();
    }
}
