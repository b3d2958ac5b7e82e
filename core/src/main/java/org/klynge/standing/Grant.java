package org.klynge.standing;

import java.util.Optional;
import org.immutables.value.Value;
import org.klynge.fact.PartialDate;
import org.klynge.style.KlyngeStyle;

/**
 * A standing that was given to a cluster: from when, until when, by whom and on which assessment.
 *
 * <p>Where no end is given, the rules of the standing tell how long it runs. Immutable and thread-safe.
 *
 * <pre>{@code
 * Grant gold = Grant.builder()
 *         .standing(LabelLevel.of("esca/gold"))
 *         .from(PartialDate.parse("2021-11-06"))
 *         .assessment("gold-2021")
 *         .build();
 * }</pre>
 */
@KlyngeStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations above are of no concern to users
public abstract sealed class Grant permits ImmutableGrant {

    Grant() {}

    /**
     * What was given.
     *
     * @return the standing
     */
    public abstract Standing standing();

    /**
     * The first day on which it was held.
     *
     * @return the date, as far as it is known
     */
    @Value.Default
    public PartialDate from() {
        return PartialDate.unknown();
    }

    /**
     * The last day on which it was held.
     *
     * @return the date as far as it is known, or nothing where nobody stated an end
     */
    public abstract Optional<PartialDate> until();

    /**
     * Who gave it.
     *
     * @return the body, where it is known
     */
    public abstract Optional<String> by();

    /**
     * The assessment on which it was given.
     *
     * @return the id of an assessment in the same dossier, where one is named
     */
    public abstract Optional<String> assessment();

    /** Checks that the grant does not certainly end before it begins. */
    @Value.Check
    protected void check() {
        if (until().isPresent() && until().get().notBefore(from()).isEmpty()) {
            throw new IllegalArgumentException("until: the grant of " + standing() + " ends (" + until().get()
                    + ") before it begins (" + from() + ")");
        }
    }

    /**
     * Begins a grant.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableGrant.builder();
    }

    /** Collects what a {@link Grant} is made of. Only the standing is required. */
    public sealed interface Builder permits ImmutableGrant.Builder {

        /**
         * Sets what was given.
         *
         * @param standing the standing
         * @return this builder
         */
        Builder standing(Standing standing);

        /**
         * Sets the first day on which it was held.
         *
         * @param from the date
         * @return this builder
         */
        Builder from(PartialDate from);

        /**
         * Sets the last day on which it was held.
         *
         * @param until the date, itself included
         * @return this builder
         */
        Builder until(PartialDate until);

        /**
         * Sets who gave it.
         *
         * @param by the body
         * @return this builder
         */
        Builder by(String by);

        /**
         * Names the assessment on which it was given.
         *
         * @param assessment the id of an assessment in the same dossier
         * @return this builder
         */
        Builder assessment(String assessment);

        /**
         * Makes the grant.
         *
         * @return the grant
         * @throws IllegalStateException if the standing is missing
         * @throws IllegalArgumentException if the grant ends before it begins
         */
        Grant build();
    }
}
