package org.klynge.rules.scoring;

import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;

/**
 * How the ratings of an assessment make a total. Implementations are immutable and thread-safe, and equal when they
 * score alike.
 */
public interface ScoringRule {

    /**
     * The name by which documents speak of the rule.
     *
     * @return the name, such as {@code share-of-points}
     */
    String name();

    /**
     * Scores an assessment.
     *
     * @param assessment the assessment
     * @param catalogue the catalogue that it examined
     * @return the range between the worst and the best total that its ratings and its reported total leave possible
     */
    Score score(Assessment assessment, IndicatorCatalogue catalogue);
}
