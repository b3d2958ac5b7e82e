package org.klynge.rules.decision;

import org.klynge.rules.condition.Condition;

/**
 * Evaluates conditions. An engine gives verdicts and what they rest on, and nothing else: what is missing, contested or
 * cautious is read off its trees by others, so that two engines cannot disagree on it. Engines are thread-safe.
 */
public interface Engine {

    /**
     * The name of the engine.
     *
     * @return a name that records can show
     */
    String name();

    /**
     * The version of the engine: another one wherever it may give another verdict. Records of decisions show it.
     *
     * @return a text on one line; {@code unspecified} where the engine tells none
     */
    default String version() {
        return "unspecified";
    }

    /**
     * Evaluates a condition.
     *
     * @param condition the condition
     * @param situation the dossier on the day, and the rules that may be consulted
     * @return the verdict on the condition and on each of its parts; all parts are evaluated, needed or not
     */
    Evaluation evaluate(Condition condition, Situation situation);
}
