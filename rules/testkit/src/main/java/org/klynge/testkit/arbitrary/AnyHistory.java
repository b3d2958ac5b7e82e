package org.klynge.testkit.arbitrary;

import net.jqwik.api.Arbitrary;
import org.klynge.rules.history.AssessmentCheck;
import org.klynge.rules.history.EndCheck;
import org.klynge.rules.history.GrantCheck;
import org.klynge.rules.history.HistoryCheck;
import org.klynge.rules.history.ReportedScores;

/** What the rules say of the grants and assessments of random dossiers. */
public final class AnyHistory {

    private AnyHistory() {}

    /**
     * Histories, held against the rules of a small scheme.
     *
     * @return checks of whole dossiers
     */
    public static Arbitrary<HistoryCheck> histories() {
        return Asked.small().map(asked -> HistoryCheck.of(asked.everything(), asked.dossier(), asked.day()));
    }

    /**
     * Grants, held against what qualified for them.
     *
     * @return checks of single grants
     */
    public static Arbitrary<GrantCheck> grants() {
        return Parts.of(histories(), HistoryCheck::grants);
    }

    /**
     * Stated ends, held against those by the rules.
     *
     * @return checks of single ends
     */
    public static Arbitrary<EndCheck> ends() {
        return Parts.of(histories(), HistoryCheck::ends);
    }

    /**
     * Assessments from which nothing followed.
     *
     * @return checks of single assessments
     */
    public static Arbitrary<AssessmentCheck> assessments() {
        return Parts.of(histories(), HistoryCheck::assessments);
    }

    /**
     * Assessments of a series with their totals.
     *
     * @return assessments in the order of time
     */
    public static Arbitrary<ReportedScores> scores() {
        return Parts.of(histories(), HistoryCheck::scores);
    }
}
