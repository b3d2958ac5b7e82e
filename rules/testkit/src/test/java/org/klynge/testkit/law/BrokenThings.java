package org.klynge.testkit.law;

import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Engine;

/** What breaks laws, for tests of other packages. */
public final class BrokenThings {

    private BrokenThings() {}

    /** An engine that takes what is unknown for a no. */
    public static Engine hastyEngine() {
        return Broken.Lying.saying(verdict -> Verdict.of(verdict == Verdict.MET));
    }
}
