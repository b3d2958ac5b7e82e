package org.klynge.dossier;

import java.util.Optional;
import org.klynge.fact.Identifier;
import org.klynge.standing.ProgramStatus;

/**
 * A list of a dossier that may lack entries. Lists are complete unless they are marked: of a complete list, what is not
 * on it did not happen; of an open one, nobody knows.
 *
 * @param list which list
 * @param only the catalogue whose assessments, or the standing whose grants, may be missing; nothing where any may
 */
public record OpenList(Kind list, Optional<String> only) {

    /** The lists that can be marked. */
    public enum Kind {
        /** Examinations of the cluster. */
        ASSESSMENTS,
        /** Standings that it was given. */
        GRANTS
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if {@code only} is not the id of a catalogue, or not the full name of a standing
     */
    public OpenList {
        only.ifPresent(name -> {
            switch (list) {
                case ASSESSMENTS -> Identifier.check("incomplete assessments: catalogue", name);
                case GRANTS -> ProgramStatus.of(name);
            }
        });
    }

    /** Some assessments may be missing. */
    public static final OpenList ASSESSMENTS = new OpenList(Kind.ASSESSMENTS, Optional.empty());
    /** Some grants may be missing. */
    public static final OpenList GRANTS = new OpenList(Kind.GRANTS, Optional.empty());

    /**
     * Assessments against one catalogue may be missing; all others are on record.
     *
     * @param catalogue the id of the catalogue
     * @return the mark
     * @throws IllegalArgumentException if that is no name of this kind
     */
    public static OpenList assessments(String catalogue) {
        return new OpenList(Kind.ASSESSMENTS, Optional.of(catalogue));
    }

    /**
     * Grants of one standing may be missing; all others are on record.
     *
     * @param standing the full name of the standing
     * @return the mark
     * @throws IllegalArgumentException if that is no name of this kind
     */
    public static OpenList grants(String standing) {
        return new OpenList(Kind.GRANTS, Optional.of(standing));
    }

    boolean covers(Kind kind, String name) {
        return list == kind && only.map(name::equals).orElse(true);
    }
}
