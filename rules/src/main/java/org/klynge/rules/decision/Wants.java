package org.klynge.rules.decision;

import com.google.common.collect.Range;
import java.util.Collection;
import java.util.Set;

/** The direction in which a condition wants something: more of it, less of it, or neither. */
enum Wants {
    MORE,
    LESS,
    EITHER;

    /** The direction of a threshold. */
    static Wants of(Range<?> bounds) {
        if (bounds.hasLowerBound() && bounds.hasUpperBound()) {
            return EITHER;
        }
        return bounds.hasLowerBound() ? MORE : LESS;
    }

    Wants negate() {
        return switch (this) {
            case MORE -> LESS;
            case LESS -> MORE;
            case EITHER -> EITHER;
        };
    }

    /** Whether one world is the worst for all of several conditions, and one the best. */
    static boolean agree(Collection<Wants> wants) {
        return wants.size() < 2 || (!wants.contains(EITHER) && Set.copyOf(wants).size() == 1);
    }
}
