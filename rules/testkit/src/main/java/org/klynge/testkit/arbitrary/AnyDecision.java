package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.klynge.rules.decision.ContestedValidity;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.DecisiveReading;
import org.klynge.rules.decision.Finding;
import org.klynge.rules.decision.MissingFact;
import org.klynge.rules.decision.Obstacle;
import org.klynge.rules.decision.OtherEdition;
import org.klynge.rules.decision.Outcome;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.decision.StandingDecision;

/** Decisions on random dossiers, and what they are made of. What it rests on is in {@link AnyEvidence}. */
public final class AnyDecision {

    private AnyDecision() {}

    /**
     * Decisions by the built-in schemes, for every purpose, some of them under another reading than is applied.
     *
     * @return decisions under a named edition
     */
    public static Arbitrary<Decision> decisions() {
        return Asked.builtIn().map(Asked::decide);
    }

    /** Decisions by schemes of which one is small and has every kind of condition. */
    static Arbitrary<Decision> byAny() {
        return Asked.any().map(Asked::decide);
    }

    /**
     * What clusters qualify for.
     *
     * @return outcomes, certain or not
     */
    public static Arbitrary<Outcome> outcomes() {
        return decisions().map(Decision::outcome);
    }

    /**
     * Decisions on single standings.
     *
     * @return the parts of decisions
     */
    public static Arbitrary<StandingDecision> standings() {
        return Parts.of(byAny(), decision -> decision.standings().values());
    }

    /**
     * Decisions on single requirements.
     *
     * @return the parts of decisions on standings
     */
    public static Arbitrary<RequirementDecision> requirements() {
        return Parts.of(byAny(), decision -> requirements(decision).collect(ImmutableList.toImmutableList()));
    }

    static Stream<RequirementDecision> requirements(Decision decision) {
        return decision.standings().values().stream().flatMap(standing -> standing.requirements().stream());
    }

    /**
     * What other readings of requirements give.
     *
     * @return the verdicts on requirements, read otherwise
     */
    public static Arbitrary<RequirementDecision.ReadingDecision> readings() {
        return Parts.of(
                byAny(),
                decision -> requirements(decision)
                        .flatMap(requirement -> requirement.otherReadings().stream())
                        .toList());
    }

    /**
     * Readings that move an outcome.
     *
     * @return readings, each with a standing
     */
    public static Arbitrary<DecisiveReading> decisiveReadings() {
        return Parts.of(byAny(), Decision::decisive);
    }

    /**
     * Readings by which a standing runs to another day.
     *
     * @return readings, each with a standing
     */
    public static Arbitrary<ContestedValidity> contestedValidities() {
        return Parts.of(byAny(), Decision::contestedValidity);
    }

    /**
     * What editions that may have been in force instead give.
     *
     * @return editions of the built-in schemes with their verdicts
     */
    public static Arbitrary<OtherEdition> otherEditions() {
        return Parts.of(Asked.byTheDay().map(Asked::decide), Decision::otherEditions);
    }

    /**
     * What stands in the way of standings.
     *
     * @return requirements that are not met, or not known to be
     */
    public static Arbitrary<Obstacle> obstacles() {
        return Parts.of(
                byAny(),
                decision -> decision.standings().values().stream()
                        .flatMap(standing -> standing.obstacles().stream())
                        .toList());
    }

    /**
     * What is not known and could still move a verdict.
     *
     * @return facts, standings and claims
     */
    public static Arbitrary<MissingFact> missingFacts() {
        return Parts.of(byAny(), decision -> missing(decision).toList());
    }

    private static Stream<MissingFact> missing(Decision decision) {
        return decision.standings().values().stream().flatMap(standing -> standing.missing().stream());
    }

    /**
     * What may be found out of something that is not known.
     *
     * @return findings of every kind
     */
    public static Arbitrary<Finding> findings() {
        return Parts.of(
                byAny(),
                decision -> missing(decision)
                        .flatMap(fact -> Stream.concat(fact.meets().stream(), fact.fails().stream()))
                        .toList());
    }
}
