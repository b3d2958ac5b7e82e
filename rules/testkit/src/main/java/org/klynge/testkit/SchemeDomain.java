package org.klynge.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.scheme.Call;
import org.klynge.rules.scheme.Calls;
import org.klynge.rules.scheme.Change;
import org.klynge.rules.scheme.CompleteCalls;
import org.klynge.rules.scheme.Ending;
import org.klynge.rules.scheme.Extension;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scheme.ValidityReading;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.testkit.arbitrary.AnyCalls;
import org.klynge.testkit.arbitrary.AnyCondition;
import org.klynge.testkit.arbitrary.AnyExtension;
import org.klynge.testkit.arbitrary.AnyQuantity;
import org.klynge.testkit.arbitrary.AnyScheme;
import org.klynge.testkit.arbitrary.AnySeries;
import org.klynge.testkit.arbitrary.AnySource;
import org.klynge.testkit.arbitrary.AnyValidity;

/**
 * Schemes and what they are made of, for properties in jqwik: random ones. A part of {@link KlyngeDomain}.
 */
@Domain(DomainContext.Global.class)
public final class SchemeDomain extends DomainContextBase {

    /** Makes the domain; jqwik does. */
    public SchemeDomain() {}

    private static RuleBook builtIn() {
        return Klynge.ruleBook();
    }

    @Provide
    Arbitrary<Threshold> thresholds() {
        return AnyQuantity.units().flatMap(AnyCondition::thresholds).withoutEdgeCases();
    }

    @Provide
    Arbitrary<DateThreshold> dateThresholds() {
        return AnyCondition.dateThresholds().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Fact> facts() {
        return AnyCondition.facts().withoutEdgeCases();
    }

    @Provide
    Arbitrary<DateFact> dateFacts() {
        return AnyCondition.dates().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Claim> claims() {
        return AnyCondition.claims().withoutEdgeCases();
    }

    @Provide
    Arbitrary<IndicatorLevel> levels() {
        return AnyCondition.levels().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return AnyCondition.conditions().withoutEdgeCases();
    }

    @Provide
    Arbitrary<AssessmentSeries> series() {
        return AnySeries.series().withoutEdgeCases();
    }

    @Provide
    Arbitrary<ScoringRule> scoring() {
        return AnySeries.scoring().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Requirement> requirements() {
        return AnyScheme.requirements().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Reading> readings() {
        return AnyScheme.readings().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Validity> validities() {
        return AnyValidity.validities().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Renewal> renewals() {
        return AnyValidity.renewals().withoutEdgeCases();
    }

    @Provide
    Arbitrary<InForce> daysInForce() {
        return AnyScheme.inForce().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Calls> calls() {
        return AnyCalls.calls().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Scheme> schemes() {
        return AnyScheme.schemes().withoutEdgeCases();
    }

    @Provide
    Arbitrary<RuleBook> ruleBooks() {
        return AnyScheme.ruleBooks().withoutEdgeCases();
    }

    @Provide
    Arbitrary<StandingRules> standingRules() {
        return AnyScheme.standingRules().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Source> sources() {
        return AnySource.sources().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Call> singleCalls() {
        return AnyCalls.call().withoutEdgeCases();
    }

    @Provide
    Arbitrary<CompleteCalls> completeCalls() {
        return AnyCalls.complete().withoutEdgeCases();
    }

    @Provide
    Arbitrary<ValidityReading> validityReadings() {
        return AnyValidity.readings().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Ending> endings() {
        return AnyValidity.endings().withoutEdgeCases();
    }

    @Provide
    Arbitrary<ReadingChoice> readingChoices() {
        return Arbitraries.of(builtIn().readings()).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Combination> combinations() {
        return AnyCondition.combinations().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Extension> extensions() {
        return AnyExtension.extensions().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Change> changes() {
        return AnyExtension.changes().withoutEdgeCases();
    }
}
