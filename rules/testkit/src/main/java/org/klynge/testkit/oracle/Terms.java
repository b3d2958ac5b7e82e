package org.klynge.testkit.oracle;

import java.time.LocalDate;
import org.klynge.standing.Standing;

/** How long grants run in one world: as they state it, or by the rules. */
interface Terms {

    /** The last day of a grant. */
    LocalDate until(Standing standing, int grant);

    /** The first day that is valid because of a grant that has begun: where it renews another, perhaps before its own. */
    LocalDate since(Standing standing, int grant);

    /** Whether the standing is held today, or can be renewed still. */
    boolean isRenewable(Standing standing);
}
