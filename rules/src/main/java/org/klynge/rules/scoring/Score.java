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
 * @param points the same in points, where the rule adds up points and those in all are known
 * @param ratings the ratings by number of indicator, narrowed by what the total tells of them
 * @param unrated how many indicators of the catalogue have no rating
 * @param isFull whether every indicator that applies is known to be at its maximum
 * @param isCautious whether the share may be wider than what the statements leave possible: nothing that is possible is
 *     missing from it, but not every end of it need be
 * @param contradiction the parts of the assessment that cannot all be true, such as {@code ratings} and
 *     {@code reported-score}; empty where there is no contradiction
 */
public record Score(
        Optional<Quantity> share,
        Optional<Points> points,
        ImmutableMap<String, Rating> ratings,
        int unrated,
        boolean isFull,
        boolean isCautious,
        ImmutableList<String> contradiction) {

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

    /** Whether a share is all that there is. */
    static boolean isAll(Quantity share) {
        return share.equals(Quantity.percent(100));
    }
}
