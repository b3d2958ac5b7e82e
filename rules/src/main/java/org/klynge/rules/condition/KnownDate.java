package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;

/**
 * What a dossier tells of a date on a day.
 *
 * @param date the days that are possible, if there is such a date at all; nothing where there is certainly none
 * @param mayBeAbsent whether there may be no such date, as of an assessment that did not take place yet
 * @param bound whether the day hangs on that of something else, as that of a grant does on the assessment that it names, or something else on it
 * @param statements the statements that it comes from
 * @param contradiction statements that cannot all be true; then nothing is decided by the date
 */
public record KnownDate(
        Optional<PartialDate> date,
        boolean mayBeAbsent,
        boolean bound,
        ImmutableList<Statement> statements,
        ImmutableList<Statement> contradiction) {

    /** A date that is certainly there. */
    static KnownDate of(PartialDate date) {
        return new KnownDate(Optional.of(date), false, false, ImmutableList.of(), ImmutableList.of());
    }

    /**
     * Holds the date against a threshold.
     *
     * @param threshold the threshold
     * @return whether it lies within; a date that is absent lies in none, and a contradicted one is unknown
     */
    public Verdict test(DateThreshold threshold) {
        if (!contradiction.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        return date.map(threshold::test)
                .map(verdict -> mayBeAbsent ? verdict.either(Verdict.NOT_MET) : verdict)
                .orElse(Verdict.NOT_MET);
    }

    /**
     * Whether the day is known, or that there is none.
     *
     * @return false where several days are possible, or a day and none
     */
    public boolean isExact() {
        return date.map(PartialDate::isExact).orElse(true) && !(date.isPresent() && mayBeAbsent);
    }
}
