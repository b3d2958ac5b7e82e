package org.klynge.rules.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.klynge.dossier.Dossier;
import org.klynge.rules.condition.DossierOnDay;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.standing.Standing;

/**
 * A rule book made ready by an engine: decides what clusters qualify for. What it says never changes; one decider serves any number of
 * threads.
 *
 * <pre>{@code
 * Decision decision = decider.assuming("gold.minimums").decide("esca-labels", dossier, LocalDate.of(2021, 11, 6));
 * decision.verdict(EscaLabels.GOLD);
 * }</pre>
 */
public final class Decider {

    private final RulesAsRead rules;
    private final Engine engine;
    private final Purpose purpose;
    private final ImmutableSet<String> assumptions;
    private final Optional<String> edition;

    private Decider(
            RulesAsRead rules,
            Engine engine,
            Purpose purpose,
            ImmutableSet<String> assumptions,
            Optional<String> edition) {
        this.rules = rules;
        this.engine = engine;
        this.purpose = purpose;
        this.assumptions = assumptions;
        this.edition = edition;
    }

    /**
     * A decider that asks for {@link Purpose#AWARD} and assumes nothing.
     *
     * @param ruleBook the rules
     * @param engine what evaluates their conditions
     * @return the decider
     */
    public static Decider of(RuleBook ruleBook, Engine engine) {
        return new Decider(RulesAsRead.applied(ruleBook), engine, Purpose.AWARD, ImmutableSet.of(), Optional.empty());
    }

    /**
     * The rules that decisions consult.
     *
     * @return the rule book as it was given, whatever readings are chosen
     */
    public RuleBook ruleBook() {
        return rules.ruleBook();
    }

    /**
     * The rules as decisions follow them.
     *
     * @return the rule book with the readings that were chosen
     */
    public RuleBook rulesAsRead() {
        return rules.rules();
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
        return new Decider(rules, engine, Objects.requireNonNull(purpose, "purpose"), assumptions, edition);
    }

    /**
     * A decider that takes some claims to hold. An assumption never outweighs what is known: against a denial it is a
     * conflict.
     *
     * @param claims the names of claims, such as {@code gold.minimums}; they add to those assumed already
     * @return the decider
     * @throws IllegalArgumentException if no scheme of the rule book declares a claim
     */
    public Decider assuming(String... claims) {
        for (String claim : claims) {
            if (!ruleBook().claims().contains(claim)) {
                throw new IllegalArgumentException(
                        "claims: '" + claim + "' is not declared by any scheme; expected one of "
                                + ruleBook().claims());
            }
        }
        return new Decider(
                rules,
                engine,
                purpose,
                ImmutableSet.<String>builder().addAll(assumptions).add(claims).build(),
                edition);
    }

    /**
     * A decider that follows another published reading of a requirement.
     *
     * @param requirement the id of a requirement of any scheme, such as {@code gold.score}
     * @param reading the name of the reading, such as {@code reading-1}
     * @return the decider
     * @throws IllegalArgumentException if no requirement of that id has such a reading
     */
    public Decider reading(String requirement, String reading) {
        return reading(new ReadingChoice(requirement, reading));
    }

    /**
     * A decider that follows another published reading of how long a standing runs.
     *
     * @param standing the standing
     * @param reading the name of the reading, such as {@code assessment-day}
     * @return the decider
     * @throws IllegalArgumentException if no scheme has such a reading of the validity
     */
    public Decider validityReading(Standing standing, String reading) {
        return reading(ReadingChoice.ofValidity(standing, reading));
    }

    /**
     * A decider that follows another published reading. It takes the place of one that was chosen for the same thing
     * before; {@link RuleBook#readings()} has all that can be chosen. Where several editions have a reading of that name, it
     * is followed in each of them; an edition that has none is read as before. To choose what is applied already changes
     * nothing.
     *
     * @param choice the reading
     * @return the decider
     * @throws IllegalArgumentException if no scheme has such a reading
     */
    public Decider reading(ReadingChoice choice) {
        return new Decider(rules.choosing(choice), engine, purpose, assumptions, edition);
    }

    /**
     * A decider that applies an edition by name, whatever is in force on the day: how would a dossier of today have fared
     * under the rules of another year? The dossier is seen as at the day all the same, and so is what other schemes say.
     *
     * @param edition the name of an edition of the scheme that is going to be asked for
     * @return the decider
     */
    public Decider underEdition(String edition) {
        return new Decider(
                rules, engine, purpose, assumptions, Optional.of(Objects.requireNonNull(edition, "edition")));
    }

    /**
     * Decides on every standing of a scheme.
     *
     * @param scheme the id of the scheme; the day picks its edition, unless one is named
     * @param dossier what is known of the cluster
     * @param date the day
     * @return the decision
     * @throws IllegalArgumentException if the rule book has no such scheme, no edition can be in force on the day, or the scheme
     *     has no edition of the name that was given
     */
    public Decision decide(String scheme, Dossier dossier, LocalDate date) {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(date, "date");
        RuleBook asRead = rulesAsRead();
        EditionOnDay picked = edition.map(name -> EditionOnDay.named(asRead, scheme, name))
                .orElseGet(() -> EditionOnDay.of(asRead, scheme, date));
        Weighing weighing = new Weighing(
                engine,
                asRead,
                choice -> rules.choosing(choice).rules(),
                new DossierOnDay(dossier, date, assumptions),
                purpose);
        ImmutableMap<Standing, StandingDecision> standings = weighing.standings(picked.edition());
        ImmutableDecision.Builder decision = ImmutableDecision.builder()
                .dossier(dossier)
                .scheme(ruleBook().edition(scheme, picked.edition().edition()))
                .isEditionNamed(edition.isPresent())
                .date(date)
                .purpose(purpose)
                .assumptions(assumptions)
                .readings(rules.readings())
                .standings(standings)
                .mayHaveNoEdition(picked.noneMayBe());
        weighing.contest(picked.edition(), standings, decision);
        picked.others()
                .forEach(other -> decision.addOtherEdition(new OtherEdition(
                        other.edition(),
                        ImmutableMap.copyOf(
                                Maps.transformValues(weighing.standings(other), StandingDecision::verdict)))));
        return decision.build();
    }
}
