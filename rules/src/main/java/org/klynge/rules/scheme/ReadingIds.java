package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.klynge.fact.Identifier;

/** The names of all readings of one requirement or validity: that which is applied, and the others. */
final class ReadingIds {

    private ReadingIds() {}

    static ImmutableSet<String> of(String applied, Collection<String> others) {
        return ImmutableSet.<String>builder().add(applied).addAll(others).build();
    }

    static void check(String where, String applied, Collection<String> others) {
        Set<String> taken = new LinkedHashSet<>(Set.of(Identifier.check("reading", applied)));
        for (String id : others) {
            if (!taken.add(id)) {
                throw new IllegalArgumentException("readings: two readings of " + where + " are called '" + id
                        + "'; expected a name of its own for each");
            }
        }
    }

    static IllegalArgumentException unknown(String where, String id, ImmutableSet<String> known) {
        return new IllegalArgumentException(
                "reading: '" + id + "' is no reading of " + where + "; expected one of " + known);
    }
}
