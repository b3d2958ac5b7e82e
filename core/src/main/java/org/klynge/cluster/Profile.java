package org.klynge.cluster;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.immutables.value.Value;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.style.KlyngeStyle;

/**
 * What was said of a cluster on a day: its figures, each as far as it is known. A figure that is absent is unknown.
 *
 * <p>Every figure lies within what its fact can be. Immutable and thread-safe.
 *
 * <pre>{@code
 * Profile profile = Profile.builder()
 *         .date(PartialDate.parse("2021-10"))
 *         .putFigure(ProfileFact.PARTICIPANTS, Quantity.parse("more than 250", Unit.COUNT))
 *         .build();
 * }</pre>
 */
@KlyngeStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations above are of no concern to users
public abstract sealed class Profile permits ImmutableProfile {

    Profile() {}

    /**
     * The day for which the figures hold.
     *
     * @return the date, as far as it is known
     */
    @Value.Default
    public PartialDate date() {
        return PartialDate.unknown();
    }

    /**
     * The figures that are known.
     *
     * @return a figure for each fact that is spoken of
     */
    public abstract ImmutableMap<ProfileFact, Quantity> figures();

    /**
     * Clips every figure to what its fact can be.
     *
     * @return this profile, or one with narrower figures
     */
    @Value.Check
    protected Profile clip() {
        ImmutableMap<ProfileFact, Quantity> clipped = figures().entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey, entry -> entry.getKey().clip(entry.getValue())));
        return clipped.equals(figures())
                ? this
                : ImmutableProfile.builder().date(date()).putAllFigures(clipped).build();
    }

    /**
     * Begins a profile.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableProfile.builder();
    }

    /** Collects what a {@link Profile} is made of. */
    public sealed interface Builder permits ImmutableProfile.Builder {

        /**
         * Sets the day for which the figures hold.
         *
         * @param date the date
         * @return this builder
         */
        Builder date(PartialDate date);

        /**
         * Gives a figure.
         *
         * @param fact what the figure is about
         * @param figure what is known of it
         * @return this builder
         */
        Builder putFigure(ProfileFact fact, Quantity figure);

        /**
         * Makes the profile.
         *
         * @return the profile
         * @throws IllegalArgumentException if a figure is given twice, in a wrong unit, or cannot be
         */
        Profile build();
    }
}
