package org.klynge.rules.condition;

import java.util.Optional;
import org.klynge.fact.Verdict;
import org.klynge.rules.spi.Contained;
import org.klynge.rules.spi.PluginFailure;

/**
 * What a plug-in said of a condition.
 *
 * @param verdict its verdict; {@link Verdict#UNKNOWN} where it failed
 * @param failure what it did instead of answering
 */
public record Answer(Verdict verdict, Optional<PluginFailure> failure) {

    static Answer of(Contained<Verdict> contained) {
        return new Answer(contained.answer().orElse(Verdict.UNKNOWN), contained.failure());
    }
}
