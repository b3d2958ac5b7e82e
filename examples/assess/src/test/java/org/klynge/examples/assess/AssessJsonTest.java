package org.klynge.examples.assess;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class AssessJsonTest {

    private static final String GOLD = "esca/gold";

    @Test
    void nsccIsPossiblyGoldOnTheDayOfItsGold() {
        JsonNode decisions = Run.json(Run.NSCC + "@2021-11-06");
        assertThat(decisions).hasSize(1);
        JsonNode nscc = decisions.get(0);
        assertThat(nscc.path("cluster").asText()).isEqualTo("nscc");
        assertThat(nscc.path("scheme").asText()).isEqualTo("esca-labels");
        assertThat(nscc.path("edition").asText()).isEqualTo("2019-11");
        assertThat(nscc.path("date").asText()).isEqualTo("2021-11-06");
        assertThat(nscc.path("purpose").asText()).isEqualTo("award");
        assertThat(Run.texts(nscc.at("/outcome/atLeast"))).isEmpty();
        assertThat(Run.texts(nscc.at("/outcome/atMost"))).containsExactly(GOLD);
        assertThat(ImmutableList.copyOf(nscc.path("verdicts").fieldNames()))
                .containsExactly("esca/bronze", "esca/silver", GOLD);
        assertThat(nscc.path("verdicts").path(GOLD).asText()).isEqualTo("UNKNOWN");
        assertThat(Run.texts(nscc.path("missing"))).contains("gold.minimums", "eligibility", "assessment.gold.ratings");
        assertThat(nscc.path("contested").isArray()).isTrue();
        assertThat(nscc.path("contested")).isEmpty();
        assertThat(nscc.path("conflicts").isArray()).isTrue();
        assertThat(nscc.path("conflicts")).isEmpty();
        assertThat(nscc.path("assumed").isArray()).isTrue();
        assertThat(nscc.path("assumed")).isEmpty();
        assertThat(nscc.path("cautious").isBoolean()).isTrue();
    }

    @Test
    void aRequirementTellsWhatItRestsOn() {
        JsonNode nscc = Run.json(Run.NSCC + "@2021-11-06").get(0);
        JsonNode score = Run.requirement(nscc, GOLD, "gold.score");
        assertThat(score.path("says").asText()).isEqualTo("The total score of the gold assessment is over 80 %.");
        assertThat(score.path("verdict").asText()).isEqualTo("MET");
        assertThat(score.path("basis").asText()).isEqualTo("reported");
        assertThat(score.path("applied").asBoolean(false)).isTrue();
        assertThat(score.path("contested").asBoolean(true)).isFalse();
        assertThat(score.path("known").asText()).isEqualTo("more than 94 % and less than 96 %");
        assertThat(score.path("threshold").asText()).isEqualTo("more than 80 %");
        assertThat(score.path("margin").asText()).isEqualTo("more than 14 % and less than 16 %");
        assertThat(score.at("/sources/0/title").asText()).startsWith("Validé, 2021");
        assertThat(score.at("/sources/0/url").asText()).startsWith("https://www.valide.no/");
        assertThat(score.at("/otherReadings/0/reading").asText()).isEqualTo("at least 80 %");
        assertThat(score.at("/otherReadings/0/verdict").asText()).isEqualTo("MET");
        assertThat(score.at("/otherReadings/0/sources")).hasSize(5);
        assertThat(score.at("/condition/kind").asText()).isEqualTo("threshold");
        assertThat(score.at("/condition/statements/0/place").asText()).isEqualTo("assessments[gold-2021]");
        assertThat(score.at("/condition/statements/0/date").asText()).isEqualTo("2021-10");
    }

    @Test
    void theExplanationGoesDownToTheParts() {
        JsonNode nscc = Run.json(Run.NSCC + "@2021-11-06").get(0);
        assertThat(nscc.at("/explanation/esca~1gold/validUntil").asText()).isEqualTo("2023-10-31");
        JsonNode eligibility = Run.requirement(nscc, GOLD, "eligibility").path("condition");
        assertThat(eligibility.path("kind").asText()).isEqualTo("confirmable");
        JsonNode all = eligibility.at("/parts/0");
        assertThat(all.path("kind").asText()).isEqualTo("all");
        assertThat(all.path("parts")).hasSize(4);
        assertThat(all.at("/parts/0/fact").asText()).isEqualTo("profile.committed-participants");
        assertThat(all.at("/parts/0/verdict").asText()).isEqualTo("UNKNOWN");
        assertThat(all.at("/parts/2/kind").asText()).isEqualTo("attested");
    }

    @Test
    void assumptionsMakeItGoldAndAreTold() {
        JsonNode nscc = Run.json(Run.NSCC + "@2021-11-06", "--assume", "gold.minimums", "--assume", "eligibility")
                .get(0);
        assertThat(Run.texts(nscc.at("/outcome/atLeast"))).containsExactly(GOLD);
        assertThat(Run.texts(nscc.path("assumed"))).containsExactly("gold.minimums", "eligibility");
        assertThat(Run.requirement(nscc, GOLD, "gold.minimums")
                        .at("/condition/assumed")
                        .asBoolean(false))
                .isTrue();
    }

    @Test
    void oneAssumptionIsNotEnough() {
        JsonNode nscc =
                Run.json(Run.NSCC + "@2021-11-06", "--assume", "gold.minimums").get(0);
        assertThat(Run.texts(nscc.at("/outcome/atLeast"))).isEmpty();
        assertThat(Run.texts(nscc.path("missing"))).contains("eligibility").doesNotContain("gold.minimums");
    }

    @Test
    void energyValleyIsBronzeAndWasNotAssessedForGold() {
        JsonNode valley = Run.json(Run.ENERGY_VALLEY + "@2015-01-05").get(0);
        assertThat(valley.path("edition").asText()).isEqualTo("2012");
        assertThat(Run.texts(valley.at("/outcome/atLeast"))).containsExactly("esca/bronze");
        assertThat(Run.texts(valley.at("/outcome/atMost"))).containsExactly("esca/bronze");
        assertThat(valley.path("verdicts").path(GOLD).asText()).isEqualTo("NOT_MET");
        JsonNode score = Run.requirement(valley, GOLD, "gold.score");
        assertThat(score.has("known")).isFalse();
        assertThat(score.at("/condition/because/0").asText())
                .startsWith("not assessed: no \"gold\" assessment is on record");
        JsonNode criteria = Run.requirement(valley, "esca/bronze", "bronze.core-criteria");
        assertThat(criteria.path("verdict").asText()).isEqualTo("MET");
        assertThat(criteria.path("applied").asBoolean(true)).isFalse();
        assertThat(Run.requirement(valley, "esca/bronze", "bronze.benchmarked")
                        .at("/condition/because/1")
                        .asText())
                .contains("33 indicators");
    }

    @Test
    void theMarkNeedsGoldOnTheDay() {
        JsonNode decisions = Run.json("--scheme", "nic", Run.NSCC + "@2021-11-06", Run.NSCC + "@2019-12-01");
        assertThat(decisions).hasSize(2);
        assertThat(decisions.at("/0/verdicts/nic~1nce-mark").asText()).isEqualTo("MET");
        assertThat(Run.texts(decisions.at("/0/outcome/atLeast"))).containsExactly("nic/nce-mark");
        assertThat(decisions.at("/1/verdicts/nic~1nce-mark").asText()).isEqualTo("NOT_MET");
        assertThat(Run.texts(decisions.at("/1/outcome/atMost"))).containsExactly("nic/arena-pro");
        JsonNode gold = Run.requirement(decisions.get(0), "nic/nce-mark", "nce-mark.gold");
        assertThat(gold.path("basis").asText()).isEqualTo("observed");
        assertThat(gold.at("/condition/parts/0/grants/0/place").asText()).isEqualTo("grants[5]");
    }

    @Test
    void thePurposeIsAskedFor() {
        JsonNode nscc = Run.json(Run.NSCC + "@2021-11-06", "--purpose=renew").get(0);
        assertThat(nscc.path("purpose").asText()).isEqualTo("renew");
        assertThat(nscc.at("/explanation/esca~1gold/renewableUntil").asText()).isEqualTo("2024-10-31");
        assertThat(Run.requirement(nscc, GOLD, "gold.assessed-anew")
                        .path("verdict")
                        .asText())
                .isEqualTo("NOT_MET");
    }

    @Test
    void twoCallsWriteTheSame() {
        String[] arguments = {Run.NSCC + "@2021-11-06", Run.ENERGY_VALLEY + "@2015-01-05", "--format=json"};
        Run first = Run.of(arguments);
        assertThat(first.out()).startsWith("[\n  {\n    \"cluster\": \"nscc\"");
        assertThat(Run.of(arguments)).isEqualTo(first);
    }

    @Test
    void whatWouldSettleAStandingIsTold() {
        JsonNode gold = Run.json(Run.NSCC + "@2021-11-06").at("/0/explanation/esca~1gold");
        assertThat(Run.texts(gold.path("whyNot"))).containsExactly("gold.minimums", "eligibility");
        assertThat(gold.path("goneThrough")).isEmpty();
        assertThat(gold.at("/settling/0/name").asText()).isEqualTo("gold.minimums");
        assertThat(gold.at("/settling/0/meets")).isEmpty();
        assertThat(gold.at("/settling/0/fails/0/holds").asBoolean(true)).isFalse();
        assertThat(gold.at("/settling/3/name").asText()).isEqualTo("profile.committed-participants");
        assertThat(gold.at("/settling/3/fails/0/value").asText()).isEqualTo("between 0 and 14");
    }

    @Test
    void readingsThatWouldMoveTheOutcomeAreTold() {
        JsonNode valley = Run.json(Run.ENERGY_VALLEY + "@2015-01-05").get(0);
        assertThat(valley.path("decisive")).isEmpty();
        assertThat(valley.at("/contestedValidity/0/reading").asText()).isEqualTo("esca/bronze=assessment-day");
        assertThat(valley.at("/contestedValidity/0/standing").asText()).isEqualTo("esca/bronze");
        assertThat(valley.path("otherEditions")).isEmpty();
        assertThat(valley.path("mayHaveNoEdition").asBoolean(true)).isFalse();
        JsonNode score = Run.requirement(valley, GOLD, "gold.score");
        assertThat(score.at("/otherReadings/0/id").asText()).isEqualTo("reading-1");
        assertThat(score.at("/sentences/nl").asText()).startsWith("De totaalscore");
    }

    @Test
    void thePartsThatDecidedArePointedAt() {
        JsonNode nic = Run.json(Run.NSCC + "@2021-11-06", "--scheme=nic").get(0);
        JsonNode admission =
                Run.requirement(nic, "nic/arena-pro", "arena-pro.admission").path("condition");
        assertThat(admission.path("deciding")).hasSize(1);
        assertThat(admission.at("/deciding/0").asInt(-1)).isZero();
        assertThat(admission.at("/parts/0/verdict").asText()).isEqualTo("MET");
    }
}
