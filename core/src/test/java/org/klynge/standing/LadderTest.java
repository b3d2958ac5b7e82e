package org.klynge.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final Standing BRONZE = LabelLevel.of("esca/bronze");
    private static final Standing SILVER = LabelLevel.of("esca/silver");
    private static final Standing GOLD = LabelLevel.of("esca/gold");
    private static final Ladder LABELS = Ladder.chain("esca", List.of(BRONZE, SILVER, GOLD));

    private static final Standing ARENA = ProgramStatus.of("nic/arena");
    private static final Standing ARENA_PRO = ProgramStatus.of("nic/arena-pro");
    private static final Standing NCE_LEVEL = ProgramStatus.of("nic/nce-level");
    private static final Standing NCE_MARK = ProgramStatus.of("nic/nce-mark");
    private static final Ladder NORWAY = Ladder.partial(
            "nic",
            List.of(ARENA, ARENA_PRO, NCE_LEVEL, NCE_MARK),
            ImmutableSetMultimap.of(ARENA, ARENA_PRO, ARENA, NCE_LEVEL, NCE_LEVEL, NCE_MARK));

    @Test
    void aChainComparesAll() {
        assertThat(LABELS.standings()).containsExactly(BRONZE, SILVER, GOLD);
        assertThat(LABELS.id()).isEqualTo("esca");
        assertThat(LABELS).hasToString("esca[esca/bronze, esca/silver, esca/gold]");
        assertThat(LABELS.isAtLeast(GOLD, BRONZE)).isTrue();
        assertThat(LABELS.isAtLeast(GOLD, SILVER)).isTrue();
        assertThat(LABELS.isAtLeast(GOLD, GOLD)).isTrue();
        assertThat(LABELS.isAtLeast(SILVER, GOLD)).isFalse();
        assertThat(LABELS.highest(List.of(SILVER, BRONZE))).containsExactly(SILVER);
        assertThat(LABELS.stepsUp()).isEqualTo(ImmutableSetMultimap.of(BRONZE, SILVER, SILVER, GOLD));
    }

    @Test
    void aPartialOrderLeavesSomeApart() {
        assertThat(NORWAY.isAtLeast(NCE_MARK, ARENA)).isTrue();
        assertThat(NORWAY.isAtLeast(ARENA_PRO, NCE_LEVEL)).isFalse();
        assertThat(NORWAY.isAtLeast(NCE_LEVEL, ARENA_PRO)).isFalse();
        assertThat(NORWAY.highest(List.of(ARENA, ARENA_PRO, NCE_LEVEL))).containsExactly(ARENA_PRO, NCE_LEVEL);
        assertThat(NORWAY.highest(NORWAY.standings())).containsExactly(ARENA_PRO, NCE_MARK);
        assertThat(NORWAY.highest(List.of(ARENA, ARENA))).containsExactly(ARENA);
        assertThat(NORWAY.highest(Set.of())).isEmpty();
    }

    @Test
    void findsByNameAndWhicheverKind() {
        assertThat(LABELS.named("gold")).contains(GOLD);
        assertThat(LABELS.named("esca/gold")).isEmpty();
        assertThat(LABELS.isAtLeast(ProgramStatus.of("esca/gold"), BRONZE)).isTrue();
    }

    @Test
    void refusesStrangers() {
        Standing platinum = LabelLevel.of("esca/platinum");
        String message = "esca/platinum is not on the ladder 'esca'";
        for (Runnable asked : List.<Runnable>of(
                () -> LABELS.isAtLeast(platinum, GOLD),
                () -> LABELS.isAtLeast(GOLD, platinum),
                () -> LABELS.highest(List.of(platinum)),
                () -> LABELS.highest(List.of(GOLD, platinum)))) {
            assertThatIllegalArgumentException().isThrownBy(asked::run).withMessageContaining(message);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ladder.chain("esca", List.of(BRONZE, ARENA)))
                .withMessageContaining("nic/arena is not on the ladder 'esca'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ladder.partial("esca", List.of(GOLD), ImmutableSetMultimap.of(GOLD, platinum)))
                .withMessageContaining("stepsUp: [esca/platinum] are not all among [esca/gold]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ladder.partial("esca", List.of(GOLD), ImmutableSetMultimap.of(platinum, GOLD)))
                .withMessageContaining("stepsUp: [esca/platinum] are not all among [esca/gold]");
    }

    @Test
    void refusesCirclesRepetitionsAndNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ladder.partial(
                        "esca", List.of(BRONZE, SILVER), ImmutableSetMultimap.of(BRONZE, SILVER, SILVER, BRONZE)))
                .withMessageContaining("the ladder 'esca' leads back to where it began");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ladder.partial("esca", List.of(GOLD), ImmutableSetMultimap.of(GOLD, GOLD)))
                .withMessageContaining("the ladder 'esca' leads back to where it began");
        for (List<Standing> wrong : List.of(List.of(GOLD, GOLD), List.of(BRONZE, GOLD, BRONZE), List.<Standing>of())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ladder.chain("esca", wrong))
                    .withMessageContaining("standings: " + wrong)
                    .withMessageContaining("expected at least one, and each only once");
        }
    }

    @Test
    void laddersAreEqualWhenStandingsAndStepsAre() {
        new EqualsTester()
                .addEqualityGroup(
                        LABELS,
                        Ladder.partial(
                                "esca",
                                List.of(BRONZE, SILVER, GOLD),
                                ImmutableSetMultimap.of(BRONZE, SILVER, SILVER, GOLD)))
                .addEqualityGroup(Ladder.chain("esca", List.of(BRONZE, GOLD, SILVER)))
                .addEqualityGroup(
                        Ladder.partial("esca", List.of(BRONZE, SILVER, GOLD), ImmutableSetMultimap.of(BRONZE, SILVER)))
                .addEqualityGroup(NORWAY)
                .testEquals();
    }

    @Property
    void atLeastIsAPartialOrder(@ForAll("ladders") Ladder ladder) {
        for (Standing a : ladder.standings()) {
            assertThat(ladder.isAtLeast(a, a)).isTrue();
            for (Standing b : ladder.standings()) {
                assertThat(ladder.isAtLeast(a, b) && ladder.isAtLeast(b, a)).isEqualTo(a.equals(b));
                for (Standing c : ladder.standings()) {
                    assertThat(!(ladder.isAtLeast(a, b) && ladder.isAtLeast(b, c)) || ladder.isAtLeast(a, c))
                            .isTrue();
                }
            }
        }
        ladder.stepsUp()
                .forEach((lower, higher) ->
                        assertThat(ladder.isAtLeast(higher, lower)).isTrue());
    }

    @Property
    void everyStandingIsBelowAHighestOneAndTheseDoNotCompare(@ForAll("ladders") Ladder ladder) {
        ImmutableSet<Standing> highest = ladder.highest(ladder.standings());
        assertThat(ladder.standings()).allMatch(one -> highest.stream().anyMatch(high -> ladder.isAtLeast(high, one)));
        assertThat(highest)
                .allMatch(
                        one -> highest.stream().allMatch(other -> one.equals(other) || !ladder.isAtLeast(one, other)));
    }

    /** Ladders of up to five standings, whose steps go from a standing to a later one. */
    @Provide
    static Arbitrary<Ladder> ladders() {
        return Arbitraries.integers().between(1, 5).flatMap(size -> {
            ImmutableList<Standing> standings = IntStream.range(0, size)
                    .mapToObj(i -> ProgramStatus.of("test/" + i))
                    .collect(ImmutableList.toImmutableList());
            return Arbitraries.of(true, false).list().ofSize(size * size).map(steps -> {
                var stepsUp = ImmutableSetMultimap.<Standing, Standing>builder();
                for (int i = 0; i < size; i++) {
                    for (int j = i + 1; j < size; j++) {
                        if (steps.get(i * size + j)) {
                            stepsUp.put(standings.get(i), standings.get(j));
                        }
                    }
                }
                return Ladder.partial("test", standings, stepsUp.build());
            });
        });
    }
}
