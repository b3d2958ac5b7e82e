package org.klynge.testkit.law;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Failure;
import org.klynge.rules.decision.StandingDecision;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.text.DecisionJson;
import org.klynge.rules.text.DecisionText;
import org.klynge.rules.text.Detail;
import org.klynge.rules.text.Language;

/**
 * There is always a decision: for every purpose, on every standing of the ladder, with all that can be told of it, and
 * without a plug-in that fails.
 */
public final class TotalLaw {

    private static final String LAW = "every question has an answer";

    private TotalLaw() {}

    /**
     * Tries the law.
     *
     * @param trial the dossier, the scheme and the day
     * @return a breach where something was thrown, a plug-in failed, or a standing was left out
     */
    public static Optional<Breach> check(Trial trial) {
        for (Purpose purpose : Purpose.values()) {
            Optional<Breach> breach = check(trial, purpose);
            if (breach.isPresent()) {
                return breach;
            }
        }
        return Optional.empty();
    }

    private static Optional<Breach> check(Trial trial, Purpose purpose) {
        Decision decision;
        try {
            decision = trial.decide(purpose);
            tell(decision);
        } catch (RuntimeException thrown) {
            return Optional.of(Breach.of(LAW, trial, purpose, "a decision that can be told", "thrown: " + thrown));
        }
        for (Failure failure : decision.failures()) {
            Breach breach = Breach.of(LAW, decision, "an answer of every plug-in", failure.toString());
            return Optional.of(
                    breach.at(decision.requirement(failure.requirement()).requirement()));
        }
        ImmutableSet<?> decided = decision.standings().keySet();
        ImmutableSet<?> wanted = decision.scheme().ladder().standings();
        return decided.equals(wanted)
                ? Optional.empty()
                : Optional.of(Breach.of(LAW, decision, "a verdict on each of " + wanted, "verdicts on " + decided));
    }

    /** Asks for everything that is worked out only when somebody asks. */
    private static void tell(Decision decision) {
        decision.outcome();
        decision.isContested();
        for (StandingDecision standing : decision.standings().values()) {
            standing.obstacles();
            standing.missing();
            standing.isCautious();
        }
        for (Language language : Language.values()) {
            DecisionText.of(decision, language, Detail.FULL);
        }
        DecisionJson.of(decision);
    }
}
