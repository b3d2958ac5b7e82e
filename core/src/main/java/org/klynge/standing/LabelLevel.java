package org.klynge.standing;

/** A level of a quality label, such as {@code esca/gold}: earned by assessment, and earned again. */
public final class LabelLevel extends Standing {

    private LabelLevel(String ladder, String name) {
        super(ladder, name);
    }

    /**
     * The level of a full name.
     *
     * @param fullName ladder, slash and name
     * @return the level
     * @throws IllegalArgumentException if the name has another form
     */
    public static LabelLevel of(String fullName) {
        String[] parts = split(fullName);
        return new LabelLevel(parts[0], parts[1]);
    }
}
