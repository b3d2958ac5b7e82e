package org.klynge.examples.assess;

import com.google.common.collect.ImmutableList;
import org.klynge.rules.history.AssessmentCheck;
import org.klynge.rules.history.EndCheck;
import org.klynge.rules.history.GrantCheck;
import org.klynge.rules.history.HistoryCheck;
import org.klynge.rules.history.ReportedScores;

/**
 * What was found in a history, as far as it is of interest.
 *
 * @param grants the grants, held against the rules of their days
 * @param ends the ends that grants state and that are not those by the rules, or may not be
 * @param assessments the assessments that led to nothing
 * @param scores the scores, where there are several of a kind
 */
record Findings(
        ImmutableList<GrantCheck> grants,
        ImmutableList<EndCheck> ends,
        ImmutableList<AssessmentCheck> assessments,
        ImmutableList<ReportedScores> scores) {

    static Findings of(HistoryCheck history) {
        return new Findings(
                history.grants(),
                history.ends().stream()
                        .filter(check -> check.relation() != EndCheck.Relation.SAME)
                        .collect(ImmutableList.toImmutableList()),
                history.assessments(),
                history.scores().stream()
                        .filter(scores -> scores.assessments().size() > 1)
                        .collect(ImmutableList.toImmutableList()));
    }
}
