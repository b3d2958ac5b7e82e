package org.klynge.rules.scheme;

import java.util.Optional;
import org.klynge.fact.Identifier;

/**
 * Where a rule is written.
 *
 * @param id the name by which the requirements of a scheme refer to the source
 * @param title what it is
 * @param url where it can be read, if anywhere
 */
public record Source(String id, String title, Optional<String> url) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id is not an identifier or the title is blank
     */
    public Source {
        Identifier.check("source", id);
        if (title.isBlank()) {
            throw new IllegalArgumentException("title: the source '" + id + "' has a blank title");
        }
    }
}
