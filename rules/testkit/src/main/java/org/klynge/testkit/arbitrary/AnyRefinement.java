package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.testkit.refinement.Refinement;
import org.klynge.testkit.refinement.Refinements;

/** Pairs of dossiers of which one knows more than the other. */
public final class AnyRefinement {

    private AnyRefinement() {}

    /**
     * Refinements of dossiers about a scheme: of a dossier without conflicts up to four things are forgotten.
     *
     * @param ruleBook the rule book
     * @param scheme the id of the scheme
     * @return pairs, with a day on which an edition of the scheme can be in force
     * @throws IllegalArgumentException if the rule book has no such scheme
     */
    public static Arbitrary<Refinement> refinementsFor(RuleBook ruleBook, String scheme) {
        Decider decider = Klynge.decider(ruleBook);
        ImmutableList<Scheme> editions = AnyDossier.editions(ruleBook, scheme);
        return Arbitraries.oneOf(editions.stream()
                        .map(edition -> refinements(
                                decider,
                                scheme,
                                AnyDossier.dossiersFor(edition),
                                AnyDate.daysFor(edition)
                                        .filter(day ->
                                                !ruleBook.editions(scheme, day).isEmpty())))
                        .toList())
                .withoutEdgeCases();
    }

    /**
     * Refinements of some dossiers: of those without conflicts up to four things are forgotten.
     *
     * @param decider who decides, and finds conflicts
     * @param scheme the id of the scheme
     * @param dossiers the dossiers that know more
     * @param days days on which an edition of the scheme can be in force
     * @return pairs, with one of the days
     */
    public static Arbitrary<Refinement> refinements(
            Decider decider, String scheme, Arbitrary<Dossier> dossiers, Arbitrary<LocalDate> days) {
        Arbitrary<List<Integer>> steps =
                Arbitraries.integers().between(0, 999).list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(dossiers, days, steps)
                .filter((refined, day, forgotten) -> Refinements.isFreeOfConflicts(refined, decider, scheme, day))
                .as((refined, day, forgotten) -> new Refinement(forgotten(refined, forgotten), refined, day))
                .withoutEdgeCases();
    }

    private static Dossier forgotten(Dossier dossier, List<Integer> steps) {
        Dossier rough = dossier;
        for (int step : steps) {
            ImmutableList<Dossier> vaguer = Refinements.forgetting(rough);
            rough = vaguer.isEmpty() ? rough : vaguer.get(step % vaguer.size());
        }
        return rough;
    }
}
