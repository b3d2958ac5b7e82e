package org.klynge.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.spi.ConditionPlugin;
import org.klynge.rules.spi.FactPlugin;

/** Facts and conditions of plug-ins are told apart by name and class, and say what they are. */
class CustomPartsTest {

    private static final ImmutableMap<String, String> NONE = ImmutableMap.of();

    /** A plug-in that is a fact and a condition, and tells itself as a test wants it. */
    private static class Sunny implements ConditionPlugin {

        private final String name;
        private final String phrase;

        Sunny(String name, String phrase) {
            this.name = name;
            this.phrase = phrase;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public String describe() {
            if (phrase.isEmpty()) {
                throw new IllegalStateException("lost for words");
            }
            return phrase;
        }

        @Override
        public void check(ImmutableMap<String, String> parameters) {
            if (parameters.containsKey("wrong")) {
                throw new IllegalArgumentException("'wrong' is no parameter; remove it");
            }
        }

        @Override
        public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
            return Verdict.MET;
        }
    }

    private static final class Rainy extends Sunny {
        Rainy(String name) {
            super(name, "it rains");
        }
    }

    private static class Warmth implements FactPlugin {

        private final String phrase;
        private final Quantity possible;

        Warmth(String phrase, Quantity possible) {
            this.phrase = phrase;
            this.possible = possible;
        }

        @Override
        public String name() {
            return "warmth";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public String describe() {
            if (phrase.isEmpty()) {
                throw new IllegalStateException("lost for words");
            }
            return phrase;
        }

        @Override
        public Quantity possible() {
            return possible;
        }

        @Override
        public Quantity read(Dossier dossier, LocalDate day) {
            return possible;
        }
    }

    private static final class Heat extends Warmth {
        Heat(Quantity possible) {
            super("how hot it is", possible);
        }
    }

    @Test
    void a_condition_is_told_by_its_name_and_parameters() {
        Condition.Custom sunny = Condition.Custom.of(new Sunny("sunny", "the sun shines"), ImmutableMap.of("for", "1"));
        assertThat(sunny.subjects()).containsExactly("sunny");
        assertThat(sunny).hasToString("sunny{for=1}");
        assertThat(sunny.describe()).isEqualTo("the sun shines");
        assertThat(Condition.Custom.of(new Sunny("sunny", " "), NONE).describe())
                .isEqualTo("sunny");
        assertThat(Condition.Custom.of(new Sunny("sunny", ""), NONE).describe()).isEqualTo("sunny");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.Custom.of(new Sunny("sunny", "-"), ImmutableMap.of("wrong", "1")))
                .withMessage("'wrong' is no parameter; remove it");
    }

    @Test
    void conditions_of_one_class_name_and_parameters_are_equal() {
        Condition.Custom sunny = Condition.Custom.of(new Sunny("sunny", "the sun shines"), NONE);
        assertThat(sunny)
                .isEqualTo(Condition.Custom.of(new Sunny("sunny", "otherwise"), NONE))
                .hasSameHashCodeAs(Condition.Custom.of(new Sunny("sunny", "otherwise"), NONE))
                .isNotEqualTo(Condition.Custom.of(new Sunny("sunny", "the sun shines"), ImmutableMap.of("for", "1")))
                .isNotEqualTo(Condition.Custom.of(new Sunny("shiny", "the sun shines"), NONE))
                .isNotEqualTo(Condition.Custom.of(new Rainy("sunny"), NONE))
                .isNotEqualTo("sunny");
    }

    @Test
    void a_fact_is_told_by_its_name() {
        Quantity degrees = Quantity.parse("between 0 and 40", Unit.COUNT);
        Fact.Custom warmth = Fact.Custom.of(new Warmth("how warm it is", degrees));
        assertThat(warmth).hasToString("warmth");
        assertThat(warmth.possible()).isEqualTo(degrees);
        assertThat(warmth.roots()).containsExactly("warmth");
        assertThat(warmth.describe()).isEqualTo("how warm it is");
        assertThat(Fact.Custom.of(new Warmth(" ", degrees)).describe()).isEqualTo("warmth");
        assertThat(Fact.Custom.of(new Warmth("", degrees)).describe()).isEqualTo("warmth");
        assertThat(warmth)
                .isEqualTo(Fact.Custom.of(new Warmth("otherwise", degrees)))
                .hasSameHashCodeAs(Fact.Custom.of(new Warmth("otherwise", degrees)))
                .isNotEqualTo(Fact.Custom.of(new Warmth("how warm it is", Quantity.count(3))))
                .isNotEqualTo(Fact.Custom.of(new Heat(degrees)))
                .isNotEqualTo("warmth");
    }
}
