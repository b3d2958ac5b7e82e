package org.klynge.rules.condition;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.klynge.fact.Identifier;

/**
 * Something that a scheme lets authorities confirm without figures.
 *
 * @param name the name that attestations and assumptions use, such as {@code gold.minimums}
 * @param authorities whose word counts
 * @param about the assessments of which the latest is meant, or nothing where the claim is about the cluster as such
 */
public record Claim(String name, ImmutableSet<String> authorities, Optional<AssessmentSeries> about) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is not an identifier or nobody's word counts
     */
    public Claim {
        Identifier.check("claim", name);
        if (authorities.isEmpty()) {
            throw new IllegalArgumentException("by: the claim '" + name + "' does not say whose word counts");
        }
    }
}
