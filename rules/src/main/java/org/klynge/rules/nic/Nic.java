package org.klynge.rules.nic;

import com.google.common.collect.ImmutableList;
import org.klynge.rules.document.DocumentSource;
import org.klynge.standing.ProgramStatus;

/**
 * The Norwegian cluster programme, Norwegian Innovation Clusters, as {@code nic}. The names are constants; the rules are
 * documents, each requirement with its source. So far the years 2019 to April 2024 are covered.
 */
public final class Nic {

    /** The id of the scheme. */
    public static final String SCHEME = "nic";

    /** The first level: to establish a cluster. */
    public static final ProgramStatus ARENA = ProgramStatus.of("nic/arena");
    /** The second level, from 2019. */
    public static final ProgramStatus ARENA_PRO = ProgramStatus.of("nic/arena-pro");
    /** The mark that an Arena Pro cluster may use, from 2019; not the level of the same name before that. */
    public static final ProgramStatus NCE_MARK = ProgramStatus.of("nic/nce-mark");

    private Nic() {}

    /**
     * The rules as they are written down. They speak of the European labels too, so that they are read together with
     * those.
     *
     * @return all editions of the scheme
     */
    public static ImmutableList<DocumentSource> documents() {
        return DocumentSource.resources(Nic.class, "programme-2019.yaml");
    }
}
