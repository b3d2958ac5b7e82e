package org.klynge.rules.nic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jspecify.annotations.Nullable;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Merger;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.history.Consistency;
import org.klynge.rules.history.GrantCheck;
import org.klynge.rules.history.HistoryCheck;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.StandingKind;
import org.klynge.rules.timeline.HeldPeriod;
import org.klynge.rules.timeline.HoldingState;
import org.klynge.rules.timeline.Timeline;
import org.klynge.standing.Grant;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

/**
 * Whatever may be given, given on that day for the time that the rules tell, breaks no cap, does not lead down, and does not
 * outlive what it sits on. All grants begin on the first day of a month, so that months add up.
 */
class CapLawTest {

    private static final ImmutableSet<Standing> LEVELS_OF_2024 = ImmutableSet.of(Nic.LEVEL_1, Nic.EXPLORE, Nic.LEVEL_3);
    private static final ImmutableSet<Standing> LEVELS_BEFORE =
            ImmutableSet.of(Nic.ARENA, Nic.ARENA_PRO, Nic.NCE_LEVEL, Nic.GCE);
    private static final ImmutableSet<Standing> ALL_LEVELS =
            ImmutableSet.copyOf(Sets.union(LEVELS_BEFORE, LEVELS_OF_2024));

    /** Everything but what would lift a cap, or let two statuses overlap. */
    private static final String[] ADMITTED = {
        "arena.admission",
        "nce-level.admission",
        "gce.admission",
        "arena-pro.admission",
        "nce-mark.application",
        "nce-mark.name",
        "nic-level-1.admission",
        "nic-explore.admission",
        "nic-level-3.admission",
        "nic-level-3.entry",
        "gce.entry",
        "hub-node.admission",
        "hub-node.hub",
        "mature.admission",
        "mature.no-operating-support",
        "programme.after-nce",
        "arena.extension",
        "gce.evaluation",
    };

    /** A cap: months that some statuses may be held in all, whichever of them. */
    private record Cap(ImmutableSet<Standing> of, int months) {}

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void an_award_or_an_application_that_is_met_keeps_to_the_rules(
            @ForAll("questions") Tuple2<Dossier, LocalDate> asked) {
        holds(asked, Purpose.AWARD);
        holds(asked, Purpose.APPLY);
    }

    private static void holds(Tuple2<Dossier, LocalDate> asked, Purpose purpose) {
        Dossier dossier = asked.get1();
        LocalDate day = asked.get2();
        Decision decision =
                Klynge.standard().forPurpose(purpose).assuming(ADMITTED).decide(Nic.SCHEME, dossier, day);
        Timeline timeline = Timeline.of(Klynge.ruleBook(), dossier);
        for (Standing standing : decision.standings().keySet()) {
            boolean held = timeline.on(standing, day).states().contains(HoldingState.VALID);
            if (decision.verdict(standing) != Verdict.MET) {
                continue;
            }
            assertThat(dossier.cluster().merger().filter(merger -> merger.date().onOrBefore(day) == Verdict.MET))
                    .as("%s of a cluster that is no more", standing)
                    .isEmpty();
            if (!(held && standing.equals(Nic.GCE))) {
                // One of the six was admitted to GCE in 2014, and was supported on.
                assertNotOneOfTheFirstSix(standing, decision.scheme(), dossier, day);
            }
            if (held) {
                assertThat(purpose).as("%s is not applied for twice", standing).isEqualTo(Purpose.AWARD);
                capsOnWhatIsHeld(standing)
                        .forEach(cap -> assertThat(monthsHeldBy(dossier, day, cap))
                                .as("%s, held, by %s", standing, cap)
                                .isLessThanOrEqualTo(cap.months()));
                continue;
            }
            Dossier given = dossier.toBuilder()
                    .addGrant(Grant.builder()
                            .standing(standing)
                            .from(PartialDate.on(day))
                            .build())
                    .build();
            caps(standing, decision.scheme())
                    .forEach(cap -> assertThat(monthsHeld(given, day, cap))
                            .as("%s by %s", standing, cap)
                            .isLessThanOrEqualTo(cap.months()));
            assertNoStepDown(standing, decision.scheme(), timeline, day);
            assertNoOverlap(standing, timeline, day);
            assertSomebodyWasAdmitted(standing, purpose, day);
            if (standing.equals(Nic.NCE_MARK)) {
                assertThat(lastDay(Timeline.of(Klynge.ruleBook(), given)
                                .on(standing, day)
                                .validUntil()))
                        .isBeforeOrEqualTo(
                                lastDay(timeline.on(Nic.ARENA_PRO, day).validUntil()));
                assertThat(timeline.on(EscaLabels.GOLD, day).state()).contains(HoldingState.VALID);
            }
        }
    }

    /** Support for operations excludes the status of those who can get none, and the programme of today that of before. */
    private static void assertNoOverlap(Standing standing, Timeline timeline, LocalDate day) {
        Set<Standing> excluded = new HashSet<>();
        if (standing.equals(Nic.MATURE)) {
            excluded.addAll(ALL_LEVELS);
        } else if (standing.equals(Nic.HUB_NODE)) {
            excluded.addAll(ALL_LEVELS);
            excluded.add(Nic.MATURE);
        } else if (LEVELS_OF_2024.contains(standing)) {
            excluded.addAll(LEVELS_BEFORE);
            excluded.add(Nic.MATURE);
        } else if (standing.equals(Nic.ARENA) || standing.equals(Nic.ARENA_PRO)) {
            excluded.add(Nic.MATURE);
        }
        assertThat(excluded)
                .as("beside %s on %s", standing, day)
                .noneMatch(other -> timeline.on(other, day).states().contains(HoldingState.VALID));
    }

    private static void assertSomebodyWasAdmitted(Standing standing, Purpose purpose, LocalDate day) {
        // Nothing tells whether the programme of April 2024 names mature clusters: from its first possible day it may.
        boolean mayBeNamed = standing.equals(Nic.MATURE) && purpose == Purpose.AWARD;
        LocalDate end = mayBeNamed ? LocalDate.of(2024, 4, 1) : LocalDate.of(2024, 4, 30);
        boolean closed = day.isAfter(LocalDate.of(2022, 1, 1)) && day.isBefore(end);
        boolean admission = purpose == Purpose.APPLY || !standing.equals(Nic.HUB_NODE);
        assertThat(closed && admission && !standing.equals(Nic.NCE_MARK))
                .as("%s on %s", standing, day)
                .isFalse();
    }

    /** What a history calls consistent breaks no cap either: a grant beside one that runs is a new one. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void a_history_that_is_consistent_keeps_to_the_caps(@ForAll("questions") Tuple2<Dossier, LocalDate> asked) {
        Dossier dossier = asked.get1();
        List<GrantCheck> checks = HistoryCheck.of(Klynge.standard(), dossier).grants();
        for (int i = 0; i < checks.size(); i++) {
            Grant grant = checks.get(i).grant();
            if (checks.get(i).consistency() != Consistency.CONSISTENT
                    || !(grant.standing() instanceof ProgramStatus)
                    || grant.until().isPresent()) {
                continue;
            }
            LocalDate day = grant.from().earliest().orElseThrow();
            Scheme edition = Klynge.ruleBook().edition(Nic.SCHEME, day).orElseThrow();
            Dossier inOrder = withoutOthersOfTheDay(dossier, grant);
            caps(grant.standing(), edition)
                    .forEach(cap -> assertThat(monthsHeld(inOrder, day, cap))
                            .as("%s of %s by %s", grant.standing(), day, cap)
                            .isLessThanOrEqualTo(cap.months()));
        }
    }

    /** What was given on the same day and states its end may break a cap by itself, and is then what is contradicted. */
    private static Dossier withoutOthersOfTheDay(Dossier dossier, Grant grant) {
        Dossier.Builder result = Dossier.builder().cluster(dossier.cluster());
        dossier.grants().stream()
                .filter(other -> other.until().isEmpty() || !other.from().equals(grant.from()))
                .forEach(result::addGrant);
        return result.build();
    }

    private static LocalDate lastDay(Optional<PartialDate> date) {
        return date.flatMap(PartialDate::latest).orElse(LocalDate.MAX);
    }

    private static Stream<Cap> caps(Standing standing, Scheme edition) {
        boolean extended = edition.edition().equals("2014");
        return Stream.of(
                        new Cap(ImmutableSet.of(Nic.ARENA), extended ? 60 : 36),
                        new Cap(ImmutableSet.of(Nic.NCE_LEVEL), 120),
                        new Cap(ImmutableSet.of(Nic.GCE), 120),
                        new Cap(ImmutableSet.of(Nic.ARENA_PRO), 60),
                        // Whether earlier years count is not known, so that nothing is certain that breaks the cap if
                        // they do.
                        new Cap(ALL_LEVELS, LEVELS_OF_2024.contains(standing) ? 120 : Integer.MAX_VALUE))
                .filter(cap -> cap.of().contains(standing));
    }

    /** What is held counts by its own days, whatever end it states. */
    private static Stream<Cap> capsOnWhatIsHeld(Standing standing) {
        return Stream.of(
                        new Cap(ImmutableSet.of(Nic.NCE_LEVEL), 120),
                        new Cap(ImmutableSet.of(Nic.GCE), 120),
                        new Cap(LEVELS_OF_2024, 120))
                .filter(cap -> cap.of().contains(standing));
    }

    /** Months that were begun by a day, by what is on record on it. */
    private static long monthsHeldBy(Dossier dossier, LocalDate day, Cap cap) {
        Timeline timeline = Timeline.of(Klynge.ruleBook(), dossier).asKnownOn(day);
        return LocalDate.of(2003, 1, 1)
                .datesUntil(day.plusDays(1), Period.ofMonths(1))
                .filter(month -> cap.of().stream()
                        .anyMatch(each -> timeline.on(each, month).states().contains(HoldingState.VALID)))
                .count();
    }

    /** Month by month, by what is on record on the day, the new grant included. */
    private static int monthsHeld(Dossier given, LocalDate day, Cap cap) {
        Timeline timeline = Timeline.of(Klynge.ruleBook(), given).asKnownOn(day);
        Set<LocalDate> months = new HashSet<>();
        for (Standing standing : cap.of()) {
            for (HeldPeriod period : timeline.periods(standing)) {
                // Of a continuation before 2014 nobody tells how long it ran.
                LocalDate last = period.until()
                        .latest()
                        .or(() -> period.until().earliest())
                        .orElseThrow();
                period.validSince()
                        .latest()
                        .orElseThrow()
                        .datesUntil(last.plusDays(1), Period.ofMonths(1))
                        .forEach(months::add);
            }
        }
        return months.size();
    }

    private static void assertNoStepDown(Standing standing, Scheme edition, Timeline timeline, LocalDate day) {
        if (edition.rules(standing).kind() != StandingKind.LEVEL) {
            return;
        }
        assertThat(edition.ladder().standings().stream()
                        .filter(other ->
                                !other.equals(standing) && edition.ladder().isAtLeast(other, standing))
                        .filter(other -> edition.rules(other).kind() == StandingKind.LEVEL)
                        .filter(other -> timeline.on(other, day).states().contains(HoldingState.VALID)))
                .as("above %s", standing)
                .isEmpty();
    }

    private static void assertNotOneOfTheFirstSix(Standing standing, Scheme edition, Dossier dossier, LocalDate day) {
        if (edition.rules(standing).kind() == StandingKind.LEVEL && day.isAfter(LocalDate.of(2016, 7, 31))) {
            assertThat(dossier.grants())
                    .noneMatch(grant -> grant.standing().equals(Nic.NCE_LEVEL)
                            && grant.from().latest().orElseThrow().getYear() == 2006);
        }
    }

    @Provide
    Arbitrary<Tuple2<Dossier, LocalDate>> questions() {
        // Days on which a call is open come up more often than they would among all months.
        Arbitrary<LocalDate> calls = Arbitraries.of(
                        "2014-02-01", "2015-02-19", "2019-09-06", "2021-09-10", "2024-05-01")
                .map(LocalDate::parse);
        return Combinators.combine(
                        grants().list().ofMaxSize(4),
                        Arbitraries.oneOf(months(2003, 2034), calls),
                        months(2014, 2024).injectNull(0.8))
                .as((grants, day, merged) -> Tuple.of(dossier(grants, merged), day));
    }

    private static Dossier dossier(List<Grant> grants, @Nullable LocalDate merged) {
        List<Grant> inTime = new ArrayList<>(grants);
        inTime.sort(Comparator.comparing(grant -> grant.from().earliest().orElseThrow()));
        Dossier.Builder dossier = Dossier.builder();
        if (merged != null) {
            dossier.cluster(Cluster.builder()
                    .id("x")
                    .name("X")
                    .merger(new Merger("y", PartialDate.on(merged)))
                    .build());
        }
        inTime.forEach(dossier::addGrant);
        return dossier.build();
    }

    /** Each in the years in which it is given. */
    private static Arbitrary<Grant> grants() {
        return Arbitraries.oneOf(
                grant(Nic.ARENA, 2003, 2023, false),
                grant(Nic.NCE_LEVEL, 2006, 2018, false, 132),
                grant(Nic.HUB_NODE, 2021, 2023, false),
                grant(Nic.MATURE, 2020, 2023, false),
                grant(Nic.GCE, 2014, 2015, false),
                grant(Nic.ARENA_PRO, 2019, 2023, false),
                grant(Nic.LEVEL_1, 2025, 2033, false),
                grant(Nic.EXPLORE, 2025, 2033, false),
                grant(Nic.LEVEL_3, 2025, 2033, false),
                grant(EscaLabels.GOLD, 2019, 2024, true));
    }

    private static Arbitrary<Grant> grant(Standing standing, int first, int last, boolean ends) {
        return grant(standing, first, last, ends, 24);
    }

    private static Arbitrary<Grant> grant(Standing standing, int first, int last, boolean ends, int longest) {
        Arbitrary<Integer> months = ends ? Arbitraries.of(24, 36) : Arbitraries.of(0, 0, 0, 12, longest);
        return Combinators.combine(months(first, last), months).as((from, length) -> {
            Grant.Builder grant = Grant.builder().standing(standing).from(PartialDate.on(from));
            if (length > 0) {
                grant.until(PartialDate.on(from.plusMonths(length).minusDays(1)));
            }
            return grant.build();
        });
    }

    private static Arbitrary<LocalDate> months(int first, int last) {
        return Arbitraries.integers()
                .between(0, 12 * (last - first + 1) - 1)
                .map(month -> LocalDate.of(first, 1, 1).plusMonths(month));
    }
}
