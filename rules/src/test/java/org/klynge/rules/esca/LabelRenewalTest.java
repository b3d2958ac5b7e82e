package org.klynge.rules.esca;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.scheme.Purpose;
import org.klynge.standing.LabelLevel;

/** What the renewal of a label needs, until when it can take place, and to which day the label would run. */
class LabelRenewalTest {

    private static Decision renew(String day, String... lines) {
        Dossier dossier = DossierReader.of(Klynge.ruleBook())
                .read(DocumentSource.of("dossier", "cluster: { id: some }\n" + String.join("\n", lines) + "\n"))
                .orThrow();
        return Klynge.standard()
                .forPurpose(Purpose.RENEW)
                .assuming("eligibility")
                .decide(EscaLabels.SCHEME, dossier, LocalDate.parse(day));
    }

    private static String[] goldOf(String assessedAnew, String score) {
        return new String[] {
            "assessments:",
            "  - { id: first, catalogue: esca-gold-2013, date: 2021-10-04, reported-score: 95 % }",
            "  - { id: anew, catalogue: esca-gold-2013, date: " + assessedAnew + ", reported-score: " + score + " }",
            "attestations:",
            "  - { claim: gold.minimums, holds: true, by: ESCA, date: " + assessedAnew + ", assessment: anew }",
            "grants: [ { standing: esca/gold, from: 2021-11-06, assessment: first } ]"
        };
    }

    @ParameterizedTest
    @CsvSource({
        // assessed anew while it is valid, on its last day, within the year after it, on the last day of that
        "2023-09-01, 2023-10-01, MET,     2026-10-31",
        "2023-10-31, 2023-10-31, MET,     2026-10-31",
        "2023-12-01, 2024-01-15, MET,     2026-10-31",
        "2024-10-31, 2024-10-31, MET,     2026-10-31",
        // one day too late: a label then would be a first award again
        "2024-10-31, 2024-11-01, NOT_MET, ",
    })
    void gold_is_renewed_within_a_year_after_its_end_and_runs_on_from_it(
            String assessed, String day, Verdict verdict, String validUntil) {
        Decision decision = renew(day, goldOf(assessed, "96 %"));
        assertThat(decision.verdict(EscaLabels.GOLD)).isEqualTo(verdict);
        assertThat(decision.standing(EscaLabels.GOLD).validUntil().map(PartialDate::toString))
                .isEqualTo(Optional.ofNullable(validUntil));
        assertThat(decision.standing(EscaLabels.GOLD).renewableUntil()).contains(PartialDate.parse("2024-10-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-01, 120 of 150, gold.score",
        "2023-12-01, 121 of 150, ",
        "2021-11-06, 121 of 150, gold.assessed-anew",
        "2021-11-07, 121 of 150, ",
    })
    void gold_needs_a_new_assessment_and_its_score(String assessed, String score, String inTheWay) {
        Decision decision = renew("2024-01-15", goldOf(assessed, score));
        assertThat(decision.whyNot(EscaLabels.GOLD).stream()
                        .filter(obstacle -> obstacle.verdict() == Verdict.NOT_MET)
                        .map(Object::toString))
                .isEqualTo(inTheWay == null ? List.of() : List.of(inTheWay));
    }

    @Test
    void the_score_and_the_word_of_the_first_assessment_do_not_renew() {
        Decision decision = renew(
                "2023-10-01",
                "assessments: [ { id: first, catalogue: esca-gold-2013, date: 2021-10-04, reported-score: 95 % } ]",
                "attestations: [ { claim: gold.minimums, holds: true, by: ESCA, date: 2021-11-06, assessment: first } ]",
                "grants: [ { standing: esca/gold, from: 2021-11-06, assessment: first } ]");
        assertThat(decision.verdict(EscaLabels.GOLD)).isEqualTo(Verdict.NOT_MET);
        assertThat(decision.whyNot(EscaLabels.GOLD))
                .extracting(Object::toString)
                .containsExactly("gold.assessed-anew");
        assertThat(decision.standing(EscaLabels.GOLD).renewableUntil()).contains(PartialDate.parse("2024-10-31"));
    }

    @ParameterizedTest
    @CsvSource({
        // Benchmarked in October 2017, again in November 2019: renewed within the month after its end.
        "2019-11-30, 2012 to 2019, MET,     2022-10-31",
        "2020-10-31, since 2019,   MET,     2022-10-31",
        "2020-11-01, since 2019,   NOT_MET, ",
    })
    void bronze_is_renewed_by_benchmarking_again(String day, String rules, Verdict verdict, String validUntil) {
        Decision decision = renew(
                day,
                "assessments:",
                "  - { id: first, catalogue: esca-bronze-36, date: 2017-10 }",
                "  - { id: anew, catalogue: esca-bronze-36, date: 2019-11-12 }",
                "grants: [ { standing: esca/bronze, from: 2017-10, assessment: first } ]");
        assertThat(decision.verdict(EscaLabels.BRONZE)).as(rules).isEqualTo(verdict);
        assertThat(decision.standing(EscaLabels.BRONZE).validUntil().map(PartialDate::toString))
                .isEqualTo(Optional.ofNullable(validUntil));
    }

    @ParameterizedTest
    @CsvSource({
        "silver.improvement-areas silver.audit silver.minimums, 2020-03-01, MET",
        "silver.improvement-areas silver.audit,                      2020-03-01, UNKNOWN",
        // Words about the first audit, before the benchmarking that the renewal begins with.
        "silver.improvement-areas silver.audit silver.minimums, 2018-03-01, UNKNOWN",
    })
    void silver_is_renewed_by_the_same_process(String claims, String said, Verdict verdict) {
        String about = said.startsWith("2020") ? "anew" : "second";
        String words = Arrays.stream(claims.split(" "))
                .map(claim -> "  - { claim: " + claim + ", holds: true, by: ESCA, date: " + said + ", assessment: "
                        + about + " }\n")
                .collect(Collectors.joining("", "attestations:\n", ""));
        Decision decision = renew(
                "2020-03-01",
                "assessments:",
                "  - { id: first, catalogue: esca-bronze-36, date: 2016-01 }",
                "  - { id: second, catalogue: esca-bronze-36, date: 2017-09 }",
                "  - { id: anew, catalogue: esca-bronze-36, date: 2020-01 }",
                "grants: [ { standing: esca/silver, from: 2018-03-01, until: 2020-02-29 } ]",
                words);
        assertThat(decision.verdict(EscaLabels.SILVER)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"bronze", "silver", "gold"})
    void what_was_never_held_cannot_be_renewed(String label) {
        Decision decision = renew("2024-01-15", "assessments: []");
        assertThat(decision.verdict(LabelLevel.of("esca/" + label))).isEqualTo(Verdict.NOT_MET);
        assertThat(decision.standing(LabelLevel.of("esca/" + label)).renewableUntil())
                .isEmpty();
    }
}
