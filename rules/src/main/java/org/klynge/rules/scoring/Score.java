package org.klynge.rules.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.fact.Quantity;

/**
 * What is known of the total of an assessment.
 *
 * @param share the share of all points that was reached, in percent; nothing where the statements contradict each other
 * @param points the same in points, where the points in all are known
 * @param ratings the ratings by number of indicator, narrowed by what the total tells of them
 * @param unrated how many indicators of the catalogue have no rating
 * @param contradiction the parts of the assessment that cannot both be true, such as {@code ratings} and
 *     {@code reported-score}; empty where there is no contradiction
 */
public record Score(
        Optional<Quantity> share,
        Optional<Points> points,
        ImmutableMap<String, Rating> ratings,
        int unrated,
        ImmutableList<String> contradiction) {

    /** Statements that cannot both be true. */
    static Score contradiction(ImmutableMap<String, Rating> ratings, int unrated, String... parts) {
        return new Score(Optional.empty(), Optional.empty(), ratings, unrated, ImmutableList.copyOf(parts));
    }

    /**
     * The indicators that were left out of the total because they do not apply.
     *
     * @return their numbers
     */
    public ImmutableList<String> notApplicable() {
        return ratings.entrySet().stream()
                .filter(rating -> rating.getValue() instanceof Rating.NotApplicable)
                .map(rating -> rating.getKey())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether every point was reached, so that every indicator that applies is at its maximum.
     *
     * @return true where the share is known to be 100 %
     */
    public boolean isFull() {
        return share.filter(Quantity.percent(100)::equals).isPresent();
    }
}
