package org.klynge.examples.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.rules.Klynge;
import org.klynge.rules.timeline.HoldingState;
import org.klynge.rules.timeline.Timeline;
import org.klynge.standing.LabelLevel;

/**
 * Every published label of real clusters through time: on the day before it was given, the day on which it was certainly given,
 * the last days on which it was certainly valid and certainly renewable, and the days after. A label runs for two years from
 * the month of its assessment and can be renewed for a year after; a renewal runs on for three years.
 *
 * <p>Where neither the assessment nor an end is published, a label is only known to have been valid when it was given. Where
 * other grants may have been given that are not on record, {@code valid} always stays possible, and nothing is certain before
 * the first one on record.
 */
class LabelsOverTimeTest {

    private static final String ANY = "valid renewable lapsed never";

    private static Timeline timeline(String dossier) {
        return Timeline.of(Klynge.ruleBook(), Dossiers.read(dossier));
    }

    private static String states(Timeline timeline, String label, LocalDate day) {
        return timeline.on(LabelLevel.of("esca/" + label), day).states().stream()
                .map(HoldingState::word)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        // Given on 6 November 2021, assessed in October; renewed on some day of January 2024. All gold labels are on
        // record.
        "nscc, gold,   2021-11-05, never",
        "nscc, gold,   2021-11-06, valid",
        "nscc, gold,   2023-10-31, valid",
        "nscc, gold,   2023-11-01, renewable",
        "nscc, gold,   2023-12-31, renewable",
        "nscc, gold,   2024-01-01, valid renewable",
        "nscc, gold,   2024-01-30, valid renewable",
        "nscc, gold,   2024-01-31, valid",
        // It merged into another cluster on 1 January 2025.
        "nscc, gold,   2024-12-31, valid",
        "nscc, gold,   2025-01-01, lapsed",
        "nscc, silver, 2024-12-31, valid renewable lapsed",
        "nscc, silver, 2025-01-01, lapsed",
        "nscc, bronze, 2016-08-31, " + ANY,
        "nscc, bronze, 2016-09-30, valid renewable",
        "nscc, bronze, 2017-09-01, valid renewable",
        "nscc, bronze, 2017-09-02, valid renewable lapsed",
        "nscc, silver, 2019-10-31, " + ANY,
        "nscc, silver, 2019-11-30, valid renewable",
        "nscc, silver, 2020-11-01, valid renewable",
        "nscc, silver, 2020-11-02, valid renewable lapsed",
    })
    void the_labels_of_nscc(String dossier, String label, LocalDate day, String states) {
        assertThat(states(timeline(dossier), label, day)).isEqualTo(states);
    }

    /** A renewal makes the days since the end before it valid, once it is on record. */
    @ParameterizedTest
    @CsvSource({
        // The renewal ends on some day from October 2026 to January 2027, but for the merger.
        "nscc,         gold,   2026-10-01, 2024-12-31, valid",
        "nscc,         gold,   2026-10-02, 2024-12-31, valid renewable",
        "nscc,         gold,   2027-01-31, 2024-12-31, valid renewable",
        "nscc,         gold,   2027-02-01, 2024-12-31, renewable",
        "nscc,         gold,   2027-10-01, 2024-12-31, renewable",
        "nscc,         gold,   2027-10-02, 2024-12-31, renewable lapsed",
        "nscc,         gold,   2028-01-31, 2024-12-31, renewable lapsed",
        "nscc,         gold,   2028-02-01, 2024-12-31, lapsed",
        "nscc,         gold,   2023-11-01, 2023-11-01, renewable",
        "nscc,         gold,   2023-11-01, 2023-12-31, renewable",
        "nscc,         gold,   2023-11-01, 2024-01-15, valid renewable",
        "nscc,         gold,   2023-11-01, 2024-01-31, valid",
        "nscc,         gold,   2024-01-15, 2024-01-31, valid",
        "nscc,         gold,   2024-10-31, 2023-12-31, renewable",
        "nscc,         gold,   2024-11-01, 2023-12-31, lapsed",
        "nscc,         gold,   2024-11-01, 2024-01-31, valid",
        // Whatever else was given in between: it would have been a seamless renewal as well.
        "hemp-cluster, bronze, 2019-10-02, 2019-12-30, valid renewable",
        "hemp-cluster, bronze, 2019-10-02, 2019-12-31, valid",
        "hemp-cluster, bronze, 2019-11-30, 2019-12-31, valid",
        "hemp-cluster, bronze, 2017-12-30, 2019-12-31, " + ANY,
        // More renewals than are on record must have taken place between these.
        "gce-node,     gold,   2015-01-01, 2024-12-31, valid renewable lapsed",
    })
    void what_was_held_as_known_later_and_earlier(
            String dossier, String label, LocalDate day, LocalDate known, String states) {
        assertThat(states(timeline(dossier).asKnownOn(known), label, day)).isEqualTo(states);
    }

    @ParameterizedTest
    @CsvSource({
        // Announced on that day, valid for two years: from some day of the two years before to some day of the two
        // after.
        "energy-valley,             bronze, 2013-01-05, never",
        "energy-valley,             bronze, 2015-01-04, valid never",
        "energy-valley,             bronze, 2015-01-05, valid",
        "energy-valley,             bronze, 2015-01-06, valid renewable",
        "energy-valley,             bronze, 2016-01-05, valid renewable",
        "energy-valley,             bronze, 2016-01-06, valid renewable lapsed",
        "energy-valley,             bronze, 2017-02-01, renewable lapsed",
        "energy-valley,             bronze, 2018-01-31, renewable lapsed",
        "energy-valley,             bronze, 2018-02-01, lapsed",
        "software-cluster,          gold,   2013-06-29, " + ANY,
        "software-cluster,          gold,   2013-06-30, valid renewable lapsed",
        "green-tech-cluster,        gold,   2012-08-20, " + ANY,
        "green-tech-cluster,        gold,   2012-08-21, valid renewable",
        "green-tech-cluster,        gold,   2013-04-19, valid renewable",
        "green-tech-cluster,        gold,   2013-04-20, valid renewable lapsed",
        // A first award runs to the end of November 2019; a renewal to the 17th at least, three years after the
        // earliest end
        // that could be renewed on the day of the audit.
        "basque-energy-cluster,     gold,   2017-12-30, " + ANY,
        "basque-energy-cluster,     gold,   2017-12-31, valid",
        "basque-energy-cluster,     gold,   2019-11-17, valid",
        "basque-energy-cluster,     gold,   2019-11-18, valid renewable",
        "basque-energy-cluster,     gold,   2020-11-17, valid renewable",
        "basque-energy-cluster,     gold,   2020-11-18, valid renewable lapsed",
        "pole-vehicule-du-futur,    gold,   2015-10-30, " + ANY,
        "pole-vehicule-du-futur,    gold,   2015-10-31, valid renewable",
        "pole-vehicule-du-futur,    gold,   2016-10-01, valid renewable",
        "pole-vehicule-du-futur,    gold,   2016-10-02, valid renewable lapsed",
        "rohealth,                  bronze, 2017-12-30, " + ANY,
        "rohealth,                  bronze, 2017-12-31, valid renewable",
        "rohealth,                  bronze, 2018-01-01, valid renewable",
        "rohealth,                  bronze, 2018-01-02, valid renewable lapsed",
        "rohealth,                  silver, 2019-12-30, " + ANY,
        "rohealth,                  silver, 2019-12-31, valid renewable",
        "rohealth,                  silver, 2020-01-02, valid renewable lapsed",
        "rohealth,                  gold,   2021-12-30, " + ANY,
        "rohealth,                  gold,   2021-12-31, valid renewable",
        "rohealth,                  gold,   2022-01-02, valid renewable lapsed",
        // The first label runs to October 2019 (the 1st at least, were it a renewal); the second one renews it and runs
        // on for
        // three years; the third one states its end.
        "hemp-cluster,              bronze, 2017-12-30, " + ANY,
        "hemp-cluster,              bronze, 2017-12-31, valid",
        "hemp-cluster,              bronze, 2019-10-01, valid",
        "hemp-cluster,              bronze, 2019-10-02, valid renewable",
        "hemp-cluster,              bronze, 2019-12-31, valid",
        "hemp-cluster,              bronze, 2021-11-30, valid",
        "hemp-cluster,              bronze, 2024-11-30, valid",
        "hemp-cluster,              bronze, 2024-12-01, valid renewable",
        "hemp-cluster,              bronze, 2025-11-30, valid renewable",
        "hemp-cluster,              bronze, 2025-12-01, valid renewable lapsed",
        // Before the first edition nothing is said of renewing.
        "gce-node,                  gold,   2012-04-17, valid lapsed never",
        "gce-node,                  gold,   2012-04-18, valid",
        "gce-node,                  gold,   2012-04-19, valid renewable",
        "gce-node,                  gold,   2013-04-18, valid renewable",
        "gce-node,                  gold,   2013-04-19, valid renewable lapsed",
        "gce-node,                  gold,   2022-12-31, valid renewable lapsed",
        "gce-node,                  gold,   2024-12-30, valid renewable lapsed",
        "gce-node,                  gold,   2024-12-31, valid",
        "gce-node,                  gold,   2025-01-01, valid",
        "gce-node,                  gold,   2025-01-02, valid renewable",
        "gce-node,                  gold,   2026-01-01, valid renewable",
        "gce-node,                  gold,   2026-01-02, valid renewable lapsed",
        "arctic-cluster-team,       bronze, 2019-12-30, " + ANY,
        "arctic-cluster-team,       bronze, 2019-12-31, valid renewable",
        "arctic-cluster-team,       bronze, 2020-01-02, valid renewable lapsed",
        "arctic-cluster-team,       gold,   2023-12-30, " + ANY,
        "arctic-cluster-team,       gold,   2023-12-31, valid renewable",
        "arctic-cluster-team,       gold,   2024-01-02, valid renewable lapsed",
        "construction-city-cluster, bronze, 2021-03-22, " + ANY,
        "construction-city-cluster, bronze, 2021-03-23, valid",
        "construction-city-cluster, bronze, 2021-03-24, valid",
        "construction-city-cluster, bronze, 2023-03-01, valid",
        "construction-city-cluster, bronze, 2023-04-01, valid renewable",
        // Only its last day is published, so that it is known to have begun on that day.
        "heidner-biocluster,        bronze, 2015-10-17, " + ANY,
        "heidner-biocluster,        bronze, 2015-10-18, valid",
        "heidner-biocluster,        bronze, 2015-10-19, valid renewable",
        "heidner-biocluster,        bronze, 2016-10-18, valid renewable",
        "heidner-biocluster,        bronze, 2016-10-19, valid renewable lapsed",
        "heidner-biocluster,        silver, 2018-11-08, " + ANY,
        "heidner-biocluster,        gold,   2018-11-08, " + ANY,
        "mineralklynge-norge,       silver, 2017-06-29, " + ANY,
        "mineralklynge-norge,       silver, 2017-06-30, valid renewable",
        "mineralklynge-norge,       silver, 2018-06-01, valid renewable",
        "mineralklynge-norge,       silver, 2018-06-02, valid renewable lapsed",
        "made,                      bronze, 2018-12-31, valid renewable",
        "made,                      bronze, 2019-01-02, valid renewable lapsed",
        "made,                      gold,   2021-12-30, " + ANY,
        "made,                      gold,   2021-12-31, valid",
        "made,                      gold,   2023-10-31, valid",
        "made,                      gold,   2023-11-01, valid renewable",
        "made,                      gold,   2024-10-31, valid renewable",
        "made,                      gold,   2024-11-01, valid renewable lapsed",
        "gce-ocean-technology,      gold,   2021-12-30, " + ANY,
        "gce-ocean-technology,      gold,   2021-12-31, valid renewable",
        "gce-ocean-technology,      gold,   2022-12-01, valid renewable",
        "gce-ocean-technology,      gold,   2022-12-02, valid renewable lapsed",
        "paper-province,            bronze, 2016-12-30, " + ANY,
        "paper-province,            bronze, 2016-12-31, valid renewable",
        "paper-province,            bronze, 2017-01-02, valid renewable lapsed",
        "paper-province,            gold,   2018-12-30, " + ANY,
        "paper-province,            gold,   2018-12-31, valid renewable",
        "paper-province,            gold,   2019-01-02, valid renewable lapsed",
    })
    void the_labels_of_other_clusters(String dossier, String label, LocalDate day, String states) {
        assertThat(states(timeline(dossier), label, day)).isEqualTo(states);
    }
}
