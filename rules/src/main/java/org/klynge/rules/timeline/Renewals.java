package org.klynge.rules.timeline;

import org.klynge.fact.Verdict;
import org.klynge.rules.scheme.Renewal;

/**
 * How often what is held was renewed since it was given anew, as far as it is known.
 *
 * @param least that often at least
 * @param most no oftener than that
 */
record Renewals(int least, int most) {

    /** What was given anew was not yet renewed. */
    static final Renewals NONE = new Renewals(0, 0);

    /** Nothing is known of it. */
    static final Renewals ANY = new Renewals(0, Integer.MAX_VALUE);

    /** Whether it can be renewed once more, as far as that goes by a number. */
    Verdict left(Renewal said) {
        return said.most()
                .map(limit -> most < limit ? Verdict.MET : least < limit ? Verdict.UNKNOWN : Verdict.NOT_MET)
                .orElse(Verdict.MET);
    }

    /** After one more, which the rules allowed. */
    Renewals onceMore(Renewal said) {
        int before = said.most().map(limit -> Math.min(most, limit - 1)).orElse(most);
        return new Renewals(least + 1, afterOne(before));
    }

    /** After a grant of which it is not known whether it was one more. */
    Renewals perhapsOnceMore() {
        return new Renewals(0, afterOne(most));
    }

    private static int afterOne(int before) {
        return before == Integer.MAX_VALUE ? before : before + 1;
    }
}
