/**
 * Where verdicts turn: {@link org.klynge.testkit.boundary.Boundaries} gives the values just below, on and just above every
 * threshold of a scheme, {@link org.klynge.testkit.boundary.SubjectMatter} what a scheme asks about at all. Plain Java, for
 * any engine of tests.
 */
@NullMarked
package org.klynge.testkit.boundary;

import org.jspecify.annotations.NullMarked;
