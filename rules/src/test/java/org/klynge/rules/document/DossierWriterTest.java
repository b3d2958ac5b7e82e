package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Assessor;
import org.klynge.assessment.Points;
import org.klynge.assessment.ReportedScore;
import org.klynge.assessment.Rounding;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Merger;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.cluster.RegionalNode;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.Klynge;
import org.klynge.standing.Grant;
import org.klynge.standing.ProgramStatus;

class DossierWriterTest {

    private static final Unit EURO = new Unit("euro", "EUR", false);

    @Test
    void yaml_has_one_entry_a_line() {
        assertThat(DossierWriter.toYaml(Documents.dossier(Documents.SAMPLE).orThrow()))
                .isEqualTo("""
                        cluster:
                          id: nscc
                          name: Norwegian Smart Care Cluster
                          country: "NO"
                          founded: 2014
                          head-office: Stavanger
                          nodes:
                            - place: Grimstad
                              region: Agder
                          earlier-names:
                            - name: Arena Velferdsteknologi
                              until: 2014
                        profiles:
                          - date: 2021-10
                            participants: at least 251
                            committed-participants: at least 15
                            private-share: 60 %
                            team-fte: 7.5
                        assessments:
                          - id: gold-2021
                            catalogue: esca-gold-2013
                            date: 2021-10
                            assessors:
                              - country: SE
                              - country: "NO"
                            reported-score: 95 %
                            ratings:
                              "1.1.0": 4 of 5
                              "1.1.1": between 2 and 5 of 5
                              "4.5": not applicable
                            recommendations:
                              - Write the strategy down.
                        attestations:
                          - claim: gold.minimums
                            holds: true
                            by: ESCA
                            date: 2021-11
                            assessment: gold-2021
                        grants:
                          - standing: nic/arena
                            from: 2014
                            until: 2019-11-08
                          - standing: esca/gold
                            from: 2021-11-06
                            assessment: gold-2021
                        incomplete:
                          - assessments
                          - grants
                        """);
    }

    @Test
    void json_has_texts_for_dates_and_numbers_for_numbers() {
        Dossier dossier = Documents.dossier("""
                cluster: { id: a, founded: 2014 }
                profiles: [ { team-fte: 7.5, participants: 12345678901234567890 } ]
                assessments:
                  - { id: b, catalogue: esca-gold-2013, assessors: [ {} ], reported-score: { percent: 95, rounded: down } }
                incomplete: [ assessments: esca-bronze-33 ]
                """).orThrow();
        assertThat(DossierWriter.toJson(dossier)).isEqualTo("""
                        {
                          "cluster": {
                            "id": "a",
                            "founded": "2014"
                          },
                          "profiles": [
                            {
                              "participants": "12345678901234567890",
                              "team-fte": 7.5
                            }
                          ],
                          "assessments": [
                            {
                              "id": "b",
                              "catalogue": "esca-gold-2013",
                              "assessors": [
                                {}
                              ],
                              "reported-score": {
                                "percent": 95,
                                "rounded": "down"
                              }
                            }
                          ],
                          "incomplete": [
                            {
                              "assessments": "esca-bronze-33"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void what_readers_take_for_granted_is_left_out() {
        Dossier dossier = Dossier.builder()
                .cluster(Cluster.builder().id("a").name("a").build())
                .addGrant(Grant.builder()
                        .standing(ProgramStatus.of("nic/arena"))
                        .from(PartialDate.unknown())
                        .build())
                .build();
        assertThat(DossierWriter.toYaml(dossier)).isEqualTo("cluster:\n  id: a\ngrants:\n  - standing: nic/arena\n");
    }

    /** Nobody stated an end: that is something else than an end of which the day is unknown. */
    @Test
    void an_unknown_end_of_a_grant_is_written() {
        Dossier dossier = with(Grant.builder()
                .standing(ProgramStatus.of("nic/arena"))
                .until(PartialDate.unknown())
                .build());
        assertThat(DossierWriter.toYaml(dossier)).contains("until: unknown\n");
        assertThat(Documents.dossier(DossierWriter.toYaml(dossier)).orThrow()).isEqualTo(dossier);
    }

    @ParameterizedTest
    @CsvSource({
        // date,                 written
        "2014,                   2014",
        "2021-10,                2021-10",
        "2021-10-16,             2021-10-16",
        "by 2015,                by 2015-12-31",
        "2021-10-04..2021-10-08, 2021-10-04..2021-10-08",
        "0999,                   '\"0999\"'",
    })
    void dates_need_no_quotes_unless_the_year_could_lose_a_zero(String date, String written) {
        assertThat(DossierWriter.toYaml(with(cluster().founded(PartialDate.parse(date)))))
                .isEqualTo("cluster:\n  id: a\n  founded: " + written + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        // percent, written
        "95,        95",
        "95.5,      95.5",
        "0.25,      0.25",
        "0,         0",
        // A zero behind the point tells how the percentage was rounded; others would drop it.
        "95.0,      '\"95.0\"'",
        "007,       '\"007\"'",
        // More digits than others keep.
        "12.34567890123456, '\"12.34567890123456\"'",
    })
    void all_digits_of_a_percentage_are_kept(String percent, String written) {
        Assessment assessment = assessment()
                .reportedScore(new ReportedScore.Rounded(percent, Rounding.NEAREST))
                .build();
        assertThat(DossierWriter.toYaml(Dossier.of(assessment)))
                .contains("percent: " + written + "\n")
                .contains("rounded: nearest\n");
    }

    /** Readers whose schemes declare the figure know its unit. */
    @Test
    void a_figure_of_a_schemes_own_is_written_by_its_name_after_the_standard_ones() {
        ProfileFact turnover = ProfileFact.atLeastZero("turnover", EURO);
        Profile profile = Profile.builder()
                .putFigure(turnover, Quantity.parse("more than 3 EUR", EURO))
                .putFigure(ProfileFact.PARTICIPANTS, Quantity.count(3))
                .build();
        assertThat(DossierWriter.toYaml(with(profile)))
                .endsWith("profiles:\n  - participants: 3\n    turnover: more than 3 EUR\n");
    }

    static Stream<Arguments> unsayable() {
        return Stream.of(
                of(with(cluster().headOffice(" ")), "cluster.head-office: a document cannot say a blank text"),
                of(with(cluster().technologyArea("")), "cluster.technology-area: a document cannot say a blank text"),
                of(with(cluster().name("a\uD800")), "cluster.name: a document cannot say the character U+D800"),
                of(
                        with(cluster().addNode(new RegionalNode("b", Optional.of("")))),
                        "cluster.nodes[0].region: a document cannot say a blank text"),
                of(
                        with(cluster().founded(PartialDate.in(Year.of(-1)))),
                        "cluster.founded: a document cannot say this: '-0001' is not a date"),
                of(
                        with(cluster().merger(new Merger("b", PartialDate.on(LocalDate.of(10_000, 1, 1))))),
                        "cluster.merged-into.date: a document cannot say this: '+10000-01-01' is not a date"),
                of(
                        with(profile(ProfileFact.TEAM_FTE, "1" + "0".repeat(40))),
                        "profiles[0].team-fte: a document cannot say this"),
                of(
                        with(profile(ProfileFact.atLeastZero("date", Unit.COUNT), "3")),
                        "profiles[0].date: a document means something else by this name"),
                of(
                        with(profile(ProfileFact.atLeastZero("participants", Unit.FTE), "3")),
                        "profiles[0].participants: a document means something else by this name"),
                of(
                        with(Profile.builder()
                                .putFigure(ProfileFact.atLeastZero("a", EURO), Quantity.of(1, EURO))
                                .putFigure(ProfileFact.atLeastZero("a", Unit.FTE), Quantity.of(1, Unit.FTE))
                                .build()),
                        "profiles[0].a: a document cannot say this twice"),
                of(
                        Dossier.of(assessment()
                                .putRating("1", new Points(Quantity.unknown(Unit.POINTS), number("1" + "0".repeat(40))))
                                .build()),
                        "assessments[0].ratings.1: a document cannot say this: '1000"),
                of(
                        Dossier.of(assessment()
                                .addAssessor(new Assessor(Optional.of("a"), Optional.empty(), Optional.empty()))
                                .addAssessor(new Assessor(Optional.empty(), Optional.empty(), Optional.of("\n")))
                                .build()),
                        "assessments[0].assessors[1].organisation: a document cannot say a blank text"),
                of(
                        Dossier.of(assessment()
                                .addRecommendation("a")
                                .addRecommendation("")
                                .build()),
                        "assessments[0].recommendations[1]: a document cannot say a blank text"),
                of(
                        Dossier.of(assessment()
                                .reportedScore(new ReportedScore.Bounds(Quantity.in(
                                        Range.singleton(BigFraction.of(1, 3).pow(90)), Unit.PERCENT)))
                                .build()),
                        "assessments[0].reported-score: a document cannot say this"),
                of(
                        Dossier.builder()
                                .addAttestation(Attestation.builder()
                                        .claim("a")
                                        .holds(true)
                                        .by("\uDC00")
                                        .build())
                                .build(),
                        "attestations[0].by: a document cannot say the character U+DC00"),
                of(
                        with(Grant.builder()
                                .standing(ProgramStatus.of("a/b"))
                                .by("\t")
                                .build()),
                        "grants[0].by: a document cannot say a blank text"));
    }

    @ParameterizedTest
    @MethodSource("unsayable")
    void refuses_what_no_document_says(Dossier dossier, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierWriter.toYaml(dossier))
                .withMessageStartingWith(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierWriter.toJson(dossier))
                .withMessageStartingWith(message);
    }

    @Test
    void refuses_what_is_more_than_readers_take() {
        Assessment.Builder many = assessment();
        for (int i = 0; i < Limits.STANDARD.entries(); i++) {
            many.addRecommendation("a");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierWriter.toYaml(Dossier.of(many.build())))
                .withMessage("the document would have 200014 entries; at most 200000 are read: split it up");
        Dossier large = with(cluster().name("æ".repeat(Limits.STANDARD.bytes() / 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierWriter.toJson(large))
                .withMessageContaining("at most 4194304 are read: split it up");
    }

    @Test
    void writes_as_much_as_readers_with_other_limits_take() {
        Assessment.Builder many = assessment();
        for (int i = 0; i < Limits.STANDARD.entries(); i++) {
            many.addRecommendation("a");
        }
        Dossier dossier = Dossier.of(many.build());
        Limits more = Limits.STANDARD.withEntries(200_014);
        for (String document : List.of(DossierWriter.toYaml(dossier, more), DossierWriter.toJson(dossier, more))) {
            assertThat(DossierReader.of(Klynge.ruleBook())
                            .withLimits(more)
                            .read(DocumentSource.of("d.yaml", document))
                            .orThrow())
                    .isEqualTo(dossier);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierWriter.toYaml(dossier, more.withEntries(200_013)))
                .withMessageContaining("at most 200013 are read");
    }

    /** Just as much as readers take is written, and read. */
    @Test
    void writes_as_much_as_readers_take() {
        Assessment.Builder many = assessment();
        for (int i = 0; i < Limits.STANDARD.entries() - 14; i++) {
            many.addRecommendation("a");
        }
        Dossier dossier = Dossier.of(many.build());
        assertThat(Documents.dossier(DossierWriter.toYaml(dossier)).orThrow()).isEqualTo(dossier);
    }

    private static Arguments of(Dossier dossier, String message) {
        return Arguments.of(dossier, message);
    }

    private static BigFraction number(String text) {
        return BigFraction.of(new BigInteger(text));
    }

    private static Cluster.Builder cluster() {
        return Cluster.builder().id("a");
    }

    private static Assessment.Builder assessment() {
        return Assessment.builder().id("a").catalogue("esca-gold-2013");
    }

    private static Profile profile(ProfileFact fact, String number) {
        return Profile.builder()
                .putFigure(
                        fact, Quantity.exactly(number(number), fact.possible().unit()))
                .build();
    }

    private static Dossier with(Cluster.Builder cluster) {
        return Dossier.builder().cluster(cluster.build()).build();
    }

    private static Dossier with(Profile profile) {
        return Dossier.builder().addProfile(profile).build();
    }

    private static Dossier with(Grant grant) {
        return Dossier.builder().addGrant(grant).build();
    }
}
