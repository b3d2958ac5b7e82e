/**
 * Knowing less and knowing more: {@link org.klynge.testkit.refinement.Refinements} forgets or learns one thing of a dossier.
 * Plain Java, for any engine of tests.
 */
@NullMarked
package org.klynge.testkit.refinement;

import org.jspecify.annotations.NullMarked;
