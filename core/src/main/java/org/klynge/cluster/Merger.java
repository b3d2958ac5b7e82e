package org.klynge.cluster;

import org.klynge.fact.Identifier;
import org.klynge.fact.PartialDate;

/**
 * The end of a cluster in another one.
 *
 * @param into the id of the cluster that carries on
 * @param date the first day of the common organisation, as far as it is known
 */
public record Merger(String into, PartialDate date) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if {@code into} is not an identifier
     */
    public Merger {
        Identifier.check("merged into", into);
    }
}
