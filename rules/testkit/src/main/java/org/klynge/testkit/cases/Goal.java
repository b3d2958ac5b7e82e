package org.klynge.testkit.cases;

import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;

/** What a draft is to come to. */
record Goal(Condition condition, Verdict verdict) {

    static Goal met(Condition condition) {
        return new Goal(condition, Verdict.MET);
    }

    static Goal notMet(Condition condition) {
        return new Goal(condition, Verdict.NOT_MET);
    }
}
