package org.klynge.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.klynge.dossier.OpenList;
import org.klynge.fact.PartialDate;
import org.klynge.standing.LabelLevel;

/** What a timeline tells of a mark that ends with a level, and of a cluster that merged, held against all worlds. */
class EndingLawTest {

    private static final long MOST_WORLDS = 3_000;

    @Provide
    Arbitrary<SmallCluster> clusters() {
        return SmallCluster.clusters();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void no_world_is_left_out(
            @ForAll("clusters") SmallCluster cluster,
            @ForAll @IntRange(min = -5, max = 420) int day,
            @ForAll @IntRange(min = -60, max = 60) int later) {
        Assume.that(cluster.worlds() > 0 && cluster.worlds() <= MOST_WORLDS);
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        LocalDate known = later < 0 ? asked : asked.plusDays(later);
        assertThat(states(cluster, SmallCluster.MARK, asked, known)).containsAll(cluster.states(asked, known));
        assertThat(states(cluster, SmallCluster.LEVEL, asked, known)).containsAll(cluster.levelStates(asked, known));
    }

    /** Where every rule tells an end and all dates are days, nothing is told that is not so. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void where_all_is_known_the_states_partition_time(
            @ForAll("clusters") SmallCluster cluster,
            @ForAll @IntRange(min = -5, max = 420) int day,
            @ForAll @IntRange(max = 60) int later) {
        SmallCluster exact = cluster.exact();
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        LocalDate known = asked.plusDays(later);
        Assume.that(exact.worlds() > 0 && exact.worlds() <= MOST_WORLDS && exact.everyEndIsTold(known));
        assertThat(states(exact, SmallCluster.MARK, asked, known)).hasSize(1).isEqualTo(exact.states(asked, known));
    }

    @Property(tries = 400, maxDiscardRatio = 20, edgeCases = EdgeCasesMode.NONE)
    void with_one_open_date_nothing_is_cautious(
            @ForAll("clusters") SmallCluster any,
            @ForAll @IntRange(max = 2) int part,
            @ForAll @IntRange(min = -5, max = 420) int day,
            @ForAll @IntRange(max = 60) int later) {
        SmallCluster cluster = any.exactButOne(part);
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        LocalDate known = asked.plusDays(later);
        Assume.that(cluster.worlds() > 0 && cluster.worlds() <= MOST_WORLDS && cluster.everyEndIsTold(known));
        assertThat(states(cluster, SmallCluster.MARK, asked, known)).isEqualTo(cluster.states(asked, known));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_known_more_closely_never_becomes_another_certainty(
            @ForAll("clusters") SmallCluster cluster, @ForAll @IntRange(min = -5, max = 420) int day) {
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        assertThat(states(cluster, SmallCluster.MARK, asked, asked))
                .containsAll(states(cluster.exact(), SmallCluster.MARK, asked, asked));
    }

    /** What is not on record may be all that there was. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void where_grants_may_be_lacking_nothing_is_excluded_that_they_would_tell(
            @ForAll("clusters") SmallCluster cluster, @ForAll @IntRange(min = -5, max = 420) int day) {
        SmallCluster full = cluster.exact();
        Assume.that(full.worlds() > 0 && full.worlds() <= MOST_WORLDS);
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        Set<HoldingState> states = full.states(asked, asked);
        for (SmallCluster known : List.of(full, full.lackingSome())) {
            assertThat(known.timeline(List.of(OpenList.GRANTS))
                            .on(SmallCluster.MARK, asked)
                            .states())
                    .containsAll(states);
        }
    }

    /** Where no grant states an end, and the level is held on the first day of the mark. */
    @Property(tries = 500, maxDiscardRatio = 20, edgeCases = EdgeCasesMode.NONE)
    void a_mark_never_outlives_its_level(@ForAll("clusters") SmallCluster cluster) {
        SmallCluster exact = cluster.exact();
        Assume.that(exact.statesNoEnd());
        LocalDate late = SmallHistory.FIRST_DAY.plusYears(20);
        Timeline timeline = exact.timeline().asKnownOn(late);
        LocalDate covered = LocalDate.MIN;
        for (HeldPeriod mark : timeline.periods(SmallCluster.MARK)) {
            Held level = timeline.on(SmallCluster.LEVEL, mark.from().earliest().orElseThrow());
            Assume.that(level.states().equals(Set.of(HoldingState.VALID)));
            covered = later(
                    covered, level.validUntil().flatMap(PartialDate::latest).orElse(LocalDate.MAX));
        }
        for (HeldPeriod mark : timeline.periods(SmallCluster.MARK)) {
            assertThat(mark.until().latest().orElse(LocalDate.MAX)).isBeforeOrEqualTo(covered);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** That it may end earlier adds to what is possible, and changes nothing as long as the other standing is held. */
    @Property(tries = 500, maxDiscardRatio = 20, edgeCases = EdgeCasesMode.NONE)
    void what_may_end_may_as_well_go_on(
            @ForAll("clusters") SmallCluster any,
            @ForAll @IntRange(min = -5, max = 420) int day,
            @ForAll @IntRange(max = 60) int later) {
        SmallCluster cluster = any.exact();
        Assume.that(cluster.perhapsEndsWith().isPresent());
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        Timeline timeline = cluster.timeline().asKnownOn(asked.plusDays(later));
        Held mark = timeline.on(SmallCluster.MARK, asked);
        Held otherwise =
                cluster.certainly().timeline().asKnownOn(asked.plusDays(later)).on(SmallCluster.MARK, asked);
        assertThat(mark.states()).containsAll(otherwise.states());
        Held other = timeline.on(cluster.perhapsEndsWith().orElseThrow(), asked);
        boolean throughout = other.state().equals(Optional.of(HoldingState.VALID))
                && timeline.periods(SmallCluster.MARK).stream()
                        .allMatch(period -> other.since()
                                .flatMap(PartialDate::latest)
                                .flatMap(first -> period.from().earliest().map(from -> !from.isBefore(first)))
                                .orElse(false));
        if (throughout) {
            assertThat(mark.states()).isEqualTo(otherwise.states());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_on_record_later_never_shortens_what_was_valid(
            @ForAll("clusters") SmallCluster cluster, @ForAll @IntRange(min = -5, max = 420) int day) {
        SmallCluster exact = cluster.unmerged().exact();
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        boolean valid = false;
        for (LocalDate known = SmallHistory.FIRST_DAY; !known.isAfter(asked.plusDays(60)); known = known.plusDays(7)) {
            Set<HoldingState> states = states(exact, SmallCluster.MARK, asked, known);
            if (valid) {
                assertThat(states).containsExactly(HoldingState.VALID);
            }
            valid = states.equals(Set.of(HoldingState.VALID));
        }
    }

    /** Before the merger everything is as if there were none; from its day on nothing is held, or ever again. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_cluster_that_merged_holds_nothing(
            @ForAll("clusters") SmallCluster cluster, @ForAll @IntRange(max = 420) int day) {
        SmallCluster exact = cluster.exact();
        Assume.that(exact.merger().isPresent());
        LocalDate merged = exact.merger().flatMap(PartialDate::earliest).orElseThrow();
        LocalDate asked = SmallHistory.FIRST_DAY.plusDays(day);
        for (LabelLevel standing : Set.of(SmallCluster.LEVEL, SmallCluster.MARK)) {
            if (asked.isBefore(merged)) {
                assertThat(exact.timeline().on(standing, asked))
                        .isEqualTo(exact.unmerged().timeline().on(standing, asked));
            } else {
                Set<HoldingState> gone = EnumSet.of(HoldingState.LAPSED, HoldingState.NEVER);
                Held held = exact.timeline().on(standing, asked);
                assertThat(gone).containsAll(held.states());
                assertThat(held.validUntil().stream()
                                .allMatch(until ->
                                        !until.latest().orElse(LocalDate.MAX).isAfter(merged.minusDays(1))))
                        .isTrue();
                assertThat(exact.timeline().deadlines(asked)).isEmpty();
            }
        }
    }

    private static Set<HoldingState> states(
            SmallCluster cluster, LabelLevel standing, LocalDate asked, LocalDate known) {
        return cluster.timeline().asKnownOn(known).on(standing, asked).states();
    }
}
