package org.klynge.rules.spi;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.rules.scoring.Score;
import org.klynge.rules.scoring.ScoringRule;

/**
 * The rule of a scoring plug-in. It goes by the name of the plug-in and by the parameters that a document hands over,
 * whatever the rule says of itself: so it is never taken for another one, and a document that is written says what was
 * read.
 *
 * @param name the name of the plug-in
 * @param parameters what it was handed over
 * @param plugin the plug-in
 * @param rule what it made of them
 */
public record PluginScoring(
        String name, ImmutableMap<String, String> parameters, ScoringPlugin plugin, ScoringRule rule)
        implements ScoringRule {

    private static final String UNSPECIFIED = "unspecified";

    /**
     * The rule of a plug-in.
     *
     * @param plugin the plug-in
     * @param parameters what it is handed over
     * @return the rule
     * @throws IllegalArgumentException if the plug-in refuses the parameters, or fails otherwise
     */
    public static PluginScoring of(ScoringPlugin plugin, ImmutableMap<String, String> parameters) {
        return of(Contained.call(plugin.getClass().getName(), plugin::name).orThrow(), plugin, parameters);
    }

    /**
     * The rule of a plug-in whose name is known.
     *
     * @param name the name of the plug-in
     * @param plugin the plug-in
     * @param parameters what it is handed over
     * @return the rule
     * @throws IllegalArgumentException if the plug-in refuses the parameters, or fails otherwise
     */
    public static PluginScoring of(String name, ScoringPlugin plugin, ImmutableMap<String, String> parameters) {
        return new PluginScoring(
                name,
                parameters,
                plugin,
                Contained.ask(name, () -> plugin.rule(parameters)).orThrow());
    }

    /**
     * Which version of the rule this is.
     *
     * @return what the rule tells, or else the version of the plug-in
     */
    @Override
    public String version() {
        String own = rule.version();
        return own.equals(UNSPECIFIED) ? plugin.version() : own;
    }

    @Override
    public Score score(Assessment assessment, IndicatorCatalogue catalogue) {
        return rule.score(assessment, catalogue);
    }

    @Override
    public void check(IndicatorCatalogue catalogue) {
        Contained.ask(name, () -> {
                    rule.check(catalogue);
                    return catalogue;
                })
                .orThrow();
    }

    /** Equal are rules of one class, since plug-ins keep no state. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PluginScoring that
                && name.equals(that.name)
                && parameters.equals(that.parameters)
                && rule.getClass() == that.rule.getClass();
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, parameters, rule.getClass());
    }

    @Override
    public String toString() {
        return name + parameters;
    }
}
