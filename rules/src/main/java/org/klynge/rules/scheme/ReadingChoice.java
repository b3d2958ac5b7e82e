package org.klynge.rules.scheme;

import java.util.Comparator;
import org.klynge.fact.Identifier;
import org.klynge.standing.Standing;

/**
 * Which of the published readings of a requirement, or of the validity of a standing, is to be followed. It is printed and
 * parsed as {@code gold.score=reading-1} for a requirement, and as {@code esca/gold=assessment-day} for a validity.
 *
 * @param of the id of a requirement, or the full name of a standing whose validity is meant
 * @param reading the id of the reading
 */
public record ReadingChoice(String of, String reading) implements Comparable<ReadingChoice> {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if {@code of} is neither an identifier nor a full name of a standing, or the
     *     reading is not an identifier
     */
    public ReadingChoice {
        int slash = of.indexOf('/');
        if (slash >= 0) {
            Identifier.check("ladder", of.substring(0, slash));
            Identifier.check("standing", of.substring(slash + 1));
        } else {
            Identifier.check("requirement", of);
        }
        Identifier.check("reading", reading);
    }

    /**
     * A reading of how long a standing runs.
     *
     * @param standing the standing
     * @param reading the id of the reading
     * @return the choice
     * @throws IllegalArgumentException if the reading is not an identifier
     */
    public static ReadingChoice ofValidity(Standing standing, String reading) {
        return new ReadingChoice(standing.fullName(), reading);
    }

    /**
     * Reads a choice as it is printed.
     *
     * @param text such as {@code gold.score=reading-1} or {@code esca/gold=assessment-day}
     * @return the choice
     * @throws IllegalArgumentException if the text has another form
     */
    public static ReadingChoice parse(String text) {
        String[] parts = text.split("=", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("'" + text + "' is no choice of a reading; expected a requirement or a"
                    + " standing, '=' and the reading, such as gold.score=reading-1 or esca/gold=assessment-day");
        }
        return new ReadingChoice(parts[0], parts[1]);
    }

    /**
     * Whether it is a validity that is read so.
     *
     * @return true for the validity of a standing, false for a requirement
     */
    public boolean isOfValidity() {
        return of.indexOf('/') >= 0;
    }

    /**
     * Whether this is about the validity of a standing.
     *
     * @param standing the standing
     * @return true where this is a reading of how long it runs
     */
    public boolean isOf(Standing standing) {
        return of.equals(standing.fullName());
    }

    /** By what is read, and then by the reading. */
    @Override
    public int compareTo(ReadingChoice other) {
        return Comparator.comparing(ReadingChoice::of)
                .thenComparing(ReadingChoice::reading)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return of + "=" + reading;
    }
}
