package org.klynge.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DossierOnDay;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Situation;

/** The engine against brute force over small worlds. */
class ReferenceEngineTest {

    private static Evaluation evaluate(Condition condition, Dossier dossier, Set<String> assumed) {
        return Klynge.decider(SmallWorlds.RULES)
                .engine()
                .evaluate(
                        condition,
                        new Situation(
                                new DossierOnDay(dossier, SmallWorlds.TODAY, ImmutableSet.copyOf(assumed)),
                                SmallWorlds.RULES));
    }

    private static Verdict verdict(Condition condition, Dossier dossier) {
        return evaluate(condition, dossier, Set.of()).verdict();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void is_never_certain_where_some_world_disagrees(
            @ForAll("dossiers") Dossier dossier, @ForAll("conditions") Condition condition) {
        Optional<Verdict> truth = SmallOracle.decide(condition, dossier, Set.of());
        Verdict verdict = verdict(condition, dossier);
        truth.ifPresent(known -> assertThat(known.narrows(verdict))
                .as("%s, but the worlds say %s", verdict, known)
                .isTrue());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void is_never_certain_where_some_world_disagrees_under_assumptions(
            @ForAll("dossiers") Dossier dossier, @ForAll("conditions") Condition condition) {
        Set<String> assumed = Set.of("of-cluster", "of-assessment");
        Verdict verdict = evaluate(condition, dossier, assumed).verdict();
        SmallOracle.decide(condition, dossier, assumed)
                .ifPresent(known -> assertThat(known.narrows(verdict))
                        .as("%s, but the worlds say %s", verdict, known)
                        .isTrue());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void does_not_depend_on_the_order_of_statements(
            @ForAll("dossiers") Dossier dossier, @ForAll("conditions") Condition condition) {
        Dossier.Builder reversed = Dossier.builder().cluster(dossier.cluster());
        Lists.reverse(dossier.assessments()).forEach(reversed::addAssessment);
        Lists.reverse(dossier.profiles()).forEach(reversed::addProfile);
        Lists.reverse(dossier.attestations()).forEach(reversed::addAttestation);
        Lists.reverse(dossier.grants()).forEach(reversed::addGrant);
        dossier.incomplete().forEach(reversed::addIncomplete);
        assertThat(verdict(condition, reversed.build())).isEqualTo(verdict(condition, dossier));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void does_not_depend_on_the_order_of_conditions(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("conditions") Condition one,
            @ForAll("conditions") Condition two) {
        for (int way = 0; way < 6; way++) {
            List<Condition> parts = new ArrayList<>(List.of(one, two));
            Verdict forwards = verdict(SmallConditions.combine(parts, way), dossier);
            assertThat(verdict(SmallConditions.combine(Lists.reverse(parts), way), dossier))
                    .isEqualTo(forwards);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_refined_dossier_never_turns_a_certain_verdict(
            @ForAll("dossiers") Dossier dossier, @ForAll("conditions") Condition condition, @ForAll long choice) {
        Dossier refined = Refinement.of(dossier, choice);
        // Only a dossier that has worlds left is a refinement.
        Assume.that(SmallOracle.decide(condition, refined, Set.of()).isPresent());
        assertThat(verdict(condition, refined).narrows(verdict(condition, dossier)))
                .as("refined to %s", refined)
                .isTrue();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return SmallDossiers.dossiers();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return SmallConditions.any();
    }
}
