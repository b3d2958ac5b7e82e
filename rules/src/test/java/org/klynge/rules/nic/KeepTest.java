package org.klynge.rules.nic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.timeline.HoldingState;
import org.klynge.rules.timeline.Timeline;

/** What a cluster must show to keep what it has. */
class KeepTest {

    private static final String REVIEWED = "programme.yearly-review";
    private static final String FUNDED = """
            profiles: [ { date: 2014, public-share: 50 %, programme-aid: 6000000 } ]
            """;

    private static Decision keep(String held, LocalDate day, String claims) {
        return Cases.decision(Cases.holding(held, FUNDED), Purpose.KEEP, day, claims);
    }

    @Test
    void the_nce_mark_without_gold_is_not_known_and_the_sentence_says_why() {
        Decision lapsed = keep(
                "arena-pro 2019-11-08, nce-mark 2021-11-06, esca/gold 2021-11-06 to 2023-10-31",
                LocalDate.of(2023, 12, 1),
                REVIEWED);
        assertThat(lapsed.verdict(Nic.NCE_MARK)).isEqualTo(Verdict.UNKNOWN);
        assertThat(lapsed.missing()).contains("nce-mark.without-gold");
        RequirementDecision gold = lapsed.requirement("nce-mark.gold-kept");
        assertThat(gold.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(gold.requirement().says()).contains("what happens when gold lapses is not published");
        assertThat(gold.requirement().says("nb")).contains("er ikke publisert");
        assertThat(gold.requirement().says("nl")).contains("is niet gepubliceerd");
    }

    /** What is asked for award and keep, and what the timeline tells, on the days around the end of gold. */
    @ParameterizedTest
    @CsvSource({
        "2023-10-31, MET,     VALID",
        "2023-11-01, UNKNOWN, VALID LAPSED",
        "2024-11-07, UNKNOWN, VALID LAPSED",
        "2024-11-08, NOT_MET, LAPSED",
    })
    void while_gold_is_lapsed_nobody_knows_whether_the_mark_is_held(LocalDate day, Verdict verdict, String states) {
        Dossier dossier =
                Cases.holding("arena-pro 2019-11-08, nce-mark 2021-11-06, esca/gold 2021-11-06 to 2023-10-31", FUNDED);
        for (Purpose purpose : List.of(Purpose.AWARD, Purpose.KEEP)) {
            assertThat(Cases.decision(dossier, purpose, day, REVIEWED + " nce-mark.name")
                            .verdict(Nic.NCE_MARK))
                    .as(purpose.word())
                    .isEqualTo(verdict);
        }
        assertThat(Timeline.of(Klynge.ruleBook(), dossier).on(Nic.NCE_MARK, day).states())
                .extracting(HoldingState::name)
                .containsExactlyInAnyOrder(states.split(" ", -1));
        // Whoever does not hold the mark needs gold.
        Dossier without = Cases.holding("arena-pro 2019-11-08, esca/gold 2021-11-06 to 2023-10-31");
        assertThat(Cases.decision(without, Purpose.AWARD, day, "nce-mark.application nce-mark.name")
                        .verdict(Nic.NCE_MARK))
                .isEqualTo(verdict == Verdict.MET ? verdict : Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arena-pro 2019-11-08, nce-mark 2021-11-06, esca/gold 2021-11-06 to 2023-10-31 | nce-mark  | 2023-10-31 | MET",
                // The mark ends with Arena Pro.
                "arena-pro 2019-11-08, nce-mark 2021-11-06, esca/gold 2024-01-01 to 2026-12-31 | nce-mark  | 2024-11-08 | NOT_MET",
                // Whether the name may still be used is not published.
                "arena-pro 2021-11-08, nce-mark 2021-11-08, esca/gold 2024-01-01 to 2026-12-31 | nce-mark  | 2024-05-01 | UNKNOWN",
                "gce 2014-06-18, esca/gold 2017-01-01 to 2018-12-31                           | gce       | 2018-12-31 | MET",
                "gce 2014-06-18, esca/gold 2017-01-01 to 2018-12-31                           | gce       | 2019-01-01 | UNKNOWN",
                // Since when gold is asked for is not published; it was by 2020.
                "gce 2014-06-18, gce 2019-06-17, esca/gold 2017-01-01 to 2018-12-31           | gce       | 2019-12-31 | UNKNOWN",
                "gce 2014-06-18, gce 2019-06-17, esca/gold 2017-01-01 to 2018-12-31           | gce       | 2020-01-01 | NOT_MET",
                "gce 2014-06-18, gce 2019-06-18, esca/gold 2020-01-01 to 2022-12-31           | gce       | 2020-06-01 | UNKNOWN",
                "arena-pro 2019-11-08                                                         | arena-pro | 2020-06-01 | MET",
                "arena-pro 2019-11-08                                                         | arena-pro | 2024-11-08 | NOT_MET",
                "arena 2017-10-16                                                             | arena     | 2018-06-01 | MET",
                "nce-level 2018-11-08                                                         | nce-level | 2022-06-01 | MET",
                // No longer than ten years in all, whatever end is stated.
                "nce-level 2009-06-01 to 2020-12-31                                           | nce-level | 2019-05-31 | MET",
                "nce-level 2009-06-01 to 2020-12-31                                           | nce-level | 2019-06-01 | NOT_MET",
                "nce-level 2006-07-01 to 2017-06-30                                           | nce-level | 2016-07-01 | NOT_MET",
                // The first six get no aid after July 2016.
                "nce-level 2006-07-01 to 2008-06-30, nce-level 2016-01-01                     | nce-level | 2016-07-31 | MET",
                "nce-level 2006-07-01 to 2008-06-30, nce-level 2016-01-01                     | nce-level | 2016-08-01 | NOT_MET",
                "nce-level 2006-07-01 to 2016-06-30, arena-pro 2019-11-08                     | arena-pro | 2020-06-01 | NOT_MET",
                "nic-level-1 2024-10-01 to 2035-12-31                                         | nic-level-1 | 2034-09-30 | MET",
                "nic-level-1 2024-10-01 to 2035-12-31                                         | nic-level-1 | 2034-10-01 | NOT_MET",
                "nic-explore 2024-10-01                                                       | nic-explore | 2025-06-01 | MET",
                "nic-explore 2024-10-01                                                       | nic-explore | 2027-10-01 | NOT_MET",
                "mature 2021-01-01                                                            | mature    | 2021-01-01 | MET",
            })
    void a_status_is_kept_by_those_who_hold_it_were_reviewed_and_show_what_it_asks(
            String held, String status, LocalDate day, Verdict verdict) {
        assertThat(keep(held, day, REVIEWED).verdict(Cases.status(status))).isEqualTo(verdict);
        assertThat(keep(held, day, "").verdict(Cases.status(status)))
                .isEqualTo(verdict == Verdict.MET ? Verdict.UNKNOWN : verdict);
    }

    @Test
    void after_five_years_a_gce_needs_its_evaluation() {
        String held = "gce 2014-06-18, gce 2019-06-18, esca/gold 2020-01-01 to 2022-12-31";
        assertThat(keep(held, LocalDate.of(2020, 6, 1), REVIEWED + " gce.evaluation")
                        .verdict(Nic.GCE))
                .isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "public-share: 50.1 %,   public-share,  NOT_MET",
        "public-share: 50 %,     public-share,  MET",
        "programme-aid: 6000001, arena-pro.aid, NOT_MET",
        "programme-aid: 6000000, arena-pro.aid, MET",
    })
    void ceilings_are_kept_to_where_they_are_published(String figure, String requirement, Verdict verdict) {
        Dossier dossier = Cases.holding("arena-pro 2019-11-08", "profiles: [ { date: 2020, " + figure + " } ]\n");
        assertThat(Cases.decision(dossier, Purpose.KEEP, LocalDate.of(2021, 1, 1), "")
                        .requirement(requirement)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void what_is_held_is_awarded_to_the_end_of_what_is_held() {
        Dossier held = Cases.holding("arena-pro 2019-11-08, nce-mark 2021-11-06, esca/gold 2021-11-06 to 2023-10-31");
        Decision decision = Cases.decision(held, Purpose.AWARD, LocalDate.of(2022, 6, 1), "");
        assertThat(decision.standing(Nic.ARENA_PRO).validUntil()).contains(PartialDate.parse("2024-11-07"));
        assertThat(decision.standing(Nic.NCE_MARK).validUntil()).contains(PartialDate.parse("2023-10-31..2024-11-07"));
        assertThat(decision.standing(Nic.ARENA).validUntil()).contains(PartialDate.parse("2025-05-31"));
    }

    /** What was held of the level after July 2016 by one of the first six has no aid, in the edition of 2019 either. */
    @ParameterizedTest
    @CsvSource({
        "2006-01-01 to 2006-12-31, 2019-01-01, NOT_MET",
        "2006-12-31 to 2007-12-31, 2019-01-01, NOT_MET",
        "2007-01-01 to 2007-12-31, 2019-01-01, MET",
        "2006-01-01 to 2006-12-31, 2018-12-31, NOT_MET",
        "2006-01-01 to 2006-12-31, 2016-07-31, MET",
        "2006-01-01 to 2006-12-31, 2016-08-01, NOT_MET",
    })
    void the_first_six_are_not_supported_any_more(String first, LocalDate day, Verdict verdict) {
        Decision decision = Cases.decision(
                Cases.holding("nce-level " + first + ", nce-level 2010-02-01", ""),
                Purpose.AWARD,
                day,
                "nce-level.admission");
        assertThat(decision.verdict(Nic.NCE_LEVEL)).isEqualTo(verdict);
    }
}
