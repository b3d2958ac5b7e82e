package org.klynge.examples.custom;

import org.klynge.standing.ProgramStatus;

/** Catalonia's accreditation of clusters in the years 2021 to 2023, all of which ended on one day. */
public final class CatalunyaClusters extends Programme {

    /** The id of the scheme. */
    public static final String SCHEME = "catalunya-clusters";

    /** Accredited by ACCIÓ. */
    public static final ProgramStatus ACCREDITED = ProgramStatus.of("catalunya-clusters/accredited");

    /** The programme, as {@link java.util.ServiceLoader} makes it. */
    public CatalunyaClusters() {
        super(SCHEME, "catalunya-clusters-2021.yaml");
    }
}
