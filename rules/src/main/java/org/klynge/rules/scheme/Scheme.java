package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.klynge.fact.Identifier;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Threshold;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;
import org.klynge.style.KlyngeStyle;

/**
 * One edition of the rules of one body: the standings that it gives, what each requires, and where that is written. A
 * scheme is data; engines decide by it.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Scheme stricter = scheme.withThreshold("gold.score", Threshold.moreThan(Quantity.percent(90)));
 * }</pre>
 */
@KlyngeStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations above are of no concern to users
public abstract sealed class Scheme permits ImmutableScheme {

    Scheme() {}

    /**
     * The name that all editions share.
     *
     * @return an {@link Identifier}, such as {@code esca-labels}
     */
    public abstract String id();

    /**
     * The name of this edition.
     *
     * @return an {@link Identifier}, such as {@code 2019-11}
     */
    public abstract String edition();

    /**
     * What people call the scheme.
     *
     * @return the title in English
     */
    public abstract String title();

    /**
     * When this edition is in force.
     *
     * @return the days
     */
    @Value.Default
    public InForce inForce() {
        return InForce.ALWAYS;
    }

    /**
     * The standings in order.
     *
     * @return the ladder
     */
    public abstract Ladder ladder();

    /**
     * What is said of each standing.
     *
     * @return the rules; a standing that is absent is only named by the ladder
     */
    public abstract ImmutableMap<Standing, StandingRules> rules();

    /**
     * The assessments that conditions speak of.
     *
     * @return the series
     */
    public abstract ImmutableList<AssessmentSeries> assessments();

    /**
     * What authorities may confirm.
     *
     * @return the claims
     */
    public abstract ImmutableList<Claim> claims();

    /** Checks that the parts fit together. */
    @Value.Check
    protected void check() {
        Identifier.check("scheme", id());
        Identifier.check("edition", edition());
        for (Standing standing : rules().keySet()) {
            if (!ladder().standings().contains(standing)) {
                throw new IllegalArgumentException("rules: " + standing + " is not on the ladder " + ladder());
            }
        }
        if (title().isBlank()) {
            throw new IllegalArgumentException("title: the scheme '" + id() + "' has a blank title");
        }
        Set<String> claimNames = new HashSet<>();
        for (Claim claim : claims()) {
            if (!claimNames.add(claim.name())) {
                throw new IllegalArgumentException("claims: '" + claim.name() + "' is declared twice in " + id());
            }
        }
        Map<String, Requirement> byId = new LinkedHashMap<>();
        requirements().forEach(requirement -> {
            Requirement other = byId.putIfAbsent(requirement.id(), requirement);
            if (other != null && !other.equals(requirement)) {
                throw new IllegalArgumentException(
                        "rules: two different requirements are called '" + requirement.id() + "'");
            }
        });
    }

    /**
     * What is said of a standing.
     *
     * @param standing a standing of the ladder
     * @return its rules; none where the ladder only names it
     * @throws IllegalArgumentException if the standing is not on the ladder
     */
    public final StandingRules rules(Standing standing) {
        if (!ladder().standings().contains(standing)) {
            throw new IllegalArgumentException("standing: " + standing + " is not on the ladder " + ladder());
        }
        return rules().getOrDefault(standing, StandingRules.NONE);
    }

    /**
     * The requirement of an id.
     *
     * @param id the id
     * @return the requirement, or nothing where the edition has none of that id
     */
    public final Optional<Requirement> requirement(String id) {
        return requirements().filter(requirement -> requirement.id().equals(id)).findFirst();
    }

    private Stream<Requirement> requirements() {
        return rules().values().stream().flatMap(rules -> rules.requirements().values().stream());
    }

    /**
     * A scheme of one's own that differs from this one in a threshold.
     *
     * @param requirement the id of a requirement that is a threshold on a fact
     * @param threshold the threshold to apply instead
     * @return the scheme; the changed requirement names no source any more
     * @throws IllegalArgumentException if there is no such requirement, it is no threshold, or the units differ
     */
    public final Scheme withThreshold(String requirement, Threshold threshold) {
        Requirement changed = requirement(requirement)
                .orElseThrow(() -> new IllegalArgumentException("requirement: '" + requirement + "' is not in "
                        + id() + " " + edition() + "; expected one of "
                        + requirements().map(Requirement::id).distinct().toList()))
                .withThreshold(threshold);
        ImmutableMap.Builder<Standing, StandingRules> rules = ImmutableMap.builder();
        rules().forEach((standing, old) -> {
            ImmutableListMultimap.Builder<Purpose, Requirement> requirements = ImmutableListMultimap.builder();
            old.requirements()
                    .forEach((purpose, each) ->
                            requirements.put(purpose, each.id().equals(requirement) ? changed : each));
            rules.put(standing, new StandingRules(old.titles(), requirements.build(), old.validity()));
        });
        return ImmutableScheme.builder().like(this).rules(rules.buildOrThrow()).build();
    }

    /**
     * Begins a scheme.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableScheme.builder();
    }

    /** Collects what a {@link Scheme} is made of. Id, edition, title and ladder are required. */
    public sealed interface Builder permits ImmutableScheme.Builder {

        /**
         * Sets the id.
         *
         * @param id an identifier
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the edition.
         *
         * @param edition an identifier
         * @return this builder
         */
        Builder edition(String edition);

        /**
         * Sets the title.
         *
         * @param title the title in English
         * @return this builder
         */
        Builder title(String title);

        /**
         * Sets when the edition is in force.
         *
         * @param inForce the days
         * @return this builder
         */
        Builder inForce(InForce inForce);

        /**
         * Sets the ladder.
         *
         * @param ladder the standings in order
         * @return this builder
         */
        Builder ladder(Ladder ladder);

        /**
         * Says something of a standing.
         *
         * @param standing a standing of the ladder
         * @param rules what is said of it
         * @return this builder
         */
        Builder putRule(Standing standing, StandingRules rules);

        /**
         * Adds assessments that conditions speak of.
         *
         * @param series the series
         * @return this builder
         */
        Builder addAssessment(AssessmentSeries series);

        /**
         * Adds a claim that authorities may confirm.
         *
         * @param claim the claim
         * @return this builder
         */
        Builder addClaim(Claim claim);

        /**
         * Makes the scheme.
         *
         * @return the scheme
         * @throws IllegalStateException if a required part is missing
         * @throws IllegalArgumentException if the parts do not fit together
         */
        Scheme build();
    }
}
