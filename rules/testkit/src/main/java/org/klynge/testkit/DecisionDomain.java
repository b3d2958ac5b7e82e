package org.klynge.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
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
import org.klynge.testkit.arbitrary.AnyDecision;

/**
 * Decisions and what they are made of, for properties in jqwik, as they are found for random dossiers. A part of
 * {@link KlyngeDomain}.
 */
@Domain(DomainContext.Global.class)
public final class DecisionDomain extends DomainContextBase {

    /** Makes the domain; jqwik does. */
    public DecisionDomain() {}

    @Provide
    Arbitrary<Decision> decisions() {
        return AnyDecision.decisions().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Outcome> outcomes() {
        return AnyDecision.outcomes().withoutEdgeCases();
    }

    @Provide
    Arbitrary<StandingDecision> standingDecisions() {
        return AnyDecision.standings().withoutEdgeCases();
    }

    @Provide
    Arbitrary<RequirementDecision> requirementDecisions() {
        return AnyDecision.requirements().withoutEdgeCases();
    }

    @Provide
    Arbitrary<RequirementDecision.ReadingDecision> readingDecisions() {
        return AnyDecision.readings().withoutEdgeCases();
    }

    @Provide
    Arbitrary<DecisiveReading> decisiveReadings() {
        return AnyDecision.decisiveReadings().withoutEdgeCases();
    }

    @Provide
    Arbitrary<ContestedValidity> contestedValidities() {
        return AnyDecision.contestedValidities().withoutEdgeCases();
    }

    @Provide
    Arbitrary<OtherEdition> otherEditions() {
        return AnyDecision.otherEditions().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Obstacle> obstacles() {
        return AnyDecision.obstacles().withoutEdgeCases();
    }

    @Provide
    Arbitrary<MissingFact> missingFacts() {
        return AnyDecision.missingFacts().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Finding> findings() {
        return AnyDecision.findings().withoutEdgeCases();
    }
}
