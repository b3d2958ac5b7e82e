package org.klynge.assessment;

import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.klynge.fact.Identifier;
import org.klynge.style.KlyngeStyle;

/**
 * One quality indicator of a catalogue. How many points it carries is for each assessment to say; most catalogues do not
 * publish it.
 *
 * <p>Immutable and thread-safe.
 */
@KlyngeStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations above are of no concern to users
public abstract sealed class Indicator permits ImmutableIndicator {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){0,4}");

    Indicator() {}

    /**
     * The number within the catalogue.
     *
     * @return whole numbers joined by dots, such as {@code 1.1.0}
     */
    public abstract String number();

    /**
     * What the indicator looks at.
     *
     * @return the name in English
     */
    public abstract String name();

    /**
     * The dimension that the indicator belongs to.
     *
     * @return the id of a dimension of the same catalogue
     */
    public abstract String dimension();

    /**
     * Whether the number is published.
     *
     * @return how far the number is vouched for
     */
    @Value.Default
    public Provenance numberProvenance() {
        return Provenance.PUBLISHED;
    }

    /**
     * Whether the name is published.
     *
     * @return how far the name is vouched for
     */
    @Value.Default
    public Provenance nameProvenance() {
        return Provenance.PUBLISHED;
    }

    /**
     * The level below which a label is out of reach.
     *
     * @return the minimum; not published where nothing was said
     */
    @Value.Default
    public Minimum minimum() {
        return Minimum.NOT_PUBLISHED;
    }

    /**
     * Which lesser audits against the same catalogue, such as the one for a silver label, examine the indicator too.
     *
     * @return by the name of the audit, an {@link Identifier} such as {@code silver}: true where it examines the indicator,
     *     false where it leaves it out; an audit of which this is not known is not there
     */
    public abstract ImmutableMap<String, Boolean> audits();

    /** Checks number, name and audits. */
    @Value.Check
    protected void check() {
        checkNumber(number());
        audits().keySet().forEach(audit -> Identifier.check("audit", audit));
        if (name().isBlank()) {
            throw new IllegalArgumentException("name: the indicator " + number() + " has a blank name");
        }
    }

    /**
     * Checks the number of an indicator and gives it back.
     *
     * @param number the number
     * @return the number
     * @throws IllegalArgumentException if it is not one to five whole numbers joined by dots, each below 1000
     */
    public static String checkNumber(String number) {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("'" + (number.length() > 20 ? number.substring(0, 20) + "..." : number)
                    + "' is not the number of an indicator; expected whole numbers joined by dots, such as 1.1.0");
        }
        return number;
    }

    /**
     * Begins an indicator.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableIndicator.builder();
    }

    /** Collects what an {@link Indicator} is made of. Number, name and dimension are required. */
    public sealed interface Builder permits ImmutableIndicator.Builder {

        /**
         * Sets the number.
         *
         * @param number whole numbers joined by dots
         * @return this builder
         */
        Builder number(String number);

        /**
         * Sets the name.
         *
         * @param name the name in English
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets the dimension.
         *
         * @param dimension the id of a dimension of the same catalogue
         * @return this builder
         */
        Builder dimension(String dimension);

        /**
         * Sets how far the number is vouched for.
         *
         * @param numberProvenance published, inferred or unsourced
         * @return this builder
         */
        Builder numberProvenance(Provenance numberProvenance);

        /**
         * Sets how far the name is vouched for.
         *
         * @param nameProvenance published, inferred or unsourced
         * @return this builder
         */
        Builder nameProvenance(Provenance nameProvenance);

        /**
         * Sets the minimum.
         *
         * @param minimum the level below which a label is out of reach
         * @return this builder
         */
        Builder minimum(Minimum minimum);

        /**
         * Says whether a lesser audit examines the indicator.
         *
         * @param audit the name of the audit, an identifier such as {@code silver}
         * @param examines true if it examines the indicator, false if it leaves it out
         * @return this builder
         */
        Builder putAudit(String audit, boolean examines);

        /**
         * Makes the indicator.
         *
         * @return the indicator
         * @throws IllegalStateException if a required part is missing
         * @throws IllegalArgumentException if a part is not what it should be
         */
        Indicator build();
    }
}
