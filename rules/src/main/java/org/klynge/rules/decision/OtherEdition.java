package org.klynge.rules.decision;

import com.google.common.collect.ImmutableMap;
import org.klynge.fact.Verdict;
import org.klynge.standing.Standing;

/**
 * Another edition that may have been in force on the day of a decision, of which not the day but only the month or the
 * year is published on which the one followed the other.
 *
 * @param edition the name of the edition
 * @param verdicts the verdict on each standing of its ladder, if it was the one in force
 */
public record OtherEdition(String edition, ImmutableMap<Standing, Verdict> verdicts) {}
