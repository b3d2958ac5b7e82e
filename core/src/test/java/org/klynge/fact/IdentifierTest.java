package org.klynge.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "esca-gold-2013", "gold.score", "1.1.0", "nce-mark", "a-b.c-d"})
    void acceptsWordsJoinedByHyphensAndDots(String name) {
        assertThat(Identifier.check("claim", name)).isSameAs(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Gold",
                "gold_score",
                "-gold",
                "gold-",
                "gold..score",
                "gold.-score",
                "gold score",
                "gøy",
                "gold/score",
                "gold\n",
                "１"
            })
    void refusesOtherNamesAndSaysWhatTheyWereFor(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.check("claim", name))
                .withMessageContaining("claim '" + name + "' is not an identifier")
                .withMessageContaining("such as gold.score");
    }

    @Test
    void refusesLongNamesWithoutRepeatingThem() {
        assertThat(Identifier.check("claim", "a".repeat(100))).hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.check("claim", "A".repeat(100)))
                .withMessageStartingWith("claim '" + "A".repeat(100) + "' is not an identifier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.check("claim", "a".repeat(1_000_000)))
                .withMessageContaining("a...' is not an identifier")
                .withMessageContaining("at most 100 characters")
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(300));
    }
}
