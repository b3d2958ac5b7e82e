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
import org.klynge.rules.scheme.Ending;
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

    static List<LocalDate> days(PartialDate date) {
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
                Combinators.combine(
                                months.optional(0.9),
                                months,
                                Arbitraries.of(true, false),
                                Arbitraries.integers().between(1, 2).optional(0.4))
                        .as((length, window, seamless, most) ->
                                new Renewal(length, Optional.of(window), seamless, most)));
        return Combinators.combine(
                        months,
                        Arbitraries.of(Validity.Start.class),
                        renewals,
                        untils(),
                        Arbitraries.integers().between(0, 3))
                .as((first, start, renewal, until, alone) -> {
                    Ending ending = new Ending(until, Optional.empty());
                    return alone == 0 && until.isPresent()
                            ? endedOnly(renewal, ending)
                            : new Validity(
                                    Optional.of(first),
                                    start,
                                    Optional.of(SERIES),
                                    renewal,
                                    ending,
                                    Optional.empty(),
                                    ImmutableList.of(),
                                    "default",
                                    ImmutableList.of());
                });
    }

    private static Validity endedOnly(Renewal renewal, Ending ending) {
        return new Validity(
                Optional.empty(),
                Validity.Start.GRANT,
                Optional.empty(),
                new Renewal(Optional.empty(), renewal.window(), renewal.seamless(), renewal.most()),
                ending,
                Optional.empty(),
                ImmutableList.of(),
                "default",
                ImmutableList.of());
    }

    private static Arbitrary<Optional<PartialDate>> untils() {
        return Combinators.combine(
                        Arbitraries.integers().between(20, 300), Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(1, 3)))
                .as((day, vague) -> PartialDate.between(FIRST_DAY.plusDays(day), FIRST_DAY.plusDays(day + vague)))
                .optional(0.25);
    }

    /** The same with standings that sit on another one. */
    SmallHistory endingWith(LabelLevel below, boolean alone) {
        return new SmallHistory(endingWith(before, below, alone), endingWith(after, below, alone), grants);
    }

    private static Validity endingWith(Validity validity, LabelLevel below, boolean alone) {
        Ending ending = new Ending(validity.ending().until(), Optional.of(below));
        return alone ? endedOnly(validity.renewal(), ending) : ending(validity, ending);
    }

    /** The same with standings of which it is not published whether they end with another one. */
    SmallHistory perhapsEndingWith(Optional<LabelLevel> other) {
        return new SmallHistory(perhapsEndingWith(before, other), perhapsEndingWith(after, other), grants);
    }

    private static Validity perhapsEndingWith(Validity validity, Optional<LabelLevel> other) {
        return ending(
                validity,
                new Ending(validity.ending().until(), validity.ending().with(), other.map(standing -> standing)));
    }

    private static Validity ending(Validity validity, Ending ending) {
        return new Validity(
                validity.first(),
                validity.countedFrom(),
                validity.assessment(),
                validity.renewal(),
                ending,
                Optional.empty(),
                ImmutableList.of(),
                "default",
                ImmutableList.of());
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
        return grants.stream()
                .mapToLong(entry -> entry.worlds().size())
                .reduce(rules().size(), (one, other) -> one * other);
    }

    /** Every way in which the dates of its grants can be fixed. */
    List<List<OracleTimeline.Given>> given() {
        return Lists.cartesianProduct(grants.stream().map(Entry::worlds).toList());
    }

    /** The history in all worlds. */
    private Stream<OracleTimeline> oracles(LocalDate known) {
        return rules().stream()
                .flatMap(rules -> given().stream().map(world -> new OracleTimeline(rules, world, known)));
    }

    /** The states in all worlds. */
    Set<HoldingState> states(LocalDate day, LocalDate known) {
        Set<HoldingState> states = EnumSet.noneOf(HoldingState.class);
        oracles(known).forEach(oracle -> states.add(oracle.on(day)));
        return states;
    }

    /** Whether it can be renewed once more, in all worlds in which it is held on a day as known on it; nothing where there is none. */
    Optional<Verdict> renewalLeft(LocalDate day) {
        return oracles(day)
                .filter(oracle -> oracle.on(day) == HoldingState.VALID)
                .map(oracle -> Verdict.of(oracle.renewalLeft(day)))
                .reduce(Verdict::either);
    }

    /** Whether the rules tell how long each grant runs that does not say so itself. */
    boolean everyEndIsTold() {
        return everyRenewalIsTold() && oracles(LocalDate.MAX).allMatch(OracleTimeline::isTold);
    }

    /** Whether renewals are not limited, or both editions say of a later grant whether it is one. */
    private boolean everyRenewalIsTold() {
        return Stream.of(before, after)
                        .map(Validity::renewal)
                        .allMatch(renewal -> renewal.most().isEmpty())
                || Stream.of(before, after).map(Validity::renewal).allMatch(Renewal::isStated);
    }

    long openDates() {
        return Stream.concat(
                        grants.stream().flatMap(entry -> Stream.of(entry.from(), entry.assessed())),
                        Stream.of(before, after).distinct().flatMap(validity -> validity.ending().until().stream()))
                .filter(date -> !date.isExact())
                .count();
    }

    /** Of each date its first day. */
    SmallHistory exact() {
        return new SmallHistory(
                exact(before),
                exact(after),
                grants.stream()
                        .map(entry -> new Entry(first(entry.from()), entry.until(), first(entry.assessed())))
                        .toList());
    }

    /** The same by the rules of the first edition alone. */
    SmallHistory steady() {
        return new SmallHistory(before, before, grants);
    }

    /** Of each date its first day, but for the first day of the latest grant on record. */
    SmallHistory exactButOne() {
        List<Entry> others = new ArrayList<>(exact().grants());
        int last = others.size() - 1;
        others.set(
                last,
                new Entry(
                        grants.get(last).from(),
                        others.get(last).until(),
                        others.get(last).assessed()));
        return exact().with(others);
    }

    private static Validity exact(Validity validity) {
        return on(
                validity,
                validity.ending().until().flatMap(PartialDate::earliest).orElse(CHANGE));
    }

    /** The same validity, if the date on which all ends is one day. */
    private static Validity on(Validity validity, LocalDate day) {
        return ending(
                validity,
                new Ending(
                        validity.ending().until().map(date -> PartialDate.on(day)),
                        validity.ending().with(),
                        validity.ending().perhapsWith()));
    }

    /** Every way in which the dates of its editions can be fixed. */
    List<OracleTimeline.Rules> rules() {
        if (before.equals(after)) {
            // One date, which both editions state.
            return worlds(before).stream()
                    .<OracleTimeline.Rules>map(same -> day -> Optional.of(same))
                    .toList();
        }
        return worlds(before).stream()
                .flatMap(one -> worlds(after).stream()
                        .<OracleTimeline.Rules>map(other -> day -> Optional.of(day.isBefore(CHANGE) ? one : other)))
                .toList();
    }

    private static List<Validity> worlds(Validity validity) {
        return validity.ending()
                .until()
                .map(date -> days(date).stream().map(day -> on(validity, day)).toList())
                .orElse(List.of(validity));
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

    SmallHistory withoutFirst() {
        return with(grants.subList(1, grants.size()));
    }

    SmallHistory shuffled(Random random) {
        List<Entry> other = new ArrayList<>(grants);
        Collections.shuffle(other, random);
        return with(other);
    }

    /** Without one of the grants. */
    SmallHistory lacking(Random random) {
        List<Entry> others = new ArrayList<>(grants);
        others.remove(random.nextInt(others.size()));
        return with(others);
    }

    private SmallHistory with(List<Entry> others) {
        return new SmallHistory(before, after, others);
    }

    /** The timeline where there may be other grants. */
    Timeline incomplete() {
        Dossier open = dossier().toBuilder().addIncomplete(OpenList.GRANTS).build();
        return Timeline.of(ruleBook(), open);
    }

    Timeline timeline() {
        return Timeline.of(ruleBook(), dossier());
    }

    private RuleBook ruleBook() {
        return RuleBook.of(edition("1", before), edition("2", after));
    }

    private Dossier dossier() {
        Dossier.Builder dossier = Dossier.builder();
        addTo(dossier, ONE);
        return dossier.build();
    }

    /** Adds its grants to a dossier, as those of a standing. */
    void addTo(Dossier.Builder dossier, LabelLevel standing) {
        for (int i = 0; i < grants.size(); i++) {
            Entry entry = grants.get(i);
            String exam = standing.name() + "-" + i;
            dossier.addAssessment(Assessment.builder()
                    .id(exam)
                    .catalogue("exam-1")
                    .date(entry.assessed())
                    .build());
            Grant.Builder grant =
                    Grant.builder().standing(standing).from(entry.from()).assessment(exam);
            entry.until().ifPresent(grant::until);
            dossier.addGrant(grant.build());
        }
    }

    private static Scheme edition(String name, Validity validity) {
        return edition(name, ImmutableMap.of(ONE, validity));
    }

    static Scheme edition(String name, ImmutableMap<LabelLevel, Validity> validities) {
        Optional<PartialDate> change = Optional.of(PartialDate.on(CHANGE));
        Scheme.Builder scheme = Scheme.builder()
                .id("small")
                .edition(name)
                .title("A small scheme")
                .ladder(Ladder.chain("small", validities.keySet().asList()))
                .addAssessment(SERIES)
                .inForce(
                        name.equals("1")
                                ? new InForce(Optional.empty(), change)
                                : new InForce(change, Optional.empty()));
        validities.forEach((standing, validity) -> scheme.putRule(
                standing, new StandingRules(ImmutableMap.of(), ImmutableListMultimap.of(), Optional.of(validity))));
        return scheme.build();
    }
}
