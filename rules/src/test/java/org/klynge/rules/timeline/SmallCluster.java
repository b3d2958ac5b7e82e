package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Merger;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.Standing;

/**
 * A cluster with a level and a mark that sits on it, and a label with which the mark may end, which merged into another one
 * perhaps.
 *
 * @param level the level
 * @param label the label
 * @param mark the mark, by validities that end with the level, and perhaps with the label or the level
 * @param merger the day of the merger
 */
record SmallCluster(SmallHistory level, SmallHistory label, SmallHistory mark, Optional<PartialDate> merger) {

    static final LabelLevel LEVEL = LabelLevel.of("small/level");
    static final LabelLevel LABEL = LabelLevel.of("small/label");
    static final LabelLevel MARK = SmallHistory.ONE;

    static Arbitrary<SmallCluster> clusters() {
        return Combinators.combine(
                        SmallHistory.histories(2),
                        SmallHistory.histories(1),
                        SmallHistory.histories(2),
                        Arbitraries.of(true, false),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(Optional.<LabelLevel>empty())),
                                Tuple.of(1, Arbitraries.of(LABEL, LEVEL).map(Optional::of))),
                        mergers().optional(0.3))
                .as((level, label, mark, alone, perhaps, merger) -> new SmallCluster(
                        level, label, mark.endingWith(LEVEL, alone).perhapsEndingWith(perhaps), merger));
    }

    private static Arbitrary<PartialDate> mergers() {
        return Combinators.combine(
                        Arbitraries.integers().between(10, 250),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(2, 3), Tuple.of(1, 30)))
                .as((day, vague) -> PartialDate.between(
                        SmallHistory.FIRST_DAY.plusDays(day), SmallHistory.FIRST_DAY.plusDays(day + vague)));
    }

    long worlds() {
        return level.worlds()
                * (hangsOnLabel() ? label.worlds() : 1)
                * mark.worlds()
                * mergerDays().size();
    }

    private boolean hangsOnLabel() {
        return perhapsEndsWith().equals(Optional.of(LABEL));
    }

    /** The standing of which it is not published whether the mark ends with it. */
    Optional<Standing> perhapsEndsWith() {
        return mark.before().ending().perhapsWith();
    }

    /** The same cluster, where the mark certainly does not end with another standing than the level. */
    SmallCluster certainly() {
        return new SmallCluster(level, label, mark.perhapsEndingWith(Optional.empty()), merger);
    }

    private List<Optional<LocalDate>> mergerDays() {
        return merger.map(date ->
                        SmallHistory.days(date).stream().map(Optional::of).toList())
                .orElse(List.of(Optional.empty()));
    }

    /** The mark in all worlds. */
    private Stream<OracleTimeline> marks(LocalDate known) {
        return mergerDays().stream()
                .flatMap(merged -> levels(known, merged)
                        .flatMap(level -> labels(known, merged).flatMap(label -> marks(known, merged, level, label))));
    }

    private Stream<OracleTimeline> marks(
            LocalDate known, Optional<LocalDate> merged, OracleTimeline level, OracleTimeline label) {
        OracleTimeline.Below below = (standing, day) -> (standing.equals(LEVEL) ? level : label).unbroken(day);
        return mark.rules().stream()
                .flatMap(rules ->
                        mark.given().stream().map(given -> new OracleTimeline(rules, given, known, below, merged)));
    }

    /** The label in all worlds; where nothing hangs on it, in any. */
    private Stream<OracleTimeline> labels(LocalDate known, Optional<LocalDate> merged) {
        Stream<OracleTimeline> all = alone(label, known, merged);
        return hangsOnLabel() ? all : all.limit(1);
    }

    private Stream<OracleTimeline> levels(LocalDate known, Optional<LocalDate> merged) {
        return alone(level, known, merged);
    }

    private static Stream<OracleTimeline> alone(SmallHistory history, LocalDate known, Optional<LocalDate> merged) {
        return history.rules().stream()
                .flatMap(rules -> history.given().stream()
                        .map(given ->
                                new OracleTimeline(rules, given, known, (standing, day) -> Optional.empty(), merged)));
    }

    /** The states of the mark in all worlds. */
    Set<HoldingState> states(LocalDate day, LocalDate known) {
        Set<HoldingState> states = EnumSet.noneOf(HoldingState.class);
        marks(known).forEach(oracle -> states.add(oracle.on(day)));
        return states;
    }

    /** The states of the level in all worlds. */
    Set<HoldingState> levelStates(LocalDate day, LocalDate known) {
        Set<HoldingState> states = EnumSet.noneOf(HoldingState.class);
        mergerDays().forEach(merged -> levels(known, merged).forEach(oracle -> states.add(oracle.on(day))));
        return states;
    }

    /** Whether the rules tell every end as known on a day: a grant may make up later for a gap in what another one sits on. */
    boolean everyEndIsTold(LocalDate known) {
        return level.everyEndIsTold()
                && (!hangsOnLabel() || label.everyEndIsTold())
                && marks(known).allMatch(OracleTimeline::isTold);
    }

    /** Of each date its first day, but for one date of the level, of the mark, or that of the merger. */
    SmallCluster exactButOne(int part) {
        SmallCluster exact = exact();
        return switch (part) {
            case 0 -> new SmallCluster(level.exactButOne(), exact.label, exact.mark, exact.merger);
            case 1 -> new SmallCluster(exact.level, exact.label, mark.exactButOne(), exact.merger);
            default -> new SmallCluster(exact.level, exact.label, exact.mark, merger);
        };
    }

    SmallCluster exact() {
        return new SmallCluster(
                level.exact(),
                label.exact(),
                mark.exact(),
                merger.flatMap(PartialDate::earliest).map(PartialDate::on));
    }

    boolean statesNoEnd() {
        return Stream.of(level, mark)
                .flatMap(history -> history.grants().stream())
                .allMatch(entry -> entry.until().isEmpty());
    }

    SmallCluster unmerged() {
        return new SmallCluster(level, label, mark, Optional.empty());
    }

    /** Without the first of the grants of the level, of the label, and of the mark. */
    SmallCluster lackingSome() {
        return new SmallCluster(level.withoutFirst(), label.withoutFirst(), mark.withoutFirst(), merger);
    }

    Timeline timeline() {
        return timeline(ImmutableList.of());
    }

    /** The timeline where some lists of the dossier may lack entries. */
    Timeline timeline(List<OpenList> incomplete) {
        Dossier.Builder dossier = Dossier.builder();
        incomplete.forEach(dossier::addIncomplete);
        level.addTo(dossier, LEVEL);
        label.addTo(dossier, LABEL);
        mark.addTo(dossier, MARK);
        Cluster.Builder cluster = Cluster.builder().id("small");
        merger.ifPresent(date -> cluster.merger(new Merger("large", date)));
        return Timeline.of(
                RuleBook.of(
                        SmallHistory.edition(
                                "1",
                                ImmutableMap.of(LEVEL, level.before(), LABEL, label.before(), MARK, mark.before())),
                        SmallHistory.edition(
                                "2", ImmutableMap.of(LEVEL, level.after(), LABEL, label.after(), MARK, mark.after()))),
                dossier.cluster(cluster.build()).build());
    }
}
