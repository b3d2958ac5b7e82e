package org.klynge.rules.document;

import java.util.Optional;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Country;
import org.klynge.cluster.EarlierName;
import org.klynge.cluster.Merger;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.cluster.RegionalNode;
import org.klynge.fact.Identifier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;

/** Reads the parts of a dossier that describe the cluster. */
final class ClusterReader {

    private ClusterReader() {}

    static Optional<Cluster> cluster(Fields fields) {
        Problems problems = fields.problems();
        int before = problems.count();
        Cluster.Builder cluster = Cluster.builder();
        fields.required("id", id -> Identifier.check("cluster", id)).ifPresent(cluster::id);
        fields.text("name").ifPresent(cluster::name);
        fields.value("country", Country::of).ifPresent(cluster::country);
        fields.value("founded", PartialDate::parse).ifPresent(cluster::founded);
        fields.text("head-office").ifPresent(cluster::headOffice);
        fields.text("technology-area").ifPresent(cluster::technologyArea);
        fields.each("nodes", "a regional node", node -> {
            Optional<String> place = node.required("place");
            Optional<String> region = node.text("region");
            node.done();
            place.ifPresent(known -> cluster.addNode(new RegionalNode(known, region)));
        });
        fields.each("earlier-names", "an earlier name", earlier -> {
            Optional<String> name = earlier.required("name");
            PartialDate until = earlier.value("until", PartialDate::parse).orElse(PartialDate.unknown());
            earlier.done();
            name.ifPresent(known -> cluster.addEarlierName(new EarlierName(known, until)));
        });
        fields.mapping("merged-into", "a merger", merger -> {
            Optional<String> into = merger.required("cluster", id -> Identifier.check("cluster", id));
            PartialDate date = merger.value("date", PartialDate::parse).orElse(PartialDate.unknown());
            merger.done();
            into.ifPresent(known -> cluster.merger(new Merger(known, date)));
        });
        fields.done();
        return problems.unlessSince(before, fields.location(), cluster::build);
    }

    static Optional<Profile> profile(Fields fields, Iterable<ProfileFact> figures) {
        int before = fields.problems().count();
        Profile.Builder profile = Profile.builder();
        fields.value("date", PartialDate::parse).ifPresent(profile::date);
        for (ProfileFact fact : figures) {
            fields.value(
                            fact.name(),
                            text -> fact.clip(
                                    Quantity.parse(text, fact.possible().unit())))
                    .ifPresent(figure -> profile.putFigure(fact, figure));
        }
        fields.done();
        return fields.problems().unlessSince(before, fields.location(), profile::build);
    }
}
