package org.klynge.rules.scheme;

import java.util.Optional;
import org.klynge.standing.Standing;

/** One rule in which a scheme differs from the one that it extends. */
public sealed interface Change {

    /**
     * A requirement is another one than before, wherever it is used.
     *
     * @param before the requirement of the base
     * @param after the requirement of the same id that counts instead
     */
    record Replaced(Requirement before, Requirement after) implements Change {}

    /**
     * A standing requires something more.
     *
     * @param standing the standing
     * @param purpose for what
     * @param requirement what is required
     */
    record Added(Standing standing, Purpose purpose, Requirement requirement) implements Change {}

    /**
     * A requirement is required no longer, wherever it was used.
     *
     * @param requirement what was required
     */
    record Removed(Requirement requirement) implements Change {}

    /**
     * A standing runs for another time than before.
     *
     * @param standing the standing
     * @param before how long it ran, where the base said so
     * @param after how long it runs, if that is said
     */
    record OtherValidity(Standing standing, Optional<Validity> before, Optional<Validity> after) implements Change {}

    /**
     * It is in force on other days than before.
     *
     * @param before the days of the base
     * @param after the days on which it is in force
     */
    record OtherDays(InForce before, InForce after) implements Change {}
}
