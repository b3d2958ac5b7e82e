package org.klynge.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.klynge.cluster.Profile;
import org.klynge.fact.Latest;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Answer;
import org.klynge.rules.condition.DossierOnDay;
import org.klynge.rules.condition.Elapsed;
import org.klynge.rules.condition.Known;
import org.klynge.rules.condition.KnownDate;
import org.klynge.rules.condition.Reach;
import org.klynge.rules.condition.Statement;
import org.klynge.rules.condition.Word;
import org.klynge.rules.decision.Conflict;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Evidence;
import org.klynge.rules.decision.Failure;
import org.klynge.rules.decision.Holding;
import org.klynge.rules.decision.Situation;
import org.klynge.rules.scheme.CallsOnDay;
import org.klynge.rules.scoring.Score;
import org.klynge.rules.spi.Contained;
import org.klynge.rules.spi.PluginFailure;
import org.klynge.testkit.arbitrary.AnyAnswer;
import org.klynge.testkit.arbitrary.AnyCalls;
import org.klynge.testkit.arbitrary.AnyEvidence;
import org.klynge.testkit.arbitrary.AnyProfile;
import org.klynge.testkit.arbitrary.AnySeries;

/**
 * What decisions rest on, for properties in jqwik, as it is found for random dossiers. A part of {@link KlyngeDomain}.
 */
@Domain(DomainContext.Global.class)
public final class EvidenceDomain extends DomainContextBase {

    /** Makes the domain; jqwik does. */
    public EvidenceDomain() {}

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return AnyEvidence.evaluations().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Evidence> evidence() {
        return AnyEvidence.evidence().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Known> knownFacts() {
        return AnyEvidence.facts().withoutEdgeCases();
    }

    @Provide
    Arbitrary<KnownDate> knownDates() {
        return AnyEvidence.dates().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Elapsed> elapsed() {
        return AnyEvidence.elapsed().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Reach> reaches() {
        return AnyEvidence.reaches().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Word> words() {
        return AnyEvidence.words().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Holding> holdings() {
        return AnyEvidence.holdings().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Statement> statements() {
        return AnyEvidence.statements().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Conflict> conflicts() {
        return AnyEvidence.conflicts().withoutEdgeCases();
    }

    @Provide
    Arbitrary<DossierOnDay> dossiersOnDays() {
        return AnyEvidence.dossiersOnDays().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Situation> situations() {
        return AnyEvidence.situations().withoutEdgeCases();
    }

    @Provide
    Arbitrary<CallsOnDay> callsOnDays() {
        return AnyCalls.onDay().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Score> assessedScores() {
        return AnySeries.scores().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Latest<Profile, Quantity>> latest() {
        return AnyProfile.latest().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Latest.Candidate<Profile, Quantity>> candidates() {
        return AnyProfile.candidates().withoutEdgeCases();
    }

    @Provide
    Arbitrary<PluginFailure> pluginFailures() {
        return AnyAnswer.pluginFailures().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Failure> failures() {
        return AnyAnswer.failures().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Answer> answers() {
        return AnyAnswer.answers().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Contained<Verdict>> contained() {
        return AnyAnswer.contained().withoutEdgeCases();
    }
}
