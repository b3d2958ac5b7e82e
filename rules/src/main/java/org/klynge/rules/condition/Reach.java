package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.klynge.fact.Verdict;
import org.klynge.rules.spi.PluginFailure;

/**
 * How far the indicators of an assessment reach a level.
 *
 * @param verdict whether every indicator does, or as many as are wanted
 * @param indicators the verdict for each indicator that is rated or listed, of the last assessment that counts
 * @param notApplicable the indicators that were left out because they do not apply
 * @param statements the assessments that may be the latest
 * @param severalCases whether it is open which assessment is the latest
 * @param contradiction statements that cannot all be true; then the verdict is {@link Verdict#UNKNOWN}
 * @param cautious whether a cleverer evaluation might know more, because a total binds several open ratings together
 * @param failures plug-ins that failed to score an assessment; then the verdict is {@link Verdict#UNKNOWN}
 */
public record Reach(
        Verdict verdict,
        ImmutableMap<String, Verdict> indicators,
        ImmutableList<String> notApplicable,
        ImmutableList<Statement> statements,
        boolean severalCases,
        ImmutableList<Statement> contradiction,
        boolean cautious,
        ImmutableList<PluginFailure> failures) {}
