package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.rules.condition.DossierOnDay;
import org.klynge.rules.condition.Elapsed;
import org.klynge.rules.condition.Known;
import org.klynge.rules.condition.KnownDate;
import org.klynge.rules.condition.Reach;
import org.klynge.rules.condition.Statement;
import org.klynge.rules.condition.Word;
import org.klynge.rules.decision.Conflict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Evidence;
import org.klynge.rules.decision.Holding;
import org.klynge.rules.decision.Situation;

/** What decisions on random dossiers rest on. */
public final class AnyEvidence {

    private AnyEvidence() {}

    /**
     * Conditions that were held against a dossier.
     *
     * @return evaluations of every kind of condition and of their parts
     */
    public static Arbitrary<Evaluation> evaluations() {
        return Parts.of(AnyDecision.byAny(), decision -> evaluations(decision).toList());
    }

    private static Stream<Evaluation> evaluations(Decision decision) {
        return AnyDecision.requirements(decision).flatMap(requirement -> withParts(requirement.evaluation()));
    }

    private static Stream<Evaluation> withParts(Evaluation evaluation) {
        return Stream.concat(Stream.of(evaluation), evaluation.parts().stream().flatMap(AnyEvidence::withParts));
    }

    /**
     * What verdicts rest on.
     *
     * @return evidence of every kind
     */
    public static Arbitrary<Evidence> evidence() {
        return Parts.of(
                AnyDecision.byAny(),
                decision -> evaluations(decision).map(Evaluation::evidence).toList());
    }

    private static <E extends Evidence, T> Arbitrary<T> in(Class<E> kind, Function<E, Collection<T>> parts) {
        return Parts.of(
                AnyDecision.byAny(),
                decision -> evaluations(decision)
                        .map(Evaluation::evidence)
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .flatMap(evidence -> parts.apply(evidence).stream())
                        .toList());
    }

    /**
     * What is known of facts.
     *
     * @return what dossiers tell of the facts that conditions ask for
     */
    public static Arbitrary<Known> facts() {
        return in(Evidence.Figure.class, figure -> ImmutableList.of(figure.known()));
    }

    /**
     * What is known of dates.
     *
     * @return what dossiers tell of the dates that conditions ask for
     */
    public static Arbitrary<KnownDate> dates() {
        return in(Evidence.Day.class, day -> ImmutableList.of(day.known()));
    }

    /**
     * The dates on which times hang that run to the day of a decision.
     *
     * @return dates, with what is known of them
     */
    public static Arbitrary<Elapsed> elapsed() {
        return in(Evidence.Figure.class, figure -> figure.elapsed().stream().toList());
    }

    /**
     * How far assessments reach a level.
     *
     * @return what ratings come to
     */
    public static Arbitrary<Reach> reaches() {
        return in(Evidence.Ratings.class, ratings -> ImmutableList.of(ratings.reach()));
    }

    /**
     * What is said of claims.
     *
     * @return the word of authorities, as far as it is on record
     */
    public static Arbitrary<Word> words() {
        return in(Evidence.Attestations.class, attestations -> ImmutableList.of(attestations.word()));
    }

    /**
     * Whether grants run on a day.
     *
     * @return grants as conditions find them
     */
    public static Arbitrary<Holding> holdings() {
        return in(Evidence.Grants.class, Evidence.Grants::holdings);
    }

    /**
     * Statements of dossiers, by their places.
     *
     * @return places such as {@code grants[2]}, with dates
     */
    public static Arbitrary<Statement> statements() {
        return Combinators.combine(
                        Arbitraries.of("profiles", "assessments", "attestations", "grants"),
                        Arbitraries.integers().between(0, 9),
                        AnyDate.dates())
                .as((list, index, date) -> new Statement(list + "[" + index + "]", date));
    }

    /**
     * Statements that cannot all be true.
     *
     * @return conflicts of two or three statements
     */
    public static Arbitrary<Conflict> conflicts() {
        return Combinators.combine(
                        AnyIdentifier.identifiers(),
                        statements().list().uniqueElements().ofMinSize(2).ofMaxSize(3))
                .as((about, statements) -> new Conflict(about, ImmutableList.copyOf(statements)));
    }

    /**
     * Dossiers on a day.
     *
     * @return dossiers, some with a claim that is assumed
     */
    public static Arbitrary<DossierOnDay> dossiersOnDays() {
        return Combinators.combine(
                        Asked.any(), AnyIdentifier.identifiers().set().ofMaxSize(1))
                .as((asked, assumed) -> new DossierOnDay(asked.dossier(), asked.day(), ImmutableSet.copyOf(assumed)));
    }

    /**
     * What conditions are held against.
     *
     * @return dossiers on a day with rules
     */
    public static Arbitrary<Situation> situations() {
        return Asked.any()
                .map(asked -> new Situation(
                        new DossierOnDay(asked.dossier(), asked.day(), ImmutableSet.of()),
                        asked.decider().ruleBook()));
    }
}
