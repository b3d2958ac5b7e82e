package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;

/**
 * The edition of a scheme that a decision applies, and what may have been in force instead.
 *
 * @param edition the edition that is applied
 * @param others the others that may have been in force, in the order of the rule book
 * @param noneMayBe whether it may be that none was: one had ended, and the next one had not begun
 */
record EditionOnDay(Scheme edition, ImmutableList<Scheme> others, boolean noneMayBe) {

    static EditionOnDay of(RuleBook rules, String scheme, LocalDate date) {
        ImmutableList<Scheme> possible = rules.editions(scheme, date);
        if (possible.isEmpty()) {
            throw new IllegalArgumentException("date: no edition of " + scheme + " is in force on " + date
                    + "; expected a day within one of "
                    + rules.editions(scheme).stream()
                            .map(each -> each.edition() + " (" + each.inForce() + ")")
                            .toList());
        }
        Scheme edition = possible.get(0);
        return new EditionOnDay(
                edition,
                rules.editions(scheme).stream()
                        .filter(other -> other != edition && possible.contains(other))
                        .collect(ImmutableList.toImmutableList()),
                possible.stream()
                        .noneMatch(each -> each.inForce().begun(date) == Verdict.MET && goesOn(each, possible, date)));
    }

    /** Where one edition ends as the next one begins, both speak of the same day, whichever it is. */
    private static boolean goesOn(Scheme edition, ImmutableList<Scheme> possible, LocalDate date) {
        return edition.inForce().over(date) == Verdict.NOT_MET
                || possible.stream()
                        .filter(next ->
                                edition.inForce().until().equals(next.inForce().from()))
                        .anyMatch(next -> goesOn(next, possible, date));
    }

    /** An edition that was named: the day has no say. */
    static EditionOnDay named(RuleBook rules, String scheme, String edition) {
        return new EditionOnDay(rules.edition(scheme, edition), ImmutableList.of(), false);
    }
}
