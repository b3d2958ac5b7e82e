package org.klynge.rules.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.stream.Stream;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Conflict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Obstacle;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.standing.Grant;

/**
 * A grant on record, held against the edition in force on its first day.
 *
 * @param place where the dossier says so, such as {@code grants[2]}
 * @param grant the grant
 * @param consistency how it agrees with the rules
 * @param decisions what was decided for the first day, or the earliest of those that are possible: on an award, on a renewal, or
 *     on both where it may be either; on the dossier without this grant, as it was on that day. Empty where no rule speaks of it,
 *     and where nothing was decided
 * @param extent which of the days on which it may have begun were gone through
 * @param datesInConflict the dates of the grant and of its assessment, where it certainly begins before that one
 */
public record GrantCheck(
        String place,
        Grant grant,
        Consistency consistency,
        ImmutableList<Decision> decisions,
        Extent extent,
        ImmutableSet<Conflict> datesInConflict) {

    /** Which of the days on which a grant may have begun were gone through. */
    public enum Extent {
        /** All of them, or as many as settled that they do not agree. */
        EVERY_DAY,
        /** One at most: its first day is known to more than a year. */
        DAY_TOO_LITTLE_KNOWN,
        /** As many as there was room for: the history is too long, or too little is known of its days. */
        CUT_SHORT;

        /**
         * The word that documents use.
         *
         * @return the name in lower case, with hyphens
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The same of the grant as it is on record. */
    GrantCheck about(Grant onRecord) {
        return new GrantCheck(place, onRecord, consistency, decisions, extent, datesInConflict);
    }

    /**
     * The requirements that stand against it.
     *
     * @return those that were certainly not met; where it is contradicted and no single one was, those that cannot be met
     *     together
     */
    public ImmutableList<Obstacle> against() {
        boolean single = obstacles().anyMatch(obstacle -> obstacle.verdict() == Verdict.NOT_MET);
        return consistency == Consistency.CONTRADICTED
                ? obstacles()
                        .filter(obstacle -> !single || obstacle.verdict() == Verdict.NOT_MET)
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    private Stream<Obstacle> obstacles() {
        return decisions.stream().flatMap(decision -> decision.whyNot(grant.standing()).stream());
    }

    /**
     * What is missing to decide it.
     *
     * @return the names of facts, standings and claims; empty where it is decided, and where the first day alone is missing
     */
    public ImmutableSet<String> missing() {
        return consistency == Consistency.NOT_DECIDABLE
                ? decisions.stream()
                        .flatMap(decision -> decision.standing(grant.standing()).missing().stream())
                        .flatMap(fact -> fact.facts().stream())
                        .collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.of();
    }

    /**
     * The statements of the dossier that contradict each other: its own dates, and what a requirement of the standing looked at.
     *
     * @return the conflicts
     */
    public ImmutableSet<Conflict> conflicts() {
        return Stream.concat(
                        datesInConflict.stream(),
                        decisions.stream()
                                .flatMap(decision -> decision.standing(grant.standing()).requirements().stream())
                                .flatMap(requirement -> requirement.evaluation().conflicts().stream()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The readings that are not followed, each of which alone would decide otherwise.
     *
     * @return the readings
     */
    public ImmutableSet<ReadingChoice> otherwiseBy() {
        return decisions.stream()
                .flatMap(decision -> decision.decisive().stream())
                .filter(decisive -> decisive.standing().equals(grant.standing()))
                .map(decisive -> decisive.reading())
                .collect(ImmutableSet.toImmutableSet());
    }
}
