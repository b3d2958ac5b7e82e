package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import org.klynge.rules.condition.Fact;

/**
 * How much a fact is made of. Each fact may be made out of others twice over, and those again: a short document could ask
 * for more than anybody can work out.
 */
final class FactSize {

    /** How many facts may stand one upon the other. */
    private static final int MOST_DEEP = 20;

    /** How many facts a fact may be made of in all, each as often as it occurs. */
    private static final int MOST = 1_000;

    private FactSize() {}

    /** Gives a fact back whose parts were checked before. */
    static Fact check(Fact fact) {
        if (size(fact, MOST_DEEP) > MOST) {
            throw new IllegalArgumentException(
                    "the fact '" + fact.name() + "' is made out of too many others; expected " + MOST + " in all and "
                            + MOST_DEEP + " one upon the other at the most");
        }
        return fact;
    }

    private static int size(Fact fact, int deep) {
        if (deep < 0) {
            return MOST + 1;
        }
        int size = 1;
        for (Fact part : parts(fact)) {
            size += size(part, deep - 1);
            if (size > MOST) {
                break;
            }
        }
        return size;
    }

    private static ImmutableList<Fact> parts(Fact fact) {
        if (fact instanceof Fact.Combined combined) {
            return combined.how().of();
        }
        return fact instanceof Fact.Named named ? ImmutableList.of(named.fact()) : ImmutableList.of();
    }
}
