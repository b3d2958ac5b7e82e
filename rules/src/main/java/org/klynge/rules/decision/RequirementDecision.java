package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.spi.PluginFailure;

/**
 * The decision on one requirement.
 *
 * @param requirement what is required
 * @param evaluation its condition, evaluated
 * @param otherReadings what the other readings would have given
 * @param otherValidities what it would have given if a standing that its condition speaks of ran for another time, by the
 *     reading of the validity
 */
public record RequirementDecision(
        Requirement requirement,
        Evaluation evaluation,
        ImmutableList<ReadingDecision> otherReadings,
        ImmutableMap<ReadingChoice, Verdict> otherValidities) {

    /**
     * The decision on a requirement on which the validity of no standing has a bearing.
     *
     * @param requirement what is required
     * @param evaluation its condition, evaluated
     * @param otherReadings what the other readings would have given
     */
    public RequirementDecision(
            Requirement requirement, Evaluation evaluation, ImmutableList<ReadingDecision> otherReadings) {
        this(requirement, evaluation, otherReadings, ImmutableMap.of());
    }

    /**
     * What another reading would have given.
     *
     * @param reading the reading
     * @param verdict whether the requirement, read so, is met
     * @param failures the plug-ins that failed on it
     */
    public record ReadingDecision(Reading reading, Verdict verdict, ImmutableList<PluginFailure> failures) {}

    /**
     * The plug-ins that failed on the requirement, read in any way.
     *
     * @return what each of them did instead of answering
     */
    public ImmutableList<Failure> failures() {
        return Stream.concat(
                        evaluation.failures().stream(),
                        otherReadings.stream().flatMap(other -> other.failures().stream()))
                .distinct()
                .map(failure -> new Failure(requirement.id(), failure))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether the requirement is met. Of one that is not applied the verdict is told, but decides nothing.
     *
     * @return the verdict on its condition
     */
    public Verdict verdict() {
        return evaluation.verdict();
    }

    /**
     * Whether it would fare otherwise if other published sources were followed.
     *
     * @return true where another reading, of the requirement or of a validity, gives another verdict
     */
    public boolean isContested() {
        return !contesting().isEmpty();
    }

    /**
     * The readings by which it would fare otherwise, each of them alone.
     *
     * @return the verdicts that they give, all different from that on the requirement
     */
    public ImmutableMap<ReadingChoice, Verdict> contesting() {
        ImmutableMap.Builder<ReadingChoice, Verdict> all = ImmutableMap.builder();
        otherReadings.forEach(other ->
                all.put(new ReadingChoice(requirement.id(), other.reading().id()), other.verdict()));
        all.putAll(otherValidities);
        return ImmutableMap.copyOf(Maps.filterValues(all.buildOrThrow(), verdict -> verdict != verdict()));
    }

    /**
     * How far what is known is on the right side of the threshold: above zero what is to spare, below zero what lacks.
     *
     * @return the distance, as {@link Evaluation#margin()} tells it, or nothing where the requirement is no threshold or there
     *     is none
     */
    public Optional<Quantity> margin() {
        return evaluation.margin();
    }
}
