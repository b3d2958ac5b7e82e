package org.klynge.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What a timeline tells, held against all worlds of small histories. */
class TimelineLawTest {

    private static final long MOST_WORLDS = 4_000;

    @Provide
    Arbitrary<SmallHistory> histories() {
        return SmallHistory.histories(3);
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void no_world_is_left_out(
            @ForAll("histories") SmallHistory history,
            @ForAll @IntRange(min = -5, max = 420) int day,
            @ForAll @IntRange(min = -60, max = 60) int later) {
        Assume.that(history.worlds() > 0 && history.worlds() <= MOST_WORLDS);
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        LocalDate known = later < 0 ? asked : asked.plusDays(later);
        Set<HoldingState> told =
                history.timeline().asKnownOn(known).on(SmallHistory.ONE, asked).states();
        Set<HoldingState> possible = history.states(asked, known);
        assertThat(told).containsAll(possible);
        Statistics.label("cautious").collect(!told.equals(possible), history.worlds() == 3);
        Statistics.collect(possible);
    }
}
