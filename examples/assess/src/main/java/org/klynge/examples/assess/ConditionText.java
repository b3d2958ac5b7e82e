package org.klynge.examples.assess;

import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.text.Language;
import org.klynge.rules.text.Wording;

/** Conditions in plain English, for the most part in the words of the library. */
final class ConditionText {

    private static final Wording ENGLISH = Wording.in(Language.ENGLISH);

    private ConditionText() {}

    /** What a condition asks for, in one line; its parts are left to further lines where it is a list of them. */
    static String of(Condition condition) {
        // Of a claim that may be computed too, only the computation follows on lines of its own.
        return condition instanceof Condition.Confirmable confirmable
                ? ENGLISH.heading(new Condition.Attested(confirmable.claim())) + ", or it is computed:"
                : ENGLISH.heading(condition);
    }

    /** What a threshold is set on; of another condition, what it asks for. */
    static String subject(Condition condition) {
        if (condition instanceof Condition.On on) {
            return ENGLISH.fact(on.fact());
        }
        return condition instanceof Condition.OnDate on ? ENGLISH.fact(on.fact()) : of(condition);
    }

    /** A condition beside another one of which it is a variant: only the threshold where the fact is the same. */
    static String variant(Condition condition, Condition applied) {
        return condition instanceof Condition.On on
                        && applied instanceof Condition.On other
                        && on.fact().equals(other.fact())
                ? ENGLISH.threshold(on.threshold())
                : ENGLISH.condition(condition);
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
