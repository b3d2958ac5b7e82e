package org.klynge.examples.custom;

import org.klynge.standing.ProgramStatus;

/** Denmark's cluster programme of 2021 to 2024: Gold, or a plan to get it. */
public final class Innovationskraft extends Programme {

    /** The id of the scheme. */
    public static final String SCHEME = "innovationskraft";

    /** The organisation of a field in which Denmark is strong. */
    public static final ProgramStatus STYRKEPOSITION = ProgramStatus.of("innovationskraft/styrkeposition");
    /** The organisation of an emerging field. */
    public static final ProgramStatus SPIRENDE = ProgramStatus.of("innovationskraft/spirende");

    /** The programme, as {@link java.util.ServiceLoader} makes it. */
    public Innovationskraft() {
        super(SCHEME, "innovationskraft-2021.yaml");
    }
}
