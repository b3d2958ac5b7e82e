package org.klynge.testkit.oracle;

import java.util.List;

/**
 * Ways of making some choices: whoever chooses asks for one after the other, and starts again from the beginning for as
 * long as {@link #next()} finds another way.
 */
interface Choices {

    /** Makes the next choice. */
    <T> T pick(List<T> options);

    /** Moves on to another way; false when no other is left. */
    boolean next();
}
