package org.klynge.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.Quantity;

/** What conditions and facts can be put together of. */
class PartsTest {

    private static final Condition PART = new Condition.Attested(Records.SOUND);
    private static final Fact PARTICIPANTS = new Fact.OfProfile(ProfileFact.PARTICIPANTS);
    private static final Fact SHARE = new Fact.OfProfile(ProfileFact.PRIVATE_SHARE);

    @Test
    void nothing_is_put_together_of_no_conditions() {
        for (Function<ImmutableList<Condition>, Condition> whole :
                ImmutableList.<Function<ImmutableList<Condition>, Condition>>of(
                        Condition.All::new, Condition.Any::new, parts -> new Condition.AtLeast(1, parts))) {
            assertThat(whole.apply(ImmutableList.of(PART)).parts()).containsExactly(PART);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> whole.apply(ImmutableList.of()))
                    .withMessage("parts: expected at least one condition");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "3, true", "4, false"})
    void no_more_can_be_wanted_than_there_are(int wanted, boolean possible) {
        ImmutableList<Condition> three = ImmutableList.copyOf(Collections.nCopies(3, PART));
        if (possible) {
            assertThat(new Condition.AtLeast(wanted, three).wanted()).isEqualTo(wanted);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Condition.AtLeast(wanted, three))
                    .withMessage("wanted: at least " + wanted + " of 3 conditions; expected a number from 1 to 3");
        }
    }

    static Stream<Function<ImmutableList<Fact>, Combination>> combinations() {
        return Stream.of(
                Combination.Sum::new,
                Combination.Least::new,
                Combination.Greatest::new,
                facts -> new Combination.Count(facts, Threshold.atLeast(Quantity.count(1))));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void facts_are_combined_in_one_unit(Function<ImmutableList<Fact>, Combination> combination) {
        assertThat(combination.apply(ImmutableList.of(PARTICIPANTS)).of()).containsExactly(PARTICIPANTS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> combination.apply(ImmutableList.of()))
                .withMessage("a combination of no facts; name at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> combination.apply(ImmutableList.of(PARTICIPANTS, SHARE)))
                .withMessageContaining("expected facts in one unit");
    }
}
