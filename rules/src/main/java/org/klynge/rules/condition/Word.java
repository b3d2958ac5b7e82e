package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import org.klynge.fact.Verdict;

/**
 * What a dossier tells of a claim on a day, by the word of its authorities or by assumption.
 *
 * @param verdict whether the claim is confirmed
 * @param statements the attestations that count
 * @param assumed whether an assumption was made about the claim
 * @param severalCases whether it is open which assessment the claim is about
 * @param bound whether a word names no assessment, so that it tells of the day of the one that it is about as well
 * @param contradiction statements that cannot all be true; then the verdict is {@link Verdict#UNKNOWN}
 */
public record Word(
        Verdict verdict,
        ImmutableList<Statement> statements,
        boolean assumed,
        boolean severalCases,
        boolean bound,
        ImmutableList<Statement> contradiction) {}
