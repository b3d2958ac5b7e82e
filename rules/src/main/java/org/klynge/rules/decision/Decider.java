package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.DossierOnDay;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scheme.Validity;
import org.klynge.standing.Standing;

/**
 * A rule book made ready by an engine: decides what clusters qualify for. Immutable; one decider serves any number of
 * threads.
 *
 * <pre>{@code
 * Decision decision = decider.assuming("gold.minimums").decide("esca-labels", dossier, LocalDate.of(2021, 11, 6));
 * decision.verdict(EscaLabels.GOLD);
 * }</pre>
 */
public final class Decider {

    private final RuleBook ruleBook;
    private final Engine engine;
    private final Purpose purpose;
    private final ImmutableSet<String> assumptions;

    private Decider(RuleBook ruleBook, Engine engine, Purpose purpose, ImmutableSet<String> assumptions) {
        this.ruleBook = ruleBook;
        this.engine = engine;
        this.purpose = purpose;
        this.assumptions = assumptions;
    }

    /**
     * A decider that asks for {@link Purpose#AWARD} and assumes nothing.
     *
     * @param ruleBook the rules
     * @param engine what evaluates their conditions
     * @return the decider
     */
    public static Decider of(RuleBook ruleBook, Engine engine) {
        return new Decider(ruleBook, engine, Purpose.AWARD, ImmutableSet.of());
    }

    /**
     * The rules that decisions consult.
     *
     * @return the rule book
     */
    public RuleBook ruleBook() {
        return ruleBook;
    }

    /**
     * What evaluates conditions.
     *
     * @return the engine
     */
    public Engine engine() {
        return engine;
    }

    /**
     * A decider that asks for something else.
     *
     * @param purpose what to ask
     * @return the decider
     */
    public Decider forPurpose(Purpose purpose) {
        return new Decider(ruleBook, engine, Objects.requireNonNull(purpose, "purpose"), assumptions);
    }

    /**
     * A decider that takes some claims to hold where nothing is known of them. An assumption never outweighs what is
     * known: against a denial it is a conflict.
     *
     * @param claims the names of claims, such as {@code gold.minimums}; they add to those assumed already
     * @return the decider
     * @throws IllegalArgumentException if no scheme of the rule book declares a claim
     */
    public Decider assuming(String... claims) {
        for (String claim : claims) {
            if (!ruleBook.claims().contains(claim)) {
                throw new IllegalArgumentException(
                        "claims: '" + claim + "' is not declared by any scheme; expected one of " + ruleBook.claims());
            }
        }
        return new Decider(
                ruleBook,
                engine,
                purpose,
                ImmutableSet.<String>builder().addAll(assumptions).add(claims).build());
    }

    /**
     * Decides on every standing of a scheme.
     *
     * @param scheme the id of the scheme; the day picks its edition
     * @param dossier what is known of the cluster
     * @param date the day
     * @return the decision
     * @throws IllegalArgumentException if the rule book has no such scheme, or no edition is in force on the day
     */
    public Decision decide(String scheme, Dossier dossier, LocalDate date) {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(date, "date");
        Scheme edition = ruleBook.edition(scheme, date)
                .orElseThrow(() -> new IllegalArgumentException("date: no edition of " + scheme + " is in force on "
                        + date + "; expected a day within one of "
                        + ruleBook.editions(scheme).stream()
                                .map(each -> each.edition() + " (" + each.inForce() + ")")
                                .toList()));
        Situation situation = new Situation(new DossierOnDay(dossier, date, assumptions), ruleBook);
        // Requirements that several standings share are decided once.
        Map<Requirement, RequirementDecision> decided = new HashMap<>();
        ImmutableMap.Builder<Standing, StandingDecision> standings = ImmutableMap.builder();
        for (Standing standing : edition.ladder().standings()) {
            StandingRules rules = edition.rules(standing);
            ImmutableList.Builder<RequirementDecision> requirements = ImmutableList.builder();
            for (Requirement requirement : rules.requirements(purpose)) {
                requirements.add(decided.computeIfAbsent(requirement, each -> decide(each, situation)));
            }
            standings.put(
                    standing,
                    new StandingDecision(
                            standing,
                            requirements.build(),
                            rules.validity().flatMap(validity -> lastDay(standing, validity, situation.record()))));
        }
        return ImmutableDecision.builder()
                .dossier(dossier)
                .scheme(edition)
                .date(date)
                .purpose(purpose)
                .assumptions(assumptions)
                .standings(standings.buildOrThrow())
                .build();
    }

    private RequirementDecision decide(Requirement requirement, Situation situation) {
        Evaluation evaluation = engine.evaluate(requirement.condition(), situation);
        ImmutableList.Builder<RequirementDecision.ReadingDecision> readings = ImmutableList.builder();
        for (Reading reading : requirement.otherReadings()) {
            Optional<Evaluation> read = reading.condition().map(condition -> engine.evaluate(condition, situation));
            readings.add(new RequirementDecision.ReadingDecision(
                    reading,
                    read.map(Evaluation::verdict).orElse(Verdict.MET),
                    read.map(Evaluation::failures).orElse(ImmutableList.of())));
        }
        return new RequirementDecision(requirement, evaluation, readings.build());
    }

    /**
     * The last day of a standing that is given on the day of the decision; nothing where that would not be a first award,
     * where its assessment is not known, or where the time is over already.
     */
    private Optional<PartialDate> lastDay(Standing standing, Validity validity, DossierOnDay record) {
        if (purpose != Purpose.AWARD) {
            return Optional.empty();
        }
        PartialDate granted = PartialDate.on(record.day());
        if (validity.countedFrom() == Validity.Start.GRANT) {
            return Optional.of(validity.countedFrom(granted));
        }
        return validity.assessment()
                .filter(series -> !record.mayHaveBeenGivenBefore(standing, series))
                .flatMap(record::examined)
                .map(validity::countedFrom)
                .flatMap(end -> end.notBefore(granted));
    }
}
