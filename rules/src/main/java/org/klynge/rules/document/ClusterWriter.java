package org.klynge.rules.document;

import java.util.Comparator;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Country;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.Numeral;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/** Writes the parts of a dossier that describe the cluster. */
final class ClusterWriter {

    private static final String DATE = "date";

    private ClusterWriter() {}

    static void cluster(Cluster cluster, Entries entries) {
        entries.text("id", cluster.id());
        if (!cluster.name().equals(cluster.id())) {
            entries.text("name", cluster.name());
        }
        entries.text("country", cluster.country().map(Country::code));
        entries.date("founded", cluster.founded());
        entries.text("head-office", cluster.headOffice());
        entries.text("technology-area", cluster.technologyArea());
        entries.each("nodes", cluster.nodes(), (node, written) -> {
            written.text("place", node.place());
            written.text("region", node.region());
        });
        entries.each("earlier-names", cluster.earlierNames(), (earlier, written) -> {
            written.text("name", earlier.name());
            written.date("until", earlier.until());
        });
        cluster.merger()
                .ifPresent(merger -> entries.mapping("merged-into", written -> {
                    written.text("cluster", merger.into());
                    written.date(DATE, merger.date());
                }));
    }

    static void profile(Profile profile, Entries entries) {
        entries.date(DATE, profile.date());
        profile.figures().entrySet().stream()
                .sorted(Comparator.comparingInt(figure -> order(figure.getKey())))
                .forEach(figure -> figure(figure.getKey(), figure.getValue(), entries));
    }

    /** Figures stand as the reader puts them, so that a profile is written alike again: the standard ones first. */
    private static int order(ProfileFact fact) {
        int standard = ProfileFact.standard().indexOf(fact);
        return standard < 0 ? ProfileFact.standard().size() : standard;
    }

    private static void figure(ProfileFact fact, Quantity figure, Entries entries) {
        String name = fact.name();
        boolean taken = name.equals(DATE)
                || ProfileFact.named(name)
                        .filter(standard -> !standard.equals(fact))
                        .isPresent();
        if (taken) {
            throw entries.refuse(name, "a document means something else by this name; give the figure another one");
        }
        Unit unit = fact.possible().unit();
        if (figure.isExact() && !unit.equals(Unit.PERCENT)) {
            String numeral = Numeral.print(figure.range().lowerEndpoint());
            entries.number(name, figure, numeral, text -> fact.clip(Quantity.parse(text, unit)));
        } else {
            entries.value(name, figure, text -> fact.clip(Quantity.parse(text, unit)));
        }
    }
}
