package org.klynge.examples.assess;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command {@code timeline} finds in histories. */
class FindingsTest {

    private static final String HISTORY = """
            cluster: { id: x }
            assessments:
              - { id: bench, catalogue: esca-bronze-36, date: 2016-01 }
              - { id: first, catalogue: esca-gold-2013, date: 2016-06, reported-score: 120 of 150 }
              - { id: last, catalogue: esca-gold-2013, date: 2019-03, reported-score: 121 of 150 }
            attestations:
              - { claim: gold.minimums, holds: true, by: ESCA, date: 2016-06-30, assessment: first }
            grants:
              - { standing: esca/bronze, from: 2016-02, until: 2018-02-28, assessment: bench }
              - { standing: esca/gold, from: 2016-07-01, assessment: first }
              - { standing: esca/silver, from: 2011 }
            """;

    @TempDir
    Path folder;

    private String file() throws IOException {
        return Files.writeString(folder.resolve("x.yaml"), HISTORY, UTF_8).toString();
    }

    private static List<JsonNode> findings(String kind, String... arguments) {
        List<JsonNode> found = new ArrayList<>();
        Run.json(arguments).get(0).path("findings").forEach(finding -> {
            if (finding.path("kind").asText().equals(kind)) {
                found.add(finding);
            }
        });
        return found;
    }

    @Test
    void each_grant_is_held_against_the_rules_of_its_day() throws IOException {
        List<JsonNode> grants = findings("grant", "timeline", file());
        assertThat(grants)
                .extracting(grant -> grant.path("consistency").asText())
                .containsExactly("consistent", "contradicted", "no-rule");
        assertThat(Run.texts(grants.get(1).path("against"))).containsExactly("gold.score");
        assertThat(Run.texts(grants.get(1).path("otherwiseBy"))).containsExactly("gold.score=reading-1");
        assertThat(grants.get(1).at("/decided/0/edition").asText()).isEqualTo("2012");
        assertThat(grants.get(1).at("/decided/0/purpose").asText()).isEqualTo("award");
        assertThat(grants.get(1).path("from").asText()).isEqualTo("2016-07-01");
    }

    @Test
    void stated_ends_lonely_assessments_and_scores_are_listed() throws IOException {
        assertThat(findings("end", "timeline", file())).singleElement().satisfies(end -> {
            assertThat(end.path("byRule").asText()).isEqualTo("2018-01-31");
            assertThat(end.path("relation").asText()).isEqualTo("later");
        });
        assertThat(findings("assessment", "timeline", file())).singleElement().satisfies(lonely -> {
            assertThat(lonely.path("assessment").asText()).isEqualTo("last");
            assertThat(lonely.path("reason").asText()).isEqualTo("no-grant");
        });
        assertThat(findings("scores", "timeline", file()))
                .singleElement()
                .satisfies(scores ->
                        assertThat(scores.at("/scores/1/score").asText()).isEqualTo("121 of 150"));
    }

    @Test
    void nothing_is_said_of_what_had_not_begun() throws IOException {
        assertThat(findings("grant", "timeline", file(), "--date=2016-06-30")).hasSize(2);
        assertThat(findings("assessment", "timeline", file(), "--date=2019-02-28"))
                .isEmpty();
        assertThat(findings("grant", "timeline", file(), "--as-known-on=2010-12-31"))
                .isEmpty();
    }

    @Test
    void scores_are_those_that_were_known() throws IOException {
        assertThat(findings("scores", "timeline", file(), "--date=2019-02-28")).isEmpty();
    }

    @Test
    void dates_that_contradict_each_other_are_named() throws IOException {
        String file = Files.writeString(folder.resolve("y.yaml"), """
                        cluster: { id: y }
                        assessments: [ { id: b, catalogue: esca-bronze-36, date: 2016-07 } ]
                        grants:
                          - { standing: esca/bronze, from: 2016-06-01, assessment: b }
                          - { standing: esca/bronze, from: 2013..2015 }
                        """, UTF_8).toString();
        List<JsonNode> grants = findings("grant", "timeline", file);
        assertThat(grants.get(0).path("conflicts").toString())
                .contains("{\"place\":\"grants[0].from\",\"date\":\"2016-06-01\"}")
                .contains("{\"place\":\"assessments[b].date\",\"date\":\"2016-07\"}");
        String page =
                CharMatcher.whitespace().collapseFrom(Run.of("timeline", file).out(), ' ');
        assertThat(page)
                .contains("in conflict: grants[0].from (2016-06-01) and assessments[b].date (2016-07)")
                .contains("its first day is too little known")
                .doesNotContain("it hangs on the day");
    }

    @Test
    void people_are_told_the_same() throws IOException {
        String page =
                CharMatcher.whitespace().collapseFrom(Run.of("timeline", file()).out(), ' ');
        assertThat(page)
                .contains(
                        "esca/bronze (grants[0]), from 2016-02: consistent with the rules (an award by esca-labels 2012)")
                .contains(
                        "contradicted by the rules (an award by esca-labels 2012); against it: gold.score; otherwise by:"
                                + " gold.score=reading-1")
                .contains("esca/silver (grants[2]), from 2011: no rule of the day speaks of it")
                .contains("the stated end, 2018-02-28, is later than by the rules: 2018-01-31")
                .contains("the assessment last (assessments[2]), 2019-03: no grant on record can have followed from it")
                .contains("scores, gold: 120 of 150 (first, 2016-06); 121 of 150 (last, 2019-03)");
    }

    @ParameterizedTest
    @CsvSource({
        // Of no published label is enough published to confirm it, and none is contradicted.
        "nscc,                      esca/bronze, not-decidable, assessment.bronze.count",
        "nscc,                      esca/silver, not-decidable, silver.audit",
        "nscc,                      esca/gold,   not-decidable, gold.minimums",
        "nscc,                      nic/nce-mark, consistent,    ''",
        "software-cluster,          esca/gold,   not-decidable, gold.minimums",
        "green-tech-cluster,        esca/gold,   not-decidable, gold.minimums",
        "basque-energy-cluster,     esca/gold,   not-decidable, gold.minimums",
        "pole-vehicule-du-futur,    esca/gold,   not-decidable, gold.minimums",
        "rohealth,                  esca/bronze, not-decidable, assessment.bronze.count",
        "rohealth,                  esca/silver, not-decidable, silver.minimums",
        "rohealth,                  esca/gold,   not-decidable, assessment.gold.score",
        "gce-node,                  esca/gold,   not-decidable, gold.minimums",
        "arctic-cluster-team,       esca/bronze, not-decidable, assessment.bronze.count",
        "arctic-cluster-team,       esca/gold,   not-decidable, eligibility",
        "construction-city-cluster, esca/bronze, not-decidable, eligibility",
        "heidner-biocluster,        esca/bronze, not-decidable, assessment.bronze.count",
        "mineralklynge-norge,       esca/silver, not-decidable, silver.audit",
        "made,                      esca/gold,   not-decidable, eligibility",
        "gce-ocean-technology,      esca/gold,   not-decidable, gold.minimums",
        "paper-province,            esca/gold,   not-decidable, assessment.gold.score",
        // The list of its labels is open: the first on record may have been a renewal.
        "hemp-cluster,              esca/bronze, not-decidable, standing.esca/bronze.latest-grant",
        // On which day it was given is known to two years only, and no more than one is gone through.
        "energy-valley,             esca/bronze, not-decidable, ''",
    })
    void no_published_label_is_contradicted_and_what_is_missing_is_told(
            String dossier, String standing, String consistency, String missing) {
        List<JsonNode> grants = findings("grant", "timeline", "dossiers/" + dossier + ".yaml").stream()
                .filter(grant -> grant.path("standing").asText().equals(standing))
                .toList();
        assertThat(grants).isNotEmpty().allSatisfy(grant -> {
            assertThat(grant.path("consistency").asText()).isEqualTo(consistency);
            assertThat(Run.texts(grant.path("missing"))).containsAll(missing.isEmpty() ? List.of() : List.of(missing));
        });
    }

    @Test
    void a_published_end_that_fits_no_rule_is_listed_and_kept() {
        assertThat(findings("end", "timeline", "dossiers/hemp-cluster.yaml"))
                .singleElement()
                .satisfies(end -> {
                    assertThat(end.path("stated").asText()).isEqualTo("2024-11-30");
                    assertThat(end.path("relation").asText()).isEqualTo("earlier");
                });
        JsonNode bronze = Run.json("timeline", "dossiers/hemp-cluster.yaml", "--date=2024-11-30")
                .get(0)
                .at("/held/esca~1bronze");
        assertThat(bronze.path("state").asText()).isEqualTo("valid");
    }
}
