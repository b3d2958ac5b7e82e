package org.klynge.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klynge.cluster.Profile;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.decision.Finding;
import org.klynge.rules.decision.MissingFact;
import org.klynge.rules.decision.StandingDecision;

/** What decisions make of an engine's verdicts, against brute force over small worlds. */
class OutcomeTest {

    private static final int MOST_WORLDS = 400;

    private static Condition together(List<Condition> conditions) {
        return new Condition.All(ImmutableList.copyOf(conditions));
    }

    /**
     * Of one rating and a total the oracle would have to try too many weights for the other indicator, and so it would for an
     * assessment that is not on record and of the same day as one that is rated.
     */
    private static boolean isWithinReach(Dossier dossier) {
        boolean open = dossier.mayLackAssessments("small");
        return dossier.assessments().stream()
                .noneMatch(each ->
                        (each.reportedScore().isPresent() && each.ratings().size() == 1)
                                || (open
                                        && !(each.ratings().isEmpty()
                                                && each.reportedScore().isEmpty())));
    }

    private static boolean isContradicted(StandingDecision decision) {
        return decision.requirements().stream()
                .anyMatch(each -> !each.evaluation().conflicts().isEmpty());
    }

    @Property(tries = 100, maxDiscardRatio = 20, edgeCases = EdgeCasesMode.NONE)
    void is_never_certain_where_some_world_disagrees(
            @ForAll("dossiers") Dossier dossier, @ForAll("requirements") List<Condition> conditions) {
        Verdict verdict = SmallWorlds.decide(conditions, dossier, Set.of()).verdict();
        SmallOracle.decide(together(conditions), dossier, Set.of())
                .ifPresent(known -> assertThat(known.narrows(verdict))
                        .as("%s, but the worlds say %s", verdict, known)
                        .isTrue());
    }

    @Property(tries = 100, maxDiscardRatio = 20, edgeCases = EdgeCasesMode.NONE)
    void is_as_certain_as_the_worlds_or_says_that_it_is_cautious(
            @ForAll("dossiers") Dossier dossier, @ForAll("requirements") List<Condition> conditions) {
        Assume.that(isWithinReach(dossier));
        StandingDecision decision = SmallWorlds.decide(conditions, dossier, Set.of());
        Assume.that(!isContradicted(decision));
        Optional<Verdict> truth = SmallOracle.decide(together(conditions), dossier, Set.of());
        Assume.that(truth.isPresent());
        assertThat(decision.isCautious() || truth.get() == decision.verdict())
                .as("%s, the worlds say %s", decision.verdict(), truth)
                .isTrue();
    }

    @Property(tries = 100, maxDiscardRatio = 20, edgeCases = EdgeCasesMode.NONE)
    void is_as_certain_as_the_worlds_where_one_fact_occurs_in_several_conditions(
            @ForAll("plainDossiers") Dossier dossier, @ForAll("ofOneFact") List<Condition> conditions) {
        Assume.that(isWithinReach(dossier));
        // Whatever is cautious about a single one of them stays so.
        Assume.that(Probe.leaves(together(conditions))
                .noneMatch(leaf ->
                        SmallWorlds.decide(List.of(leaf), dossier, Set.of()).isCautious()));
        Optional<Verdict> truth = SmallOracle.decide(together(conditions), dossier, Set.of());
        Assume.that(truth.isPresent());
        StandingDecision decision = SmallWorlds.decide(conditions, dossier, Set.of());
        assertThat(Optional.of(decision.verdict())).isEqualTo(truth);
        assertThat(decision.isCautious()).isFalse();
    }

    @Property(tries = 100, maxDiscardRatio = 20, edgeCases = EdgeCasesMode.NONE)
    void is_as_certain_as_the_worlds_where_every_unknown_occurs_once(
            @ForAll("plainDossiers") Dossier dossier, @ForAll("distinct") Condition condition) {
        Assume.that(isWithinReach(dossier));
        StandingDecision decision = SmallWorlds.decide(List.of(condition), dossier, Set.of());
        Assume.that(!isContradicted(decision) && !decision.isCautious());
        Optional<Verdict> truth = SmallOracle.decide(condition, dossier, Set.of());
        Assume.that(truth.isPresent());
        assertThat(truth).contains(decision.verdict());
    }

    @Property(tries = 100, maxDiscardRatio = 20, edgeCases = EdgeCasesMode.NONE)
    void a_refined_dossier_never_turns_a_certain_verdict(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("requirements") List<Condition> conditions,
            @ForAll long choice) {
        Dossier refined = Refinement.of(dossier, choice);
        Assume.that(SmallOracle.decide(together(conditions), refined, Set.of()).isPresent());
        assertThat(SmallWorlds.decide(conditions, refined, Set.of())
                        .verdict()
                        .narrows(SmallWorlds.decide(conditions, dossier, Set.of())
                                .verdict()))
                .as("refined to %s", refined)
                .isTrue();
    }

    @Property(tries = 100, maxDiscardRatio = 20, edgeCases = EdgeCasesMode.NONE)
    void a_statement_that_contradicts_another_never_turns_a_certain_verdict(
            @ForAll("plainDossiers") Dossier dossier, @ForAll("requirements") List<Condition> conditions) {
        Dossier.Builder torn = dossier.toBuilder();
        for (Profile profile : dossier.profiles()) {
            Profile.Builder other = Profile.builder().date(profile.date());
            profile.figures().forEach((figure, known) -> other.putFigure(figure, Quantity.count(7)));
            torn.addProfile(other.build());
        }
        for (Attestation said : dossier.attestations()) {
            Attestation.Builder contrary = Attestation.builder()
                    .claim(said.claim())
                    .holds(!said.holds())
                    .by(said.by())
                    .date(said.date());
            said.assessment().ifPresent(contrary::assessment);
            torn.addAttestation(contrary.build());
        }
        Verdict before = SmallWorlds.decide(conditions, dossier, Set.of()).verdict();
        Verdict after = SmallWorlds.decide(conditions, torn.build(), Set.of()).verdict();
        assertThat(before.isCertain() && after == before.negate()).isFalse();
    }

    @Property(tries = 400, maxDiscardRatio = 50, edgeCases = EdgeCasesMode.NONE)
    void names_what_matters_and_nothing_else_unless_it_is_cautious(
            @ForAll("plainDossiers") Dossier dossier, @ForAll("requirements") List<Condition> conditions) {
        Assume.that(isWithinReach(dossier));
        StandingDecision decision = SmallWorlds.decide(conditions, dossier, Set.of());
        Assume.that(decision.verdict() == Verdict.UNKNOWN && !isContradicted(decision));
        Optional<List<Oracle.Seen>> worlds = SmallOracle.explore(List.of(together(conditions)), dossier, MOST_WORLDS);
        Assume.that(worlds.isPresent() && !worlds.get().isEmpty());
        BaseFacts base = new BaseFacts(dossier, together(conditions));
        Set<String> mattering = base.mattering(worlds.get());
        Set<String> named = new HashSet<>();
        decision.missing().forEach(missing -> named.addAll(missing.facts()));
        for (String choice : mattering) {
            assertThat(named).as("%s matters", choice).anyMatch(name -> base.hangsOn(name, choice));
        }
        if (!decision.isCautious()) {
            assertThat(named).allMatch(name -> mattering.stream().anyMatch(choice -> base.hangsOn(name, choice)));
        }
    }

    @Property(tries = 100, maxDiscardRatio = 20, edgeCases = EdgeCasesMode.NONE)
    void what_is_said_to_settle_does(
            @ForAll("plainDossiers") Dossier dossier, @ForAll("requirements") List<Condition> conditions) {
        StandingDecision decision = SmallWorlds.decide(conditions, dossier, Set.of());
        Assume.that(decision.verdict() == Verdict.UNKNOWN && !isContradicted(decision));
        Condition whole = together(conditions);
        for (MissingFact missing : decision.missing()) {
            for (boolean outcome : List.of(true, false)) {
                for (Finding finding : outcome ? missing.meets() : missing.fails()) {
                    for (Condition found : Probe.of(missing.asked(), finding)) {
                        SmallOracle.explore(List.of(whole, found), dossier, 4_000)
                                .ifPresent(worlds -> assertThat(worlds)
                                        .filteredOn(world -> world.holds().get(1))
                                        .as("%s of %s", finding, missing.name())
                                        .allMatch(world -> world.holds().get(0) == outcome));
                    }
                }
            }
        }
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return SmallDossiers.withoutHoldingsThatMerge();
    }

    @Provide
    Arbitrary<Dossier> plainDossiers() {
        return SmallDossiers.plainDossiers();
    }

    @Provide
    Arbitrary<List<Condition>> requirements() {
        return SmallConditions.requirements();
    }

    @Provide
    Arbitrary<List<Condition>> ofOneFact() {
        return SmallConditions.ofOneFact();
    }

    @Provide
    Arbitrary<Condition> distinct() {
        return SmallConditions.ofDistinctLeaves();
    }
}
