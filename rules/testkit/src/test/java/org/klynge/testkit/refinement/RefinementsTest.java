package org.klynge.testkit.refinement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.DossierWriter;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.nic.Nic;
import org.klynge.rules.scheme.Scheme;
import org.klynge.testkit.arbitrary.AnyRefinement;

/** Whoever knows less is certain of less, and of nothing else. */
class RefinementsTest {

    private static final Scheme LABELS = Klynge.ruleBook().edition(EscaLabels.SCHEME, "2019-11");
    private static final LocalDate DAY = LocalDate.of(2021, 11, 6);

    record Asked(String scheme, Refinement refinement) {}

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void what_is_certain_stays_certain(@ForAll("refinements") Asked asked) {
        Refinement pair = asked.refinement();
        assertNarrows(asked.scheme(), pair.rough(), pair.refined(), pair.day());
    }

    @Example
    void each_thing_can_be_forgotten_and_learnt() {
        Dossier dossier = read("""
                cluster: { id: c, founded: 2014-05-01 }
                profiles: [ { date: 2021, committed-participants: 20 } ]
                assessments:
                  - { id: a, catalogue: esca-gold-2013, date: 2021-10, ratings: { 1.1.0: 4 of 5 } }
                attestations: [ { claim: gold.minimums, holds: true, by: ESCA, date: 2021-11-01, assessment: a } ]
                grants: [ { standing: esca/bronze, from: 2019-01-01 } ]
                """);
        assertThat(Refinements.forgetting(dossier))
                .contains(
                        with(dossier, "founded: 2014-05-01", "founded: 2014-05"),
                        with(dossier, "committed-participants: 20", "committed-participants: at least 20"),
                        with(dossier, "4 of 5", "between 0 and 5 of 5"))
                .allSatisfy(rough -> assertNarrows(EscaLabels.SCHEME, rough, dossier, DAY));
        assertThat(Refinements.learning(dossier, LABELS))
                .contains(with(dossier, "date: 2021\n", "date: 2021-01-01\n"))
                .filteredOn(other -> Refinements.isFreeOfConflicts(other, Klynge.standard(), EscaLabels.SCHEME, DAY))
                .hasSizeGreaterThan(50)
                .allSatisfy(refined -> assertNarrows(EscaLabels.SCHEME, dossier, refined, DAY));
    }

    @Example
    void so_can_who_the_cluster_is() {
        Dossier dossier = read("""
                cluster: { id: c, country: "NO", head-office: Oslo, technology-area: ICT,
                           nodes: [ { place: Grimstad, region: Agder } ] }
                """);
        assertThat(Refinements.forgetting(dossier))
                .extracting(Dossier::cluster)
                .contains(
                        read("cluster: { id: c, head-office: Oslo, technology-area: ICT, nodes: [ { place: Grimstad, region: Agder } ] }")
                                .cluster(),
                        read("cluster: { id: c, country: \"NO\", technology-area: ICT, nodes: [ { place: Grimstad, region: Agder } ] }")
                                .cluster(),
                        read("cluster: { id: c, country: \"NO\", head-office: Oslo, nodes: [ { place: Grimstad, region: Agder } ] }")
                                .cluster(),
                        read("cluster: { id: c, country: \"NO\", head-office: Oslo, technology-area: ICT, nodes: [ { place: Grimstad } ] }")
                                .cluster(),
                        read("cluster: { id: c, country: \"NO\", head-office: Oslo, technology-area: ICT }")
                                .cluster());
        assertThat(Refinements.learning(read("cluster: { id: c }"), LABELS))
                .extracting(Dossier::cluster)
                .contains(
                        read("cluster: { id: c, country: \"NO\" }").cluster(),
                        read("cluster: { id: c, head-office: Oslo }").cluster(),
                        read("cluster: { id: c, technology-area: ICT }").cluster(),
                        read("cluster: { id: c, nodes: [ { place: Oslo } ] }").cluster());
    }

    @Example
    void claims_of_which_nothing_was_said_are_learnt() {
        Dossier dossier = read("""
                cluster: { id: c }
                assessments: [ { id: a, catalogue: esca-gold-2013, date: 2021-10 } ]
                attestations: [ { claim: eligibility, holds: true, by: ESCA, date: 2021-11-01 } ]
                """);
        assertThat(Refinements.learning(dossier, LABELS))
                .flatExtracting(Dossier::attestations)
                .extracting(said -> said.claim() + " " + said.holds() + " " + said.assessment())
                .contains("gold.minimums true Optional[a]", "gold.minimums false Optional[a]")
                .doesNotContain("eligibility false Optional.empty");
    }

    private static void assertNarrows(String scheme, Dossier rough, Dossier refined, LocalDate day) {
        Decision before = Klynge.standard().decide(scheme, rough, day);
        Decision after = Klynge.standard().decide(scheme, refined, day);
        before.standings()
                .forEach((standing, decision) -> assertThat(
                                after.verdict(standing).narrows(decision.verdict()))
                        .as(
                                "%s: %s after %s of%n%s%nand%n%s",
                                standing,
                                after.verdict(standing),
                                decision.verdict(),
                                DossierWriter.toYaml(rough),
                                DossierWriter.toYaml(refined))
                        .isTrue());
    }

    private static Dossier with(Dossier dossier, String before, String now) {
        String yaml = DossierWriter.toYaml(dossier);
        assertThat(yaml).contains(before);
        return read(yaml.replace(before, now));
    }

    private static Dossier read(String yaml) {
        return DossierReader.of(Klynge.ruleBook())
                .read(DocumentSource.of("d", yaml))
                .orThrow();
    }

    @Provide
    static Arbitrary<Asked> refinements() {
        return Arbitraries.of(EscaLabels.SCHEME, Nic.SCHEME)
                .flatMap(scheme -> AnyRefinement.refinementsFor(Klynge.ruleBook(), scheme)
                        .map(refinement -> new Asked(scheme, refinement)));
    }
}
