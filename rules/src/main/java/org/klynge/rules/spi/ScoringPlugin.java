package org.klynge.rules.spi;

import com.google.common.collect.ImmutableMap;
import org.klynge.rules.scoring.ScoringRule;

/** A way of scoring in Java. Documents state it as {@code scoring: { name: { parameter: value } }}, or by the bare name. */
public non-sealed interface ScoringPlugin extends Plugin {

    /**
     * Makes the rule.
     *
     * @param parameters what the document hands over
     * @return the rule, which goes by the name of this plug-in and by these parameters, whatever it says of itself
     * @throws IllegalArgumentException if a parameter is missing, unknown or wrong; its message is told with the place
     */
    ScoringRule rule(ImmutableMap<String, String> parameters);
}
