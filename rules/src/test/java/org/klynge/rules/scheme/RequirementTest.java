package org.klynge.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.klynge.fact.Quantity;
import org.klynge.rules.condition.Threshold;

class RequirementTest {

    @ParameterizedTest
    @EnumSource(Basis.class)
    void onlyARuleOfOnesOwnNeedsNoSource(Basis basis) {
        Requirement.Builder requirement = requirement().basis(basis);
        if (basis == Basis.OWN) {
            assertThat(requirement.build().sources()).isEmpty();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(requirement::build)
                    .withMessage("sources: the requirement 'size' is " + basis.word() + ", but no source is named");
            assertThat(requirement.addSource(Schemes.LAW).build().sources()).containsExactly(Schemes.LAW);
        }
    }

    @Test
    void refusesPartsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requirement().id("Size!").build())
                .withMessageContaining("requirement 'Size!' is not an identifier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requirement().says(" ").build())
                .withMessage("says: the requirement 'size' has no sentence");
        assertThatIllegalStateException()
                .isThrownBy(() -> Requirement.builder().id("size").build())
                .withMessageContainingAll("says", "condition", "basis");
    }

    @Test
    void countsUnlessItIsSaidNotTo() {
        assertThat(requirement().build().applied()).isTrue();
        Requirement stated = requirement().applied(false).build();
        assertThat(stated.applied()).isFalse();
        assertThat(stated.withThreshold(Threshold.lessThan(Quantity.count(3))).applied())
                .isFalse();
    }

    @Test
    void anotherThresholdLeavesSourcesAndReadingsBehind() {
        Requirement read = requirement()
                .basis(Basis.REPORTED)
                .addSource(Schemes.LAW)
                .addOtherReading(Schemes.reading(Schemes.atLeast(20)))
                .build();
        Requirement own = read.withThreshold(Threshold.moreThan(Quantity.count(30)));
        assertThat(own)
                .isEqualTo(requirement()
                        .says("profile.participants: at least 31")
                        .condition(Schemes.atLeast(31))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "Law!, The law, source 'Law!' is not an identifier",
        "law, ' ', title: the source 'law' has a blank title"
    })
    void aSourceHasANameAndATitle(String id, String title, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source(id, title, Optional.empty()))
                .withMessageContaining(message);
    }

    private static Requirement.Builder requirement() {
        return Requirement.builder()
                .id("size")
                .says("The cluster is large.")
                .condition(Schemes.atLeast(15))
                .basis(Basis.OWN);
    }

    @Test
    void tellsWhetherItsSentenceOnlyRepeatsTheThreshold() {
        Requirement written = Schemes.requirement("size", Schemes.atLeast(15));
        Requirement changed = written.withThreshold(Threshold.atLeast(Quantity.count(30)));
        assertThat(written.repeatsThreshold()).isFalse();
        assertThat(changed.repeatsThreshold()).isTrue();
        assertThat(Requirement.builder()
                        .id("size")
                        .says(changed.says())
                        .putTranslation("nb", "Tretti deltakere.")
                        .condition(changed.condition())
                        .basis(Basis.OWN)
                        .build()
                        .repeatsThreshold())
                .isFalse();
    }
}
