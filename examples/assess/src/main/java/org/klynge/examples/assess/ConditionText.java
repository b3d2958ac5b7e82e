package org.klynge.examples.assess;

import com.google.common.collect.ImmutableList;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.IndicatorLevel;

/** Conditions in plain English. */
final class ConditionText {

    private ConditionText() {}

    /** What a condition asks for, in one line; its parts are left to further lines where it is a list of them. */
    static String of(Condition condition) {
        if (condition instanceof Condition.On on) {
            return on.fact().name() + ": " + on.threshold();
        }
        if (condition instanceof Condition.Holds holds) {
            return "holds " + Words.join(holds.anyOf(), "or") + " on the day";
        }
        if (condition instanceof Condition.EveryIndicator every) {
            return "every indicator of the " + every.of().name() + " assessment reaches "
                    + (every.level() instanceof IndicatorLevel.ItsMinimum
                            ? "its minimum"
                            : every.level() + " of its points");
        }
        if (condition instanceof Condition.Attested attested) {
            return attested.claim().name() + ", as confirmed by " + authorities(attested.claim());
        }
        if (condition instanceof Condition.Confirmable confirmable) {
            return confirmable.claim().name() + ", as confirmed by " + authorities(confirmable.claim())
                    + " or computed";
        }
        if (condition instanceof Condition.Not) {
            return "not this:";
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return "at least " + atLeast.wanted() + " of these:";
        }
        return condition instanceof Condition.All ? "all of these:" : "any of these:";
    }

    /** A condition with all its parts, in one line. */
    static String whole(Condition condition) {
        ImmutableList<Condition> parts = condition.parts();
        return parts.isEmpty()
                ? of(condition)
                : of(condition) + " ("
                        + String.join(
                                "; ", parts.stream().map(ConditionText::whole).toList()) + ")";
    }

    /** A condition beside another one of which it is a variant: only the threshold where the fact is the same. */
    static String variant(Condition condition, Condition applied) {
        return condition instanceof Condition.On on
                        && applied instanceof Condition.On other
                        && on.fact().equals(other.fact())
                ? on.threshold().toString()
                : whole(condition);
    }

    /** What would have to be known for a condition to be decided. */
    static String toBeKnown(Condition condition) {
        if (condition instanceof Condition.On on) {
            return on.fact() instanceof Fact.OfProfile
                    ? "a figure in a profile"
                    : on.fact() instanceof Fact.Score ? "the total of the assessment" : "how many took place";
        }
        if (condition instanceof Condition.Holds) {
            return "whether it is held on the day";
        }
        if (condition instanceof Condition.EveryIndicator) {
            return "the rating of each indicator, and its minimum";
        }
        if (condition instanceof Condition.Attested attested) {
            return "the word of " + authorities(attested.claim());
        }
        return condition instanceof Condition.Confirmable confirmable
                ? "the word of " + authorities(confirmable.claim()) + ", or what it is computed from"
                : "its parts";
    }

    static String authorities(Claim claim) {
        return Words.join(claim.authorities(), "or");
    }
}
