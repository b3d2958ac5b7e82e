package org.klynge.rules.decision;

import com.google.common.collect.ImmutableSet;
import org.klynge.standing.Standing;

/**
 * What a cluster qualifies for.
 *
 * @param atLeast the highest standings that it certainly qualifies for; empty where there is none
 * @param atMost the highest standings that it may qualify for; empty where there is none
 */
public record Outcome(ImmutableSet<Standing> atLeast, ImmutableSet<Standing> atMost) {

    /**
     * Whether nothing that is unknown could move the outcome.
     *
     * @return true where both bounds are the same
     */
    public boolean isCertain() {
        return atLeast.equals(atMost);
    }
}
