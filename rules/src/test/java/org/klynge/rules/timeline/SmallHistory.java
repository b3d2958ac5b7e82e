package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.standing.Grant;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.Ladder;

/**
 * A standing with a few grants, so close together that all worlds can be gone through.
 *
 * @param before how long it runs by the first edition
 * @param after how long it runs by the second one
 * @param grants what was given
 */
record SmallHistory(Validity before, Validity after, List<Entry> grants) {

    static final LabelLevel ONE = LabelLevel.of("small/one");
    static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 20);
    static final LocalDate CHANGE = LocalDate.of(2020, 4, 15);

    private static final AssessmentSeries SERIES = new AssessmentSeries(
            "exam",
            ImmutableList.of(IndicatorCatalogue.builder()
                    .id("exam-1")
                    .title("An exam")
                    .size(1)
                    .build()),
            new ShareOfPoints());

    /** A grant as it is on record, with the date of its own assessment. */
    record Entry(PartialDate from, Optional<PartialDate> until, PartialDate assessed) {

        /** Every way in which its days can be fixed. */
        List<OracleTimeline.Given> worlds() {
            List<OracleTimeline.Given> worlds = new ArrayList<>();
            for (LocalDate first : days(from)) {
                for (LocalDate exam : days(assessed)) {
                    for (Optional<LocalDate> end : ends()) {
                        if (!exam.isAfter(first) && !end.map(first::isAfter).orElse(false)) {
                            worlds.add(new OracleTimeline.Given(first, end, Optional.of(exam), first));
                            if (end.isEmpty()) {
                                worlds.add(new OracleTimeline.Given(first, end, Optional.of(exam), first.plusDays(40)));
                                worlds.add(new OracleTimeline.Given(first, end, Optional.of(exam), first.plusYears(9)));
                            }
                        }
                    }
                }
            }
            return worlds;
        }

        private List<Optional<LocalDate>> ends() {
            return until.map(end -> days(end).stream().map(Optional::of).toList())
                    .orElse(List.of(Optional.empty()));
        }
    }

    private static List<LocalDate> days(PartialDate date) {
        return date.earliest()
                .orElseThrow()
                .datesUntil(date.latest().orElseThrow().plusDays(1))
                .toList();
    }

    static Arbitrary<SmallHistory> histories(int mostGrants) {
        return Combinators.combine(
                        validities(),
                        validities(),
                        Arbitraries.of(true, false),
                        entries().list().ofMinSize(1).ofMaxSize(mostGrants))
                .as((one, other, same, grants) -> new SmallHistory(one, same ? one : other, grants));
    }

    private static Arbitrary<Validity> validities() {
        Arbitrary<Period> months = Arbitraries.integers().between(1, 3).map(Period::ofMonths);
        Arbitrary<Renewal> renewals = Arbitraries.oneOf(
                Arbitraries.just(Renewal.UNSTATED),
                Combinators.combine(months.optional(0.9), months, Arbitraries.of(true, false))
                        .as((length, window, seamless) -> new Renewal(length, Optional.of(window), seamless)));
        return Combinators.combine(months, Arbitraries.of(Validity.Start.class), renewals)
                .as((first, start, renewal) -> new Validity(
                        first, start, Optional.of(SERIES), renewal, ImmutableList.of(), "default", ImmutableList.of()));
    }

    private static Arbitrary<Entry> entries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(2, 2), Tuple.of(1, 5)),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(2, 2), Tuple.of(1, 20)),
                        Arbitraries.integers().between(0, 60).optional(0.15))
                .as((day, vague, earlier, vagueExam, end) -> {
                    LocalDate first = FIRST_DAY.plusDays(day);
                    LocalDate exam = first.minusDays(earlier);
                    return new Entry(
                            PartialDate.between(first, first.plusDays(vague)),
                            end.map(later -> PartialDate.on(first.plusDays(vague + later))),
                            PartialDate.between(exam, exam.plusDays(vagueExam)));
                });
    }

    long worlds() {
        return grants.stream().mapToLong(entry -> entry.worlds().size()).reduce(1, (one, other) -> one * other);
    }

    /** The states in all worlds. */
    Set<HoldingState> states(LocalDate day, LocalDate known) {
        Set<HoldingState> states = EnumSet.noneOf(HoldingState.class);
        Lists.cartesianProduct(grants.stream().map(Entry::worlds).toList())
                .forEach(world -> states.add(new OracleTimeline(this::validity, world, known).on(day)));
        return states;
    }

    /** Whether the rules tell how long each grant runs that does not say so itself. */
    boolean everyEndIsTold() {
        return List.of(before, after).stream()
                .allMatch(validity -> validity.renewal().isStated()
                        ? validity.renewal().length().isPresent()
                        : validity.countedFrom() == Validity.Start.GRANT);
    }

    long openDates() {
        return grants.stream()
                .flatMap(entry -> Stream.of(entry.from(), entry.assessed()))
                .filter(date -> !date.isExact())
                .count();
    }

    /** Of each date its first day. */
    SmallHistory exact() {
        return with(grants.stream()
                .map(entry -> new Entry(first(entry.from()), entry.until(), first(entry.assessed())))
                .toList());
    }

    private static PartialDate first(PartialDate date) {
        return PartialDate.on(date.earliest().orElseThrow());
    }

    /** Without what was given after a day. */
    SmallHistory until(LocalDate day) {
        return with(grants.stream()
                .filter(entry -> entry.from().onOrBefore(day) == Verdict.MET)
                .toList());
    }

    SmallHistory shuffled(Random random) {
        List<Entry> other = new ArrayList<>(grants);
        Collections.shuffle(other, random);
        return with(other);
    }

    private SmallHistory with(List<Entry> others) {
        return new SmallHistory(before, after, others);
    }

    /** The timeline where there may be other grants. */
    Timeline incomplete() {
        Dossier open = dossier().toBuilder().addIncomplete(OpenList.GRANTS).build();
        return Timeline.of(rules(), open);
    }

    private Optional<Validity> validity(LocalDate day) {
        return Optional.of(day.isBefore(CHANGE) ? before : after);
    }

    Timeline timeline() {
        return Timeline.of(rules(), dossier());
    }

    private RuleBook rules() {
        return RuleBook.of(edition("1", before), edition("2", after));
    }

    Dossier dossier() {
        Dossier.Builder dossier = Dossier.builder();
        for (int i = 0; i < grants.size(); i++) {
            Entry entry = grants.get(i);
            dossier.addAssessment(Assessment.builder()
                    .id("a" + i)
                    .catalogue("exam-1")
                    .date(entry.assessed())
                    .build());
            Grant.Builder grant =
                    Grant.builder().standing(ONE).from(entry.from()).assessment("a" + i);
            entry.until().ifPresent(grant::until);
            dossier.addGrant(grant.build());
        }
        return dossier.build();
    }

    private static Scheme edition(String name, Validity validity) {
        Optional<PartialDate> change = Optional.of(PartialDate.on(CHANGE));
        return Scheme.builder()
                .id("small")
                .edition(name)
                .title("A small scheme")
                .ladder(Ladder.chain("small", List.of(ONE)))
                .addAssessment(SERIES)
                .inForce(
                        name.equals("1")
                                ? new InForce(Optional.empty(), change)
                                : new InForce(change, Optional.empty()))
                .putRule(ONE, new StandingRules(ImmutableMap.of(), ImmutableListMultimap.of(), Optional.of(validity)))
                .build();
    }
}
