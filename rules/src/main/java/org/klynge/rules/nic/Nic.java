package org.klynge.rules.nic;

import com.google.common.collect.ImmutableList;
import org.klynge.rules.document.DocumentSource;
import org.klynge.standing.ProgramStatus;

/**
 * The Norwegian cluster programme, Norwegian Innovation Clusters, as {@code nic}. The names are constants; the rules are
 * documents, each requirement with its source, in the editions 2002, 2014, 2019 and 2024.
 *
 * <p>One public name may be two standings: NCE was a level until 2018 and is a mark since 2019. A standing that is given no
 * more stays on the later ladders for those who hold it.
 */
public final class Nic {

    /** The id of the scheme. */
    public static final String SCHEME = "nic";

    /** The first level, to establish a cluster: admissions from 2002 to 2021. */
    public static final ProgramStatus ARENA = ProgramStatus.of("nic/arena");
    /** Norwegian Centres of Expertise as a level: admissions from 2006 to 2018. */
    public static final ProgramStatus NCE_LEVEL = ProgramStatus.of("nic/nce-level");
    /** Global Centres of Expertise, the level above NCE: admissions in 2014 and 2015. */
    public static final ProgramStatus GCE = ProgramStatus.of("nic/gce");
    /** The second level from 2019: admissions to 2021. */
    public static final ProgramStatus ARENA_PRO = ProgramStatus.of("nic/arena-pro");
    /** The mark that an Arena Pro cluster may use, from 2019; not the level of the same name before that. */
    public static final ProgramStatus NCE_MARK = ProgramStatus.of("nic/nce-mark");
    /** Support for projects of mature clusters, from 2020. */
    public static final ProgramStatus MATURE = ProgramStatus.of("nic/mature");
    /** A small network docked to a cluster, from 2021. */
    public static final ProgramStatus HUB_NODE = ProgramStatus.of("nic/hub-node");
    /** The first level of the programme of April 2024; its name is not published. */
    public static final ProgramStatus LEVEL_1 = ProgramStatus.of("nic/nic-level-1");
    /** NIC Explore, the second level of the programme of April 2024. */
    public static final ProgramStatus EXPLORE = ProgramStatus.of("nic/nic-explore");
    /** The third level of the programme of April 2024; its name is not published. */
    public static final ProgramStatus LEVEL_3 = ProgramStatus.of("nic/nic-level-3");

    private Nic() {}

    /**
     * The rules as they are written down. They speak of the European labels too, so that they are read together with
     * those.
     *
     * @return all editions of the scheme, the earliest first
     */
    public static ImmutableList<DocumentSource> documents() {
        return DocumentSource.resources(
                Nic.class, "programme-2002.yaml", "programme-2014.yaml", "programme-2019.yaml", "programme-2024.yaml");
    }
}
