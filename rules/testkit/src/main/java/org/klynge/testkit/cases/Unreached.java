package org.klynge.testkit.cases;

import org.klynge.standing.Standing;

/**
 * Something for which no case was found. There may be one all the same: the search is bounded.
 *
 * @param standing the standing
 * @param what the verdict that was not reached, or the id of the requirement that was not flipped alone
 * @param reason why, as far as the search can tell
 */
public record Unreached(Standing standing, String what, String reason) {

    @Override
    public String toString() {
        return standing + ", " + what + ": " + reason;
    }
}
