package org.klynge.examples.assess;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.klynge.cluster.Cluster;
import org.klynge.dossier.Dossier;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.history.HistoryCheck;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.timeline.Timeline;
import org.klynge.standing.Standing;

/**
 * What is asked of the timeline of a cluster.
 *
 * @param cluster the cluster
 * @param timeline what it held when, all of it as known on one and the same day: {@code asKnownOn}, or else {@code date}
 * @param others the standings of which no grant is on record: those of the ladders that have one which is, and the European
 *     labels
 * @param date the day that is asked for
 * @param asKnownOn the day whose knowledge counts, where one was named
 * @param findings how the history agrees with the rules, by what was known on the day whose knowledge counts
 */
record AskedTimeline(
        Cluster cluster,
        Timeline timeline,
        ImmutableSet<Standing> others,
        LocalDate date,
        Optional<LocalDate> asKnownOn,
        Findings findings) {

    static AskedTimeline of(Decider decider, Dossier dossier, LocalDate date, Optional<LocalDate> asKnownOn) {
        // A line of the past as each of its days was known would show no renewal that runs on without a gap.
        LocalDate known = asKnownOn.orElse(date);
        Timeline timeline = Timeline.of(decider.rulesAsRead(), dossier).asKnownOn(known);
        Findings findings = Findings.of(HistoryCheck.of(decider, dossier, known));
        return new AskedTimeline(
                dossier.cluster(), timeline, others(decider.ruleBook(), timeline), date, asKnownOn, findings);
    }

    /** The ladders of which several standings are on record: what lies between those is told of the ladder. */
    ImmutableSet<String> ladders() {
        return timeline.standings().stream().map(Standing::ladder).collect(toImmutableMultiset()).entrySet().stream()
                .filter(ladder -> ladder.getCount() > 1)
                .map(Multiset.Entry::getElement)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<Standing> others(RuleBook rules, Timeline timeline) {
        ImmutableSet<Standing> onRecord = timeline.standings();
        return Stream.concat(
                        Stream.of(EscaLabels.BRONZE, EscaLabels.SILVER, EscaLabels.GOLD),
                        rules.schemes().stream()
                                .map(scheme -> scheme.ladder().standings())
                                .filter(ladder -> ladder.stream().anyMatch(onRecord::contains))
                                .flatMap(Set::stream))
                .filter(standing -> !onRecord.contains(standing))
                .collect(ImmutableSet.toImmutableSet());
    }
}
