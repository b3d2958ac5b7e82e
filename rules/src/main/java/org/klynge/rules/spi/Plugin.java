package org.klynge.rules.spi;

/**
 * Something that is added to the rule language in Java. A plug-in is found by {@link java.util.ServiceLoader} or handed
 * over, has a public constructor without parameters, keeps no state and serves any number of threads.
 *
 * <p>A plug-in that throws, overflows the stack or returns null does no harm beyond its own requirement: the verdict there
 * is unknown, and the decision names the plug-in.
 */
public sealed interface Plugin permits ConditionPlugin, FactPlugin, ScoringPlugin, SchemePlugin {

    /**
     * The name by which documents speak of the plug-in. It never changes, and is asked for once.
     *
     * @return a {@link org.klynge.fact.Identifier}, unique among the plug-ins of its kind and what Klynge has itself
     */
    String name();

    /**
     * What the plug-in does, for people who read the rules.
     *
     * @return a phrase in English; the name, unless it is overridden
     */
    default String describe() {
        return name();
    }

    /**
     * Which version of the plug-in this is, for the record of a decision.
     *
     * @return the version; {@code unspecified}, unless it is overridden
     */
    default String version() {
        return "unspecified";
    }
}
