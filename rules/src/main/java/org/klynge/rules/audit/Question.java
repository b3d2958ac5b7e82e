package org.klynge.rules.audit;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.klynge.dossier.Dossier;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;

/**
 * What was asked of a dossier.
 *
 * @param scheme the id of the scheme
 * @param edition the edition that was named; nothing where the day picked it
 * @param date the day of the decision
 * @param purpose what was asked
 * @param readings the readings that were followed instead of those that the schemes apply, such as
 *     {@code gold.score=reading-1}; in order
 * @param assumptions the claims that were taken to hold; against what denies one it was a conflict; sorted
 */
public record Question(
        String scheme,
        Optional<String> edition,
        LocalDate date,
        Purpose purpose,
        ImmutableSet<ReadingChoice> readings,
        ImmutableSet<String> assumptions) {

    static Question of(Decision decision) {
        Scheme scheme = decision.scheme();
        return new Question(
                scheme.id(),
                decision.isEditionNamed() ? Optional.of(scheme.edition()) : Optional.empty(),
                decision.date(),
                decision.purpose(),
                decision.readings(),
                decision.assumptions().stream().sorted(Canonical.BY_CODE_POINT).collect(ImmutableSet.toImmutableSet()));
    }

    /** Why the question cannot be asked under a rule book; nothing where it can. */
    Optional<String> obstacle(RuleBook ruleBook) {
        if (ruleBook.editions(scheme).isEmpty()) {
            return Optional.of("no scheme is called " + scheme);
        }
        if (edition.isEmpty() && ruleBook.edition(scheme, date).isEmpty()) {
            return Optional.of("no edition of " + scheme + " is in force on " + date);
        }
        if (edition.isPresent()
                && ruleBook.editions(scheme).stream()
                        .noneMatch(each -> each.edition().equals(edition.get()))) {
            return Optional.of("no edition of " + scheme + " is called " + edition.get());
        }
        return unreadable(ruleBook)
                .or(() -> assumptions.stream()
                        .filter(claim -> !ruleBook.claims().contains(claim))
                        .findFirst()
                        .map(claim -> "no scheme declares the claim " + claim + ", which was assumed"));
    }

    /** Why the readings cannot be followed. */
    private Optional<String> unreadable(RuleBook ruleBook) {
        Set<String> read = new HashSet<>();
        for (ReadingChoice choice : readings) {
            if (!ruleBook.readings().contains(choice)) {
                return Optional.of("no scheme has the reading " + choice + ", which was chosen");
            }
            if (!read.add(choice.of())) {
                return Optional.of("two readings of " + choice.of() + " are said to have been chosen");
            }
        }
        return Optional.empty();
    }

    /** Asks again, where there is no {@linkplain #obstacle obstacle}. */
    Decision ask(Decider decider, Dossier dossier) {
        // What the given decider assumes and asks for is of no concern here.
        Decider asked = Decider.of(decider.ruleBook(), decider.engine())
                .forPurpose(purpose)
                .assuming(assumptions.toArray(String[]::new));
        for (ReadingChoice choice : readings) {
            asked = asked.reading(choice);
        }
        if (edition.isPresent()) {
            asked = asked.underEdition(edition.get());
        }
        return asked.decide(scheme, dossier, date);
    }
}
