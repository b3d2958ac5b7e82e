/**
 * What a cluster qualifies for, and why. A {@link org.klynge.rules.decision.Decider} gives a
 * {@link org.klynge.rules.decision.Decision}; below it the verdict on each standing, requirement and condition.
 *
 * <p>An {@link org.klynge.rules.decision.Engine} gives an {@link org.klynge.rules.decision.Evaluation}, the tree of verdicts on
 * a condition and its parts, and nothing else. What stands above it is here, once for all engines: an evaluation is read as a
 * formula over the things that its leaves look at; going through the cases of what is wanted in opposite directions makes its
 * verdicts tight; what could still move it is what is {@linkplain org.klynge.rules.decision.MissingFact missing}; and where
 * things that are looked at are not free of each other, the decision says that it is cautious. Contested and decisive readings
 * are found by deciding again with one reading exchanged.
 */
@NullMarked
package org.klynge.rules.decision;

import org.jspecify.annotations.NullMarked;
