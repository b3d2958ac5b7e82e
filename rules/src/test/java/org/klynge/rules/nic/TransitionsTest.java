package org.klynge.rules.nic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.text.DecisionText;
import org.klynge.rules.text.Detail;
import org.klynge.rules.text.Language;
import org.klynge.rules.timeline.Held;
import org.klynge.rules.timeline.HoldingState;
import org.klynge.rules.timeline.Timeline;

/** Every way from one status to another that was seen, edge by edge: allowed in its years, refused outside them. */
class TransitionsTest {

    private static Verdict verdict(String held, String status, Purpose purpose, LocalDate day, String claims) {
        return Cases.decision(Cases.holding(held), purpose, day, claims).verdict(Cases.status(status));
    }

    @ParameterizedTest(name = "{0}: {2} {3} {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // What is held, the status, the purpose and the day; the verdict, and that once some claims are
                // attested.
                "none to Arena        | ''                              | arena     | AWARD | 2005-05-01 | UNKNOWN | MET     | arena.admission",
                "none to Arena        | ''                              | arena     | AWARD | 2017-10-16 | UNKNOWN | MET     | arena.admission",
                "none to Arena        | ''                              | arena     | AWARD | 2019-11-08 | UNKNOWN | MET     | arena.admission",
                "none to Arena        | ''                              | arena     | AWARD | 2020-11-19 | UNKNOWN | MET     | arena.admission",
                "none to Arena        | ''                              | arena     | AWARD | 2024-05-01 | NOT_MET | NOT_MET | arena.admission",
                "none to Arena        | ''                              | arena     | APPLY | 2014-02-21 | MET     | MET     | ''",
                "none to Arena        | ''                              | arena     | APPLY | 2021-09-10 | MET     | MET     | ''",
                "none to Arena        | ''                              | arena     | APPLY | 2022-09-10 | NOT_MET | NOT_MET | ''",
                "none to Arena        | ''                              | arena     | APPLY | 2024-06-21 | NOT_MET | NOT_MET | ''",
                "none to NCE level    | ''                              | nce-level | AWARD | 2005-12-31 | NOT_MET | NOT_MET | nce-level.admission",
                "none to NCE level    | ''                              | nce-level | AWARD | 2007-06-15 | UNKNOWN | MET     | nce-level.admission",
                "none to NCE level    | ''                              | nce-level | APPLY | 2015-02-19 | MET     | MET     | ''",
                "none to NCE level    | ''                              | nce-level | AWARD | 2018-11-08 | UNKNOWN | MET     | nce-level.admission",
                "none to NCE level    | ''                              | nce-level | AWARD | 2019-01-01 | NOT_MET | NOT_MET | nce-level.admission",
                "none to NCE level    | ''                              | nce-level | APPLY | 2019-09-06 | NOT_MET | NOT_MET | ''",
                "none to hub node     | ''                              | hub-node  | AWARD | 2020-12-31 | NOT_MET | NOT_MET | hub-node.admission",
                "none to hub node     | ''                              | hub-node  | AWARD | 2021-11-01 | UNKNOWN | MET     | hub-node.admission",
                "none to hub node     | ''                              | hub-node  | APPLY | 2021-09-10 | UNKNOWN | UNKNOWN | hub-node.hub",
                "none to hub node     | ''                              | hub-node  | APPLY | 2022-09-10 | NOT_MET | NOT_MET | hub-node.hub",
                "Arena extended       | arena 2015-01-01                | arena     | RENEW | 2016-12-31 | NOT_MET | NOT_MET | arena.extension",
                "Arena extended       | arena 2015-01-01                | arena     | RENEW | 2017-01-01 | UNKNOWN | MET     | arena.extension",
                "Arena extended       | arena 2015-01-01                | arena     | RENEW | 2017-12-31 | UNKNOWN | MET     | arena.extension",
                "Arena extended       | arena 2015-01-01                | arena     | RENEW | 2017-10-16 | UNKNOWN | MET     | arena.extension",
                "Arena extended       | arena 2015-01-01, arena 2017-10-16 | arena  | RENEW | 2018-10-16 | NOT_MET | NOT_MET | arena.extension",
                "Arena extended       | arena 2017-01-01                | arena     | RENEW | 2019-10-16 | NOT_MET | NOT_MET | arena.extension",
                "Arena to NCE level   | arena 2015-01-01                | nce-level | AWARD | 2017-10-16 | UNKNOWN | MET     | nce-level.admission",
                "Arena to NCE level   | arena 2017-10-16                | nce-level | AWARD | 2018-11-08 | UNKNOWN | MET     | nce-level.admission",
                "Arena to NCE level   | arena 2013-10-16                | nce-level | APPLY | 2015-02-19 | MET     | MET     | ''",
                "Arena to NCE level   | arena 2017-10-16                | nce-level | AWARD | 2019-11-08 | NOT_MET | NOT_MET | nce-level.admission",
                "NCE level to GCE     | nce-level 2009-06-15            | gce       | APPLY | 2014-02-21 | MET     | MET     | ''",
                "NCE level to GCE     | nce-level 2009-06-15            | gce       | AWARD | 2014-06-18 | UNKNOWN | MET     | gce.admission",
                "NCE level to GCE     | nce-level 2009-06-15            | gce       | AWARD | 2015-06-12 | UNKNOWN | MET     | gce.admission",
                "NCE level to GCE     | ''                              | gce       | APPLY | 2014-02-21 | UNKNOWN | MET     | gce.entry",
                "NCE level to GCE     | arena 2013-01-01                | gce       | AWARD | 2014-06-18 | UNKNOWN | UNKNOWN | gce.admission",
                "NCE level to GCE     | nce-level 2009-06-15            | gce       | APPLY | 2016-03-01 | NOT_MET | NOT_MET | ''",
                "NCE level to GCE     | nce-level 2009-06-15            | gce       | APPLY | 2017-05-01 | NOT_MET | NOT_MET | ''",
                "NCE level to GCE     | nce-level 2009-06-15            | gce       | AWARD | 2016-06-20 | NOT_MET | NOT_MET | gce.admission",
                "NCE level to GCE     | nce-level 2010-06-15            | gce       | AWARD | 2019-11-08 | NOT_MET | NOT_MET | gce.admission",
                "ten years of NCE     | nce-level 2006-07-01            | nce-level | AWARD | 2016-06-30 | MET     | MET     | ''",
                "ten years of NCE     | nce-level 2006-07-01            | nce-level | AWARD | 2016-07-01 | NOT_MET | NOT_MET | nce-level.admission",
                "ten years of NCE     | nce-level 2006-07-01            | arena     | AWARD | 2016-08-01 | NOT_MET | NOT_MET | arena.admission",
                "ten years of NCE     | nce-level 2006-07-01            | arena-pro | AWARD | 2019-11-08 | NOT_MET | NOT_MET | arena-pro.admission",
                "ten years of NCE     | nce-level 2006-07-01            | nic-explore | AWARD | 2024-10-01 | NOT_MET | NOT_MET | nic-explore.admission",
                // Whether there may be support from below after ten years is not published.
                "ten years of NCE     | nce-level 2007-07-01            | arena-pro | AWARD | 2019-11-08 | UNKNOWN | UNKNOWN | arena-pro.admission",
                "ten years of NCE     | nce-level 2007-07-01            | arena-pro | AWARD | 2019-11-08 | UNKNOWN | MET     | arena-pro.admission programme.after-nce",
                "ten years of NCE     | nce-level 2007-07-01 to 2017-06-29 | arena-pro | AWARD | 2019-11-08 | UNKNOWN | MET  | arena-pro.admission",
                "ten years of NCE     | nce-level 2007-07-01 to 2018-06-30 | nce-level | AWARD | 2017-06-30 | MET     | MET  | ''",
                "ten years of NCE     | nce-level 2007-07-01 to 2018-06-30 | nce-level | AWARD | 2017-07-01 | NOT_MET | NOT_MET | nce-level.admission",
                "first six            | nce-level 2006-07-01 to 2016-12-31 | nce-level | AWARD | 2016-07-31 | NOT_MET | NOT_MET | nce-level.admission",
                "first six            | nce-level 2006-07-01 to 2012-06-30, arena 2015-01-01 | arena | AWARD | 2016-07-31 | MET | MET | ''",
                "first six            | nce-level 2006-07-01 to 2012-06-30, arena 2015-01-01 | arena | AWARD | 2016-08-01 | NOT_MET | NOT_MET | ''",
                "NCE level to mature  | nce-level 2009-10-01            | mature    | AWARD | 2019-12-31 | NOT_MET | NOT_MET | mature.admission",
                "NCE level to mature  | nce-level 2009-10-01            | mature    | AWARD | 2020-10-01 | UNKNOWN | MET     | mature.admission",
                "NCE level to mature  | nce-level 2009-10-01            | mature    | APPLY | 2021-05-01 | UNKNOWN | UNKNOWN | mature.no-operating-support",
                "NCE level to mature  | nce-level 2009-10-01            | mature    | APPLY | 2022-05-01 | NOT_MET | NOT_MET | mature.no-operating-support",
                "NCE level to mature  | nce-level 2011-10-01            | mature    | AWARD | 2020-10-01 | NOT_MET | NOT_MET | mature.admission",
                "mature beside levels | mature 2020-10-01 to 2021-09-30 | arena     | AWARD | 2020-11-19 | NOT_MET | NOT_MET | arena.admission",
                "mature beside levels | mature 2020-10-01 to 2021-09-30 | arena-pro | AWARD | 2020-11-19 | NOT_MET | NOT_MET | arena-pro.admission",
                "mature beside levels | arena 2020-01-01                | mature    | AWARD | 2020-11-19 | NOT_MET | NOT_MET | mature.admission",
                "node beside levels   | arena 2020-01-01                | hub-node  | AWARD | 2021-11-01 | NOT_MET | NOT_MET | hub-node.admission",
                "hub node to Arena    | hub-node 2021-06-01             | arena     | AWARD | 2021-11-01 | UNKNOWN | MET     | arena.admission",
                // Nobody was taken in in 2022 and 2023.
                "no admissions        | ''                              | hub-node  | AWARD | 2022-01-01 | UNKNOWN | MET     | hub-node.admission",
                "no admissions        | ''                              | hub-node  | AWARD | 2022-01-02 | NOT_MET | NOT_MET | hub-node.admission",
                "no admissions        | hub-node 2021-11-01 to 2024-12-31 | hub-node | AWARD | 2023-06-01 | MET     | MET     | ''",
                "not yet              | ''                              | arena-pro | AWARD | 2019-09-05 | NOT_MET | NOT_MET | arena-pro.admission",
                "not yet              | ''                              | arena-pro | AWARD | 2019-09-06 | UNKNOWN | MET     | arena-pro.admission",
                "no admissions        | ''                              | arena     | AWARD | 2022-01-01 | UNKNOWN | MET     | arena.admission",
                "no admissions        | ''                              | arena     | AWARD | 2022-01-02 | NOT_MET | NOT_MET | arena.admission",
                "no admissions        | ''                              | arena-pro | AWARD | 2022-01-01 | UNKNOWN | MET     | arena-pro.admission",
                "no admissions        | ''                              | arena-pro | AWARD | 2022-01-02 | NOT_MET | NOT_MET | arena-pro.admission",
                "no admissions        | ''                              | arena-pro | AWARD | 2023-12-31 | NOT_MET | NOT_MET | arena-pro.admission",
                "no admissions        | ''                              | arena-pro | AWARD | 2024-03-31 | NOT_MET | NOT_MET | arena-pro.admission",
                "no admissions        | ''                              | arena     | AWARD | 2024-04-01 | NOT_MET | NOT_MET | arena.admission",
                "no admissions        | ''                              | nic-explore | AWARD | 2024-06-20 | NOT_MET | NOT_MET | nic-explore.admission",
                "no admissions        | ''                              | nic-explore | AWARD | 2024-06-21 | UNKNOWN | MET     | nic-explore.admission",
                "no admissions        | nce-level 2009-06-15            | gce       | AWARD | 2014-02-20 | NOT_MET | NOT_MET | gce.admission",
                "no admissions        | nce-level 2009-06-15            | gce       | AWARD | 2014-02-21 | UNKNOWN | MET     | gce.admission",
                "no admissions        | arena-pro 2021-01-01            | arena-pro | AWARD | 2023-06-01 | MET     | MET     | ''",
                "no admissions        | ''                              | mature    | AWARD | 2022-01-02 | NOT_MET | NOT_MET | mature.admission",
                "GCE goes on          | gce 2014-06-18, esca/gold 2018-01-01 to 2020-12-31 | gce | RENEW | 2019-06-01 | UNKNOWN | MET | gce.evaluation",
                "GCE goes on          | gce 2014-06-18                  | gce       | RENEW | 2019-06-01 | UNKNOWN | UNKNOWN | gce.evaluation",
                "GCE goes on          | gce 2014-06-18                  | gce       | RENEW | 2019-06-01 | UNKNOWN | MET     | gce.evaluation gce.without-gold",
                "GCE goes on          | gce 2014-06-18, gce 2019-06-18, esca/gold 2020-01-01 to 2022-12-31 | gce | RENEW | 2021-06-01 | NOT_MET | NOT_MET | gce.evaluation",
                "Arena to Arena Pro   | arena 2018-01-01, esca/bronze 2019-01-01 to 2020-12-31 | arena-pro | APPLY | 2019-09-06 | MET | MET | ''",
                "Arena to Arena Pro   | arena 2018-01-01                | arena-pro | APPLY | 2019-09-06 | NOT_MET | NOT_MET | ''",
                "Arena to Arena Pro   | arena 2019-01-01, esca/gold 2021-01-01 to 2022-12-31 | arena-pro | APPLY | 2021-09-10 | MET | MET | ''",
                "Arena to Arena Pro   | arena 2019-11-08, esca/bronze 2021-03-23 to 2023-03-22 | arena-pro | APPLY | 2022-09-10 | NOT_MET | NOT_MET | ''",
                "Arena to Arena Pro   | arena 2018-01-01                | arena-pro | AWARD | 2019-11-08 | UNKNOWN | MET     | arena-pro.admission",
                "Arena to Arena Pro   | arena 2018-01-01                | arena-pro | AWARD | 2020-11-19 | UNKNOWN | MET     | arena-pro.admission",
                "Arena to Arena Pro   | arena 2022-01-01                | arena-pro | AWARD | 2024-05-01 | NOT_MET | NOT_MET | arena-pro.admission",
                "Arena Pro to mark    | arena-pro 2019-11-08, esca/gold 2021-11-06 to 2023-11-05 | nce-mark | APPLY | 2021-11-06 | MET | MET | ''",
                "Arena Pro to mark    | arena-pro 2019-11-08, esca/gold 2021-11-06 to 2023-11-05 | nce-mark | AWARD | 2021-11-06 | UNKNOWN | MET | nce-mark.application",
                "Arena Pro to mark    | arena-pro 2019-11-08            | nce-mark  | AWARD | 2021-11-06 | NOT_MET | NOT_MET | nce-mark.application",
                "Arena Pro to mark    | arena 2019-11-08, esca/gold 2021-11-06 to 2023-11-05 | nce-mark | AWARD | 2021-11-06 | NOT_MET | NOT_MET | nce-mark.application",
                "Arena Pro to mark    | arena-pro 2021-11-08, esca/gold 2024-01-01 to 2026-12-31 | nce-mark | AWARD | 2024-05-01 | UNKNOWN | UNKNOWN | nce-mark.application",
                "Arena Pro to mark    | arena-pro 2021-11-08, esca/gold 2024-01-01 to 2026-12-31 | nce-mark | AWARD | 2024-05-01 | UNKNOWN | MET | nce-mark.application nce-mark.name",
                "gap to NIC Explore   | arena 2019-11-08                | nic-explore | APPLY | 2024-06-21 | MET     | MET     | ''",
                "gap to NIC Explore   | arena 2019-11-08                | nic-explore | APPLY | 2024-06-22 | NOT_MET | NOT_MET | ''",
                "gap to NIC Explore   | arena 2019-11-08                | nic-explore | AWARD | 2024-10-01 | UNKNOWN | MET     | nic-explore.admission",
                // Whether a level of today may run beside one of before is not published.
                "both programmes      | arena-pro 2020-01-01            | nic-explore | AWARD | 2024-10-01 | UNKNOWN | UNKNOWN | nic-explore.admission",
                "both programmes      | arena-pro 2020-01-01            | nic-explore | AWARD | 2024-10-01 | UNKNOWN | MET     | nic-explore.admission programme.beside-before",
                "one step for a call  | nic-level-1 2024-10-01          | nic-explore | AWARD | 2026-10-01 | UNKNOWN | MET     | nic-explore.admission",
                "one step for a call  | nic-level-1 2024-10-01          | nic-level-3 | AWARD | 2026-10-01 | NOT_MET | NOT_MET | nic-level-3.admission",
                "one step for a call  | nic-explore 2024-10-01          | nic-level-3 | AWARD | 2026-10-01 | UNKNOWN | MET     | nic-level-3.admission",
                "one step for a call  | ''                              | nic-level-3 | AWARD | 2026-10-01 | UNKNOWN | UNKNOWN | nic-level-3.admission",
                "one step for a call  | nic-level-1 2024-10-01          | nic-level-3 | AWARD | 2027-10-01 | UNKNOWN | UNKNOWN | nic-level-3.admission",
                "one step for a call  | ''                              | nic-level-3 | AWARD | 2026-10-01 | UNKNOWN | MET     | nic-level-3.admission nic-level-3.entry",
                // Whether the years before April 2024 count is not published: seven of them leave room for three.
                "ten years in all     | nce-level 2014-06-18 to 2021-06-17 | nic-explore | AWARD | 2024-10-01 | UNKNOWN | MET     | nic-explore.admission",
                "ten years in all     | nce-level 2014-06-18 to 2021-06-18 | nic-explore | AWARD | 2024-10-01 | UNKNOWN | UNKNOWN | nic-explore.admission",
                "ten years in all     | nce-level 2014-06-18 to 2021-06-18 | nic-explore | AWARD | 2024-10-01 | UNKNOWN | MET     | nic-explore.admission programme.earlier-years",
                "ten years in all     | nic-level-1 2024-10-01 to 2031-10-01 | nic-explore | AWARD | 2031-10-02 | NOT_MET | NOT_MET | nic-explore.admission programme.earlier-years",
                "ten years since 2024 | nic-level-1 2024-10-01, nic-explore 2027-10-01, nic-level-3 2030-10-01 | nic-level-3 | AWARD | 2033-10-01 | NOT_MET | NOT_MET | nic-level-3.admission",
                // No cluster was ever seen to step down.
                "no step down         | nce-level 2014-06-18            | arena     | AWARD | 2016-06-20 | NOT_MET | NOT_MET | arena.admission",
                "no step down         | gce 2014-06-18                  | nce-level | AWARD | 2016-06-20 | NOT_MET | NOT_MET | nce-level.admission",
                "no step down         | arena-pro 2019-11-08            | arena     | APPLY | 2020-11-01 | NOT_MET | NOT_MET | arena.again",
                "no step down         | arena-pro 2019-11-08            | arena     | AWARD | 2020-11-19 | NOT_MET | NOT_MET | arena.admission",
                "no step down         | nic-explore 2024-10-01          | nic-level-1 | AWARD | 2026-10-01 | NOT_MET | NOT_MET | nic-level-1.admission",
                // Whether Arena can be had twice is not published.
                "Arena again          | arena 2010-01-01                | arena     | AWARD | 2015-06-12 | UNKNOWN | UNKNOWN | arena.admission",
                "Arena again          | arena 2010-01-01                | arena     | AWARD | 2015-06-12 | UNKNOWN | MET     | arena.admission arena.again",
            })
    void an_edge_is_allowed_in_its_years_and_refused_outside_them(
            String edge,
            String held,
            String status,
            Purpose purpose,
            LocalDate day,
            Verdict verdict,
            Verdict attested,
            String claims) {
        assertThat(verdict(held, status, purpose, day, "")).as(edge).isEqualTo(verdict);
        assertThat(verdict(held, status, purpose, day, claims)).as(edge).isEqualTo(attested);
    }

    @ParameterizedTest
    @CsvSource({
        "gce,         2013-12-31",
        "arena-pro,   2018-11-08",
        "nce-mark,    2018-11-08",
        "mature,      2018-11-08",
        "hub-node,    2018-11-08",
        "nic-level-1, 2023-11-08",
        "nic-explore, 2023-11-08",
        "nic-level-3, 2023-11-08",
    })
    void a_status_is_not_on_the_ladder_before_it_existed(String status, LocalDate day) {
        assertThat(Klynge.ruleBook()
                        .edition(Nic.SCHEME, day)
                        .orElseThrow()
                        .ladder()
                        .standings())
                .doesNotContain(Cases.status(status));
    }

    @ParameterizedTest
    @CsvSource({"arena, 2024-05-01", "nce-level, 2024-05-01", "gce, 2024-05-01", "arena-pro, 2024-05-01"})
    void a_status_that_is_given_no_more_is_denied_with_a_reason(String status, LocalDate day) {
        assertThat(Cases.decision(Cases.holding(""), Purpose.AWARD, day, status + ".admission")
                        .whyNot(Cases.status(status)))
                .extracting(obstacle -> obstacle.requirement().requirement().id())
                .containsExactly(status + ".closed");
    }

    @Test
    void two_arena_clusters_that_merge_hold_nothing_any_more_and_their_successor_is_an_nce() {
        Dossier merged = Cases.dossier("""
                cluster: { id: smart-water, name: Smart Water, merged-into: { cluster: aquatech, date: 2016-06-20 } }
                grants: [ { standing: nic/arena, from: 2014-06-18 } ]
                """);
        Timeline timeline = Timeline.of(Klynge.ruleBook(), merged);
        assertThat(timeline.on(Nic.ARENA, LocalDate.of(2016, 6, 19)).state()).contains(HoldingState.VALID);
        assertThat(timeline.on(Nic.ARENA, LocalDate.of(2016, 6, 20)).state()).contains(HoldingState.LAPSED);
        assertThat(verdict("", "nce-level", Purpose.AWARD, LocalDate.of(2016, 6, 20), "nce-level.admission"))
                .isEqualTo(Verdict.MET);
    }

    /** It is continued once, and not a second time. */
    @ParameterizedTest
    @CsvSource({
        "gce 2014-06-18,                 2019-06-17, VALID",
        "gce 2014-06-18,                 2019-06-18, RENEWABLE LAPSED",
        "'gce 2014-06-18, gce 2019-06-17', 2024-06-17, VALID",
        "'gce 2014-06-18, gce 2019-06-17', 2024-06-18, LAPSED",
        "arena 2014-06-18,               2017-06-18, RENEWABLE LAPSED",
        "'arena 2014-06-18, arena 2017-01-01', 2018-12-31, VALID",
        "'arena 2014-06-18, arena 2017-01-01', 2019-06-18, LAPSED",
    })
    void what_was_continued_once_is_not_continued_again(String held, LocalDate day, String states) {
        Dossier dossier = Cases.holding(held);
        Held told = Timeline.of(Klynge.ruleBook(), dossier)
                .on(dossier.grants().get(0).standing(), day);
        assertThat(told.states()).extracting(HoldingState::name).containsExactlyInAnyOrder(states.split(" ", -1));
        assertThat(told.renewableUntil().isPresent()).isEqualTo(dossier.grants().size() == 1);
    }

    /** The days of the grant are known, and that of the merger is not: it may have come before the grant. */
    @Test
    void what_hangs_on_the_day_of_a_merger_alone_is_told_as_missing() {
        Dossier dossier = Cases.dossier("""
                cluster: { id: x, name: X, merged-into: { cluster: y, date: 2014-02 } }
                grants: [ { standing: nic/arena, from: 2014-02-10, until: 2014-02-20 } ]
                """);
        Decision decision = Cases.decision(dossier, Purpose.AWARD, LocalDate.of(2014, 2, 25), "arena.admission");
        assertThat(decision.requirement("arena.again").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(decision.missing()).contains("nic/arena", "cluster.merged");
        assertThat(DecisionText.of(decision, Language.ENGLISH, Detail.FULL)).contains("nic/arena");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-02-20, APPLY, NOT_MET",
        "2014-02-21, APPLY, NOT_MET",
        "2014-02-22, APPLY, MET",
        "2014-03,    APPLY, MET",
        "2014-02,    APPLY, UNKNOWN",
        "2014-02-21, AWARD, NOT_MET",
        "2014-02-22, AWARD, MET",
    })
    void a_cluster_that_merged_by_the_day_is_admitted_to_nothing(String merged, Purpose purpose, Verdict verdict) {
        Dossier dossier =
                Cases.dossier("cluster: { id: x, name: X, merged-into: { cluster: y, date: " + merged + " } }");
        assertThat(Cases.decision(dossier, purpose, LocalDate.of(2014, 2, 21), "arena.admission")
                        .verdict(Nic.ARENA))
                .isEqualTo(verdict);
    }
}
