package org.klynge.rules.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.rules.scoring.Score;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.rules.scoring.ShareOfPoints;

/** A scoring rule of a plug-in is told by its name, its parameters and the class of the rule. */
class PluginScoringTest {

    private static final ImmutableMap<String, String> NONE = ImmutableMap.of();

    /** Refuses catalogues of one indicator. */
    private static class Strict implements ScoringRule {
        @Override
        public String name() {
            return "strict";
        }

        @Override
        public Score score(Assessment assessment, IndicatorCatalogue catalogue) {
            return new ShareOfPoints().score(assessment, catalogue);
        }

        @Override
        public void check(IndicatorCatalogue catalogue) {
            if (catalogue.size() == 1) {
                throw new IllegalArgumentException("one indicator is not enough; name two");
            }
        }
    }

    private static final class Versioned extends Strict {
        @Override
        public String version() {
            return "of the rule";
        }
    }

    private record Scoring(String name, ScoringRule rule) implements ScoringPlugin {
        @Override
        public ScoringRule rule(ImmutableMap<String, String> parameters) {
            if (parameters.containsKey("wrong")) {
                throw new IllegalArgumentException("'wrong' is no parameter; remove it");
            }
            return rule;
        }

        @Override
        public String version() {
            return "of the plug-in";
        }
    }

    private static PluginScoring scoring(String name, ScoringRule rule, ImmutableMap<String, String> parameters) {
        return PluginScoring.of(new Scoring(name, rule), parameters);
    }

    @Test
    void the_version_is_that_of_the_rule_if_it_tells_one() {
        assertThat(scoring("a", new Versioned(), NONE).version()).isEqualTo("of the rule");
        assertThat(scoring("a", new Strict(), NONE).version()).isEqualTo("of the plug-in");
    }

    @Test
    void rules_of_one_class_name_and_parameters_are_equal() {
        PluginScoring one = scoring("a", new Strict(), NONE);
        assertThat(one)
                .isEqualTo(scoring("a", new Strict(), NONE))
                .hasSameHashCodeAs(scoring("a", new Strict(), NONE))
                .isNotEqualTo(scoring("b", new Strict(), NONE))
                .isNotEqualTo(scoring("a", new Versioned(), NONE))
                .isNotEqualTo(scoring("a", new Strict(), ImmutableMap.of("k", "v")))
                .isNotEqualTo("a");
    }

    @Test
    void it_refuses_and_scores_as_the_plug_in_does() {
        PluginScoring scoring = scoring("a", new Strict(), NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scoring.check(catalogue(1)))
                .withMessageContaining("one indicator is not enough; name two");
        scoring.check(catalogue(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scoring("a", new Strict(), ImmutableMap.of("wrong", "1")))
                .withMessageContaining("'wrong' is no parameter; remove it");
        Assessment assessment = Assessment.builder().id("x").catalogue("c").build();
        assertThat(scoring.score(assessment, catalogue(2)))
                .isEqualTo(new ShareOfPoints().score(assessment, catalogue(2)));
    }

    private static IndicatorCatalogue catalogue(int size) {
        return IndicatorCatalogue.builder().id("c").title("C").size(size).build();
    }
}
