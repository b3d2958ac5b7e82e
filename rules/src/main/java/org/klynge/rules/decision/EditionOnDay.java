package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;

/**
 * The edition of a scheme that a decision applies, and what may have been in force instead. Editions do not overlap, so
 * that nothing else is possible where the edition is certainly in force.
 *
 * @param edition the edition that is applied
 * @param others those before it that may not yet have ended, in the order of the rule book
 * @param noneMayBe whether it may be that the one before had ended, and this one had not begun
 */
record EditionOnDay(Scheme edition, ImmutableList<Scheme> others, boolean noneMayBe) {

    static EditionOnDay of(RuleBook rules, String scheme, LocalDate date) {
        Scheme edition = rules.edition(scheme, date)
                .orElseThrow(() -> new IllegalArgumentException("date: no edition of " + scheme + " is in force on "
                        + date + "; expected a day within one of "
                        + rules.editions(scheme).stream()
                                .map(each -> each.edition() + " (" + each.inForce() + ")")
                                .toList()));
        if (edition.inForce().on(date) == Verdict.MET) {
            return new EditionOnDay(edition, ImmutableList.of(), false);
        }
        ImmutableList<Scheme> others = rules.editions(scheme).stream()
                .filter(other -> other != edition && other.inForce().on(date).isPossible())
                .collect(ImmutableList.toImmutableList());
        // Where the one ends as the other begins, both speak of the same day, whichever it is.
        boolean followsAtOnce = others.stream()
                .anyMatch(other ->
                        other.inForce().until().equals(edition.inForce().from()));
        return new EditionOnDay(edition, others, !followsAtOnce);
    }

    /** An edition that was named: the day has no say. */
    static EditionOnDay named(RuleBook rules, String scheme, String edition) {
        return new EditionOnDay(rules.edition(scheme, edition), ImmutableList.of(), false);
    }
}
