/**
 * For properties about rules. Read first: {@link org.klynge.testkit.SchemeLaws}, every law as a test for a scheme of one's own;
 * {@link org.klynge.testkit.KlyngeDomain}, which makes every value of Klynge;
 * {@link org.klynge.testkit.arbitrary.AnyDossier#dossiersFor}, which makes dossiers for a scheme of one's own; and
 * {@link org.klynge.testkit.boundary.Boundaries}, which finds the values next to its thresholds.
 */
@NullMarked
package org.klynge.testkit;

import org.jspecify.annotations.NullMarked;
