package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klynge.fact.Identifier;
import org.klynge.rules.condition.Condition;

/**
 * Another way in which published sources state a requirement, or that it does not apply at all.
 *
 * @param id the name by which the reading is chosen, unique within its requirement, such as {@code reading-1}
 * @param condition what the requirement says in this reading; nothing where by this reading there is no such requirement
 * @param sources who states it so
 */
public record Reading(String id, Optional<Condition> condition, ImmutableList<Source> sources) {

    /** The name of the reading that a scheme applies, unless the scheme gives it another one. */
    public static final String DEFAULT = "default";

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is not an identifier
     */
    public Reading {
        Identifier.check("reading", id);
    }

    /**
     * The id of a reading to which its scheme gives no name.
     *
     * @param position the place of the reading among the other readings of its requirement or validity, from 1
     * @return the id, such as {@code reading-1}
     */
    public static String numbered(int position) {
        return "reading-" + position;
    }
}
