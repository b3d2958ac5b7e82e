package org.klynge.rules.arbitrary;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.scheme.RuleBook;

/** Dossiers with everything that can be said in one. */
public final class AnyDossier {

    private AnyDossier() {}

    /** Dossiers that a reader takes who knows a rule book. */
    public static Arbitrary<Dossier> dossiers(RuleBook ruleBook) {
        return AnyIdentifier.identifiers().list().uniqueElements().ofMaxSize(2).flatMap(ids -> dossiers(ruleBook, ids));
    }

    private static Arbitrary<Dossier> dossiers(RuleBook ruleBook, List<String> ids) {
        ImmutableSet<IndicatorCatalogue> catalogues = ruleBook.schemes().stream()
                .flatMap(scheme -> scheme.assessments().stream())
                .flatMap(series -> series.catalogues().stream())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<Claim> claims = ruleBook.schemes().stream()
                .flatMap(scheme -> scheme.claims().stream())
                .collect(ImmutableSet.toImmutableSet());
        Arbitrary<List<Assessment>> assessments = Combinators.combine(ids.stream()
                        .map(id -> AnyAssessment.assessments(id, catalogues))
                        .toList())
                .as(list -> list);
        return Builders.withBuilder(Dossier::builder)
                .use(AnyCluster.clusters())
                .in(Dossier.Builder::cluster)
                .use(AnyProfile.profiles().list().ofMaxSize(2))
                .in((builder, list) -> {
                    list.forEach(builder::addProfile);
                    return builder;
                })
                .use(ids.isEmpty() ? Arbitraries.just(List.<Assessment>of()) : assessments)
                .in((builder, list) -> {
                    list.forEach(builder::addAssessment);
                    return builder;
                })
                .use(AnyAttestation.attestations(claims, ids).list().ofMaxSize(2))
                .in((builder, list) -> {
                    list.forEach(builder::addAttestation);
                    return builder;
                })
                .use(AnyGrant.grants(ruleBook.standings(), ids).list().ofMaxSize(2))
                .in((builder, list) -> {
                    list.forEach(builder::addGrant);
                    return builder;
                })
                .use(openLists(ruleBook, catalogues).list().ofMaxSize(3))
                .in((builder, list) -> {
                    list.forEach(builder::addIncomplete);
                    return builder;
                })
                .build(Dossier.Builder::build);
    }

    private static Arbitrary<OpenList> openLists(RuleBook ruleBook, ImmutableSet<IndicatorCatalogue> catalogues) {
        return Arbitraries.oneOf(
                Arbitraries.of(OpenList.Kind.class).map(list -> new OpenList(list, Optional.empty())),
                Arbitraries.of(catalogues).map(catalogue -> OpenList.assessments(catalogue.id())),
                AnyGrant.standings(ruleBook.standings()).map(standing -> OpenList.grants(standing.fullName())));
    }
}
