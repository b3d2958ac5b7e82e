package org.klynge.examples.custom;

import org.klynge.standing.ProgramStatus;

/** France's pôles de compétitivité: a label of the State for a phase of some years, or for a while on probation. */
public final class Poles extends Programme {

    /** The id of the scheme. */
    public static final String SCHEME = "poles";

    /** Labelled for a while, which is extended to the phase on conditions. */
    public static final ProgramStatus PROBATION = ProgramStatus.of("poles/probation");
    /** Labelled for the phase. */
    public static final ProgramStatus POLE = ProgramStatus.of("poles/pole");

    /** The programme, as {@link java.util.ServiceLoader} makes it. */
    public Poles() {
        super(SCHEME, "poles-phase-3.yaml", "poles-phase-4.yaml", "poles-phase-5.yaml");
    }
}
