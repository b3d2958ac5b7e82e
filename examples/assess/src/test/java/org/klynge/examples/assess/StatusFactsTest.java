package org.klynge.examples.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.history.Consistency;
import org.klynge.rules.history.GrantCheck;
import org.klynge.rules.history.HistoryCheck;
import org.klynge.rules.nic.Nic;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.timeline.Held;
import org.klynge.rules.timeline.HoldingState;
import org.klynge.rules.timeline.Timeline;
import org.klynge.standing.Grant;
import org.klynge.standing.ProgramStatus;

/** The statuses of real clusters in the Norwegian programme, one fact a line: what was held when, and what they may do. */
class StatusFactsTest {

    static List<String> names() {
        return Dossiers.names();
    }

    private static ProgramStatus status(String name) {
        return ProgramStatus.of("nic/" + name);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // Arena in 2014, extended in October 2017, and Arena Pro from 8 November 2019.
                "nscc,                              arena,       2013-12-31, NEVER,           -",
                "nscc,                              arena,       2014-06-30, VALID NEVER,     2016-12-31..2017-06-29",
                "nscc,                              arena,       2016-12-31, VALID,           2016-12-31..2017-12-30",
                "nscc,                              arena,       2017-10-16, VALID,           2019-11-08",
                "nscc,                              arena,       2019-11-08, VALID,           2019-11-08",
                "nscc,                              arena,       2019-11-09, LAPSED,          2019-11-08",
                "nscc,                              arena-pro,   2019-11-07, NEVER,           -",
                "nscc,                              arena-pro,   2019-11-08, VALID,           2024-11-07",
                "nscc,                              arena-pro,   2024-11-07, VALID,           2024-11-07",
                "nscc,                              arena-pro,   2024-11-08, LAPSED,          2024-11-07",
                // The mark ends with Arena Pro; what becomes of it while gold is not known to be renewed, is not
                // published.
                "nscc,                              nce-mark,    2021-11-05, NEVER,           -",
                "nscc,                              nce-mark,    2021-11-06, VALID,           2023-10-31..2024-11-07",
                "nscc,                              nce-mark,    2023-12-01, VALID LAPSED,    2023-10-31..2024-11-07",
                "nscc,                              nce-mark,    2024-01-31, VALID,           2024-03-31..2024-11-07",
                "nscc,                              nce-mark,    2024-04-01, VALID LAPSED,    2024-03-31..2024-11-07",
                "nscc,                              nce-mark,    2024-11-08, LAPSED,          2024-03-31..2024-11-07",
                "gce-node,                          nce-level,   2009-05-31, NEVER,           -",
                "gce-node,                          nce-level,   2009-06-30, VALID,           2014-06-18",
                "gce-node,                          nce-level,   2014-06-18, VALID,           2014-06-18",
                "gce-node,                          nce-level,   2014-06-19, LAPSED,          2014-06-18",
                "gce-node,                          gce,         2014-06-17, NEVER,           -",
                "gce-node,                          gce,         2014-06-18, VALID,           2019-06-17",
                "gce-node,                          gce,         2019-06-18, VALID,           2024-06-17",
                "gce-node,                          gce,         2024-06-17, VALID,           2024-06-17",
                // It was continued once, and is not again.
                "gce-node,                          gce,         2024-06-18, LAPSED,          2024-06-17",
                "gce-ocean-technology,              gce,         2015-06-11, NEVER,           -",
                "gce-ocean-technology,              gce,         2015-06-12, VALID,           2020-06-11",
                "gce-ocean-technology,              gce,         2025-06-11, VALID,           2025-06-11",
                "arctic-cluster-team,               arena,       2017-12-31, NEVER,           -",
                "arctic-cluster-team,               arena,       2018-12-31, VALID,           2020-12-31",
                "arctic-cluster-team,               arena,       2020-12-31, VALID,           2020-12-31",
                "arctic-cluster-team,               arena,       2021-01-01, LAPSED,          2020-12-31",
                "arctic-cluster-team,               arena-pro,   2020-12-31, NEVER,           -",
                "arctic-cluster-team,               arena-pro,   2021-01-01, VALID,           2025-12-31..2026-01-01",
                "arctic-cluster-team,               arena-pro,   2025-12-31, VALID,           2025-12-31..2026-01-01",
                "arctic-cluster-team,               arena-pro,   2026-01-01, VALID LAPSED,    2025-12-31..2026-01-01",
                "arctic-cluster-team,               arena-pro,   2026-01-02, LAPSED,          2025-12-31..2026-01-01",
                // Between Arena and NIC Explore lies a gap: there was no call in 2022 and 2023.
                "construction-city-cluster,         arena,       2019-11-07, NEVER,           -",
                "construction-city-cluster,         arena,       2019-11-08, VALID,           2022-11-07",
                "construction-city-cluster,         arena,       2022-11-07, VALID,           2022-11-07",
                "construction-city-cluster,         arena,       2022-11-08, LAPSED,          2022-11-07",
                "construction-city-cluster,         nic-explore, 2024-06-21, NEVER,           -",
                "construction-city-cluster,         nic-explore, 2024-12-31, VALID,           2027-06-21..2027-12-30",
                "construction-city-cluster,         nic-explore, 2027-12-31, LAPSED,          2027-06-21..2027-12-30",
                // It may have been in Arena before, and have gone on for a time that nobody tells.
                "heidner-biocluster,                arena,       2012-12-31, VALID RENEWABLE LAPSED, from 2012-01-01",
                "heidner-biocluster,                arena,       2014-12-31, VALID RENEWABLE LAPSED, from 2012-01-01",
                "heidner-biocluster,                nce-level,   2018-11-07, NEVER,           -",
                "heidner-biocluster,                nce-level,   2018-11-08, VALID,           2023-11-07",
                "heidner-biocluster,                nce-level,   2023-11-07, VALID,           2023-11-07",
                "heidner-biocluster,                nce-level,   2023-11-08, LAPSED,          2023-11-07",
                "tunnel-safety-cluster,             arena,       2016-06-20, VALID,           from 2016-06-20",
                "tunnel-safety-cluster,             arena-pro,   2019-11-07, NEVER,           -",
                "tunnel-safety-cluster,             arena-pro,   2019-11-08, VALID,           2024-11-07",
                "tunnel-safety-cluster,             arena-pro,   2024-11-08, LAPSED,          2024-11-07",
                "nce-systems-engineering-kongsberg, nce-level,   2005-12-31, NEVER,           -",
                "nce-systems-engineering-kongsberg, nce-level,   2006-12-31, VALID,           2016-06-30",
                "nce-systems-engineering-kongsberg, nce-level,   2016-06-30, VALID,           2016-06-30",
                "nce-systems-engineering-kongsberg, nce-level,   2016-07-01, LAPSED,          2016-06-30",
            })
    void a_status_was_held_on_the_days_that_are_published(
            String dossier, String status, LocalDate day, String states, String until) {
        Held held = Timeline.of(Klynge.ruleBook(), Dossiers.read(dossier)).on(status(status), day);
        assertThat(held.states())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(states.split(" ", -1))
                        .map(HoldingState::valueOf)
                        .toList());
        assertThat(held.validUntil())
                .isEqualTo(Stream.ofNullable(until).map(PartialDate::parse).findFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "nscc,                              arena,       2013-12-31, AWARD, UNKNOWN",
        "nscc,                              arena,       2017-10-15, RENEW, UNKNOWN",
        "nscc,                              arena,       2018-01-01, AWARD, MET",
        "nscc,                              arena,       2019-11-09, AWARD, NOT_MET",
        // Its bronze of 2016 was over, and no other label is on record before silver in November.
        "nscc,                              arena-pro,   2019-09-06, APPLY, UNKNOWN",
        "nscc,                              arena-pro,   2019-11-08, AWARD, MET",
        "nscc,                              arena-pro,   2024-11-08, AWARD, NOT_MET",
        "nscc,                              nce-mark,    2021-11-05, APPLY, NOT_MET",
        "nscc,                              nce-mark,    2021-11-06, AWARD, MET",
        "nscc,                              nce-mark,    2023-10-31, AWARD, MET",
        // What becomes of the mark when gold lapses is not published.
        "nscc,                              nce-mark,    2023-11-01, AWARD, UNKNOWN",
        "nscc,                              nce-mark,    2023-11-01, KEEP,  UNKNOWN",
        "nscc,                              nce-mark,    2024-05-15, AWARD, UNKNOWN",
        "nscc,                              nce-mark,    2024-11-08, KEEP,  NOT_MET",
        "gce-node,                          gce,         2014-02-21, APPLY, MET",
        "gce-node,                          gce,         2014-06-18, AWARD, MET",
        "gce-node,                          gce,         2019-06-01, RENEW, UNKNOWN",
        "gce-node,                          gce,         2024-06-18, KEEP,  NOT_MET",
        "gce-node,                          nce-level,   2014-06-19, AWARD, NOT_MET",
        "construction-city-cluster,         arena,       2019-09-06, APPLY, MET",
        "construction-city-cluster,         arena-pro,   2021-09-10, APPLY, MET",
        "construction-city-cluster,         arena-pro,   2022-06-01, APPLY, NOT_MET",
        "construction-city-cluster,         nic-explore, 2024-06-21, APPLY, MET",
        "construction-city-cluster,         nic-explore, 2024-12-31, AWARD, MET",
        "heidner-biocluster,                nce-level,   2018-11-08, AWARD, MET",
        "heidner-biocluster,                nce-level,   2023-11-08, AWARD, NOT_MET",
        "tunnel-safety-cluster,             arena-pro,   2019-09-06, APPLY, UNKNOWN",
        "tunnel-safety-cluster,             arena-pro,   2019-11-08, AWARD, MET",
        "nce-systems-engineering-kongsberg, nce-level,   2015-12-31, AWARD, MET",
        // It began some day of 2006, and may have had its ten years before the end that is published.
        "nce-systems-engineering-kongsberg, nce-level,   2016-06-30, AWARD, UNKNOWN",
        "nce-systems-engineering-kongsberg, nce-level,   2016-07-01, AWARD, NOT_MET",
        "nce-systems-engineering-kongsberg, arena,       2016-08-01, APPLY, NOT_MET",
        "nce-systems-engineering-kongsberg, nic-explore, 2024-06-21, APPLY, NOT_MET",
        // It sought NCE and was not admitted; of what it held in the programme nothing is on record.
        "mineralklynge-norge,               nce-level,   2017-09-01, AWARD, UNKNOWN",
        "mineralklynge-norge,               nce-level,   2017-10-17, AWARD, UNKNOWN",
        "gce-node,                          gce,         2020-01-01, KEEP,  UNKNOWN",
    })
    void what_a_cluster_may_do_follows_from_what_is_published(
            String dossier, String status, LocalDate day, Purpose purpose, Verdict verdict) {
        assertThat(Klynge.standard()
                        .forPurpose(purpose)
                        .decide(Nic.SCHEME, Dossiers.read(dossier), day)
                        .verdict(status(status)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "nscc,                              nic/arena,       0, CONSISTENT",
        // Whether it was an extension, or a second admission, was decided by a competition.
        "nscc,                              nic/arena,       1, NOT_DECIDABLE",
        "nscc,                              nic/arena-pro,   0, CONSISTENT",
        "nscc,                              nic/nce-mark,    0, CONSISTENT",
        "arctic-cluster-team,               nic/arena,       0, CONSISTENT",
        "arctic-cluster-team,               nic/arena-pro,   0, CONSISTENT",
        "construction-city-cluster,         nic/arena,       0, CONSISTENT",
        "construction-city-cluster,         nic/nic-explore, 0, CONSISTENT",
        "gce-node,                          nic/nce-level,   0, CONSISTENT",
        "gce-node,                          nic/gce,         0, CONSISTENT",
        // It was recommended to go on, in 2019; whether before the grant, and whether gold was held, is not known.
        "gce-node,                          nic/gce,         1, NOT_DECIDABLE",
        // It was an NCE before, of which no day is on record.
        "gce-ocean-technology,              nic/gce,         0, NOT_DECIDABLE",
        // An Arena before may be lacking.
        "heidner-biocluster,                nic/arena,       0, NOT_DECIDABLE",
        "heidner-biocluster,                nic/nce-level,   0, CONSISTENT",
        "tunnel-safety-cluster,             nic/arena,       0, NOT_DECIDABLE",
        "tunnel-safety-cluster,             nic/arena-pro,   0, CONSISTENT",
        "nce-systems-engineering-kongsberg, nic/nce-level,   0, CONSISTENT",
    })
    void a_status_was_given_by_the_rules_of_its_day(
            String dossier, String standing, int which, Consistency consistency) {
        assertThat(HistoryCheck.of(Klynge.standard(), Dossiers.read(dossier)).grants().stream()
                        .filter(check -> check.grant().standing().fullName().equals(standing))
                        .map(GrantCheck::consistency))
                .element(which)
                .isEqualTo(consistency);
    }

    @Test
    void what_was_given_against_the_rules_of_its_day_is_contradicted_and_by_which() {
        Dossier dossier = Dossier.builder()
                .addGrant(grant("nic/arena-pro", "2022-06-01"))
                .addGrant(grant("nic/nce-mark", "2022-06-01"))
                .addGrant(grant("nic/nce-level", "2019-11-08"))
                .build();
        assertThat(HistoryCheck.of(Klynge.standard(), dossier).grants())
                .extracting(GrantCheck::consistency)
                .containsOnly(Consistency.CONTRADICTED);
        assertThat(HistoryCheck.of(Klynge.standard(), dossier).grants())
                .extracting(check ->
                        check.against().get(0).requirement().requirement().id())
                .containsExactly("arena-pro.admissions", "nce-mark.gold", "nce-level.closed");
    }

    private static Grant grant(String standing, String from) {
        return Grant.builder()
                .standing(ProgramStatus.of(standing))
                .from(PartialDate.parse(from))
                .build();
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_history_contradicts_the_rules_of_its_days(String name) {
        assertThat(HistoryCheck.of(Klynge.standard(), Dossiers.read(name)).grants())
                .noneMatch(check -> check.consistency() == Consistency.CONTRADICTED);
    }
}
