package org.klynge.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;

/** Editions as documents say them: one names the edition that it extends, which then is read beside it. */
final class Editions {

    private Editions() {}

    /** The editions of a rule book after those that they extend, as far as these are not among them. */
    static ImmutableList<Scheme> withExtended(RuleBook ruleBook) {
        Set<Scheme> all = new LinkedHashSet<>();
        ruleBook.schemes().forEach(scheme -> addExtended(scheme, all));
        all.addAll(ruleBook.schemes());
        return ImmutableList.copyOf(all);
    }

    private static void addExtended(Scheme scheme, Set<Scheme> all) {
        extended(scheme).ifPresent(base -> {
            addExtended(base, all);
            all.add(base);
        });
    }

    /** What a document names: an edition that takes the place of another one of its name is written without it. */
    private static Optional<Scheme> extended(Scheme scheme) {
        return scheme.base().flatMap(base -> isNamesake(scheme, base) ? extended(base) : Optional.of(base));
    }

    /** Another edition of the same name. */
    static Optional<Scheme> rival(Scheme scheme, List<Scheme> others) {
        return others.stream()
                .filter(other -> isNamesake(scheme, other) && !other.equals(scheme))
                .findFirst();
    }

    private static boolean isNamesake(Scheme scheme, Scheme other) {
        return scheme.id().equals(other.id()) && scheme.edition().equals(other.edition());
    }

    /** Whether an edition came back out of its document: of one that took another one's place, all that it says. */
    static boolean isSame(Scheme edition, Scheme back) {
        boolean tookPlace =
                edition.base().filter(base -> isNamesake(edition, base)).isPresent();
        return edition.equals(back)
                || (tookPlace
                        && extended(edition).equals(back.base())
                        && said(edition).equals(said(back)));
    }

    /** Everything but what was changed since when, which follows from the rest. */
    private static List<Object> said(Scheme scheme) {
        return List.of(
                scheme.id(),
                scheme.edition(),
                scheme.title(),
                scheme.translations(),
                scheme.inForce(),
                scheme.ladder(),
                scheme.rules(),
                scheme.assessments(),
                scheme.claims(),
                scheme.figures(),
                scheme.facts(),
                scheme.calls());
    }
}
