/**
 * Laws that the decisions by any scheme keep, as plain functions: each looks at one {@link org.klynge.testkit.law.Trial} and gives
 * a {@link org.klynge.testkit.law.Breach} that explains itself, or nothing. Begin with
 * {@link org.klynge.testkit.SchemeLaws}, which makes JUnit tests of all of them; these functions are for those who test in
 * another way, or want to know of a single dossier.
 *
 * <pre>{@code
 * Trial trial = new Trial(Klynge.standard(), EscaLabels.SCHEME, dossier, day);
 * OracleLaw.check(trial).ifPresent(breach -> fail(breach.toString()));
 * }</pre>
 */
@NullMarked
package org.klynge.testkit.law;

import org.jspecify.annotations.NullMarked;
