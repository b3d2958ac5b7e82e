package org.klynge.rules.condition;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.klynge.fact.Identifier;
import org.klynge.standing.Standing;

/**
 * Something that a scheme lets authorities confirm without figures.
 *
 * @param name the name that attestations and assumptions use, such as {@code gold.minimums}
 * @param authorities whose word counts
 * @param about the assessments of which the latest is meant, or nothing where the claim is about the cluster as such
 * @param byGrantOf the standing whose giving confirms the claim, such as an admission: who gives the one says the other. It is
 *     looked at where a {@linkplain org.klynge.rules.history.HistoryCheck history} is held against the rules, so that a grant
 *     is not asked to be confirmed by anything but itself; no other decision infers the claim from a grant
 */
public record Claim(
        String name, ImmutableSet<String> authorities, Optional<AssessmentSeries> about, Optional<Standing> byGrantOf) {

    /**
     * A claim that no grant confirms.
     *
     * @param name the name that attestations and assumptions use
     * @param authorities whose word counts
     * @param about the assessments of which the latest is meant, or nothing where the claim is about the cluster as such
     * @throws IllegalArgumentException if the name is not an identifier or nobody's word counts
     */
    public Claim(String name, ImmutableSet<String> authorities, Optional<AssessmentSeries> about) {
        this(name, authorities, about, Optional.empty());
    }

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
