package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Assessor;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Country;
import org.klynge.cluster.EarlierName;
import org.klynge.cluster.Merger;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.cluster.RegionalNode;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.fact.Numeral;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.standing.Grant;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.ProgramStatus;

class DossierReaderTest {

    private static final Cluster NSCC = Cluster.builder()
            .id("nscc")
            .name("Norwegian Smart Care Cluster")
            .country(Country.of("NO"))
            .founded(PartialDate.parse("2014"))
            .headOffice("Stavanger")
            .addNode(new RegionalNode("Grimstad", Optional.of("Agder")))
            .addEarlierName(new EarlierName("Arena Velferdsteknologi", PartialDate.parse("2014")))
            .build();
    private static final Profile PROFILE = Profile.builder()
            .date(PartialDate.parse("2021-10"))
            .putFigure(ProfileFact.PARTICIPANTS, Quantity.parse("at least 251", Unit.COUNT))
            .putFigure(ProfileFact.COMMITTED_PARTICIPANTS, Quantity.parse("at least 15", Unit.COUNT))
            .putFigure(ProfileFact.PRIVATE_SHARE, Quantity.percent(60))
            .putFigure(ProfileFact.TEAM_FTE, Quantity.parse("7.5", Unit.FTE))
            .build();
    private static final Assessment GOLD_2021 = Assessment.builder()
            .id("gold-2021")
            .catalogue("esca-gold-2013")
            .date(PartialDate.parse("2021-10"))
            .addAssessor(Assessor.from(Country.of("SE")))
            .addAssessor(Assessor.from(Country.of("NO")))
            .reportedScore(ReportedScore.percent("95"))
            .putRating("1.1.0", Points.of(4, 5))
            .putRating("1.1.1", Points.parse("between 2 and 5 of 5"))
            .putRating("4.5", Rating.NOT_APPLICABLE)
            .addRecommendation("Write the strategy down.")
            .build();
    private static final Dossier SAMPLE = Dossier.builder()
            .cluster(NSCC)
            .addProfile(PROFILE)
            .addAssessment(GOLD_2021)
            .addAttestation(Attestation.builder()
                    .claim("gold.minimums")
                    .holds(true)
                    .by("ESCA")
                    .date(PartialDate.parse("2021-11"))
                    .assessment("gold-2021")
                    .build())
            .addGrant(Grant.builder()
                    .standing(ProgramStatus.of("nic/arena"))
                    .from(PartialDate.parse("2014"))
                    .until(PartialDate.parse("2019-11-08"))
                    .build())
            .addGrant(Grant.builder()
                    .standing(LabelLevel.of("esca/gold"))
                    .from(PartialDate.parse("2021-11-06"))
                    .assessment("gold-2021")
                    .build())
            .addIncomplete(OpenList.ASSESSMENTS)
            .addIncomplete(OpenList.GRANTS)
            .build();

    @Test
    void readsTheSampleOfTheDesign() {
        assertThat(read(Documents.SAMPLE)).isEqualTo(SAMPLE);
    }

    @Test
    void jsonAndYamlGiveTheSameDossier() {
        assertThat(read("""
                                {"cluster": {"id": "nscc", "name": "Norwegian Smart Care Cluster", "country": "NO",
                                  "founded": 2014, "head-office": "Stavanger",
                                  "nodes": [{"place": "Grimstad", "region": "Agder"}],
                                  "earlier-names": [{"name": "Arena Velferdsteknologi", "until": "2014"}]},
                                 "profiles": [{"date": "2021-10", "participants": "more than 250",
                                  "committed-participants": "at least 15", "private-share": "60 %", "team-fte": 7.50}],
                                 "assessments": [{"id": "gold-2021", "catalogue": "esca-gold-2013", "date": "2021-10",
                                  "assessors": [{"country": "SE"}, {"country": "\\u004e\\u004f"}], "reported-score": "95 %",
                                  "ratings": {"1.1.0": "4 of 5", "1.1.1": "between 2 and 5 of 5", "4.5": "not applicable"},
                                  "recommendations": ["Write the strategy down."]}],
                                 "attestations": [{"claim": "gold.minimums", "holds": true, "by": "ESCA",
                                  "date": "2021-11", "assessment": "gold-2021"}],
                                 "grants": [{"standing": "nic/arena", "from": 2014, "until": "2019-11-08"},
                                  {"standing": "esca/gold", "from": "2021-11-06", "assessment": "gold-2021"}],
                                 "incomplete": ["assessments", "grants"]}
                                """)).isEqualTo(SAMPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsAndByteOrderMarksMakeNoDifference(String lineEnd) {
        assertThat(read(Documents.SAMPLE.replace("\n", lineEnd))).isEqualTo(SAMPLE);
        assertThat(read("\uFEFF" + Documents.SAMPLE.replace("\n", lineEnd))).isEqualTo(SAMPLE);
        assertThat(read("---" + lineEnd + Documents.SAMPLE.replace("\n", lineEnd) + "..." + lineEnd))
                .isEqualTo(SAMPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "\"NO\"", "'NO'"})
    void noIsNorway(String written) {
        assertThat(read("cluster: { id: x, country: " + written + " }")
                        .cluster()
                        .country())
                .contains(Country.of("NO"));
    }

    @Test
    void onlyTheClusterIsNeeded() {
        assertThat(read("cluster: { id: x }"))
                .isEqualTo(Dossier.builder()
                        .cluster(Cluster.builder().id("x").build())
                        .build());
    }

    @Test
    void readsWhatTheSampleDoesNotShow() {
        Dossier dossier = read("""
                incomplete:
                  - assessments: esca-bronze-33
                  - { assessments: [ esca-gold-2013 ], grants: [ esca/bronze, fi/coe ] }
                  - grants
                grants:
                  - { standing: fi/coe, by: Business Finland }
                assessments:
                  - id: a
                    catalogue: esca-bronze-33
                    assessors: [ { name: Kari, organisation: ESCA }, {} ]
                    recommendations: Go on.
                profiles:
                  - { private-participants: at least 50 %, team-fte: 7.5 FTE, participants: unknown }
                attestations: []
                cluster:
                  id: "2020"
                  technology-area: |
                    Health
                  merged-into: { cluster: norway-health-tech, date: from 2025-01 }
                """);
        assertThat(dossier.incomplete())
                .containsExactly(
                        OpenList.assessments("esca-bronze-33"),
                        OpenList.assessments("esca-gold-2013"),
                        OpenList.grants("esca/bronze"),
                        OpenList.grants("fi/coe"),
                        OpenList.GRANTS);
        assertThat(dossier.grants().get(0).by()).contains("Business Finland");
        assertThat(dossier.grants().get(0).from()).isEqualTo(PartialDate.unknown());
        assertThat(dossier.assessments().get(0).assessors())
                .containsExactly(
                        new Assessor(Optional.of("Kari"), Optional.empty(), Optional.of("ESCA")),
                        new Assessor(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(dossier.assessments().get(0).recommendations()).containsExactly("Go on.");
        assertThat(dossier.profiles().get(0).figures())
                .containsEntry(ProfileFact.PRIVATE_PARTICIPANTS, Quantity.parse("between 50 and 100 %", Unit.PERCENT))
                .containsEntry(ProfileFact.TEAM_FTE, Quantity.parse("7.5", Unit.FTE))
                .containsEntry(ProfileFact.PARTICIPANTS, Quantity.parse("at least 0", Unit.COUNT));
        assertThat(dossier.cluster().technologyArea()).contains("Health\n");
        assertThat(dossier.cluster().merger())
                .contains(new Merger("norway-health-tech", PartialDate.parse("from 2025-01-01")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "95 %                             | more than 94 % and less than 96 %",
                "{ percent: 95 }                  | more than 94 % and less than 96 %",
                "{ percent: 95, rounded: nearest } | between 94.5 % and 95.5 %",
                "{ percent: 95, rounded: down }   | at least 95 % and less than 96 %",
                "{ rounded: not-stated, percent: 95 } | more than 94 % and less than 96 %",
                "128 of 150                       | 256/3 %",
                "more than 80 %                   | more than 80 % and at most 100 %",
                "between 120 and 130 of 150       | between 80 % and 260/3 %",
                "unknown                          | between 0 % and 100 %",
            })
    void readsReportedScores(String written, String share) {
        Dossier dossier = read("cluster: { id: x }\nassessments: [ { id: a, catalogue: esca-gold-2013, reported-score: "
                + written + " } ]");
        assertThat(dossier.assessments().get(0).reportedScore().orElseThrow().share())
                .hasToString(share);
    }

    @ParameterizedTest
    @CsvSource({"150, 150", "'\"150\"', 150", "37.50, 37.5", "112/3, 112/3"})
    void readsThePointsInAll(String written, String maximum) {
        Dossier dossier =
                read("cluster: { id: x }\nassessments: [ { id: a, catalogue: esca-gold-2013, of: " + written + " } ]");
        assertThat(dossier.assessments().get(0).maximum().map(Numeral::print)).contains(maximum);
    }

    @ParameterizedTest
    @CsvSource({
        "2014,                   2014-01-01..2014-12-31",
        "2021-10,                2021-10-01..2021-10-31",
        "2021-10-16,             2021-10-16",
        "by 2015-01-05,          by 2015-01-05",
        "from 2021-10-01,        from 2021-10-01",
        "2021-10-04..2021-10-08, 2021-10-04..2021-10-08",
        "unknown,                unknown",
    })
    void readsDates(String written, String days) {
        Dossier dossier = read("cluster: { id: x }\ngrants: [ { standing: nic/arena, from: " + written + " } ]");
        assertThat(dossier.grants().get(0).from()).isEqualTo(PartialDate.parse(days));
    }

    /** A standing is of the kind that its scheme makes it; one that no scheme gives is some programme's. */
    @Test
    void standingsAreThoseOfTheRuleBook() {
        Dossier dossier = read("cluster: { id: x }\ngrants: [ { standing: esca/gold }, { standing: fi/gold } ]");
        assertThat(dossier.grants().get(0).standing()).isInstanceOf(LabelLevel.class);
        assertThat(dossier.grants().get(1).standing()).isInstanceOf(ProgramStatus.class);
    }

    @Test
    void orThrowTellsAllProblems() {
        Parsed<Dossier> parsed = Documents.dossier("cluster: { id: X }\ngrants: none\n");
        assertThatIllegalArgumentException()
                .isThrownBy(parsed::orThrow)
                .withMessageMatching("(?s)d.yaml:1:16: id: .*\nd.yaml:2:9: a text where a list .*");
    }

    private static Dossier read(String text) {
        return Documents.dossier(text).orThrow();
    }
}
