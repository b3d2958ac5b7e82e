/**
 * Whether what was given to a cluster agrees with the rules of its day. Begin with {@link org.klynge.rules.history.HistoryCheck}:
 * it looks at every grant on record and corrects nothing.
 */
@NullMarked
package org.klynge.rules.history;

import org.jspecify.annotations.NullMarked;
