package org.klynge.examples.custom;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Country;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.spi.ConditionPlugin;

/**
 * The head office of the cluster lies in a country, or in a region of it. The rule language cannot ask for that: its facts
 * are figures and dates, and where an office lies is neither.
 *
 * <p>A dossier names the town of the head office, but not the region in which that town lies. It is known only if the town
 * is among the regional offices too, with a region of a wanted name. A region of another name may be a part of the wanted
 * one (Barcelona) or a name for it in another language, so that it rules nothing out; another country does.
 *
 * <pre>{@code
 * custom: { name: head-office-in, with: { country: ES, region: "Catalunya, Catalonia" } }
 * }</pre>
 */
public final class HeadOfficeIn implements ConditionPlugin {

    private static final String COUNTRY = "country";
    private static final String REGION = "region";
    private static final Splitter NAMES = Splitter.on(',').trimResults();

    /** The condition, as {@link java.util.ServiceLoader} makes it. */
    public HeadOfficeIn() {}

    @Override
    public String name() {
        return "head-office-in";
    }

    @Override
    public String describe() {
        return "the head office lies in the country, or in the region, that is named";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public void check(ImmutableMap<String, String> parameters) {
        ImmutableSet<String> known = ImmutableSet.of(COUNTRY, REGION);
        if (!parameters.containsKey(COUNTRY)) {
            throw new IllegalArgumentException(
                    "'with' has no 'country'; name the country of the head office, such as ES");
        }
        if (!known.containsAll(parameters.keySet())) {
            throw new IllegalArgumentException("'with' has " + Sets.difference(parameters.keySet(), known)
                    + "; expected country, and region where one is meant");
        }
        country(parameters);
        if (regions(parameters).stream().flatMap(ImmutableSet::stream).anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("'region' is '" + parameters.get(REGION)
                    + "'; expected the names of the region, with commas between");
        }
    }

    @Override
    public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
        Cluster cluster = dossier.cluster();
        if (cluster.country().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        if (!cluster.country().get().equals(country(parameters))) {
            return Verdict.NOT_MET;
        }
        return regions(parameters)
                .map(names -> isAmong(names, cluster) ? Verdict.MET : Verdict.UNKNOWN)
                .orElse(Verdict.MET);
    }

    private static boolean isAmong(ImmutableSet<String> regions, Cluster cluster) {
        return cluster.nodes().stream()
                .filter(node -> cluster.headOffice().equals(Optional.of(node.place())))
                .flatMap(node -> node.region().stream())
                .anyMatch(regions::contains);
    }

    private static Country country(ImmutableMap<String, String> parameters) {
        return Country.of(parameters.getOrDefault(COUNTRY, ""));
    }

    private static Optional<ImmutableSet<String>> regions(ImmutableMap<String, String> parameters) {
        return Optional.ofNullable(parameters.get(REGION)).map(names -> ImmutableSet.copyOf(NAMES.split(names)));
    }
}
