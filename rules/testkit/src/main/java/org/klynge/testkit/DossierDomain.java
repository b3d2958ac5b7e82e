package org.klynge.testkit;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Assessor;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.assessment.Points;
import org.klynge.assessment.Publication;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.assessment.ReportedUse;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Country;
import org.klynge.cluster.EarlierName;
import org.klynge.cluster.Merger;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.cluster.RegionalNode;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.Klynge;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.standing.Grant;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.Ladder;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;
import org.klynge.testkit.arbitrary.AnyAssessment;
import org.klynge.testkit.arbitrary.AnyAttestation;
import org.klynge.testkit.arbitrary.AnyCatalogue;
import org.klynge.testkit.arbitrary.AnyCluster;
import org.klynge.testkit.arbitrary.AnyDate;
import org.klynge.testkit.arbitrary.AnyDossier;
import org.klynge.testkit.arbitrary.AnyGrant;
import org.klynge.testkit.arbitrary.AnyProfile;
import org.klynge.testkit.arbitrary.AnyQuantity;
import org.klynge.testkit.arbitrary.AnyRating;
import org.klynge.testkit.arbitrary.AnyRefinement;
import org.klynge.testkit.arbitrary.AnyScore;
import org.klynge.testkit.arbitrary.AnyStanding;
import org.klynge.testkit.refinement.Refinement;

/**
 * Dossiers and what they are made of, for properties in jqwik: they speak of the built-in schemes. A part of {@link KlyngeDomain}.
 */
@Domain(DomainContext.Global.class)
public final class DossierDomain extends DomainContextBase {

    /** Makes the domain; jqwik does. */
    public DossierDomain() {}

    private static RuleBook builtIn() {
        return Klynge.ruleBook();
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return units().flatMap(AnyQuantity::quantities).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Unit> units() {
        return AnyQuantity.units().withoutEdgeCases();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return AnyDate.dates().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Cluster> clusters() {
        return AnyCluster.clusters().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Country> countries() {
        return AnyCluster.countries().withoutEdgeCases();
    }

    @Provide
    Arbitrary<RegionalNode> nodes() {
        return AnyCluster.nodes().withoutEdgeCases();
    }

    @Provide
    Arbitrary<EarlierName> earlierNames() {
        return AnyCluster.earlierNames().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Merger> mergers() {
        return AnyCluster.mergers().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return AnyProfile.profiles().withoutEdgeCases();
    }

    @Provide
    Arbitrary<ProfileFact> figures() {
        return Arbitraries.of(builtIn().figures()).withoutEdgeCases();
    }

    @Provide
    Arbitrary<IndicatorCatalogue> catalogues() {
        return AnyCatalogue.catalogues().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Dimension> dimensions() {
        return AnyCatalogue.dimensions("d").withoutEdgeCases();
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        Dimension dimension = new Dimension("d", ImmutableMap.of("en", "D"));
        return AnyCatalogue.indicators("1.1", List.of(dimension)).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Minimum> minimums() {
        return AnyCatalogue.minimums().withoutEdgeCases();
    }

    @Provide
    Arbitrary<ReportedUse> uses() {
        return AnyCatalogue.uses().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Publication> publications() {
        return AnyCatalogue.publications().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return AnyAssessment.assessments(
                        "a",
                        builtIn().schemes().stream()
                                .flatMap(scheme -> scheme.assessments().stream())
                                .flatMap(series -> series.catalogues().stream())
                                .toList())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Assessor> assessors() {
        return AnyAssessment.assessors().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Rating> ratings() {
        return AnyRating.ratings().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Points> points() {
        return AnyRating.points().withoutEdgeCases();
    }

    @Provide
    Arbitrary<ReportedScore> scores() {
        return AnyScore.scores().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Attestation> attestations() {
        return AnyAttestation.attestations(
                        builtIn().schemes().stream()
                                .flatMap(scheme -> scheme.claims().stream())
                                .toList(),
                        List.of())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Grant> grants() {
        return AnyGrant.grants(builtIn().standings(), List.of()).withoutEdgeCases();
    }

    @Provide
    Arbitrary<OpenList> openLists() {
        return Arbitraries.oneOf(
                        Arbitraries.of(OpenList.Kind.class).map(kind -> new OpenList(kind, Optional.empty())),
                        standings().map(standing -> OpenList.grants(standing.fullName())))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(builtIn().schemes().stream()
                        .map(AnyDossier::dossiersFor)
                        .toList())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Refinement> refinements() {
        return Arbitraries.oneOf(builtIn().schemes().stream()
                        .map(Scheme::id)
                        .distinct()
                        .map(scheme -> AnyRefinement.refinementsFor(builtIn(), scheme))
                        .toList())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Standing> standings() {
        return AnyStanding.standings().withoutEdgeCases();
    }

    @Provide
    Arbitrary<LabelLevel> labels() {
        return AnyStanding.labels().withoutEdgeCases();
    }

    @Provide
    Arbitrary<ProgramStatus> statuses() {
        return AnyStanding.statuses().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Ladder> ladders() {
        return AnyStanding.ladders().withoutEdgeCases();
    }
}
