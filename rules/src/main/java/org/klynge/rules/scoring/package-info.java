/**
 * How ratings make a total: a {@link org.klynge.rules.scoring.ScoringRule} gives a
 * {@link org.klynge.rules.scoring.Score}, as far as it is known.
 */
@NullMarked
package org.klynge.rules.scoring;

import org.jspecify.annotations.NullMarked;
