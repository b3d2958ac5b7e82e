package org.klynge.examples.custom;

import org.klynge.standing.ProgramStatus;

/** Germany's go-cluster: an organisation is a member or not, and since 2016 members take part in the Silver process. */
public final class GoCluster extends Programme {

    /** The id of the scheme. */
    public static final String SCHEME = "go-cluster";

    /** A member of the programme. */
    public static final ProgramStatus MEMBER = ProgramStatus.of("go-cluster/member");

    /** The programme, as {@link java.util.ServiceLoader} makes it. */
    public GoCluster() {
        super(SCHEME, "go-cluster-before-2016.yaml", "go-cluster-2016.yaml");
    }
}
