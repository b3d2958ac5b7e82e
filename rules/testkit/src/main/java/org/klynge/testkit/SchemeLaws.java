package org.klynge.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Engine;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.spi.Plugins;
import org.klynge.testkit.arbitrary.AnyDossier;
import org.klynge.testkit.arbitrary.AnyRefinement;
import org.klynge.testkit.boundary.SubjectMatter;
import org.klynge.testkit.law.Breach;
import org.klynge.testkit.law.DeterminismLaw;
import org.klynge.testkit.law.DocumentLaw;
import org.klynge.testkit.law.EnginesLaw;
import org.klynge.testkit.law.ExplanationLaw;
import org.klynge.testkit.law.MissingLaw;
import org.klynge.testkit.law.OracleLaw;
import org.klynge.testkit.law.OrderLaw;
import org.klynge.testkit.law.RatingsLaw;
import org.klynge.testkit.law.RecordLaw;
import org.klynge.testkit.law.RefinementLaw;
import org.klynge.testkit.law.Smallest;
import org.klynge.testkit.law.SmallestPair;
import org.klynge.testkit.law.ThresholdLaw;
import org.klynge.testkit.law.TotalLaw;
import org.klynge.testkit.law.Trial;
import org.klynge.testkit.refinement.Refinement;

/**
 * Every law of Klynge as a test for a scheme of one's own. Say which scheme, and run it with JUnit and jqwik:
 *
 * <pre>{@code
 * class HarbourLabelTest implements SchemeLaws {
 *     public RuleBook ruleBook() {
 *         return RULES;
 *     }
 *
 *     public String scheme() {
 *         return "harbour-label";
 *     }
 * }
 * }</pre>
 *
 * <p>A law that is broken tells which, by what requirement, what was expected, and the smallest dossier that jqwik finds,
 * as a document that can be put into a file and decided on.
 *
 * <p>Each law is tried on 30 dossiers; {@code @PropertyDefaults(tries = 500)} on one's own class makes it more. The laws are
 * plain functions in {@link org.klynge.testkit.law}.
 */
@PropertyDefaults(tries = 30, edgeCases = EdgeCasesMode.NONE)
public interface SchemeLaws {

    /**
     * The rules.
     *
     * @return the rule book with the scheme, and with all that it consults
     */
    RuleBook ruleBook();

    /**
     * Which scheme of the rule book is tried, with all its editions.
     *
     * @return the id of the scheme
     */
    String scheme();

    /**
     * The engines. The first one decides; where there are more, they must agree with it.
     *
     * @return at least one engine; the standard one alone, unless this is overridden
     */
    default ImmutableList<Engine> engines() {
        return ImmutableList.of(Klynge.decider(ruleBook()).engine());
    }

    /**
     * The plug-ins that the scheme speaks of, so that its documents can be read.
     *
     * @return none, unless this is overridden
     */
    default Plugins plugins() {
        return Plugins.of();
    }

    /**
     * The days on which is decided. Dossiers about a scheme have their dates close to the days on which something in it changes.
     *
     * @return the days on which an edition, a call or a standing begins or ends, and one in the midst of each edition, as far as
     *     some edition is in force on them; unless this is overridden. Each edition must apply on one of them
     */
    default ImmutableSet<LocalDate> days() {
        return ruleBook().editions(scheme()).stream()
                .flatMap(edition -> Stream.concat(
                        SubjectMatter.of(edition).days().stream(), Stream.of(SubjectMatter.usualDay(edition))))
                .filter(day -> ruleBook().edition(scheme(), day).isPresent())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The requirements that a higher rating may break.
     *
     * @return ids, such as that of a requirement that a score be at most 40 %; none, unless this is overridden
     */
    default ImmutableSet<String> brokenByHigherRatings() {
        return ImmutableSet.of();
    }

    /**
     * The thresholds that are meant, so that one that is written wrongly shows: the scheme is held against them.
     *
     * @return thresholds by the id of the requirement, the same in every edition that has it; of all others what the scheme states
     *     is taken to be meant. A requirement must be a threshold on a fact itself, and no part of one, and on a fact of a kind
     *     that {@link ThresholdLaw} is tried on
     */
    default ImmutableMap<String, Threshold> meantThresholds() {
        return ImmutableMap.of();
    }

    /**
     * What decides.
     *
     * @return the rules and the first engine, with nothing assumed, unless this is overridden
     */
    default Decider decider() {
        return Decider.of(ruleBook(), engines().get(0));
    }

    /**
     * The dossiers that laws are tried on.
     *
     * @return dossiers about what the editions ask for
     */
    @Provide
    default Arbitrary<Dossier> lawDossiers() {
        return AnyDossier.dossiersFor(ruleBook(), scheme());
    }

    /**
     * The days that laws are tried on.
     *
     * @return one of {@link #days()}
     */
    @Provide
    default Arbitrary<LocalDate> lawDays() {
        return Arbitraries.of(days());
    }

    /**
     * The pairs of dossiers that {@link RefinementLaw} is tried on.
     *
     * @return refinements of {@link #lawDossiers()} in which {@link #decider()} finds no conflict on one of {@link #days()}
     */
    @Provide
    default Arbitrary<Refinement> lawRefinements() {
        return AnyRefinement.refinements(decider(), scheme(), lawDossiers(), lawDays());
    }

    /** What is said of a requirement that there is not would be said in vain. */
    private void checkKnown(String what, Set<String> requirements) {
        Set<String> unknown = Sets.filter(
                requirements,
                id -> ruleBook().editions(scheme()).stream()
                        .allMatch(edition -> edition.requirement(id).isEmpty()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(what + ": no edition of " + scheme() + " has a requirement " + unknown);
        }
    }

    /** Fails where a law is broken. */
    private static void keep(Optional<Breach> breach) {
        breach.ifPresent(broken -> {
            throw new AssertionError(broken.toString());
        });
    }

    /** Fails where a law is broken, by the smallest dossier. */
    private void keep(Dossier dossier, LocalDate day, Function<Trial, Optional<Breach>> law) {
        keep(Smallest.of(dossier, each -> law.apply(new Trial(decider(), scheme(), each, day))));
    }

    /**
     * {@link TotalLaw}.
     *
     * @param dossier a dossier about the scheme
     * @param day a day
     */
    @Property
    default void every_question_has_an_answer(
            @ForAll("lawDossiers") Dossier dossier, @ForAll("lawDays") LocalDate day) {
        keep(dossier, day, TotalLaw::check);
    }

    /**
     * {@link DeterminismLaw}.
     *
     * @param dossier a dossier about the scheme
     * @param day a day
     */
    @Property
    default void the_same_question_has_the_same_answer(
            @ForAll("lawDossiers") Dossier dossier, @ForAll("lawDays") LocalDate day) {
        keep(dossier, day, DeterminismLaw::check);
    }

    /**
     * {@link OrderLaw}.
     *
     * @param dossier a dossier about the scheme
     * @param day a day
     */
    @Property
    default void order_makes_no_difference(@ForAll("lawDossiers") Dossier dossier, @ForAll("lawDays") LocalDate day) {
        keep(dossier, day, OrderLaw::check);
    }

    /**
     * {@link RefinementLaw}.
     *
     * @param refinement two dossiers about the scheme, of which one knows more
     */
    @Property
    default void refinement_narrows(@ForAll("lawRefinements") Refinement refinement) {
        Decider decider = decider();
        LocalDate day = refinement.day();
        keep(SmallestPair.of(
                refinement.rough(),
                refinement.refined(),
                (rough, refined) -> RefinementLaw.check(new Trial(decider, scheme(), rough, day), refined)));
    }

    /**
     * {@link RatingsLaw}.
     *
     * @param dossier a dossier about the scheme
     * @param day a day
     */
    @Property
    default void a_higher_rating_takes_nothing_away(
            @ForAll("lawDossiers") Dossier dossier, @ForAll("lawDays") LocalDate day) {
        checkKnown("brokenByHigherRatings", brokenByHigherRatings());
        keep(dossier, day, trial -> RatingsLaw.check(trial, brokenByHigherRatings()));
    }

    /**
     * {@link ExplanationLaw}.
     *
     * @param dossier a dossier about the scheme
     * @param day a day
     */
    @Property
    default void the_explanation_leads_to_the_verdict(
            @ForAll("lawDossiers") Dossier dossier, @ForAll("lawDays") LocalDate day) {
        keep(dossier, day, ExplanationLaw::check);
    }

    /**
     * {@link MissingLaw}.
     *
     * @param dossier a dossier about the scheme
     * @param day a day
     */
    @Property
    default void the_missing_facts_are_those_that_matter(
            @ForAll("lawDossiers") Dossier dossier, @ForAll("lawDays") LocalDate day) {
        keep(dossier, day, MissingLaw::check);
    }

    /**
     * {@link OracleLaw}.
     *
     * @param dossier a dossier about the scheme
     * @param day a day
     */
    @Property
    default void the_verdict_holds_in_every_world(
            @ForAll("lawDossiers") Dossier dossier, @ForAll("lawDays") LocalDate day) {
        keep(dossier, day, OracleLaw::check);
    }

    /**
     * {@link EnginesLaw}; kept by a single engine, which is compared with nothing.
     *
     * @param dossier a dossier about the scheme
     * @param day a day
     */
    @Property
    default void engines_agree(@ForAll("lawDossiers") Dossier dossier, @ForAll("lawDays") LocalDate day) {
        keep(dossier, day, trial -> EnginesLaw.check(trial, engines()));
    }

    /**
     * {@link RecordLaw}.
     *
     * @param dossier a dossier about the scheme
     * @param day a day
     */
    @Property
    default void records_replay(@ForAll("lawDossiers") Dossier dossier, @ForAll("lawDays") LocalDate day) {
        keep(dossier, day, RecordLaw::check);
    }

    /**
     * {@link DocumentLaw} for dossiers.
     *
     * @param dossier a dossier about the scheme
     * @param day a day
     */
    @Property
    default void dossiers_come_back_from_documents(
            @ForAll("lawDossiers") Dossier dossier, @ForAll("lawDays") LocalDate day) {
        keep(dossier, day, DocumentLaw::check);
    }

    /** {@link DocumentLaw} for the editions of the scheme. */
    @Example
    default void the_scheme_comes_back_from_documents() {
        keep(DocumentLaw.check(ruleBook(), scheme(), plugins()));
    }

    /** {@link ThresholdLaw} for every edition, on one of the days when it applies; it says which kinds of thresholds it tries. */
    @Example
    default void thresholds_are_exact() {
        checkKnown("meantThresholds", meantThresholds().keySet());
        for (Scheme edition : ruleBook().editions(scheme())) {
            ImmutableMap.Builder<String, Threshold> meant = ImmutableMap.builder();
            meantThresholds().forEach((id, threshold) -> {
                if (edition.requirement(id).isPresent()) {
                    meant.put(id, threshold);
                }
            });
            LocalDate day = days().stream()
                    .filter(each -> ruleBook().edition(scheme(), each).equals(Optional.of(edition)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "days: edition " + edition.edition() + " of " + scheme() + " applies on none of them"));
            keep(ThresholdLaw.check(decider(), scheme(), edition.edition(), day, meant.buildOrThrow()));
        }
    }
}
