package org.klynge.rules.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Holding;
import org.klynge.rules.decision.Situation;
import org.klynge.standing.Grant;
import org.klynge.standing.Standing;

/**
 * Which grants of a standing run on the day of a situation.
 *
 * <p>A grant runs from its first day to the end that it states, or else to the end that a {@link Timeline} tells: by the rules
 * of the edition that was in force when it was given, as a first award or as a renewal. Where the rules say nothing, the end is
 * unknown.
 */
public final class Holdings {

    private Holdings() {}

    /**
     * Looks up the grants of a standing.
     *
     * @param situation the dossier on the day, and the rules
     * @param standing the standing
     * @return a holding for each grant on record, in their order
     */
    public static ImmutableList<Holding> of(Situation situation, Standing standing) {
        return holdings(situation, standing, (term, day) -> term.from());
    }

    /**
     * Looks up the grants of a standing with the days that are valid because of them: a seamless renewal that is on record
     * begins with the day after the period before, which may lie before its own first day.
     *
     * @param situation the dossier on the day, and the rules
     * @param standing the standing
     * @return a holding for each grant on record, in their order
     */
    public static ImmutableList<Holding> covering(Situation situation, Standing standing) {
        return holdings(situation, standing, Holdings::coveredSince);
    }

    private static ImmutableList<Holding> holdings(
            Situation situation, Standing standing, BiFunction<Term, LocalDate, PartialDate> from) {
        Dossier dossier = situation.record().dossier();
        LocalDate day = situation.record().day();
        // How long a grant runs is settled by those before it; that later ones are known as well makes no difference.
        return History.of(new ValidityOverTime(situation.ruleBook(), standing), dossier, standing, LocalDate.MAX)
                .terms()
                .stream()
                .map(term -> holding(dossier.grants().get(term.index()), term, from.apply(term, day), day))
                .collect(ImmutableList.toImmutableList());
    }

    private static Holding holding(Grant grant, Term term, PartialDate from, LocalDate day) {
        Verdict begun = from.onOrBefore(day);
        Verdict over = term.until().onOrBefore(day.minusDays(1));
        return new Holding(
                grant.standing(),
                "grants[" + term.index() + "]",
                grant.assessment(),
                from,
                term.until(),
                begun.and(over.negate()));
    }

    /** Where the grant itself may begin after the day, it may not cover anything yet. */
    private static PartialDate coveredSince(Term term, LocalDate day) {
        return Days.mayBeAfter(term.from(), day) ? term.validSince().hull(term.from()) : term.validSince();
    }
}
