package org.klynge.dossier;

import java.util.Optional;
import org.immutables.value.Value;
import org.klynge.fact.Identifier;
import org.klynge.fact.PartialDate;
import org.klynge.style.KlyngeStyle;

/**
 * What an authority confirmed or denied without giving figures: a claim that a scheme declares, with who, when and for
 * which assessment. One that names an assessment says nothing about any other.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Attestation minimums = Attestation.builder()
 *         .claim("gold.minimums")
 *         .holds(true)
 *         .by("ESCA")
 *         .date(PartialDate.parse("2021-11"))
 *         .assessment("gold-2021")
 *         .build();
 * }</pre>
 */
@KlyngeStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations above are of no concern to users
public abstract sealed class Attestation permits ImmutableAttestation {

    Attestation() {}

    /**
     * What is confirmed or denied.
     *
     * @return the name of a claim that a scheme declares
     */
    public abstract String claim();

    /**
     * Whether it is confirmed.
     *
     * @return false where it is denied
     */
    public abstract boolean holds();

    /**
     * Who says so.
     *
     * @return the authority; a scheme tells whose word counts
     */
    public abstract String by();

    /**
     * When it was said.
     *
     * @return the date, as far as it is known
     */
    @Value.Default
    public PartialDate date() {
        return PartialDate.unknown();
    }

    /**
     * The assessment that it is about.
     *
     * @return the id of an assessment in the same dossier, or nothing where it is about the cluster as such
     */
    public abstract Optional<String> assessment();

    /** Checks the names. */
    @Value.Check
    protected void check() {
        Identifier.check("claim", claim());
        if (by().isBlank()) {
            throw new IllegalArgumentException("by: the attestation of " + claim() + " does not say who gives it");
        }
    }

    /**
     * Begins an attestation.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableAttestation.builder();
    }

    /** Collects what an {@link Attestation} is made of. Claim, holds and by are required. */
    public sealed interface Builder permits ImmutableAttestation.Builder {

        /**
         * Sets the claim.
         *
         * @param claim the name of a claim that a scheme declares
         * @return this builder
         */
        Builder claim(String claim);

        /**
         * Sets whether the claim is confirmed.
         *
         * @param holds false where it is denied
         * @return this builder
         */
        Builder holds(boolean holds);

        /**
         * Sets who says so.
         *
         * @param by the authority
         * @return this builder
         */
        Builder by(String by);

        /**
         * Sets when it was said.
         *
         * @param date the date
         * @return this builder
         */
        Builder date(PartialDate date);

        /**
         * Names the assessment that it is about.
         *
         * @param assessment the id of an assessment in the same dossier
         * @return this builder
         */
        Builder assessment(String assessment);

        /**
         * Makes the attestation.
         *
         * @return the attestation
         * @throws IllegalStateException if a required part is missing
         * @throws IllegalArgumentException if a part is not what it should be
         */
        Attestation build();
    }
}
