package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
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
import org.klynge.rules.scheme.Scheme;
import org.klynge.testkit.boundary.SubjectMatter;

/** Dossiers with everything that can be said in one. */
public final class AnyDossier {

    private AnyDossier() {}

    /**
     * Dossiers that a reader takes who knows a rule book: with texts, numbers and dates of every kind, to read and write. To decide
     * on, take {@link #dossiersFor(Scheme)}.
     *
     * @param ruleBook the rule book
     * @return dossiers
     */
    public static Arbitrary<Dossier> dossiers(RuleBook ruleBook) {
        return AnyIdentifier.identifiers()
                .list()
                .uniqueElements()
                .ofMaxSize(2)
                .flatMap(ids -> dossiers(ruleBook, ids))
                .withoutEdgeCases();
    }

    /**
     * Dossiers that speak of what an edition of a scheme asks about, with figures, scores and dates about its thresholds, its
     * first and last day and the times that it names. Statements may be vague, missing, or contradict each other. There are two
     * assessments at most, of any series that the scheme declares, and no cluster in them has merged into another one. Now and
     * then a country, a head office and nodes are known, since conditions in Java may ask for them.
     *
     * @param scheme the edition
     * @return dossiers; the simplest says nothing
     */
    public static Arbitrary<Dossier> dossiersFor(Scheme scheme) {
        return new DossiersAbout(SubjectMatter.of(scheme)).dossiers().withoutEdgeCases();
    }

    /**
     * Dossiers that speak of what any edition of a scheme asks about, as {@link #dossiersFor(Scheme)}.
     *
     * @param ruleBook the rule book
     * @param scheme the id of the scheme
     * @return dossiers, each about one edition; the simplest says nothing
     * @throws IllegalArgumentException if the rule book has no such scheme
     */
    public static Arbitrary<Dossier> dossiersFor(RuleBook ruleBook, String scheme) {
        return Arbitraries.of(editions(ruleBook, scheme))
                .flatMap(AnyDossier::dossiersFor)
                .withoutEdgeCases();
    }

    static ImmutableList<Scheme> editions(RuleBook ruleBook, String scheme) {
        ImmutableList<Scheme> editions = ruleBook.editions(scheme);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("scheme: '" + scheme + "' is not in this rule book; expected one of "
                    + ruleBook.schemes().stream().map(Scheme::id).distinct().toList());
        }
        return editions;
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
