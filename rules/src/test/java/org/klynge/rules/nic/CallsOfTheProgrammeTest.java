package org.klynge.rules.nic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.Verdict;
import org.klynge.rules.scheme.Purpose;

/** When a status could be applied for: the days around each deadline, and the years without a call. */
class CallsOfTheProgrammeTest {

    @ParameterizedTest
    @CsvSource({
        // Nothing is known of the calls before 2014.
        "arena,       2010-03-01, UNKNOWN",
        "nce-level,   2010-03-01, UNKNOWN",
        // Published in January 2014.
        "arena,       2014-01-15, UNKNOWN",
        "arena,       2014-01-31, MET",
        "gce,         2014-02-21, MET",
        "gce,         2014-02-22, NOT_MET",
        "nce-level,   2014-06-18, NOT_MET",
        // The call of 2015 may have been out in 2014 already.
        "nce-level,   2014-12-01, UNKNOWN",
        "nce-level,   2015-02-18, UNKNOWN",
        "nce-level,   2015-02-19, MET",
        "nce-level,   2015-02-20, NOT_MET",
        "gce,         2015-02-19, MET",
        "gce,         2015-02-20, NOT_MET",
        // The days of these three are not known, nor was there one for GCE.
        "arena,       2016-03-01, UNKNOWN",
        "arena,       2016-06-21, NOT_MET",
        "gce,         2016-03-01, NOT_MET",
        "arena,       2017-04-01, UNKNOWN",
        "arena,       2017-10-17, NOT_MET",
        "gce,         2017-04-01, NOT_MET",
        "nce-level,   2018-05-01, UNKNOWN",
        "nce-level,   2018-11-09, NOT_MET",
        "arena,       2019-09-05, UNKNOWN",
        "arena,       2019-09-06, MET",
        "arena,       2019-09-07, NOT_MET",
        "nce-level,   2019-09-06, NOT_MET",
        "arena-pro,   2019-09-06, MET",
        "arena-pro,   2019-09-07, NOT_MET",
        "arena-pro,   2020-06-01, UNKNOWN",
        "arena-pro,   2020-11-20, NOT_MET",
        "arena-pro,   2021-09-09, UNKNOWN",
        "arena-pro,   2021-09-10, MET",
        "arena-pro,   2021-09-11, NOT_MET",
        "mature,      2020-09-01, UNKNOWN",
        "mature,      2021-09-01, UNKNOWN",
        "hub-node,    2021-09-01, UNKNOWN",
        // The cut in the budget.
        "arena,       2022-01-01, NOT_MET",
        "arena,       2023-12-31, NOT_MET",
        "arena-pro,   2022-09-10, NOT_MET",
        "mature,      2022-09-01, NOT_MET",
        "hub-node,    2023-09-01, NOT_MET",
        "gce,         2023-06-01, NOT_MET",
        "arena,       2024-02-01, NOT_MET",
        // The first call of the revised programme.
        "nic-level-1, 2024-04-15, UNKNOWN",
        "nic-explore, 2024-04-30, MET",
        "nic-level-3, 2024-06-21, MET",
        "nic-level-1, 2024-06-22, NOT_MET",
        "nic-explore, 2025-06-21, UNKNOWN",
    })
    void a_status_can_be_applied_for_while_a_call_is_open(String status, LocalDate day, Verdict verdict) {
        assertThat(Cases.decision(Cases.holding(""), Purpose.APPLY, day, "")
                        .requirement(status + ".call")
                        .verdict())
                .isEqualTo(verdict);
    }
}
