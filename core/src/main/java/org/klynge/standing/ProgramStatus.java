package org.klynge.standing;

/** A status in a public programme, such as {@code nic/arena-pro}: admitted to, for a time. */
public final class ProgramStatus extends Standing {

    private ProgramStatus(String ladder, String name) {
        super(ladder, name);
    }

    /**
     * The status of a full name.
     *
     * @param fullName ladder, slash and name
     * @return the status
     * @throws IllegalArgumentException if the name has another form
     */
    public static ProgramStatus of(String fullName) {
        String[] parts = split(fullName);
        return new ProgramStatus(parts[0], parts[1]);
    }
}
