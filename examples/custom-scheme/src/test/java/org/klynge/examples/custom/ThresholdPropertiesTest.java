package org.klynge.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Decision;
import org.klynge.testkit.KlyngeDomain;
import org.klynge.testkit.arbitrary.AnyRefinement;
import org.klynge.testkit.boundary.Boundaries;
import org.klynge.testkit.boundary.Boundary;
import org.klynge.testkit.refinement.Refinement;
import org.klynge.testkit.refinement.Refinements;

/** What a project writes of its own about its thresholds, beside the laws: with values, bounds and refinements of the testkit. */
class ThresholdPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 1);

    private static Decision decide(Dossier dossier, LocalDate day) {
        return Invented.KLYNGE.decide(CatalunyaClusters.SCHEME, dossier, day);
    }

    private static Dossier with(Dossier dossier, int companies) {
        return dossier.toBuilder()
                .addProfile(Profile.builder()
                        .date(PartialDate.on(DAY))
                        .putFigure(ProfileFact.atLeastZero("member-companies", Unit.COUNT), Quantity.count(companies))
                        .build())
                .build();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Domain(KlyngeDomain.class)
    void twenty_companies_are_enough_whatever_else_is_known(
            @ForAll Dossier dossier, @ForAll @IntRange(max = 40) int companies) {
        assertThat(decide(with(dossier, companies), DAY)
                        .requirement("accredited.companies")
                        .verdict())
                .isEqualTo(Verdict.of(companies >= 20));
    }

    @Test
    void each_number_is_met_from_where_the_programme_says() {
        assertThat(Boundaries.of(Invented.KLYNGE.ruleBook().edition(CatalunyaClusters.SCHEME, "2021")).stream()
                        .map(Boundary::toString))
                .contains(
                        "accredited.companies: profile.member-companies = 19 does not meet at least 20",
                        "accredited.companies: profile.member-companies = 20 meets at least 20",
                        "accredited.turnover: profile.members-turnover = 99999999.99 EUR does not meet at least 100000000 EUR",
                        "accredited.board: profile.board-private-companies = 50 % does not meet more than 50 %",
                        "accredited.board: profile.board-private-companies = 50.01 % meets more than 50 %");
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void whoever_knows_more_is_never_told_the_contrary(@ForAll("refinements") Refinement refinement) {
        Decision before = decide(refinement.rough(), refinement.day());
        Decision after = decide(refinement.refined(), refinement.day());
        before.standings()
                .keySet()
                .forEach(standing -> assertThat(after.verdict(standing).narrows(before.verdict(standing)))
                        .isTrue());
    }

    @Provide
    Arbitrary<Refinement> refinements() {
        return AnyRefinement.refinementsFor(Invented.KLYNGE.ruleBook(), CatalunyaClusters.SCHEME);
    }

    @Test
    void of_companies_that_nobody_counted_exactly_nobody_knows() {
        List<Dossier> vaguer = Refinements.forgetting(with(Dossier.builder().build(), 20));
        assertThat(vaguer)
                .isNotEmpty()
                .allSatisfy(dossier -> assertThat(decide(dossier, DAY)
                                .requirement("accredited.companies")
                                .verdict())
                        .isIn(Verdict.MET, Verdict.UNKNOWN));
    }
}
