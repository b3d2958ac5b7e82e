package org.klynge.testkit.law;

import org.klynge.assessment.Assessment;

/** Assessments that differ from one in something. */
final class Assessments {

    private Assessments() {}

    /** Everything but the ratings and the reported total. */
    static Assessment.Builder bare(Assessment assessment) {
        Assessment.Builder bare = Assessment.builder()
                .id(assessment.id())
                .catalogue(assessment.catalogue())
                .date(assessment.date());
        assessment.assessors().forEach(bare::addAssessor);
        assessment.maximum().ifPresent(bare::maximum);
        assessment.recommendations().forEach(bare::addRecommendation);
        return bare;
    }

    /** Everything but the ratings. */
    static Assessment.Builder withoutRatings(Assessment assessment) {
        Assessment.Builder builder = bare(assessment);
        assessment.reportedScore().ifPresent(builder::reportedScore);
        return builder;
    }
}
