package org.klynge.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.esca.EscaLabels;

/** Gaps that touch are one, and a cluster that may have merged may have none. */
class HoldingGapTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-3 4-6          | 1-6",
                "1-3 5-6          | 1-3 5-6",
                "1-3 3-6          | 1-6",
                "1-6 2-4          | 1-6",
                "1-6 2-6          | 1-6",
                "1-3? 4-6?        | 1-6?",
                "1-3? 4-6         | 1-3? 4-6",
                "1-3 4-6 7-9 11-12| 1-9 11-12",
                "''               | ''",
            })
    void days_lie_in_as_few_gaps_as_they_make(String gaps, String joined) {
        List<HoldingGap> read = Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(gaps)
                .map(HoldingGapTest::gap)
                .toList();
        assertThat(HoldingGap.joined(read).stream().map(HoldingGapTest::text).collect(Collectors.joining(" ")))
                .isEqualTo(joined);
    }

    private static HoldingGap gap(String text) {
        String[] days = text.replace("?", "").split("-", 2);
        return new HoldingGap(
                LocalDate.of(2020, 1, Integer.parseInt(days[0])),
                LocalDate.of(2020, 1, Integer.parseInt(days[1])),
                !text.endsWith("?"));
    }

    private static String text(HoldingGap gap) {
        return gap.first().getDayOfMonth() + "-" + gap.last().getDayOfMonth() + (gap.certain() ? "" : "?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the merger    | gaps
                "''              | 2023-11-01..2024-10-31 certain",
                "2026-01-01      | 2023-11-01..2024-10-31 certain",
                "2024-11-02      | 2023-11-01..2024-10-31 certain",
                // no grant follows any more
                "2024-11-01      | ''",
                "2022            | ''",
                "2024-10..2025-03| 2023-11-01..2024-10-31 perhaps",
            })
    void a_gap_ends_with_a_grant_before_the_merger(String merger, String gaps) {
        assertThat(gaps("""
                        cluster: { id: x%s }
                        assessments:
                          - { id: gold-2021, catalogue: esca-gold-2013, date: 2021-10 }
                          - { id: gold-2024, catalogue: esca-gold-2013, date: 2024-01 }
                        grants:
                          - { standing: esca/gold, from: 2021-11-06, assessment: gold-2021 }
                          - { standing: esca/gold, from: 2024-11-01, assessment: gold-2024 }
                        """.formatted(merger.isEmpty() ? "" : ", merged-into: { cluster: y, date: " + merger + " }")))
                .isEqualTo(gaps);
    }

    /** What is not on record may lie in it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // grants                                              | gaps
                "2016-01-01..2016-12-31 2019-01-01..2020-12-31         | 2017-01-01..2018-12-31 perhaps",
                "2016-01-01..2016-12-31 2017-01-01..2020-12-31         | ''",
                // a renewal within the year leaves no gap
                "2016-01-01..2016-12-31 2017-12-31..2020-12-31         | ''",
                "2016-01-01..2016-12-31 2018-01-01..2020-12-31         | 2017-01-01..2017-12-31 perhaps",
                "2016-01-01..2020-12-31 2017-01-01..2017-12-31 2022-01-01..2022-12-31 | 2021-01-01..2021-12-31 perhaps",
                "2019-01-01..2020-12-31 2016-01-01..2016-12-31         | 2017-01-01..2018-12-31 perhaps",
                "2019-01-01..2020-12-31                                | ''",
            })
    void a_gap_may_be_none_where_grants_may_be_lacking(String grants, String gaps) {
        String listed = Splitter.on(' ')
                .splitToStream(grants)
                .map(days -> "  - { standing: esca/gold, from: " + days.substring(0, 10) + ", until: "
                        + days.substring(12) + " }\n")
                .collect(Collectors.joining());
        assertThat(gaps("cluster: { id: x }\ngrants:\n" + listed + "incomplete: [grants]\n"))
                .isEqualTo(gaps);
        assertThat(gaps("cluster: { id: x }\ngrants:\n" + listed)).isEqualTo(gaps.replace("perhaps", "certain"));
    }

    private static String gaps(String text) {
        Dossier dossier = DossierReader.of(Klynge.ruleBook())
                .read(DocumentSource.of("dossier", text))
                .orThrow();
        return Timeline.of(Klynge.ruleBook(), dossier).gaps(EscaLabels.GOLD).stream()
                .map(gap -> gap.first() + ".." + gap.last() + (gap.certain() ? " certain" : " perhaps"))
                .collect(Collectors.joining(", "));
    }

    @Test
    void a_gap_is_known_once_the_grant_after_it_is() {
        Dossier dossier = DossierReader.of(Klynge.ruleBook())
                .read(DocumentSource.of("dossier", """
                        cluster: { id: x, merged-into: { cluster: y, date: 2026 } }
                        grants:
                          - { standing: esca/gold, from: 2015-01-01, until: 2016-12-31 }
                          - { standing: esca/gold, from: 2019-01-01, until: 2020-12-31 }
                        """))
                .orThrow();
        Timeline timeline = Timeline.of(Klynge.ruleBook(), dossier);
        assertThat(timeline.asKnownOn(LocalDate.of(2018, 12, 31)).gaps(EscaLabels.GOLD))
                .isEmpty();
        assertThat(timeline.asKnownOn(LocalDate.of(2019, 1, 1)).gaps(EscaLabels.GOLD))
                .containsExactly(new HoldingGap(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 12, 31), true));
    }
}
