package org.klynge.examples.assess;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.standing.Standing;

/** Conditions in plain English. */
final class ConditionText {

    private ConditionText() {}

    /** What a condition asks for, in one line; its parts are left to further lines where it is a list of them. */
    static String of(Condition condition) {
        if (condition instanceof Condition.On on) {
            return on.fact().name() + ": " + on.threshold();
        }
        if (condition instanceof Condition.OnDate on) {
            return on.fact().name() + ": " + on.threshold();
        }
        if (condition instanceof Condition.Holds holds) {
            return "holds " + standings(holds.anyOf(), holds.orHigher()) + " on the day";
        }
        if (condition instanceof Condition.Held held) {
            return "held " + standings(held.anyOf(), held.orHigher()) + " by the day"
                    + held.time().map(time -> ", for " + time).orElse("");
        }
        if (condition instanceof Condition.Indicators indicators) {
            return indicators(indicators);
        }
        if (condition instanceof Condition.Custom custom) {
            return custom.plugin().describe();
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

    private static String standings(Collection<? extends Standing> standings, boolean orHigher) {
        return Words.join(standings, "or") + (orHigher ? ", or higher," : "");
    }

    private static String indicators(Condition.Indicators condition) {
        return condition
                        .wanted()
                        .map(wanted -> "at least " + wanted + " of the indicators")
                        .orElse("every indicator")
                + " of the " + condition.of().name() + " assessment"
                + condition.dimension().map(id -> " in dimension " + id).orElse("")
                + (condition.wanted().isPresent() ? " reach " : " reaches ")
                + (condition.level() instanceof IndicatorLevel.ItsMinimum
                        ? "its minimum"
                        : condition.level() + " of its points");
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
            return toBeKnown(on.fact());
        }
        if (condition instanceof Condition.OnDate on) {
            return "the date " + on.fact().name();
        }
        if (condition instanceof Condition.Holds) {
            return "whether it is held on the day";
        }
        if (condition instanceof Condition.Held) {
            return "when it was held";
        }
        if (condition instanceof Condition.Indicators) {
            return "the rating of each indicator, and its minimum";
        }
        if (condition instanceof Condition.Attested attested) {
            return "the word of " + authorities(attested.claim());
        }
        return condition instanceof Condition.Confirmable confirmable
                ? "the word of " + authorities(confirmable.claim()) + ", or what it is computed from"
                : "its parts";
    }

    private static String toBeKnown(Fact fact) {
        if (fact instanceof Fact.OfProfile) {
            return "a figure in a profile";
        }
        if (fact instanceof Fact.Score || fact instanceof Fact.TotalPoints) {
            return "the total of the assessment";
        }
        return fact instanceof Fact.Count ? "how many took place" : "what " + fact.name() + " is made of";
    }

    static String authorities(Claim claim) {
        return Words.join(claim.authorities(), "or");
    }
}
