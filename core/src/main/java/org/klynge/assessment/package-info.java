/**
 * What is examined ({@link org.klynge.assessment.IndicatorCatalogue}) and what was found
 * ({@link org.klynge.assessment.Assessment}).
 */
@NullMarked
package org.klynge.assessment;

import org.jspecify.annotations.NullMarked;
