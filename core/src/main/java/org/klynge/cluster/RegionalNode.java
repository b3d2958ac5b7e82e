package org.klynge.cluster;

import java.util.Optional;

/**
 * A regional office of a cluster organisation.
 *
 * @param place the town
 * @param region the region or county, where it is known
 */
public record RegionalNode(String place, Optional<String> region) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the place is blank
     */
    public RegionalNode {
        if (place.isBlank()) {
            throw new IllegalArgumentException("place: a regional node needs the name of its town");
        }
    }
}
