package org.klynge.assessment;

import com.google.common.collect.ImmutableMap;
import org.klynge.fact.Identifier;

/**
 * A group of indicators in a catalogue.
 *
 * @param id the number or short name within the catalogue
 * @param names the name by language (two-letter code); English is always there
 */
public record Dimension(String id, ImmutableMap<String, String> names) {

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
     * The English name.
     *
     * @return the name under the code {@code en}
     */
    public String name() {
        return names.getOrDefault("en", id);
    }
}
