package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.rules.decision.Decision;

/** The short account of what stands in the way says what the requirement does, not the contrary. */
class ObstacleTextTest {

    private static final String FIGURES =
            "profiles: [ { date: 2020-01-01, participants: 5, committed-participants: 4, team-fte: 3 } ]\n";

    private static final String SAID = "attestations: [ { claim: k, holds: true, by: X, date: 2020-01-01 } ]\n";

    private static String whyNot(Decision decision, Language language) {
        return DecisionText.of(decision, language, Detail.WHY_NOT).replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | the following does not hold: [+] X confirms that k is fulfilled",
                "BOKMAL  | følgende gjelder ikke: [+] X bekrefter at",
                "DUTCH   | het volgende geldt niet: [+] X bevestigt dat",
            })
    void what_must_not_hold_is_told_as_such(Language language, String line) {
        assertThat(whyNot(OneRule.decide("not: { attested: k }", SAID), language))
                .contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | at least 2 of these: [+] the number of participants | [-] the size",
                "BOKMAL  | minst 2 av disse vilkårene: [+] antallet deltakere | [-] ",
                "DUTCH   | ten minste 2 van deze voorwaarden: [+] het aantal deelnemers | [-] ",
            })
    void how_many_are_wanted_is_told_with_all_that_count(Language language, String first, String then) {
        Decision decision = OneRule.decide(
                "at-least: 2, of: [ { fact: profile.participants, at-least: 3 },"
                        + " { fact: profile.committed-participants, at-least: 9 }, { fact: profile.team-fte, at-least: 9 } ]",
                FIGURES);
        assertThat(whyNot(decision, language)).containsSubsequence(first, then);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | at least one of these: [-] the number of participants",
                "BOKMAL  | minst ett av disse vilkårene: [-] antallet deltakere",
                "DUTCH   | ten minste een van deze voorwaarden: [-] het aantal deelnemers",
            })
    void a_choice_is_told_as_such(Language language, String line) {
        Decision decision = OneRule.decide(
                "any: [ { fact: profile.participants, at-least: 9 }, { fact: profile.team-fte, at-least: 9 } ]",
                FIGURES);
        assertThat(whyNot(decision, language)).contains(line);
    }

    @Test
    void operators_below_others_are_told_too() {
        Decision decision = OneRule.decide(
                "all: [ { not: { all: [ { attested: k }, { fact: profile.team-fte, at-least: 2 } ] } },"
                        + " { fact: profile.participants, at-least: 9 } ]",
                FIGURES + SAID);
        assertThat(whyNot(decision, Language.ENGLISH))
                .containsSubsequence(
                        "[-] the following does not hold: [+] all of these: [+] X confirms that k is fulfilled",
                        "[+] the size of the management team",
                        "[-] the number of participants");
    }

    @Test
    void what_must_all_hold_is_told_without_a_detour() {
        Decision decision = OneRule.decide(
                "all: [ { fact: profile.participants, at-least: 9 }, { fact: profile.team-fte, at-least: 2 } ]",
                FIGURES);
        assertThat(whyNot(decision, Language.ENGLISH))
                .contains("(r: not met) [-] the number of participants")
                .doesNotContain("the size of the management team");
    }

    @Test
    void what_is_computed_for_want_of_a_word_is_told_as_such() {
        Decision decision = OneRule.decide("attested: k, fact: profile.participants, at-least: 9", FIGURES);
        assertThat(whyNot(decision, Language.ENGLISH))
                .containsSubsequence("not confirmed: no word of X", "[-] or computed: the number of participants");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | To settle this, one of the statements that contradict each other must be corrected.",
                "BOKMAL  | For å avklare dette må en av opplysningene som motsier hverandre, rettes.",
                "DUTCH   | Om dit op te helderen moet een van de tegenstrijdige vermeldingen worden verbeterd.",
            })
    void what_is_only_contradicted_must_be_corrected(Language language, String line) {
        String twice = "profiles: [ { date: 2020-01-01, participants: 5 }, { date: 2020-01-01, participants: 50 } ]\n";
        String asked = "{ fact: profile.participants, at-least: 9 }";
        assertThat(whyNot(OneRule.decide("all: [ " + asked + " ]", twice), language))
                .contains(line);
        // A word would settle it without.
        assertThat(whyNot(OneRule.decide("any: [ " + asked + ", { attested: k } ]", twice), language))
                .doesNotContain(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | At least: o/one. Assumed: k.",
                "BOKMAL  | Forutsatt: k.",
                "DUTCH   | Aangenomen: k.",
            })
    void what_was_assumed_is_told_without_a_claim_that_anything_hangs_on_it(Language language, String line) {
        Decision decision =
                OneRule.decide(decider -> decider.assuming("k"), "fact: profile.participants, at-least: 3", FIGURES);
        assertThat(whyNot(decision, language)).contains(line);
    }

    @Test
    void a_margin_is_told_also_of_what_no_statement_gives_by_itself() {
        Decision decision = OneRule.decide("fact: cluster.age, at-least: 10 years", "");
        assertThat(DecisionText.of(decision, Language.ENGLISH, Detail.FULL)).contains("margin:");
    }
}
