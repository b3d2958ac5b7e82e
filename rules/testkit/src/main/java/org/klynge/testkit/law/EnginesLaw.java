package org.klynge.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Engine;
import org.klynge.rules.scheme.Purpose;

/** Two engines come to the same verdicts. */
public final class EnginesLaw {

    private static final String LAW = "engines agree";

    private EnginesLaw() {}

    /**
     * Tries the law: holds each engine against the first one, in every verdict on a standing and on a requirement.
     *
     * @param trial the dossier, the scheme and the day; its decider tells the rules, and its own engine has no say unless it is
     *     listed
     * @param engines the engines; with fewer than two of them there is nothing to compare, and so no breach
     * @return a breach where two engines differ
     */
    public static Optional<Breach> check(Trial trial, List<? extends Engine> engines) {
        if (engines.size() < 2) {
            return Optional.empty();
        }
        for (Purpose purpose : Purpose.values()) {
            Decision first = decide(trial, engines.get(0), purpose);
            for (Engine other : ImmutableList.copyOf(engines).subList(1, engines.size())) {
                Optional<Breach> breach = Same.verdicts(
                        LAW,
                        first,
                        decide(trial, other, purpose),
                        engines.get(0).name() + " has it",
                        "by " + other.name());
                if (breach.isPresent()) {
                    return breach;
                }
            }
        }
        return Optional.empty();
    }

    private static Decision decide(Trial trial, Engine engine, Purpose purpose) {
        return trial.by(Decider.of(trial.decider().rulesAsRead(), engine)).decide(purpose);
    }
}
