/**
 * What is known of numbers, days and statements, and how it relates.
 *
 * <p>Read {@link org.klynge.fact.Verdict} first, then {@link org.klynge.fact.Quantity} and
 * {@link org.klynge.fact.PartialDate}; {@link org.klynge.fact.Latest} finds the latest of several dated statements.
 * Everything here is exact: numbers are fractions, days are days.
 */
@NullMarked
package org.klynge.fact;

import org.jspecify.annotations.NullMarked;
