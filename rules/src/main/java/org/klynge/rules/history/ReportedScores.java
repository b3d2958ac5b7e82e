package org.klynge.rules.history;

import com.google.common.collect.ImmutableList;
import org.klynge.assessment.Assessment;

/**
 * The scores of a kind of assessment, one after the other.
 *
 * @param series the kind of assessment, such as {@code gold}
 * @param assessments those on record that have a reported score, in the order of time as far as it is known
 */
public record ReportedScores(String series, ImmutableList<Assessment> assessments) {}
