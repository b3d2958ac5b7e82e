package org.klynge.testkit.law;

import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Engine;
import org.klynge.rules.scheme.RuleBook;

/** What breaks laws, for tests of other packages. */
public final class BrokenThings {

    private BrokenThings() {}

    /** An engine that takes what is unknown for a no. */
    public static Engine hastyEngine() {
        return Broken.Lying.saying(verdict -> Verdict.of(verdict == Verdict.MET));
    }

    /** Rules in which a condition in Java takes an unknown country for a wrong one. */
    public static RuleBook ofKnownCountries() {
        return Lagoon.with(new Broken.Plugged(
                dossier -> Verdict.of(dossier.cluster().country().isPresent())));
    }
}
