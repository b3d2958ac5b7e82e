package org.klynge.testkit.refinement;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Country;
import org.klynge.cluster.RegionalNode;
import org.klynge.dossier.Dossier;

/** Dossiers that know one thing less or more of where the cluster is and what it does. Nobody knows of all its nodes. */
final class ClusterSteps {

    private static final ImmutableList<Country> COUNTRIES = ImmutableList.of(Country.of("NO"), Country.of("SE"));
    private static final String TOWN = "Oslo";
    private static final String AREA = "ICT";
    private static final ImmutableList<RegionalNode> NODES = ImmutableList.of(
            new RegionalNode(TOWN, Optional.empty()), new RegionalNode("Grimstad", Optional.of("Agder")));

    private final Dossier dossier;
    private final Cluster cluster;

    ClusterSteps(Dossier dossier) {
        this.dossier = dossier;
        this.cluster = dossier.cluster();
    }

    Stream<Dossier> forgetting() {
        Stream<Cluster> whole = Stream.of(
                        cluster.country().map(gone -> in(Optional.empty())),
                        cluster.headOffice().map(gone -> at(Optional.empty())),
                        cluster.technologyArea().map(gone -> doing(Optional.empty())))
                .flatMap(Optional::stream);
        Stream<Cluster> fewer = IntStream.range(0, cluster.nodes().size())
                .mapToObj(i -> with(Rewritten.at(cluster.nodes(), i, Optional.empty())));
        Stream<Cluster> vaguer = IntStream.range(0, cluster.nodes().size())
                .mapToObj(i -> with(Rewritten.at(
                        cluster.nodes(),
                        i,
                        Optional.of(new RegionalNode(cluster.nodes().get(i).place(), Optional.empty())))));
        return dossiers(Stream.of(whole, fewer, vaguer));
    }

    Stream<Dossier> learning() {
        Stream<Cluster> countries = cluster.country().isPresent()
                ? Stream.empty()
                : COUNTRIES.stream().map(country -> in(Optional.of(country)));
        Stream<Cluster> towns = cluster.headOffice().isPresent() ? Stream.empty() : Stream.of(at(Optional.of(TOWN)));
        Stream<Cluster> areas =
                cluster.technologyArea().isPresent() ? Stream.empty() : Stream.of(doing(Optional.of(AREA)));
        Stream<Cluster> nodes = NODES.stream()
                .filter(node -> !cluster.nodes().contains(node))
                .map(node -> with(ImmutableList.<RegionalNode>builder()
                        .addAll(cluster.nodes())
                        .add(node)
                        .build()));
        return dossiers(Stream.of(countries, towns, areas, nodes));
    }

    private Stream<Dossier> dossiers(Stream<Stream<Cluster>> clusters) {
        return clusters.flatMap(Function.identity())
                .map(other -> dossier.toBuilder().cluster(other).build());
    }

    private Cluster in(Optional<Country> country) {
        return Rewritten.cluster(
                cluster, cluster.founded(), country, cluster.headOffice(), cluster.technologyArea(), cluster.nodes());
    }

    private Cluster at(Optional<String> town) {
        return Rewritten.cluster(
                cluster, cluster.founded(), cluster.country(), town, cluster.technologyArea(), cluster.nodes());
    }

    private Cluster doing(Optional<String> area) {
        return Rewritten.cluster(
                cluster, cluster.founded(), cluster.country(), cluster.headOffice(), area, cluster.nodes());
    }

    private Cluster with(List<RegionalNode> nodes) {
        return Rewritten.cluster(
                cluster, cluster.founded(), cluster.country(), cluster.headOffice(), cluster.technologyArea(), nodes);
    }
}
