package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.klynge.fact.Identifier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.standing.Standing;

/**
 * An invitation to apply for some standings, from a first day to a last one, both included.
 *
 * <pre>{@code
 * Call call = new Call(
 *         "2019",
 *         ImmutableSet.of(ProgramStatus.of("nic/arena")),
 *         PartialDate.parse("2019"),
 *         PartialDate.parse("2019-09-06"),
 *         ImmutableList.of());
 * call.openOn(date); // UNKNOWN on a day of 2019 up to 6 September, since its first day is not known
 * }</pre>
 *
 * @param id the name, unique among the calls of an edition
 * @param standings what can be applied for
 * @param opens the first day on which one can apply, as far as it is known
 * @param closes the last day on which one can apply, as far as it is known
 * @param sources where that is written
 */
public record Call(
        String id,
        ImmutableSet<Standing> standings,
        PartialDate opens,
        PartialDate closes,
        ImmutableList<Source> sources) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id is no {@link Identifier}, nothing can be applied for, or the call closes
     *     before it can have opened
     */
    public Call {
        Identifier.check("call", id);
        if (standings.isEmpty()) {
            throw new IllegalArgumentException(
                    "standings: the call '" + id + "' is for none; expected at least one standing");
        }
        if (closes.notBefore(opens).isEmpty()) {
            throw new IllegalArgumentException("closes: the call '" + id + "' closes " + closes + ", before it opens: "
                    + opens + "; expected a day no earlier than that");
        }
    }

    /**
     * Whether one can apply on a day. Of the first and the last day nothing is taken for granted but that the last one is
     * not before the first.
     *
     * @param day the day
     * @return not known where that hangs on a first or a last day that is not known
     */
    public Verdict openOn(LocalDate day) {
        PartialDate first = opens.notAfter(closes).orElseThrow();
        PartialDate last = closes.notBefore(opens).orElseThrow();
        Verdict over = day.equals(LocalDate.MIN) ? Verdict.NOT_MET : last.onOrBefore(day.minusDays(1));
        return first.onOrBefore(day).and(over.negate());
    }
}
