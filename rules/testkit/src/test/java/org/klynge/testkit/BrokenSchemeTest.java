package org.klynge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.decision.Engine;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.spi.Plugins;
import org.klynge.testkit.law.BrokenThings;
import org.klynge.testkit.law.Lagoon;
import org.klynge.testkit.refinement.Refinement;

/** What somebody reads whose scheme breaks a law: which requirement, and the smallest dossier. */
class BrokenSchemeTest {

    /** Somebody meant 85 and wrote 80. */
    @PropertyDefaults(tries = 10, edgeCases = EdgeCasesMode.NONE)
    static class Mistyped implements SchemeLaws {
        @Override
        public RuleBook ruleBook() {
            return Lagoon.with("at-least: 85 %", "at-least: 80 %", Plugins.of());
        }

        @Override
        public String scheme() {
            return Lagoon.SCHEME;
        }

        @Override
        public ImmutableMap<String, Threshold> meantThresholds() {
            return ImmutableMap.of("high.score", Threshold.atLeast(Quantity.percent(85)));
        }
    }

    /** Somebody's engine takes what is unknown for a no. */
    @PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
    static class Hasty implements SchemeLaws {
        @Override
        public RuleBook ruleBook() {
            return Lagoon.sound();
        }

        @Override
        public String scheme() {
            return Lagoon.SCHEME;
        }

        @Override
        public ImmutableList<Engine> engines() {
            return ImmutableList.of(BrokenThings.hastyEngine());
        }
    }

    /** Somebody's condition in Java says no to a cluster of which nobody knows the country. */
    @PropertyDefaults(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    static class OfKnownCountries implements SchemeLaws {
        @Override
        public RuleBook ruleBook() {
            return BrokenThings.ofKnownCountries();
        }

        @Override
        public String scheme() {
            return Lagoon.SCHEME;
        }
    }

    /** It names no day at all. */
    @PropertyDefaults(tries = 5, edgeCases = EdgeCasesMode.NONE)
    static class Undated implements SchemeLaws {
        @Override
        public RuleBook ruleBook() {
            return Lagoon.with("in-force: { from: 2020-01-01 }\n", "", Plugins.of());
        }

        @Override
        public String scheme() {
            return Lagoon.SCHEME;
        }
    }

    /** Somebody wrote 80 in a scheme that names no day. */
    static class MistypedAndUndated extends Undated {
        @Override
        public ImmutableMap<String, Threshold> meantThresholds() {
            return ImmutableMap.of("low.members", Threshold.atLeast(Quantity.count(14)));
        }
    }

    /** Somebody means something of a requirement that there is not. */
    static class Misspelt extends Undated {
        @Override
        public ImmutableMap<String, Threshold> meantThresholds() {
            return ImmutableMap.of("high.scores", Threshold.atLeast(Quantity.percent(85)));
        }
    }

    /** Somebody excepts a requirement that there is not. */
    static class Excepting extends Undated {
        @Override
        public ImmutableSet<String> brokenByHigherRatings() {
            return ImmutableSet.of("high.scores");
        }
    }

    /** Somebody means a time, of which nobody knows what else ends with it. */
    static class Untried extends Undated {
        @Override
        public RuleBook ruleBook() {
            return Lagoon.with(
                    "fact: profile.participants\n        at-least: 15",
                    "fact: since-merger\n        at-least: 2 years",
                    Plugins.of());
        }

        @Override
        public ImmutableMap<String, Threshold> meantThresholds() {
            return ImmutableMap.of("low.members", Threshold.atLeast(Quantity.of(36, Unit.MONTHS)));
        }
    }

    /** Runs tests, and gives what became of each. */
    private static Map<String, TestExecutionResult> run(DiscoverySelector laws) {
        Map<String, TestExecutionResult> results = new HashMap<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(laws)
                                .configurationParameter("jqwik.database", "")
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                if (test.isTest()) {
                                    results.put(test.getDisplayName().replace(' ', '_'), result);
                                }
                            }
                        });
        return results;
    }

    private static String failure(Map<String, TestExecutionResult> results, String law) {
        return String.valueOf(results.get(law).getThrowable().orElseThrow().getMessage());
    }

    @Test
    void a_wrong_threshold_is_shown_with_the_score_on_which_it_matters() {
        Map<String, TestExecutionResult> results = run(DiscoverySelectors.selectClass(Mistyped.class));
        assertThat(results).hasSize(13);
        assertThat(failure(results, "thresholds_are_exact"))
                .contains("high.score: The score of the exam is at least 85 %.", "NOT_MET", "8 of 10");
        assertThat(results.values())
                .filteredOn(result -> result.getStatus() == TestExecutionResult.Status.FAILED)
                .hasSize(1);
    }

    @Test
    void a_scheme_without_days_is_held_to_every_law() {
        assertThat(run(DiscoverySelectors.selectClass(Undated.class)))
                .hasSize(13)
                .allSatisfy((law, result) ->
                        assertThat(result.getStatus()).isEqualTo(TestExecutionResult.Status.SUCCESSFUL));
        assertThat(exactness(MistypedAndUndated.class)).contains("expected: MET, since profile.participants = 14");
    }

    @Test
    void what_is_meant_and_cannot_be_tried_is_refused() {
        assertThat(exactness(Misspelt.class))
                .contains("meantThresholds: no edition of lagoon has a requirement [high.scores]");
        assertThat(exactness(Untried.class))
                .contains("meant: of low.members no few statements tell a value next to its threshold");
    }

    @Test
    void what_is_excepted_and_is_not_there_is_refused() {
        Map<String, TestExecutionResult> results = run(DiscoverySelectors.selectMethod(
                Excepting.class, "a_higher_rating_takes_nothing_away", Dossier.class, LocalDate.class));
        assertThat(failure(results, "a_higher_rating_takes_nothing_away"))
                .contains("brokenByHigherRatings: no edition of lagoon has a requirement [high.scores]");
    }

    private static String exactness(Class<? extends SchemeLaws> laws) {
        return failure(run(DiscoverySelectors.selectMethod(laws, "thresholds_are_exact")), "thresholds_are_exact");
    }

    @Test
    void an_engine_that_takes_what_is_unknown_for_a_no_is_shown_with_what_is_learnt() {
        Map<String, TestExecutionResult> results =
                run(DiscoverySelectors.selectMethod(Hasty.class, "refinement_narrows", Refinement.class));
        assertThat(failure(results, "refinement_narrows"))
                .contains("expected: NOT_MET, as it is with less", "found:    MET, with what follows learnt:");
    }

    @Test
    void a_condition_that_takes_an_unknown_country_for_a_wrong_one_is_shown_with_a_country() {
        Map<String, TestExecutionResult> results =
                run(DiscoverySelectors.selectMethod(OfKnownCountries.class, "refinement_narrows", Refinement.class));
        assertThat(failure(results, "refinement_narrows"))
                .contains("low.sound", "expected: NOT_MET, as it is with less", "country: ")
                .doesNotContain("profiles:", "assessments", "head-office:", "nodes:", "founded:", "incomplete:")
                .endsWith("""
                          dossier:
                            cluster:
                              id: c
                        """);
    }

    @Test
    void an_engine_that_is_certain_too_soon_is_shown_with_the_smallest_dossier() {
        Map<String, TestExecutionResult> results = run(DiscoverySelectors.selectMethod(
                Hasty.class, "the_verdict_holds_in_every_world", Dossier.class, LocalDate.class));
        assertThat(failure(results, "the_verdict_holds_in_every_world")).endsWith("""
                          low.members: There are at least 15 participants.
                          expected: UNKNOWN, as after 4 worlds
                          found:    NOT_MET, but it is not so where any participants is 15
                          dossier:
                            cluster:
                              id: unnamed
                        """);
    }
}
