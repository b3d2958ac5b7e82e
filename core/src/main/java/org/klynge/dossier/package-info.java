/**
 * Everything known about one cluster: {@link org.klynge.dossier.Dossier}, the input of every rule, and in it what
 * authorities confirmed: {@link org.klynge.dossier.Attestation}.
 */
@NullMarked
package org.klynge.dossier;

import org.jspecify.annotations.NullMarked;
