package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.cluster.ProfileFact;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Fact;

/** Facts may be made of many others, but not of any number. */
class FactSizeTest {

    private static final Fact MEMBERS = new Fact.OfProfile(ProfileFact.PARTICIPANTS);

    private static Fact sum(int facts) {
        return new Fact.Combined("sum", new Combination.Sum(ImmutableList.copyOf(Collections.nCopies(facts, MEMBERS))));
    }

    private static Fact named(int deep) {
        Fact fact = MEMBERS;
        for (int i = 0; i < deep; i++) {
            fact = new Fact.Named("name-" + i, fact);
        }
        return fact;
    }

    /** The sum is one of the thousand. */
    @ParameterizedTest
    @ValueSource(ints = {1, 998, 999})
    void a_fact_may_be_made_of_a_thousand(int facts) {
        assertThat(FactSize.check(sum(facts))).isEqualTo(sum(facts));
    }

    @Test
    void a_fact_counts_as_often_as_it_occurs() {
        Fact half = sum(498);
        Fact whole = new Fact.Combined("whole", new Combination.Sum(ImmutableList.of(half, half)));
        assertThat(FactSize.check(whole)).isEqualTo(whole);
        Fact more = new Fact.Combined("more", new Combination.Sum(ImmutableList.of(half, half, MEMBERS, MEMBERS)));
        assertThatIllegalArgumentException().isThrownBy(() -> FactSize.check(more));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20})
    void facts_may_stand_twenty_deep(int deep) {
        assertThat(FactSize.check(named(deep))).isEqualTo(named(deep));
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 3000})
    void one_of_more_is_refused(int facts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactSize.check(sum(facts)))
                .withMessage("the fact 'sum' is made out of too many others; expected 1000 in all and 20 one upon the"
                        + " other at the most");
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22})
    void one_that_is_deeper_is_refused(int deep) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactSize.check(named(deep)))
                .withMessageStartingWith("the fact 'name-" + (deep - 1) + "' is made out of too many others");
    }
}
