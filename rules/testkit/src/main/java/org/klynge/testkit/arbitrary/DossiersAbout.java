package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.klynge.assessment.Assessment;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Country;
import org.klynge.cluster.Profile;
import org.klynge.cluster.RegionalNode;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.Claim;
import org.klynge.standing.Grant;
import org.klynge.testkit.boundary.SubjectMatter;

/** Dossiers that speak of what a scheme asks about. */
final class DossiersAbout {

    private static final ImmutableList<String> IDS = ImmutableList.of("a", "b");

    /** Conditions in Java ask for them; Norway is the simplest. */
    private static final ImmutableList<Country> COUNTRIES =
            Stream.of("NO", "SE", "DE", "ES", "FR", "DK").map(Country::of).collect(ImmutableList.toImmutableList());

    private static final ImmutableList<RegionalNode> NODES = ImmutableList.of(
            new RegionalNode("Oslo", Optional.empty()),
            new RegionalNode("Grimstad", Optional.of("Agder")),
            new RegionalNode("Barcelona", Optional.of("Catalunya")));

    private final SubjectMatter matter;
    private final Arbitrary<PartialDate> dates;

    DossiersAbout(SubjectMatter matter) {
        this.matter = matter;
        this.dates = new DatesAbout(matter).dates();
    }

    Arbitrary<Dossier> dossiers() {
        int most = matter.series().isEmpty() ? 0 : IDS.size();
        return Arbitraries.integers().between(0, most).flatMap(many -> dossiers(IDS.subList(0, many)));
    }

    private Arbitrary<Dossier> dossiers(List<String> ids) {
        Arbitrary<List<Assessment>> assessments = ids.isEmpty()
                ? Arbitraries.just(List.of())
                : Combinators.combine(ids.stream().map(this::assessments).toList())
                        .as(list -> list);
        Arbitrary<List<Profile>> profiles =
                new FiguresAbout(matter).profiles(dates).list().ofMaxSize(2);
        return Combinators.combine(clusters(), assessments, profiles, attestations(ids), grants(ids), openLists())
                .as((cluster, examined, described, said, given, open) -> {
                    Dossier.Builder dossier = Dossier.builder().cluster(cluster);
                    examined.forEach(dossier::addAssessment);
                    described.forEach(dossier::addProfile);
                    said.forEach(attestation -> dossier.addAttestation(fitting(attestation, examined)));
                    given.forEach(grant -> grant.ifPresent(dossier::addGrant));
                    open.forEach(dossier::addIncomplete);
                    return dossier.build();
                });
    }

    private Arbitrary<Cluster> clusters() {
        return Combinators.combine(
                        DatesAbout.founded(matter),
                        Arbitraries.of(COUNTRIES).optional(0.5),
                        Arbitraries.of(NODES).map(RegionalNode::place).optional(0.4),
                        Arbitraries.of(NODES).list().uniqueElements().ofMaxSize(2))
                .as((founded, country, town, nodes) -> {
                    Cluster.Builder cluster = Cluster.builder().id("c").founded(founded);
                    country.ifPresent(cluster::country);
                    town.ifPresent(cluster::headOffice);
                    nodes.forEach(cluster::addNode);
                    return cluster.build();
                });
    }

    private Arbitrary<Assessment> assessments(String id) {
        return Arbitraries.of(matter.series().asList())
                .flatMap(series -> new ExaminationsAbout(matter, series).assessments(id, dates));
    }

    /** Now a few claims, now all of them at once, since many requirements want several. */
    private Arbitrary<List<Attestation>> attestations(List<String> ids) {
        if (matter.claims().isEmpty()) {
            return Arbitraries.just(List.of());
        }
        Arbitrary<List<Attestation>> few = Arbitraries.of(matter.claims().asList())
                .flatMap(claim -> attestations(claim, ids))
                .list()
                .ofMaxSize(3);
        Arbitrary<List<Claim>> most = Combinators.combine(
                        matter.claims().stream().map(DossiersAbout::mostly).toList())
                .as(claims -> claims.stream().flatMap(Optional::stream).toList());
        Arbitrary<List<Attestation>> all = Combinators.combine(dates, AnyGrant.oneOf(ids), most)
                .as((date, about, claims) -> claims.stream()
                        .map(claim -> attestation(
                                claim, true, claim.authorities().asList().get(0), date, about))
                        .toList());
        return Arbitraries.frequencyOf(Tuple.of(1, few), Tuple.of(1, all));
    }

    /** It shrinks to nothing: what comes first is plainest. */
    private static Arbitrary<Optional<Claim>> mostly(Claim claim) {
        List<Optional<Claim>> choices = new ArrayList<>(Collections.nCopies(32, Optional.of(claim)));
        choices.set(0, Optional.empty());
        return Arbitraries.of(choices);
    }

    private Arbitrary<Attestation> attestations(Claim claim, List<String> ids) {
        Arbitrary<String> by = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(claim.authorities().asList())),
                Tuple.of(1, Arbitraries.just("Somebody else")));
        return Combinators.combine(Arbitraries.of(true, true, true, false), by, dates, AnyGrant.oneOf(ids))
                .as((holds, authority, date, about) -> attestation(claim, holds, authority, date, about));
    }

    /** A claim about the cluster as such is confirmed of no assessment. */
    private static Attestation attestation(
            Claim claim, boolean holds, String by, PartialDate date, Optional<String> about) {
        Attestation.Builder attestation =
                Attestation.builder().claim(claim.name()).holds(holds).by(by).date(date);
        about.filter(id -> claim.about().isPresent()).ifPresent(attestation::assessment);
        return attestation.build();
    }

    /** An attestation that would speak of an assessment of another series speaks of one of the right one, or of none. */
    private Attestation fitting(Attestation attestation, List<Assessment> examined) {
        Claim claim = matter.claims().stream()
                .filter(each -> each.name().equals(attestation.claim()))
                .findFirst()
                .orElseThrow();
        List<String> fitting = examined.stream()
                .filter(assessment -> claim.about()
                        .flatMap(series -> series.catalogue(assessment.catalogue()))
                        .isPresent())
                .map(Assessment::id)
                .toList();
        return attestation.assessment().filter(id -> !fitting.contains(id)).isEmpty()
                ? attestation
                : attestation(
                        claim,
                        attestation.holds(),
                        attestation.by(),
                        attestation.date(),
                        fitting.stream().findFirst());
    }

    private Arbitrary<List<Optional<Grant>>> grants(List<String> ids) {
        return Combinators.combine(
                        Arbitraries.of(matter.standings().asList()), dates, dates.optional(0.4), AnyGrant.oneOf(ids))
                .as((standing, from, until, about) -> {
                    if (until.isPresent() && until.get().notBefore(from).isEmpty()) {
                        return Optional.<Grant>empty();
                    }
                    Grant.Builder grant = Grant.builder().standing(standing).from(from);
                    until.ifPresent(grant::until);
                    about.ifPresent(grant::assessment);
                    return Optional.of(grant.build());
                })
                .list()
                .ofMaxSize(3);
    }

    private Arbitrary<List<OpenList>> openLists() {
        Arbitrary<OpenList> one =
                Arbitraries.of(matter.standings().asList()).map(standing -> OpenList.grants(standing.fullName()));
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(List.of())),
                Tuple.of(1, Arbitraries.just(List.of(OpenList.GRANTS))),
                Tuple.of(1, Arbitraries.just(List.of(OpenList.ASSESSMENTS))),
                Tuple.of(1, one.map(List::of)));
    }
}
