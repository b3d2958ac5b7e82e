package org.klynge.assessment;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.klynge.fact.Identifier;
import org.klynge.style.KlyngeStyle;

/**
 * What an assessment examines: an edition of indicators in dimensions. Of some catalogues only the number of indicators
 * is published; they list none.
 *
 * <p>Immutable and thread-safe.
 */
@KlyngeStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations above are of no concern to users
public abstract sealed class IndicatorCatalogue permits ImmutableIndicatorCatalogue {

    IndicatorCatalogue() {}

    /**
     * The name by which assessments and schemes speak of the catalogue.
     *
     * @return an {@link Identifier}, such as {@code esca-gold-2013}
     */
    public abstract String id();

    /**
     * What people call the catalogue.
     *
     * @return the title in English
     */
    public abstract String title();

    /**
     * How many indicators the catalogue has, listed or not.
     *
     * @return a number above zero
     */
    public abstract int size();

    /**
     * Since when and until when the catalogue is reported to have been in use.
     *
     * @return the days of the earliest and the latest report; {@link ReportedUse#UNKNOWN} where nothing was said
     */
    @Value.Default
    public ReportedUse inUse() {
        return ReportedUse.UNKNOWN;
    }

    /**
     * What else its readers should know, such as why no day of change is known. It has no effect.
     *
     * @return the note in English
     */
    public abstract Optional<String> note();

    /**
     * The dimensions.
     *
     * @return the dimensions in order; empty where they are not published
     */
    public abstract ImmutableList<Dimension> dimensions();

    /**
     * The indicators.
     *
     * @return either as many as {@link #size()} says, or none where their names are not published
     */
    public abstract ImmutableList<Indicator> indicators();

    /**
     * Where the catalogue is published or reported.
     *
     * @return the sources in order
     */
    public abstract ImmutableList<Publication> sources();

    /**
     * Whether the single indicators are known.
     *
     * @return false where only their number is
     */
    public final boolean isListed() {
        return !indicators().isEmpty();
    }

    /**
     * The indicator of a number.
     *
     * @param number the number, such as {@code 1.1.0}
     * @return the indicator, or nothing where the catalogue lists none of that number
     */
    public final Optional<Indicator> indicator(String number) {
        return indicators().stream()
                .filter(indicator -> indicator.number().equals(number))
                .findFirst();
    }

    /** Checks that the parts fit together. */
    @Value.Check
    protected void check() {
        Identifier.check("catalogue", id());
        if (size() <= 0) {
            throw new IllegalArgumentException("size: " + size() + " is not above zero in the catalogue " + id());
        }
        if (isListed() && indicators().size() != size()) {
            throw new IllegalArgumentException("indicators: the catalogue " + id() + " has size " + size()
                    + " but lists " + indicators().size());
        }
        Set<String> dimensions = new HashSet<>();
        for (Dimension dimension : dimensions()) {
            if (!dimensions.add(dimension.id())) {
                throw new IllegalArgumentException(
                        "dimensions: '" + dimension.id() + "' occurs twice in the catalogue " + id());
            }
        }
        Set<String> numbers = new HashSet<>();
        for (Indicator indicator : indicators()) {
            if (!numbers.add(indicator.number())) {
                throw new IllegalArgumentException(
                        "indicators: " + indicator.number() + " occurs twice in the catalogue " + id());
            }
            if (!dimensions.contains(indicator.dimension())) {
                throw new IllegalArgumentException("indicators: " + indicator.number() + " is in the dimension '"
                        + indicator.dimension() + "', which the catalogue " + id() + " does not have: " + dimensions);
            }
        }
    }

    /**
     * Begins a catalogue.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableIndicatorCatalogue.builder();
    }

    /** Collects what an {@link IndicatorCatalogue} is made of. Id, title and size are required. */
    public sealed interface Builder permits ImmutableIndicatorCatalogue.Builder {

        /**
         * Sets the id.
         *
         * @param id an identifier
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the title.
         *
         * @param title the title in English
         * @return this builder
         */
        Builder title(String title);

        /**
         * Sets how many indicators there are.
         *
         * @param size a number above zero
         * @return this builder
         */
        Builder size(int size);

        /**
         * Sets since when and until when the catalogue is reported to have been in use.
         *
         * @param inUse the days of the earliest and the latest report
         * @return this builder
         */
        Builder inUse(ReportedUse inUse);

        /**
         * Sets the note.
         *
         * @param note what else its readers should know, in English
         * @return this builder
         */
        Builder note(String note);

        /**
         * Adds a dimension.
         *
         * @param dimension the dimension
         * @return this builder
         */
        Builder addDimension(Dimension dimension);

        /**
         * Adds an indicator.
         *
         * @param indicator the indicator
         * @return this builder
         */
        Builder addIndicator(Indicator indicator);

        /**
         * Adds a source.
         *
         * @param source where the catalogue is published or reported
         * @return this builder
         */
        Builder addSource(Publication source);

        /**
         * Makes the catalogue.
         *
         * @return the catalogue
         * @throws IllegalStateException if a required part is missing
         * @throws IllegalArgumentException if the parts do not fit together
         */
        IndicatorCatalogue build();
    }
}
