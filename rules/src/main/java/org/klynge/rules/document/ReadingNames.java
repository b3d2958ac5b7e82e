package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.klynge.fact.Identifier;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.Source;

/** The names of the readings of one requirement or validity: by place where a document gives none. */
final class ReadingNames {

    /** Under this key stands the name of the reading that is applied. */
    private static final String APPLIED = "applied-reading";

    private final Set<String> taken = new HashSet<>();
    private int position;

    /** The name of the reading that is applied, if it can be read. */
    Optional<String> applied(Fields fields) {
        Optional<String> name = fields.has(APPLIED)
                ? fields.required(APPLIED, id -> Identifier.check("reading", id))
                : Optional.of(Reading.DEFAULT);
        name.ifPresent(taken::add);
        return name;
    }

    /** The name of the next one of the other readings, unless it has none that can be read, or one that is taken. */
    Optional<String> next(Fields fields) {
        position++;
        Optional<String> name = fields.has("id")
                ? fields.required("id", id -> Identifier.check("reading", id))
                : Optional.of(Reading.numbered(position));
        return name.filter(id -> {
            boolean isNew = taken.add(id);
            if (!isNew) {
                fields.problems()
                        .add(
                                fields.locationOf("id"),
                                "two readings are called '" + id + "'; give this one an 'id' of its own");
            }
            return isNew;
        });
    }

    /** Who states another reading: there must be somebody. */
    static ImmutableList<Source> sources(Fields fields, SchemeNames names) {
        int before = fields.problems().count();
        ImmutableList<Source> sources = names.sources(fields);
        if (sources.isEmpty() && !fields.isCut() && fields.problems().count() == before) {
            fields.problems().add(fields.location(), "another reading has no 'source'; name one");
        }
        return sources;
    }

    /** The name of the reading that is applied, unless the scheme gives it none. */
    static void writeApplied(String name, Entries entries) {
        if (!name.equals(Reading.DEFAULT)) {
            entries.text(APPLIED, name);
        }
    }

    /** The name of another reading, unless it is the one that it has by its place. */
    static void write(int position, String id, Entries entries) {
        if (!id.equals(Reading.numbered(position))) {
            entries.text("id", id);
        }
    }
}
