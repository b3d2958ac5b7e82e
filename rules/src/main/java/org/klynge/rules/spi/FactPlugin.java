package org.klynge.rules.spi;

import java.time.LocalDate;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Quantity;

/**
 * A fact that is derived from a dossier in Java, and that thresholds can be set on by its name. The name is not {@code day}
 * and does not begin with {@code assessment.}, {@code cluster.}, {@code profile.} or {@code standing.}: such facts Klynge
 * has itself.
 */
public non-sealed interface FactPlugin extends Plugin {

    /**
     * Everything that the fact can be. It never changes.
     *
     * @return a range in the unit of the fact
     */
    Quantity possible();

    /**
     * What is known of the fact: the range of the values that it has in any world that the dossier allows, without
     * account of what is dated after the day.
     *
     * @param dossier what is known of the cluster
     * @param day the day of the decision
     * @return a range within what is possible, never null
     */
    Quantity read(Dossier dossier, LocalDate day);
}
