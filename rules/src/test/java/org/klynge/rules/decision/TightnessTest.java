package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.Verdict;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.scheme.RuleBook;

/** Verdicts are as certain as what is known allows, what is missing is what matters, and what settles it is said. */
class TightnessTest {

    private static RuleBook rules(String... requirements) {
        return OwnRules.of(requirements);
    }

    private static StandingDecision decide(RuleBook rules, String profile) {
        return OwnRules.decide(
                rules,
                "cluster: { id: some, founded: 2010..2012 }\nprofiles: [ { date: 2020-01-01" + profile + " } ]\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                // over a line, or not over it, holds whatever the fact is
                "any: [ { fact: profile.private-share, more-than: 80 % }, { fact: profile.private-share, at-most: 80 % } ]; -; MET; -",
                "any: [ { fact: profile.private-share, more-than: 80 % }, { fact: profile.private-share, less-than: 80 % } ]; -; UNKNOWN; profile.private-share",
                "all: [ { fact: profile.private-share, more-than: 80 % }, { fact: profile.private-share, at-most: 80 % } ]; -; NOT_MET; -",
                // whole numbers leave no room between 9 and 10
                "any: [ { fact: profile.participants, at-least: 10 }, { fact: profile.participants, at-most: 9 } ]; -; MET; -",
                "any: [ { fact: profile.participants, at-least: 11 }, { fact: profile.participants, at-most: 9 } ]; -; UNKNOWN; profile.participants",
                "any: [ { fact: profile.participants, at-least: 11 }, { fact: profile.participants, at-most: 9 } ]; participants: at least 11; MET; -",
                // a claim is so or not
                "any: [ { attested: word }, { not: { attested: word } } ]; -; MET; -",
                // what another part decides does not matter
                "any: [ { fact: profile.participants, at-least: 10 }, { all: [ { fact: profile.participants, at-least: 10 }, { attested: word } ] } ]; -; UNKNOWN; profile.participants",
                "all: [ { fact: profile.participants, at-least: 10 }, { any: [ { fact: profile.participants, at-least: 5 }, { attested: word } ] } ]; -; UNKNOWN; profile.participants",
                "any: [ { fact: cluster.founded, at-least: 2011 }, { fact: cluster.founded, less-than: 2011 } ]; -; MET; -",
                "any: [ { fact: cluster.founded, at-least: 2011 }, { fact: cluster.founded, less-than: 2010-06 } ]; -; UNKNOWN; cluster.founded",
                // an age is the date of the founding
                "any: [ { fact: cluster.founded, less-than: 2011-06-01 }, { fact: cluster.age, less-than: 9 years } ]; -; MET; -",
                "any: [ { fact: cluster.founded, less-than: 2011-02-01 }, { fact: cluster.age, at-most: 9 years } ]; -; MET; -",
                "any: [ { fact: cluster.founded, less-than: 2011-02-01 }, { fact: cluster.age, less-than: 9 years } ]; -; UNKNOWN; cluster.founded",
                "all: [ { fact: cluster.age, at-least: 9 years }, { fact: cluster.age, less-than: 8 years } ]; -; NOT_MET; -",
                // claims that may be computed, and what they are computed from
                "all: [ { attested: word, fact: profile.participants, at-least: 10 }, { not: { attested: word, fact: profile.participants, at-least: 10 } } ]; -; NOT_MET; -",
                "any: [ { attested: word, fact: profile.participants, at-least: 10 }, { fact: profile.participants, less-than: 10 } ]; -; MET; -",
                "all: [ { not: { attested: word, fact: profile.participants, at-least: 10 } }, { fact: profile.participants, at-least: 10 } ]; -; NOT_MET; -",
                // how long something was held, and whether
                "any: [ { held: own/badge, at-least: 1 year }, { held: own/badge, less-than: 1 year }, { not: { held: own/badge } } ]; -; MET; -",
                "any: [ { holds: own/badge }, { not: { holds: own/badge } } ]; -; MET; -",
                "all: [ { call: own/seal }, { not: { call: own/seal } } ]; -; NOT_MET; -",
                // two directions of one date, in one unit or the other
                "all: [ { fact: cluster.founded, at-least: 2011-06 }, { fact: cluster.age, at-least: 8 years } ]; -; UNKNOWN; cluster.founded",
                "all: [ { fact: cluster.founded, more-than: 2012-01 }, { fact: cluster.age, more-than: 8 years } ]; -; NOT_MET; -",
            })
    void a_fact_that_occurs_twice_is_one_fact(String condition, String profile, Verdict verdict, String missing) {
        StandingDecision decision = decide(rules(condition), profile == null ? "" : ", " + profile);
        assertThat(decision.verdict()).isEqualTo(verdict);
        assertThat(decision.isCautious()).isFalse();
        assertThat(decision.missing().stream()
                        .flatMap(each -> each.facts().stream())
                        .toList())
                .containsExactlyElementsOf(missing == null ? List.of() : List.of(missing));
    }

    @Test
    void requirements_that_exclude_each_other_are_never_met() {
        StandingDecision decision = decide(
                rules("fact: profile.private-share, more-than: 80 %", "fact: profile.private-share, at-most: 80 %"),
                "");
        assertThat(decision.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(decision.cases()).containsExactly("profile.private-share");
        assertThat(decision.requirements())
                .extracting(RequirementDecision::verdict)
                .containsOnly(Verdict.UNKNOWN);
        assertThat(decision.obstacles()).extracting(Obstacle::toString).containsExactly("r0", "r1");
    }

    @Test
    void a_node_that_only_cases_decide_says_so() {
        Evaluation evaluation = decide(
                        rules(
                                "any: [ { fact: profile.private-share, more-than: 80 % }, { fact: profile.private-share, at-most: 80 % } ]"),
                        "")
                .requirements()
                .get(0)
                .evaluation();
        assertThat(evaluation.evidence())
                .isInstanceOfSatisfying(
                        Evidence.Cases.class,
                        cases -> assertThat(cases.facts()).containsExactly("profile.private-share"));
        assertThat(evaluation.parts()).extracting(Evaluation::verdict).containsOnly(Verdict.UNKNOWN);
    }

    @Test
    void what_settles_a_standing_is_told_in_the_unit_and_precision_of_the_fact() {
        List<MissingFact> missing = decide(
                        rules("fact: profile.participants, at-least: 10"), ", participants: between 3 and 20")
                .missing();
        assertThat(missing).hasSize(1);
        assertThat(missing.get(0).meets()).hasToString("[Figures[values=[[10..20]], unit=count]]");
        assertThat(missing.get(0).fails()).hasToString("[Figures[values=[[3..9]], unit=count]]");
    }

    @Test
    void where_one_fact_alone_cannot_make_it_met_it_can_still_fail() {
        List<MissingFact> missing = decide(
                        rules("fact: profile.participants, at-least: 10", "attested: word"),
                        ", participants: between 3 and 20")
                .missing();
        assertThat(missing).extracting(MissingFact::name).containsExactly("profile.participants", "word");
        assertThat(missing.get(0).meets()).isEmpty();
        assertThat(missing.get(0).fails()).hasSize(1);
        assertThat(missing.get(1).meets()).isEmpty();
        assertThat(missing.get(1).fails()).containsExactly(new Finding.Truth(false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                // once as it is computed, once as it is said
                "fact: profile.participants, at-least: 15, attested: word; 'not: { attested: word }'; -; NOT_MET",
                "'any: [ { attested: word }, { not: { fact: profile.participants, at-least: 15, attested: word } } ]'; -; -; MET",
                "fact: profile.participants, at-least: 15, attested: word; attested: word; -; UNKNOWN",
                // what was said of a claim binds what it is computed from
                "fact: profile.participants, at-least: 15, attested: word; 'not: { fact: profile.participants, at-least: 15 }'; true; NOT_MET",
                "fact: profile.participants, at-least: 15, attested: word; fact: profile.participants, at-least: 12; true; MET",
                "fact: profile.participants, at-least: 15, attested: word; fact: profile.participants, at-least: 18; true; UNKNOWN",
            })
    void a_claim_is_what_it_is_computed_from(String one, String two, String said, Verdict verdict) {
        RuleBook rules = two == null ? rules(one) : rules(one, two);
        StandingDecision decision = decide(
                rules,
                ", participants: between 10 and 20 } ]\n"
                        + (said == null
                                ? "attestations: [ { claim: word, holds: false, by: Nobody"
                                : "attestations: [ { claim: word, holds: " + said + ", by: Jury, date: 2020-01-02"));
        assertThat(decision.verdict()).isEqualTo(verdict);
        for (MissingFact missing : decision.missing()) {
            assertThat(missing.meets()).doesNotHaveToString("[Figures[values=[[10..14]], unit=count]]");
        }
    }

    @Test
    void what_settles_is_told_in_as_few_ranges_as_there_are() {
        List<MissingFact> missing = decide(
                        rules(
                                "fact: profile.participants, at-least: 15",
                                "any: [ { fact: profile.participants, at-least: 20 }, { fact: profile.participants, less-than: 5 } ]"),
                        ", participants: between 3 and 30")
                .missing();
        assertThat(missing.get(0).fails()).hasToString("[Figures[values=[[3..19]], unit=count]]");
        assertThat(missing.get(0).meets()).hasToString("[Figures[values=[[20..30]], unit=count]]");
    }

    @Test
    void beyond_the_bound_on_cases_the_decision_is_cautious_and_still_names_what_matters() {
        // Thirteen facts, each wanted in both directions in one tree that cannot be taken apart: 2^13 cases.
        String[] figures = IntStream.range(0, 13).mapToObj(i -> "f" + i).toArray(String[]::new);
        String declared = IntStream.range(0, 13)
                .mapToObj(i -> figures[i] + ": { unit: count }")
                .collect(Collectors.joining(", "));
        String high = IntStream.range(0, 13)
                .mapToObj(i -> "{ fact: profile." + figures[i] + ", at-least: 5 }")
                .collect(Collectors.joining(", "));
        String low = IntStream.range(0, 13)
                .mapToObj(i -> "{ fact: profile." + figures[i] + ", less-than: 5 }")
                .collect(Collectors.joining(", "));
        RuleBook rules = RuleBookReader.standalone()
                .read(List.of(DocumentSource.of("scheme", """
                        scheme: own
                        edition: "1"
                        title: Own rules
                        ladder: { id: own, kind: labels, standings: [seal] }
                        figures: { %s }
                        standings:
                          seal:
                            award:
                              - { id: r, says: It holds., basis: own, any: [ { any: [ %s ] }, { any: [ %s ] } ] }
                        """.formatted(declared, high, low))))
                .orThrow();
        StandingDecision decision = decide(rules, "");
        assertThat(decision.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(decision.isCautious()).isTrue();
        assertThat(decision.missing()).hasSize(13);
        // Once enough is known there are few cases, and the verdict is certain.
        assertThat(decide(rules, ", f0: 3, f1: 7").verdict()).isEqualTo(Verdict.MET);
    }
}
