package org.klynge.standing;

import org.klynge.fact.Identifier;

/**
 * Something that a cluster can hold: a {@link LabelLevel} or a {@link ProgramStatus}. Its full name is that of its
 * {@link Ladder}, a slash and its own: {@code esca/gold}, {@code nic/arena-pro}.
 *
 * <p>A standing is its full name: two standings of the same full name are equal, whichever kind they were made as.
 * Other countries add theirs by naming them. Immutable and thread-safe.
 */
public abstract sealed class Standing implements Comparable<Standing> permits LabelLevel, ProgramStatus {

    private final String ladder;
    private final String name;

    Standing(String ladder, String name) {
        this.ladder = Identifier.check("ladder", ladder);
        this.name = Identifier.check("standing", name);
    }

    /** Splits a full name at its slash. */
    static String[] split(String fullName) {
        String[] parts = fullName.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "'" + fullName + "' is not a standing; expected ladder/standing, such as esca/gold");
        }
        return parts;
    }

    /**
     * The ladder that the standing belongs to.
     *
     * @return the id of the ladder, such as {@code esca}
     */
    public final String ladder() {
        return ladder;
    }

    /**
     * The name within the ladder.
     *
     * @return the name, such as {@code gold}
     */
    public final String name() {
        return name;
    }

    /**
     * The name by which documents and decisions speak of the standing.
     *
     * @return ladder, slash and name
     */
    public final String fullName() {
        return ladder + "/" + name;
    }

    @Override
    public final int compareTo(Standing other) {
        return fullName().compareTo(other.fullName());
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Standing that && ladder.equals(that.ladder) && name.equals(that.name);
    }

    @Override
    public final int hashCode() {
        return 31 * ladder.hashCode() + name.hashCode();
    }

    @Override
    public final String toString() {
        return fullName();
    }
}
