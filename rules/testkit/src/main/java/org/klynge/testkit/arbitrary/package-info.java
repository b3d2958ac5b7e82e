/**
 * Arbitrary values of Klynge for properties in jqwik, a class for each concept: valid by construction, and shrinking to
 * something that a person can read. {@link org.klynge.testkit.arbitrary.AnyDossier#dossiersFor} is where to begin: dossiers
 * that are worth deciding on by a scheme.
 */
@NullMarked
package org.klynge.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
