package org.klynge.testkit.law;

import java.util.Optional;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.ReadingChoice;

/** The same question always has the same answer, whoever is asked, and how often. */
public final class DeterminismLaw {

    private static final String LAW = "the same question has the same answer";

    private DeterminismLaw() {}

    /**
     * Tries the law: decides twice, and once more by a decider of the same rules and the same engine that was made for it.
     *
     * @param trial the dossier, the scheme and the day
     * @return a breach where two decisions differ, be it in a verdict or in what is told of it
     */
    public static Optional<Breach> check(Trial trial) {
        Decider decider = trial.decider();
        for (Purpose purpose : Purpose.values()) {
            Decision first = trial.decide(purpose);
            Trial anew = trial.by(anew(decider, first));
            Optional<Breach> breach = compare(first, trial.decide(purpose), "a second time")
                    .or(() -> compare(first, anew.decide(purpose), "by another decider"));
            if (breach.isPresent()) {
                return breach;
            }
        }
        return Optional.empty();
    }

    /** A decider that was made for nothing but to ask as a decision was asked. */
    private static Decider anew(Decider decider, Decision asked) {
        Decider anew = Decider.of(decider.ruleBook(), decider.engine())
                .assuming(asked.assumptions().toArray(String[]::new));
        for (ReadingChoice reading : asked.readings()) {
            anew = anew.reading(reading);
        }
        return asked.isEditionNamed() ? anew.underEdition(asked.scheme().edition()) : anew;
    }

    private static Optional<Breach> compare(Decision first, Decision again, String how) {
        Optional<Breach> verdict = Same.verdicts(LAW, first, again, "the first time", how);
        return verdict.isPresent() || first.equals(again)
                ? verdict
                : Optional.of(Breach.of(LAW, first, "an equal decision", "one that tells something else, " + how));
    }
}
