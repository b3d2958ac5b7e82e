package org.klynge.testkit.oracle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;

/** The oracle in the small worlds, where it goes through all of them. */
final class SmallOracle {

    /** A dossier with more worlds than this is not gone through. */
    private static final int MOST_WORLDS = 4_000;

    private SmallOracle() {}

    /** The verdict over all worlds, or nothing where the dossier has none, or too many to go through. */
    static Optional<Verdict> decide(Condition condition, Dossier dossier, Set<String> assumed) {
        Survey survey = Oracle.survey(new EveryChoice(), MOST_WORLDS, SmallSetting.SMALL, condition, dossier, assumed);
        return survey.isExhaustive() ? survey.verdict() : Optional.empty();
    }

    /** What is seen in each world; nothing where there are more than so many. */
    static Optional<List<Oracle.Seen>> explore(List<Condition> conditions, Dossier dossier, int most) {
        return Oracle.explore(SmallSetting.SMALL, conditions, dossier, most, MOST_WORLDS);
    }
}
