package org.klynge.rules.spi;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;

/** A condition in Java. Documents state it as {@code custom: { name: ..., with: { parameter: value } }}. */
public non-sealed interface ConditionPlugin extends Plugin {

    /**
     * Checks parameters when a document is read, so that a slip is found there and not on some later day.
     *
     * @param parameters what the document hands over
     * @throws IllegalArgumentException if a parameter is missing, unknown or wrong; its message is told with the place
     */
    default void check(ImmutableMap<String, String> parameters) {
        if (!parameters.isEmpty()) {
            throw new IllegalArgumentException("'" + name() + "' takes no parameters; remove " + parameters.keySet());
        }
    }

    /**
     * Whether the condition holds. The answer is {@link Verdict#UNKNOWN} unless it is the same in every world that the
     * dossier allows, and takes no account of what is dated after the day.
     *
     * @param dossier what is known of the cluster
     * @param day the day of the decision
     * @param parameters what the document hands over, checked before
     * @return the verdict, never null
     */
    Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters);
}
