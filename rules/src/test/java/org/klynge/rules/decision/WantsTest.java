package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klynge.rules.decision.Wants.EITHER;
import static org.klynge.rules.decision.Wants.LESS;
import static org.klynge.rules.decision.Wants.MORE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;

/** Which way a threshold pulls, and which way that pulls what a fact is made of. */
class WantsTest {

    private static final Fact MEMBERS = new Fact.OfProfile(ProfileFact.PARTICIPANTS);
    private static final Fact STAFF = new Fact.OfProfile(ProfileFact.atLeastZero("jobs", Unit.COUNT));

    @Test
    void a_lower_bound_wants_more_and_an_upper_bound_less() {
        assertThat(Wants.of(Range.atLeast(1))).isEqualTo(MORE);
        assertThat(Wants.of(Range.lessThan(1))).isEqualTo(LESS);
        assertThat(Wants.of(Range.closed(1, 2))).isEqualTo(EITHER);
        assertThat(Stream.of(Wants.values()).map(Wants::negate)).containsExactly(LESS, MORE, EITHER);
    }

    @Test
    void one_world_is_the_best_for_all_where_they_want_the_same() {
        assertThat(Wants.agree(List.of())).isTrue();
        assertThat(Wants.agree(List.of(EITHER))).isTrue();
        assertThat(Wants.agree(List.of(LESS, LESS))).isTrue();
        assertThat(Wants.agree(List.of(MORE, LESS))).isFalse();
        assertThat(Wants.agree(List.of(EITHER, EITHER))).isFalse();
        assertThat(Wants.agree(List.of(MORE, EITHER))).isFalse();
    }

    @ParameterizedTest
    @MethodSource
    void parts_are_wanted_as_the_whole_wants_them(Fact fact, Wants members, Wants staff) {
        assertThat(MORE.behind(fact)).isEqualTo(Map.of("profile.participants", members, "profile.jobs", staff));
        assertThat(LESS.behind(fact))
                .isEqualTo(Map.of("profile.participants", members.negate(), "profile.jobs", staff.negate()));
        assertThat(EITHER.behind(fact)).isEqualTo(Map.of("profile.participants", EITHER, "profile.jobs", EITHER));
        assertThat(MORE.behind(new Fact.Named("named", fact))).isEqualTo(MORE.behind(fact));
    }

    static Stream<Arguments> parts_are_wanted_as_the_whole_wants_them() {
        ImmutableList<Fact> both = ImmutableList.of(MEMBERS, STAFF);
        Fact ratio = new Fact.Combined("ratio", new Combination.Ratio(MEMBERS, STAFF));
        Fact inverse = new Fact.Combined("inverse", new Combination.Ratio(STAFF, MEMBERS));
        return Stream.of(
                Arguments.of(new Fact.Combined("combined", new Combination.Sum(both)), MORE, MORE),
                Arguments.of(ratio, MORE, LESS),
                Arguments.of(count(Threshold.atLeast(Quantity.count(3)), both), MORE, MORE),
                Arguments.of(count(Threshold.atMost(Quantity.count(3)), both), LESS, LESS),
                Arguments.of(count(Threshold.exactly(Quantity.count(3)), both), EITHER, EITHER),
                // what pulls both ways is wanted neither way
                Arguments.of(
                        new Fact.Combined("combined", new Combination.Sum(ImmutableList.of(ratio, inverse))),
                        EITHER,
                        EITHER));
    }

    private static Fact count(Threshold threshold, ImmutableList<Fact> facts) {
        return new Fact.Combined("count", new Combination.Count(facts, threshold));
    }
}
