/**
 * What a plug-in implements: {@link org.klynge.rules.spi.ConditionPlugin conditions},
 * {@link org.klynge.rules.spi.FactPlugin facts}, {@link org.klynge.rules.spi.ScoringPlugin scoring} and
 * {@link org.klynge.rules.spi.SchemePlugin schemes}.
 */
@NullMarked
package org.klynge.rules.spi;

import org.jspecify.annotations.NullMarked;
