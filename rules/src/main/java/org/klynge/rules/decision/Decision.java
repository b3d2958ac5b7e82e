package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.rules.scheme.Scheme;
import org.klynge.standing.Standing;
import org.klynge.style.KlyngeStyle;

/**
 * What a cluster qualifies for on a day, and why: a verdict on every standing of a scheme with what it rests on, what is
 * missing, contested and contradicted, and what was assumed.
 *
 * <p>Decisions on equal questions are equal; one with an assumption never equals one without. Immutable and thread-safe.
 */
@KlyngeStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations above are of no concern to users
public abstract sealed class Decision permits ImmutableDecision {

    Decision() {}

    /**
     * What the decision is about.
     *
     * @return the dossier
     */
    public abstract Dossier dossier();

    /**
     * The edition that was applied.
     *
     * @return the edition of the scheme that is in force on the day, or that was named; as it is published, whatever
     *     readings were chosen
     */
    public abstract Scheme scheme();

    /**
     * Whether the edition was named by whoever asked, and not picked by the day.
     *
     * @return true where it may be one that was not in force on the day
     */
    public abstract boolean isEditionNamed();

    /**
     * The day of the decision.
     *
     * @return the day; nothing dated later was seen
     */
    public abstract LocalDate date();

    /**
     * What was asked.
     *
     * @return the purpose
     */
    public abstract Purpose purpose();

    /**
     * What was assumed.
     *
     * @return the names of claims that were taken to hold; against what denies one it is a conflict
     */
    public abstract ImmutableSet<String> assumptions();

    /**
     * The readings that were followed instead of those that the schemes apply.
     *
     * @return the readings that were chosen, in order, whether the edition has such a reading or not
     */
    public abstract ImmutableSet<ReadingChoice> readings();

    /**
     * The readings that would move the outcome. Every other reading of a requirement, of the validity of a standing that
     * some condition looked at, and of the validities of the scheme was tried alone.
     *
     * @return each reading with each standing on which the verdict would be another one
     */
    public abstract ImmutableList<DecisiveReading> decisive();

    /**
     * The readings by which a standing that were given on the day would run to another day, whatever the verdict on it.
     *
     * @return each reading with each such standing
     */
    public abstract ImmutableList<ContestedValidity> contestedValidity();

    /**
     * What else may have been in force on the day: where not the day but only the month or the year is published in which
     * an edition began or ended, the edition before or after it.
     *
     * @return the other editions with what they would have given; empty where the edition was named
     */
    public abstract ImmutableList<OtherEdition> otherEditions();

    /**
     * Whether it may be that no edition was in force on the day: where not the day but only the month or the year is
     * published in which the edition began or ended, and no other one ended, or began, with that very day.
     *
     * @return false where the edition was named
     */
    public abstract boolean mayHaveNoEdition();

    /**
     * The decision on every standing of the ladder.
     *
     * @return the decisions in the order of the ladder
     */
    public abstract ImmutableMap<Standing, StandingDecision> standings();

    /**
     * The decision on a standing.
     *
     * @param standing a standing of the scheme's ladder
     * @return its decision
     * @throws IllegalArgumentException if the standing is not on the ladder
     */
    public final StandingDecision standing(Standing standing) {
        StandingDecision decision = standings().get(standing);
        if (decision == null) {
            throw new IllegalArgumentException("standing: " + standing + " is not on the ladder " + scheme().ladder());
        }
        return decision;
    }

    /**
     * Whether the cluster qualifies for a standing.
     *
     * @param standing a standing of the scheme's ladder
     * @return yes, no or not known
     * @throws IllegalArgumentException if the standing is not on the ladder
     */
    public final Verdict verdict(Standing standing) {
        return standing(standing).verdict();
    }

    /**
     * What stands in the way of a standing, the certain obstacles before the unknown ones.
     *
     * @param standing a standing of the scheme's ladder
     * @return an obstacle for each requirement that is not met; empty where the cluster qualifies
     * @throws IllegalArgumentException if the standing is not on the ladder
     */
    public final ImmutableList<Obstacle> whyNot(Standing standing) {
        return standing(standing).obstacles();
    }

    /**
     * The decision on a requirement.
     *
     * @param id the id of the requirement, such as {@code gold.score}
     * @return its decision
     * @throws IllegalArgumentException if the edition has no such requirement for the purpose
     */
    public final RequirementDecision requirement(String id) {
        return requirements()
                .filter(requirement -> requirement.requirement().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("requirement: '" + id + "' is not in "
                        + scheme().id() + " " + scheme().edition() + " for "
                        + purpose().word() + "; expected one of "
                        + requirements()
                                .map(requirement -> requirement.requirement().id())
                                .toList()));
    }

    /**
     * What the cluster certainly and possibly qualifies for.
     *
     * @return the highest standings of each kind
     */
    public final Outcome outcome() {
        return new Outcome(highest(verdict -> verdict == Verdict.MET), highest(Verdict::isPossible));
    }

    private ImmutableSet<Standing> highest(Predicate<Verdict> wanted) {
        return scheme().ladder()
                .highest(standings().values().stream()
                        .filter(decision -> wanted.test(decision.verdict()))
                        .map(StandingDecision::standing)
                        .toList());
    }

    /**
     * The unknown facts that could still move the verdict on a standing.
     *
     * @return the names of facts, standings and claims; {@link StandingDecision#missing()} has what would settle each
     */
    public final ImmutableSet<String> missing() {
        return standings().values().stream()
                .flatMap(decision -> decision.missing().stream())
                .flatMap(missing -> missing.facts().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Whether published sources leave room for another decision: a requirement is contested, another reading would move
     * the outcome or the day to which a standing runs, or something else may have been in force on the day.
     *
     * @return true where anything is contested, whether it makes a difference to a standing or not
     */
    public final boolean isContested() {
        return !contested().isEmpty()
                || !decisive().isEmpty()
                || !contestedValidity().isEmpty()
                || !otherEditions().isEmpty()
                || mayHaveNoEdition();
    }

    /**
     * The standings of which another edition that may have been in force on the day decides otherwise.
     *
     * @return the standings with another verdict, and those that only one of the editions has
     */
    public final ImmutableSet<Standing> contestedByEdition() {
        ImmutableMap<Standing, Verdict> verdicts =
                ImmutableMap.copyOf(Maps.transformValues(standings(), StandingDecision::verdict));
        return otherEditions().stream()
                .map(other -> Maps.difference(verdicts, other.verdicts()))
                .flatMap(difference -> Stream.of(
                                difference.entriesDiffering().keySet(),
                                difference.entriesOnlyOnLeft().keySet(),
                                difference.entriesOnlyOnRight().keySet())
                        .flatMap(Set::stream))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The requirements whose verdict would be another one if other published sources were followed, be it in what they
     * require, or in how long a standing runs that they speak of.
     *
     * @return their ids
     */
    public final ImmutableSet<String> contested() {
        return requirements()
                .filter(RequirementDecision::isContested)
                .map(requirement -> requirement.requirement().id())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The statements of the dossier that contradict each other, as far as a requirement looked at them.
     *
     * @return the conflicts
     */
    public final ImmutableSet<Conflict> conflicts() {
        return requirements()
                .flatMap(requirement -> requirement.evaluation().conflicts().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The plug-ins that failed, each with the requirement that it left open.
     *
     * @return the failures
     */
    public final ImmutableSet<Failure> failures() {
        return requirements()
                .flatMap(requirement -> requirement.failures().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Whether a cleverer evaluation might have been certain of a standing that is left open here.
     *
     * @return false where every verdict is as certain as the dossier allows
     */
    public final boolean isCautious() {
        return standings().values().stream().anyMatch(StandingDecision::isCautious);
    }

    private Stream<RequirementDecision> requirements() {
        return standings().values().stream()
                .flatMap(decision -> decision.requirements().stream())
                .distinct();
    }
}
