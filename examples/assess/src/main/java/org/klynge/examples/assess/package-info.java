/**
 * Assesses dossiers from the command line: {@link org.klynge.examples.assess.Assess} reads and decides, the others put
 * the decision into words for people or into JSON for programs.
 */
@NullMarked
package org.klynge.examples.assess;

import org.jspecify.annotations.NullMarked;
