package org.klynge.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.assessment.Assessment;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Profile;
import org.klynge.fact.PartialDate;
import org.klynge.standing.Grant;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.ProgramStatus;

class DossierTest {

    private static final LabelLevel GOLD = LabelLevel.of("esca/gold");
    private static final Assessment ASSESSMENT = assessment("unknown");

    @Test
    void anEmptyDossierIsCompleteAndUnnamed() {
        Dossier dossier = Dossier.builder().build();
        assertThat(dossier.cluster()).isEqualTo(Cluster.unnamed());
        assertThat(dossier.profiles()).isEmpty();
        assertThat(dossier.assessments()).isEmpty();
        assertThat(dossier.attestations()).isEmpty();
        assertThat(dossier.grants()).isEmpty();
        assertThat(dossier.mayLackAssessments("esca-gold-2013")).isFalse();
        assertThat(dossier.mayLackGrants(GOLD)).isFalse();
        assertThat(Dossier.of(ASSESSMENT).assessments()).containsExactly(ASSESSMENT);
        assertThat(Dossier.of(ASSESSMENT).assessment("gold-2021")).contains(ASSESSMENT);
        assertThat(Dossier.of(ASSESSMENT).assessment("gold-2022")).isEmpty();
    }

    @Test
    void refusesIdsThatOccurTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dossier.of(ASSESSMENT).toBuilder()
                        .addAssessment(assessment("2021"))
                        .build())
                .withMessage("assessments: the id 'gold-2021' occurs twice");
    }

    @Test
    void refusesReferencesThatLeadNowhere() {
        Grant grant = Grant.builder().standing(GOLD).assessment("gold-2020").build();
        Attestation attestation = Attestation.builder()
                .claim("gold.minimums")
                .holds(true)
                .by("ESCA")
                .assessment("gold-2020")
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Dossier.of(ASSESSMENT).toBuilder().addGrant(grant).build())
                .withMessage("grants: esca/gold names the assessment 'gold-2020', which the dossier does not have:"
                        + " [gold-2021]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dossier.of(ASSESSMENT).toBuilder()
                        .addAttestation(attestation)
                        .build())
                .withMessage("attestations: gold.minimums names the assessment 'gold-2020', which the dossier does not"
                        + " have: [gold-2021]");
    }

    @ParameterizedTest
    @CsvSource({
        // list,     only,           gold 2013, gold 2020, esca/gold, nic/arena
        "ASSESSMENTS, ,               true,      true,      false,     false",
        "ASSESSMENTS, esca-gold-2013, true,      false,     false,     false",
        "GRANTS,      ,               false,     false,     true,      true",
        "GRANTS,      esca/gold,      false,     false,     true,      false",
    })
    void anOpenListMayLackEntries(
            OpenList.Kind list, String only, boolean gold2013, boolean gold2020, boolean gold, boolean arena) {
        Dossier dossier = Dossier.builder()
                .addIncomplete(new OpenList(list, Optional.ofNullable(only)))
                .build();
        assertThat(dossier.mayLackAssessments("esca-gold-2013")).isEqualTo(gold2013);
        assertThat(dossier.mayLackAssessments("esca-gold-2020")).isEqualTo(gold2020);
        assertThat(dossier.mayLackGrants(ProgramStatus.of("esca/gold"))).isEqualTo(gold);
        assertThat(dossier.mayLackGrants(ProgramStatus.of("nic/arena"))).isEqualTo(arena);
    }

    @Test
    void openListsAddUp() {
        Dossier dossier = Dossier.builder()
                .addIncomplete(OpenList.grants("esca/gold"))
                .addIncomplete(OpenList.assessments("esca-gold-2013"))
                .addIncomplete(OpenList.GRANTS)
                .build();
        assertThat(dossier.mayLackGrants(ProgramStatus.of("nic/arena"))).isTrue();
        assertThat(dossier.mayLackAssessments("esca-gold-2013")).isTrue();
        assertThat(dossier.mayLackAssessments("esca-gold-2020")).isFalse();
    }

    @Test
    void anOpenListIsOfANameThatCanBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenList.grants("gold"))
                .withMessage("'gold' is not a standing; expected ladder/standing, such as esca/gold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenList.assessments("esca/gold"))
                .withMessageContaining("catalogue 'esca/gold' is not an identifier");
    }

    @ParameterizedTest
    @CsvSource({
        // assessed,  granted,        until,      assessed then,           granted then
        "2021-10,    2021-11-06,      ,           2021-10,                 2021-11-06",
        "2021,       2021-11-06,      ,           2021-01-01..2021-11-06,  2021-11-06",
        "2021-10,    2021,            ,           2021-10,                 2021-10-01..2021-12-31",
        "unknown,    2021-11,         ,           by 2021-11-30,           2021-11",
        "2021-10,    unknown,         ,           2021-10,                 from 2021-10-01",
        "unknown,    unknown,         ,           unknown,                 unknown",
        "2021-11-06, 2021-11-06,      ,           2021-11-06,              2021-11-06",
        "2021-11-07, 2021-11-06,      ,           ,                        ",
        // A grant began no later than it ended.
        "2021-10,    unknown,         2021-12-31, 2021-10,                 2021-10-01..2021-12-31",
        "unknown,    unknown,         2021,       by 2021-12-31,           by 2021-12-31",
        "2022,       from 2021,       2021,       ,                        ",
    })
    void anAssessmentTookPlaceNoLaterThanTheGrantThatNamesIt(
            String assessed, String granted, String until, String assessedThen, String grantedThen) {
        Assessment assessment = assessment(assessed);
        Grant.Builder builder =
                Grant.builder().standing(GOLD).from(PartialDate.parse(granted)).assessment("gold-2021");
        Optional.ofNullable(until).map(PartialDate::parse).ifPresent(builder::until);
        Grant grant = builder.build();
        Dossier dossier = Dossier.of(assessment).toBuilder().addGrant(grant).build();
        assertThat(dossier.dateOf(assessment))
                .isEqualTo(Optional.ofNullable(assessedThen).map(PartialDate::parse));
        assertThat(dossier.beginningOf(grant))
                .isEqualTo(Optional.ofNullable(grantedThen).map(PartialDate::parse));
    }

    @Test
    void everyGrantThatNamesItNarrowsTheDate() {
        Grant november = grant("2021-11");
        Grant october = grant("2021-10-16");
        Grant other =
                Grant.builder().standing(GOLD).from(PartialDate.parse("2019")).build();
        Dossier dossier = Dossier.of(assessment("2021")).toBuilder()
                .addGrant(november)
                .addGrant(october)
                .addGrant(other)
                .build();
        assertThat(dossier.dateOf(dossier.assessments().get(0))).contains(PartialDate.parse("2021-01-01..2021-10-16"));
        assertThat(dossier.beginningOf(other)).contains(PartialDate.parse("2019"));
        Dossier contradicted = dossier.toBuilder().addGrant(grant("2020")).build();
        assertThat(contradicted.dateOf(contradicted.assessments().get(0))).isEmpty();
    }

    @Test
    void moreCanBeSaidOfADossier() {
        Dossier dossier = Dossier.of(ASSESSMENT).toBuilder()
                .cluster(Cluster.builder().id("nscc").build())
                .addProfile(Profile.builder().date(PartialDate.parse("2021")).build())
                .addIncomplete(OpenList.GRANTS)
                .build();
        Dossier more = dossier.toBuilder().addGrant(grant("2021-11")).build();
        assertThat(more.cluster().id()).isEqualTo("nscc");
        assertThat(more.profiles()).isEqualTo(dossier.profiles()).hasSize(1);
        assertThat(more.assessments()).containsExactly(ASSESSMENT);
        assertThat(more.incomplete()).containsExactly(OpenList.GRANTS);
        assertThat(more.grants()).containsExactly(grant("2021-11"));
        assertThat(dossier.grants()).isEmpty();
    }

    @Test
    void dossiersAreEqualWhenTheirPartsAre() {
        new EqualsTester()
                .addEqualityGroup(
                        Dossier.of(assessment("2021")),
                        Dossier.builder()
                                .addAssessment(assessment("2021-01..2021-12"))
                                .build())
                .addEqualityGroup(Dossier.of(assessment("2022")))
                .addEqualityGroup(Dossier.builder().build())
                .addEqualityGroup(
                        Dossier.builder().addIncomplete(OpenList.GRANTS).build(),
                        Dossier.builder()
                                .addIncomplete(OpenList.GRANTS)
                                .addIncomplete(new OpenList(OpenList.Kind.GRANTS, Optional.empty()))
                                .build())
                .addEqualityGroup(Dossier.builder()
                        .addIncomplete(OpenList.grants("esca/gold"))
                        .build())
                .testEquals();
    }

    private static Assessment assessment(String date) {
        return Assessment.builder()
                .id("gold-2021")
                .catalogue("esca-gold-2013")
                .date(PartialDate.parse(date))
                .build();
    }

    private static Grant grant(String from) {
        return Grant.builder()
                .standing(GOLD)
                .from(PartialDate.parse(from))
                .assessment("gold-2021")
                .build();
    }
}
