package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Country;
import org.klynge.cluster.EarlierName;
import org.klynge.cluster.Merger;
import org.klynge.cluster.RegionalNode;

/** Clusters with everything that can be said of them. */
public final class AnyCluster {

    private AnyCluster() {}

    /**
     * Clusters; any part but the id may be missing.
     *
     * @return clusters
     */
    public static Arbitrary<Cluster> clusters() {
        return Builders.withBuilder(Cluster::builder)
                .use(AnyIdentifier.identifiers())
                .in(Cluster.Builder::id)
                .use(AnyText.texts().optional(0.8))
                .in((builder, name) -> with(builder, name, Cluster.Builder::name))
                .use(countries().optional(0.8))
                .in((builder, country) -> with(builder, country, Cluster.Builder::country))
                .use(AnyDate.dates())
                .in(Cluster.Builder::founded)
                .use(AnyText.texts().optional(0.5))
                .in((builder, town) -> with(builder, town, Cluster.Builder::headOffice))
                .use(AnyText.texts().optional(0.5))
                .in((builder, area) -> with(builder, area, Cluster.Builder::technologyArea))
                .use(nodes().list().ofMaxSize(2))
                .in((builder, list) -> {
                    list.forEach(builder::addNode);
                    return builder;
                })
                .use(earlierNames().list().ofMaxSize(2))
                .in((builder, list) -> {
                    list.forEach(builder::addEarlierName);
                    return builder;
                })
                .use(mergers().optional(0.3))
                .in((builder, merger) -> with(builder, merger, Cluster.Builder::merger))
                .build(Cluster.Builder::build);
    }

    /**
     * Where a cluster has nodes beside its head office.
     *
     * @return places, with or without a region
     */
    public static Arbitrary<RegionalNode> nodes() {
        return Combinators.combine(AnyText.texts(), AnyText.texts().optional(0.5))
                .as(RegionalNode::new);
    }

    /**
     * Names that clusters bore.
     *
     * @return names, each with the day up to which it was borne as far as it is known
     */
    public static Arbitrary<EarlierName> earlierNames() {
        return Combinators.combine(AnyText.texts(), AnyDate.dates()).as(EarlierName::new);
    }

    /**
     * What became of clusters that merged into others.
     *
     * @return mergers, on days as far as they are known
     */
    public static Arbitrary<Merger> mergers() {
        return Combinators.combine(AnyIdentifier.identifiers(), AnyDate.dates()).as(Merger::new);
    }

    /**
     * Countries; Norway, which some tools take for a no, is one of them more often than others.
     *
     * @return countries
     */
    public static Arbitrary<Country> countries() {
        // The JDK gives them in another order each time it starts, and then no seed would give the same country again.
        Arbitrary<Country> all = Arbitraries.of(
                        ImmutableSortedSet.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)))
                .map(Country::of);
        return Arbitraries.oneOf(Arbitraries.just(Country.of("NO")), all);
    }

    /** Sets a part, where it is there. */
    static <B, T> B with(B builder, Optional<T> part, BiFunction<B, T, B> set) {
        return part.map(known -> set.apply(builder, known)).orElse(builder);
    }
}
