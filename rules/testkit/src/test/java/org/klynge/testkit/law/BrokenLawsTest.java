package org.klynge.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.assessment.Assessment;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Engine;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.spi.Plugins;
import org.klynge.standing.LabelLevel;
import org.klynge.testkit.law.Broken.Lying;
import org.klynge.testkit.law.Broken.Plugged;

/** Every law can be broken, and says by what. */
class BrokenLawsTest {

    private static final String TWENTY = "profiles: [ { date: 2021-05-01, participants: 20 } ]";
    private static final String NOTHING = "";
    private static final String TWO_PROFILES =
            "profiles: [ { date: 2020-05-01, participants: 3 }, { date: 2021-05-01, participants: 20 } ]";
    private static final String EXAM =
            "assessments: [ { id: a, catalogue: two, date: 2021-05-01, reported-score: 30 of 100 } ]";

    private static Breach broken(Optional<Breach> breach) {
        return breach.orElseThrow(() -> new AssertionError("the law is kept"));
    }

    private static void assertAbout(String requirement, Optional<Breach> breach) {
        assertThat(broken(breach).about()).as("%s", breach).contains(requirement);
        assertThat(broken(breach).says()).isPresent();
    }

    @Test
    void a_plugin_that_throws_leaves_a_question_without_an_answer() {
        Trial trial = Lagoon.trial(Lagoon.with(Plugged.throwing()), NOTHING);
        assertAbout("low.sound", TotalLaw.check(trial));
        assertThat(broken(TotalLaw.check(trial)).found()).contains("the register is closed");
    }

    @Test
    void an_engine_that_throws_leaves_every_question_without_an_answer() {
        Trial trial = Lagoon.trial(new Broken.Throwing(), NOTHING);
        assertThat(broken(TotalLaw.check(trial)).found()).contains("I cannot compare");
    }

    @Test
    void a_plugin_that_alternates_has_two_answers() {
        assertAbout("low.sound", DeterminismLaw.check(Lagoon.trial(Lagoon.with(Plugged.alternating()), NOTHING)));
    }

    @Test
    void a_plugin_that_looks_at_the_first_profile_depends_on_order() {
        RuleBook rules = Lagoon.with(Plugged.ofFirstProfile());
        assertAbout("low.sound", OrderLaw.check(Lagoon.trial(rules, TWO_PROFILES)));
        assertThat(OrderLaw.check(Lagoon.trial(rules, TWENTY))).isEmpty();
    }

    @Test
    void an_engine_that_takes_what_is_unknown_for_a_no_is_found_wrong_by_who_learns_more() {
        Trial trial = Lagoon.trial(Lying.saying(verdict -> Verdict.of(verdict == Verdict.MET)), NOTHING);
        Breach breach = broken(RefinementLaw.check(trial, Lagoon.dossier(TWENTY)));
        assertThat(breach.about()).contains("low.members");
        assertThat(breach.expected()).startsWith("NOT_MET");
        assertThat(breach.found()).startsWith("MET").contains("participants: 20");
    }

    @Test
    void a_refinement_that_contradicts_itself_may_lose_a_verdict() {
        Trial trial = Lagoon.trial(Lagoon.sound(), TWENTY);
        Dossier contradicted = Lagoon.dossier(
                "profiles: [ { date: 2021-05-01, participants: 20 }, { date: 2021-05-01, participants: 3 } ]");
        assertThat(RefinementLaw.check(trial, contradicted)).isEmpty();
    }

    @Test
    void a_score_that_must_be_low_is_broken_by_a_higher_one() {
        RuleBook rules = Lagoon.with("at-least: 85 %", "at-most: 40 %", Plugins.of());
        assertAbout("high.score", RatingsLaw.check(Lagoon.trial(rules, EXAM), ImmutableSet.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assessments: [ { id: a, catalogue: two, date: 2021-05-01, reported-score: 30 of 100 } ]",
                "assessments: [ { id: a, catalogue: two, date: 2021-05-01, reported-score: 40 of 100 } ]",
                "assessments: [ { id: a, catalogue: two, date: 2021-05-01, reported-score: at most 30 % } ]",
                "assessments: [ { id: a, catalogue: two, date: 2021-05-01, ratings: { 1: 1 of 5, 2: 3 of 5 } } ]"
            })
    void a_score_that_must_not_lie_between_is_broken_by_one_that_does(String exam) {
        RuleBook rules = Lagoon.with(
                "fact: assessment.exam.score\n        at-least: 85 %",
                "any: [ { fact: assessment.exam.score, at-most: 40 % }, { fact: assessment.exam.score, more-than: 55 % } ]",
                Plugins.of());
        assertAbout("high.score", RatingsLaw.check(Lagoon.trial(rules, exam), ImmutableSet.of()));
        assertThat(broken(RatingsLaw.check(Lagoon.trial(rules, exam), ImmutableSet.of()))
                        .found())
                .doesNotContain("between");
    }

    @Test
    void a_score_that_must_be_low_may_be_excepted() {
        RuleBook rules = Lagoon.with("at-least: 85 %", "at-most: 40 %", Plugins.of());
        assertThat(RatingsLaw.check(Lagoon.trial(rules, EXAM), ImmutableSet.of("high.score")))
                .isEmpty();
    }

    @Test
    void an_engine_that_turns_verdicts_contradicts_its_own_evidence() {
        Breach breach = broken(ExplanationLaw.check(Lagoon.trial(Lying.saying(Verdict::negate), TWENTY)));
        assertThat(breach.about()).contains("low.members");
        assertThat(breach.expected()).isEqualTo("MET");
        assertThat(breach.found()).startsWith("NOT_MET");
    }

    @Test
    void an_engine_that_knows_nothing_is_told_what_is_missing_in_vain() {
        Trial trial = Lagoon.trial(Lying.saying(verdict -> Verdict.UNKNOWN), NOTHING);
        Breach breach = broken(MissingLaw.check(trial));
        assertThat(breach.about()).contains("lagoon/low");
        assertThat(breach.expected()).contains("profile.participants that it is between 0 and 14");
    }

    @Test
    void a_wrong_threshold_is_not_the_one_that_is_meant() {
        RuleBook wrong = Lagoon.with("at-least: 85 %", "at-least: 80 %", Plugins.of());
        ImmutableMap<String, Threshold> meant = ImmutableMap.of("high.score", Threshold.atLeast(Quantity.percent(85)));
        Breach breach = broken(ThresholdLaw.check(Klynge.decider(wrong), Lagoon.SCHEME, "1", Lagoon.DAY, meant));
        assertThat(breach.about()).contains("high.score");
        assertThat(breach.expected()).startsWith("NOT_MET").contains("at least 85 %");
        assertThat(breach.found()).startsWith("MET").contains("at least 80 %");
        assertThat(ThresholdLaw.check(Klynge.decider(Lagoon.sound()), Lagoon.SCHEME, "1", Lagoon.DAY, meant))
                .isEmpty();
    }

    @Test
    void an_engine_that_wants_more_than_at_least_is_wrong_on_the_line() {
        Engine strict = new Lying((evaluation, situation) -> evaluation
                .margin()
                .filter(margin -> margin.equals(Quantity.count(0)))
                .map(margin -> Verdict.NOT_MET)
                .orElse(evaluation.verdict()));
        Breach breach = broken(ThresholdLaw.check(
                Decider.of(Lagoon.sound(), strict), Lagoon.SCHEME, "1", Lagoon.DAY, ImmutableMap.of()));
        assertThat(breach.about()).contains("low.members");
        assertThat(breach.expected()).startsWith("MET").contains("= 15");
    }

    @Test
    void a_threshold_that_is_meant_for_nothing_is_refused() {
        assertThatThrownBy(() -> ThresholdLaw.check(
                        Klynge.decider(Lagoon.sound()),
                        Lagoon.SCHEME,
                        "1",
                        Lagoon.DAY,
                        ImmutableMap.of("high.scores", Threshold.atLeast(Quantity.percent(85)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("high.scores");
    }

    @Test
    void an_engine_that_is_certain_of_the_unknown_is_refuted_by_a_world() {
        Breach breach = broken(OracleLaw.check(Lagoon.trial(Lying.saying(verdict -> Verdict.MET), NOTHING)));
        assertThat(breach.about()).contains("low.members");
        assertThat(breach.found()).contains("any participants is 0");
    }

    @Test
    void an_engine_that_is_never_certain_is_refuted_by_all_worlds() {
        Trial trial = Lagoon.trial(
                Lying.saying(verdict -> Verdict.UNKNOWN),
                TWENTY + "\nattestations: [ { claim: sound, holds: true, by: Board, date: 2021-05-01 } ]");
        Breach breach = broken(OracleLaw.check(trial));
        assertThat(breach.about()).contains("lagoon/low");
        assertThat(breach.expected()).startsWith("MET");
    }

    @Test
    void engines_that_differ_are_told_apart() {
        Trial trial = Lagoon.trial(Lagoon.sound(), TWENTY);
        Engine lying = Lying.saying(Verdict::negate);
        assertThat(broken(EnginesLaw.check(trial, Lagoon.engines(lying))).found())
                .contains("by lying");
        assertThat(EnginesLaw.check(trial, ImmutableList.of(lying))).isEmpty();
        assertThat(EnginesLaw.check(trial, Lagoon.engines(Klynge.standard().engine())))
                .isEmpty();
    }

    @Test
    void a_dossier_of_which_no_reader_knows_the_catalogue_does_not_come_back() {
        Dossier unknown =
                Dossier.of(Assessment.builder().id("a").catalogue("seven").build());
        Trial trial = new Trial(Klynge.decider(Lagoon.sound()), Lagoon.SCHEME, unknown, Lagoon.DAY);
        assertThat(broken(DocumentLaw.check(trial)).found()).contains("seven");
    }

    @Test
    void a_scheme_that_no_document_says_does_not_come_back() {
        Claim undeclared = new Claim("hidden", ImmutableSet.of("Board"), Optional.empty());
        Scheme odd = Lagoon.sound()
                .schemes()
                .get(0)
                .extend(Lagoon.SCHEME, "1")
                .add(
                        LabelLevel.of("lagoon/low"),
                        Purpose.AWARD,
                        Requirement.builder()
                                .id("low.hidden")
                                .says("It is hidden.")
                                .condition(new Condition.Attested(undeclared))
                                .basis(Basis.OWN)
                                .build())
                .scheme();
        assertThat(broken(DocumentLaw.check(RuleBook.of(odd), Lagoon.SCHEME, Plugins.of()))
                        .found())
                .contains("hidden");
    }

    @Test
    void a_decision_by_a_plugin_that_alternates_is_not_confirmed() {
        assertThat(RecordLaw.check(Lagoon.trial(Lagoon.with(Plugged.alternating()), NOTHING)))
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void a_scheme_in_good_order_keeps_them_all(String entries) {
        Trial trial = Lagoon.trial(Lagoon.sound(), entries);
        assertThat(Stream.of(
                                TotalLaw.check(trial),
                                DeterminismLaw.check(trial),
                                OrderLaw.check(trial),
                                RefinementLaw.check(Lagoon.trial(Lagoon.sound(), NOTHING), trial.dossier()),
                                RatingsLaw.check(trial, ImmutableSet.of()),
                                ExplanationLaw.check(trial),
                                MissingLaw.check(trial),
                                OracleLaw.check(trial),
                                EnginesLaw.check(
                                        trial, Lagoon.engines(trial.decider().engine())),
                                DocumentLaw.check(trial),
                                DocumentLaw.check(Lagoon.sound(), Lagoon.SCHEME, Plugins.of()),
                                RecordLaw.check(trial))
                        .flatMap(Optional::stream))
                .isEmpty();
    }

    static Stream<String> dossiers() {
        return Stream.of(NOTHING, TWENTY, TWO_PROFILES);
    }

    @Test
    void a_breach_reads_as_a_page() {
        RuleBook wrong = Lagoon.with("at-least: 15", "at-least: 12", Plugins.of());
        Breach breach = broken(ThresholdLaw.check(
                Klynge.decider(wrong),
                Lagoon.SCHEME,
                "1",
                Lagoon.DAY,
                ImmutableMap.of("low.members", Threshold.atLeast(Quantity.count(15)))));
        assertThat(breach.toString()).isEqualTo("""
                        The law 'thresholds are exact' is broken by lagoon 1 on 2022-06-01 for award.
                          low.members: There are at least 15 participants.
                          expected: NOT_MET, since profile.participants = 14 and at least 15 is meant
                          found:    MET, by the threshold at least 12
                          dossier:
                            cluster:
                              id: unnamed
                            profiles:
                              - date: 2022-06-01
                                participants: 14
                        """);
    }
}
