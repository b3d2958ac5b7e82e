package org.klynge.rules.decision;

import com.google.common.collect.Range;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Fact;

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

    /** The directions in which a fact that is wanted so wants what it is made of, by the roots of that. */
    Map<String, Wants> behind(Fact fact) {
        if (fact instanceof Fact.Named named) {
            return behind(named.fact());
        }
        Map<String, Wants> directions = new HashMap<>();
        if (fact instanceof Fact.Combined combined) {
            Combination how = combined.how();
            Wants ofParts = how instanceof Combination.Count count
                    ? through(of(count.threshold().bounds().range()))
                    : this;
            for (Fact part : how.of()) {
                boolean whole = how instanceof Combination.Ratio ratio && part.equals(ratio.whole());
                (whole ? ofParts.negate() : ofParts)
                        .behind(part)
                        .forEach((root, each) ->
                                directions.merge(root, each, (one, other) -> one == other ? one : EITHER));
            }
        } else {
            fact.roots().forEach(root -> directions.put(root, this));
        }
        return directions;
    }

    /** The direction of what is counted, if it counts in a direction of its own. */
    private Wants through(Wants counted) {
        return switch (counted) {
            case MORE -> this;
            case LESS -> negate();
            case EITHER -> EITHER;
        };
    }
}
