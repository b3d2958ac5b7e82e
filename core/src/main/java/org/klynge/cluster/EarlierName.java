package org.klynge.cluster;

import org.klynge.fact.PartialDate;

/**
 * A name that a cluster bore before its present one.
 *
 * @param name the name
 * @param until the last day on which it was borne, as far as it is known
 */
public record EarlierName(String name, PartialDate until) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public EarlierName {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: an earlier name cannot be blank");
        }
    }
}
