package org.klynge.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.RegionalNode;
import org.klynge.fact.PartialDate;

/** Ways to leave out one thing that is said of a cluster. */
final class LesserClusters {

    /** The whole first, then its parts. */
    static final ImmutableList<UnaryOperator<Cluster>> WAYS = ImmutableList.of(
            cluster -> Cluster.unnamed(),
            cluster -> without(cluster, Part.NAMES),
            cluster -> without(cluster, Part.COUNTRY),
            cluster -> without(cluster, Part.FOUNDED),
            cluster -> without(cluster, Part.HEAD_OFFICE),
            cluster -> without(cluster, Part.NODES),
            cluster -> without(cluster, Part.AREA),
            cluster -> without(cluster, Part.MERGER));

    private enum Part {
        NAMES,
        COUNTRY,
        FOUNDED,
        HEAD_OFFICE,
        NODES,
        AREA,
        MERGER
    }

    private LesserClusters() {}

    private static Cluster without(Cluster cluster, Part gone) {
        Cluster.Builder less = Cluster.builder().id(cluster.id());
        if (gone != Part.NAMES) {
            less.name(cluster.name());
            cluster.earlierNames().forEach(less::addEarlierName);
        }
        if (gone != Part.COUNTRY) {
            cluster.country().ifPresent(less::country);
        }
        less.founded(gone == Part.FOUNDED ? PartialDate.unknown() : cluster.founded());
        if (gone != Part.HEAD_OFFICE) {
            cluster.headOffice().ifPresent(less::headOffice);
        }
        (gone == Part.NODES ? List.<RegionalNode>of() : cluster.nodes()).forEach(less::addNode);
        if (gone != Part.AREA) {
            cluster.technologyArea().ifPresent(less::technologyArea);
        }
        if (gone != Part.MERGER) {
            cluster.merger().ifPresent(less::merger);
        }
        return less.build();
    }
}
