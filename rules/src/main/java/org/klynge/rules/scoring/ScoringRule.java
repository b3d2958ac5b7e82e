package org.klynge.rules.scoring;

import com.google.common.collect.ImmutableMap;
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
     * What a document states beside the name.
     *
     * @return the parameters by name; none, unless it is overridden
     */
    default ImmutableMap<String, String> parameters() {
        return ImmutableMap.of();
    }

    /**
     * Which version of the rule this is, for the record of a decision: another one wherever it may score otherwise. Of the
     * rules of Klynge the version of Klynge tells it.
     *
     * @return the version; {@code unspecified}, unless it is overridden
     */
    default String version() {
        return "unspecified";
    }

    /**
     * Scores an assessment.
     *
     * @param assessment the assessment
     * @param catalogue the catalogue that it examined
     * @return the range between the worst and the best total that its ratings and its reported total leave possible
     * @throws IllegalArgumentException if the rule does not fit the catalogue, as {@link #check} tells
     */
    Score score(Assessment assessment, IndicatorCatalogue catalogue);

    /**
     * Checks that the rule fits a catalogue. It fits any unless an implementation says otherwise.
     *
     * @param catalogue a catalogue whose assessments are to be scored
     * @throws IllegalArgumentException if it does not; the message says what was expected
     */
    default void check(IndicatorCatalogue catalogue) {}
}
