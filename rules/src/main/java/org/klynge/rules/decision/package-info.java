/**
 * What a cluster qualifies for, and why. A {@link org.klynge.rules.decision.Decider} gives a
 * {@link org.klynge.rules.decision.Decision}; below it the verdict on each standing, requirement and condition.
 */
@NullMarked
package org.klynge.rules.decision;

import org.jspecify.annotations.NullMarked;
