package org.klynge.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.klynge.rules.history.AssessmentCheck;
import org.klynge.rules.history.EndCheck;
import org.klynge.rules.history.GrantCheck;
import org.klynge.rules.history.HistoryCheck;
import org.klynge.rules.history.ReportedScores;
import org.klynge.rules.timeline.ContestedHolding;
import org.klynge.rules.timeline.Counted;
import org.klynge.rules.timeline.Deadline;
import org.klynge.rules.timeline.Held;
import org.klynge.rules.timeline.HeldPeriod;
import org.klynge.rules.timeline.HoldingGap;
import org.klynge.rules.timeline.Timeline;
import org.klynge.testkit.arbitrary.AnyHistory;
import org.klynge.testkit.arbitrary.AnyTimeline;

/**
 * Timelines and checks of histories, and what they are made of, for properties in jqwik, as they are found for random
 * dossiers. A part of {@link KlyngeDomain}.
 */
@Domain(DomainContext.Global.class)
public final class HistoryDomain extends DomainContextBase {

    /** Makes the domain; jqwik does. */
    public HistoryDomain() {}

    @Provide
    Arbitrary<Timeline> timelines() {
        return AnyTimeline.timelines().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Held> held() {
        return AnyTimeline.held().withoutEdgeCases();
    }

    @Provide
    Arbitrary<HeldPeriod> periods() {
        return AnyTimeline.periods().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Counted> counted() {
        return AnyTimeline.counted().withoutEdgeCases();
    }

    @Provide
    Arbitrary<HoldingGap> gaps() {
        return AnyTimeline.gaps().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Deadline> deadlines() {
        return AnyTimeline.deadlines().withoutEdgeCases();
    }

    @Provide
    Arbitrary<ContestedHolding> contestedHoldings() {
        return AnyTimeline.contested().withoutEdgeCases();
    }

    @Provide
    Arbitrary<HistoryCheck> histories() {
        return AnyHistory.histories().withoutEdgeCases();
    }

    @Provide
    Arbitrary<GrantCheck> grantChecks() {
        return AnyHistory.grants().withoutEdgeCases();
    }

    @Provide
    Arbitrary<EndCheck> endChecks() {
        return AnyHistory.ends().withoutEdgeCases();
    }

    @Provide
    Arbitrary<AssessmentCheck> assessmentChecks() {
        return AnyHistory.assessments().withoutEdgeCases();
    }

    @Provide
    Arbitrary<ReportedScores> reportedScores() {
        return AnyHistory.scores().withoutEdgeCases();
    }
}
