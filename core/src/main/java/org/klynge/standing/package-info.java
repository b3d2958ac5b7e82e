/**
 * What a cluster can hold ({@link org.klynge.standing.Standing}), in which order
 * ({@link org.klynge.standing.Ladder}), and what it was given ({@link org.klynge.standing.Grant}).
 */
@NullMarked
package org.klynge.standing;

import org.jspecify.annotations.NullMarked;
