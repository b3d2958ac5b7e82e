package org.klynge.testkit.arbitrary;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;

/** A dossier with whom to ask about it. */
record Asked(Decider decider, Scheme scheme, Dossier dossier, LocalDate day) {

    /** By any edition of the built-in schemes. */
    static Arbitrary<Asked> builtIn() {
        RuleBook ruleBook = Klynge.ruleBook();
        return Arbitraries.oneOf(ruleBook.schemes().stream()
                .map(scheme -> asked(ruleBook, scheme))
                .toList());
    }

    /** By a small scheme. */
    static Arbitrary<Asked> small() {
        return asked(RuleBook.of(SmallScheme.SCHEME), SmallScheme.SCHEME);
    }

    /** By a small scheme, which is the simplest, or by a built-in one. */
    static Arbitrary<Asked> any() {
        return Arbitraries.frequencyOf(Tuple.of(3, small()), Tuple.of(1, builtIn()));
    }

    /** By the edition of a built-in scheme that is in force on the day, where there is one. */
    static Arbitrary<Asked> byTheDay() {
        return builtIn()
                .filter(asked -> !asked.everything()
                        .ruleBook()
                        .editions(asked.scheme().id(), asked.day())
                        .isEmpty())
                .map(asked -> new Asked(asked.everything(), asked.scheme(), asked.dossier(), asked.day()));
    }

    /** The same rules, but no edition is named and no reading chosen: one may ask about several schemes. */
    Decider everything() {
        return Klynge.decider(decider.ruleBook());
    }

    private static Arbitrary<Asked> asked(RuleBook ruleBook, Scheme scheme) {
        Decider decider = Klynge.decider(ruleBook).underEdition(scheme.edition());
        Arbitrary<Optional<ReadingChoice>> readings = ruleBook.readings().isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(ruleBook.readings()).optional(0.2);
        return Combinators.combine(
                        AnyDossier.dossiersFor(scheme),
                        AnyDate.daysFor(scheme),
                        Arbitraries.of(Purpose.class),
                        readings)
                .as((dossier, day, purpose, reading) -> {
                    Decider asked = decider.forPurpose(purpose);
                    return new Asked(reading.map(asked::reading).orElse(asked), scheme, dossier, day);
                });
    }

    Decision decide() {
        return decider.decide(scheme.id(), dossier, day);
    }
}
