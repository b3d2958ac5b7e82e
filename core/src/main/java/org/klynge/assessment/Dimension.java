package org.klynge.assessment;

import com.google.common.collect.ImmutableMap;
import org.klynge.fact.Identifier;

/**
 * A group of indicators in a catalogue.
 *
 * @param id the number or short name within the catalogue
 * @param names the name by language (two-letter code); English is always there
 * @param nameProvenance how far the English name is vouched for; those in other languages translate it
 */
public record Dimension(String id, ImmutableMap<String, String> names, Provenance nameProvenance) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id is not an identifier or the English name is missing
     */
    public Dimension {
        Identifier.check("dimension", id);
        if (!names.containsKey("en")) {
            throw new IllegalArgumentException("names: the dimension '" + id + "' has no English name ('en')");
        }
    }

    /**
     * A dimension whose name is published.
     *
     * @param id the number or short name within the catalogue
     * @param names the name by language (two-letter code); English is always there
     * @throws IllegalArgumentException if the id is not an identifier or the English name is missing
     */
    public Dimension(String id, ImmutableMap<String, String> names) {
        this(id, names, Provenance.PUBLISHED);
    }

    /**
     * The English name.
     *
     * @return the name under the code {@code en}
     */
    public String name() {
        return names.getOrDefault("en", id);
    }
}
