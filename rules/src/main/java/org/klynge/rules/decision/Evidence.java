package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import org.klynge.rules.condition.Known;
import org.klynge.rules.condition.Reach;
import org.klynge.rules.condition.Word;

/** What the verdict on a condition rests on. */
public sealed interface Evidence {

    /** Nothing but the parts of the condition. */
    record Parts() implements Evidence {}

    /**
     * A fact.
     *
     * @param known what is known of it
     */
    record Figure(Known known) implements Evidence {}

    /**
     * Grants.
     *
     * @param holdings those on record for the standings that the condition speaks of
     * @param mayLack whether there may be others
     */
    record Grants(ImmutableList<Holding> holdings, boolean mayLack) implements Evidence {}

    /**
     * The ratings of an assessment.
     *
     * @param reach how far they reach the level
     */
    record Ratings(Reach reach) implements Evidence {}

    /**
     * The word of authorities, or an assumption.
     *
     * @param word what is said of the claim
     */
    record Attestations(Word word) implements Evidence {}
}
