package org.klynge.testkit.oracle;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.klynge.fact.Verdict;

/**
 * What going through worlds has shown of a condition.
 *
 * @param meeting a world in which it holds: what was chosen, by name, such as {@code exam gold-2021} for its day; nothing
 *     where none was met
 * @param failing a world in which it does not hold; nothing where none was met
 * @param worlds how many worlds were gone through, which is fewer than there are once both kinds were met
 * @param isExhaustive whether every way of choosing was tried, or none was needed any more
 * @param isConclusive whether the chosen days and values certainly stand for all others, so that where worlds never differ
 *     none does: so it is where the condition asks for figures of profiles and for the word of authorities on the cluster only
 *     and every way of choosing was tried
 */
public record Survey(
        Optional<ImmutableMap<String, String>> meeting,
        Optional<ImmutableMap<String, String>> failing,
        int worlds,
        boolean isExhaustive,
        boolean isConclusive) {

    /**
     * What the worlds say that were gone through. Of a verdict that is certain here, a world that was not gone through may
     * say otherwise unless the survey is conclusive; an {@link Verdict#UNKNOWN} is final.
     *
     * @return the verdict, or nothing where no world was met
     */
    public Optional<Verdict> verdict() {
        if (meeting.isPresent() && failing.isPresent()) {
            return Optional.of(Verdict.UNKNOWN);
        }
        return meeting.map(met -> Verdict.MET).or(() -> failing.map(failed -> Verdict.NOT_MET));
    }

    /**
     * A world that speaks against a verdict.
     *
     * @param verdict what an engine says
     * @return a world in which the condition does not come to that, or nothing where none was met
     */
    public Optional<ImmutableMap<String, String>> against(Verdict verdict) {
        return switch (verdict) {
            case MET -> failing;
            case NOT_MET -> meeting;
            case UNKNOWN -> Optional.empty();
        };
    }
}
