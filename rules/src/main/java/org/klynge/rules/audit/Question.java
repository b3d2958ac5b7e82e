package org.klynge.rules.audit;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.klynge.dossier.Dossier;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;

/**
 * What was asked of a dossier.
 *
 * @param scheme the id of the scheme
 * @param edition the edition that was named; nothing where the day picked it
 * @param date the day of the decision
 * @param purpose what was asked
 * @param readings the readings that were chosen, such as {@code gold.score=reading-1}; sorted
 * @param assumptions the claims that were taken to hold where nothing is known of them; sorted
 */
public record Question(
        String scheme,
        Optional<String> edition,
        LocalDate date,
        Purpose purpose,
        ImmutableSet<String> readings,
        ImmutableSet<String> assumptions) {

    static Question of(Decider decider, Decision decision) {
        Scheme scheme = decision.scheme();
        boolean picked = decider.ruleBook()
                .edition(scheme.id(), decision.date())
                .filter(inForce -> inForce.edition().equals(scheme.edition()))
                .isPresent();
        return new Question(
                scheme.id(),
                picked ? Optional.empty() : Optional.of(scheme.edition()),
                decision.date(),
                decision.purpose(),
                ImmutableSet.of(),
                decision.assumptions().stream().sorted(Canonical.BY_CODE_POINT).collect(ImmutableSet.toImmutableSet()));
    }

    /** Why the question cannot be asked under a rule book; nothing where it can. */
    Optional<String> obstacle(RuleBook ruleBook) {
        if (ruleBook.editions(scheme).isEmpty()) {
            return Optional.of("no scheme is called " + scheme);
        }
        Optional<Scheme> inForce = ruleBook.edition(scheme, date);
        if (edition.isEmpty() && inForce.isEmpty()) {
            return Optional.of("no edition of " + scheme + " is in force on " + date);
        }
        if (edition.isPresent() && !edition.equals(inForce.map(Scheme::edition))) {
            return Optional.of("the edition " + edition.get() + " of " + scheme + " cannot be applied on " + date);
        }
        if (!readings.isEmpty()) {
            return Optional.of("the readings " + String.join(", ", readings) + " cannot be chosen");
        }
        return assumptions.stream()
                .filter(claim -> !ruleBook.claims().contains(claim))
                .findFirst()
                .map(claim -> "no scheme declares the claim " + claim + ", which was assumed");
    }

    /** Asks again, where there is no {@linkplain #obstacle obstacle}. */
    Decision ask(Decider decider, Dossier dossier) {
        // What the given decider assumes and asks for is of no concern here.
        return Decider.of(decider.ruleBook(), decider.engine())
                .forPurpose(purpose)
                .assuming(assumptions.toArray(String[]::new))
                .decide(scheme, dossier, date);
    }
}
