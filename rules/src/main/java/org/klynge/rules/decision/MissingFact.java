package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.klynge.rules.condition.Condition;

/**
 * Something that is not known and could still move the verdict on a standing, with what would settle that verdict: what need
 * be found out of this alone, whatever the rest turns out to be.
 *
 * <pre>{@code
 * for (MissingFact fact : Klynge.standard().decide(EscaLabels.SCHEME, dossier, date).standing(EscaLabels.GOLD).missing()) {
 *     fact.name();   // assessment.gold.score
 *     fact.fails();  // 80 % or less, so that it does not qualify, whatever else is unknown
 * }
 * }</pre>
 *
 * @param name what conditions speak of: a fact, one or more standings, a claim
 * @param facts the facts, standings and claims behind that name that are not exactly known; the name itself where it is made
 *     of no others
 * @param asked the first condition that asks for it
 * @param meets what makes the cluster certainly qualify; empty where this alone cannot
 * @param fails what makes it certainly fail to qualify; empty where this alone cannot
 */
public record MissingFact(
        String name,
        ImmutableSet<String> facts,
        Condition asked,
        ImmutableList<Finding> meets,
        ImmutableList<Finding> fails) {}
