package org.klynge.testkit.refinement;

import java.time.LocalDate;
import org.klynge.dossier.Dossier;

/**
 * A dossier and one that refines it.
 *
 * @param rough what was known before
 * @param refined what is known now: its worlds are some of those of the other, at least one
 * @param day a day on which it is worth while to decide on both
 */
public record Refinement(Dossier rough, Dossier refined, LocalDate day) {}
