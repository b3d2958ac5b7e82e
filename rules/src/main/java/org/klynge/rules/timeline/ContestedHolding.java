package org.klynge.rules.timeline;

import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.standing.Standing;

/**
 * A reading of a validity that is not followed, and by which it would stand otherwise with a standing on a day.
 *
 * @param reading the reading
 * @param standing the standing
 * @param held how it would stand by that reading alone
 */
public record ContestedHolding(ReadingChoice reading, Standing standing, Held held) {}
