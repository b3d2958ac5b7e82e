package org.klynge.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.klynge.fact.Verdict;

/** What a timeline tells, held against all worlds of small histories. */
class TimelineLawTest {

    private static final long MOST_WORLDS = 4_000;

    @Provide
    Arbitrary<SmallHistory> histories() {
        return SmallHistory.histories(3);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void no_world_is_left_out(
            @ForAll("histories") SmallHistory history,
            @ForAll @IntRange(min = -5, max = 420) int day,
            @ForAll @IntRange(min = -60, max = 60) int later) {
        Assume.that(history.worlds() > 0 && history.worlds() <= MOST_WORLDS);
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        LocalDate known = later < 0 ? asked : asked.plusDays(later);
        assertThat(states(history, asked, known)).containsAll(history.states(asked, known));
    }

    /** One grant is not on record, and the list is told to be incomplete. */
    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void where_grants_may_be_lacking_no_world_is_left_out(
            @ForAll("histories") SmallHistory history,
            @ForAll @IntRange(min = -5, max = 420) int day,
            @ForAll @IntRange(min = -60, max = 60) int later,
            @ForAll Random random) {
        Assume.that(history.worlds() > 0 && history.worlds() <= MOST_WORLDS);
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        LocalDate known = later < 0 ? asked : asked.plusDays(later);
        Timeline open = history.lacking(random).incomplete().asKnownOn(known);
        assertThat(open.on(SmallHistory.ONE, asked).states()).containsAll(history.states(asked, known));
    }

    /** Where every rule tells an end and one date is open, nothing is told that no world has. */
    @Property(tries = 400, maxDiscardRatio = 20, edgeCases = EdgeCasesMode.NONE)
    void with_one_open_date_nothing_is_cautious(
            @ForAll("histories") SmallHistory history,
            @ForAll @IntRange(min = -5, max = 420) int day,
            @ForAll @IntRange(max = 60) int later) {
        Assume.that(history.worlds() > 0 && history.everyEndIsTold() && history.openDates() <= 1);
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        LocalDate known = asked.plusDays(later);
        assertThat(states(history, asked, known)).isEqualTo(history.states(asked, known));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whether_a_renewal_is_left_is_so_in_every_world(
            @ForAll("histories") SmallHistory history, @ForAll @IntRange(min = -5, max = 420) int day) {
        Assume.that(history.worlds() > 0 && history.worlds() <= MOST_WORLDS);
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        Verdict told = history.timeline().on(SmallHistory.ONE, asked).renewalLeft();
        history.renewalLeft(asked).ifPresent(left -> {
            assertThat(left.narrows(told))
                    .as("%s, but the worlds say %s", told, left)
                    .isTrue();
            if (history.everyEndIsTold() && history.openDates() == 0) {
                assertThat(told).isEqualTo(left);
            }
        });
    }

    /** Nothing is renewed more often than the rules allow before it is given anew. */
    @Property(tries = 200, maxDiscardRatio = 30, edgeCases = EdgeCasesMode.NONE)
    void no_more_renewals_follow_each_other_than_there_can_be(@ForAll("histories") SmallHistory history) {
        SmallHistory exact = history.steady().exact();
        Optional<Integer> most = exact.before().renewal().most();
        Assume.that(most.isPresent());
        SortedMap<LocalDate, PeriodKind> kinds = new TreeMap<>();
        for (HeldPeriod period : exact.timeline().periods(SmallHistory.ONE)) {
            Assume.that(period.kinds().size() == 1);
            kinds.put(period.from().earliest().orElseThrow(), Iterables.getOnlyElement(period.kinds()));
        }
        int renewals = 0;
        for (PeriodKind kind : kinds.values()) {
            renewals = kind == PeriodKind.FIRST ? 0 : renewals + 1;
            assertThat(renewals).isLessThanOrEqualTo(most.get());
        }
    }

    /** Of each date one day: the states of a day are one, and every day has one. */
    @Property(tries = 300, maxDiscardRatio = 20, edgeCases = EdgeCasesMode.NONE)
    void the_states_partition_time(
            @ForAll("histories") SmallHistory history, @ForAll @IntRange(min = -5, max = 420) int day) {
        Assume.that(history.everyEndIsTold());
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        assertThat(states(history.exact(), asked, asked)).hasSize(1);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_known_more_closely_never_becomes_another_certainty(
            @ForAll("histories") SmallHistory history, @ForAll @IntRange(min = -5, max = 420) int day) {
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        Set<HoldingState> vague = states(history, asked, asked);
        assertThat(vague).containsAll(states(history.exact(), asked, asked));
        assertThat(history.incomplete().on(SmallHistory.ONE, asked).states()).containsAll(vague);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_renewal_never_shortens_what_was_valid(
            @ForAll("histories") SmallHistory history, @ForAll @IntRange(min = -5, max = 420) int day) {
        SmallHistory exact = history.exact();
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        // As known on any earlier day it was valid on this one, and so it is still once more is on record.
        boolean valid = false;
        for (LocalDate known = SmallHistory.FIRST_DAY; !known.isAfter(asked.plusDays(60)); known = known.plusDays(7)) {
            Set<HoldingState> states = states(exact, asked, known);
            if (valid) {
                assertThat(states).containsExactly(HoldingState.VALID);
            }
            valid = states.equals(Set.of(HoldingState.VALID));
        }
    }

    /** On an earlier day nothing of what came later is known: it might as well not be in the dossier. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_was_known_earlier_tells_nothing_of_later_grants(
            @ForAll("histories") SmallHistory history,
            @ForAll @IntRange(max = 420) int day,
            @ForAll @IntRange(max = 250) int knownAfter) {
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        LocalDate known = SmallHistory.FIRST_DAY.plusDays(knownAfter);
        SmallHistory exact = history.exact();
        assertThat(states(exact, asked, known)).isEqualTo(states(exact.until(known), asked, asked.plusYears(5)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_dossier_makes_no_difference(
            @ForAll("histories") SmallHistory history,
            @ForAll @IntRange(min = -5, max = 420) int day,
            @ForAll Random random) {
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        assertThat(history.shuffled(random).timeline().on(SmallHistory.ONE, asked))
                .isEqualTo(history.timeline().on(SmallHistory.ONE, asked));
        assertThat(history.shuffled(random).timeline().gaps(SmallHistory.ONE))
                .isEqualTo(history.timeline().gaps(SmallHistory.ONE));
    }

    /** A gap that is certain has no valid day; what is neither gap nor certain holds the first or the last days. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void on_the_days_of_a_certain_gap_nothing_is_valid(@ForAll("histories") SmallHistory history) {
        Timeline known = history.timeline().asKnownOn(LocalDate.of(2030, 1, 1));
        for (HoldingGap gap : known.gaps(SmallHistory.ONE)) {
            for (LocalDate day : List.of(gap.first(), gap.last())) {
                Set<HoldingState> states = known.on(SmallHistory.ONE, day).states();
                assertThat(states).isNotEqualTo(Set.of(HoldingState.VALID));
                assertThat(states.contains(HoldingState.VALID) || states.contains(HoldingState.NEVER))
                        .isEqualTo(!gap.certain());
            }
        }
    }

    private static Set<HoldingState> states(SmallHistory history, LocalDate asked, LocalDate known) {
        return history.timeline().asKnownOn(known).on(SmallHistory.ONE, asked).states();
    }
}
