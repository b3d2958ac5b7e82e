package org.klynge.rules.condition;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;

/** The indicators that left a total because they do not apply: nothing is exempted without being named. */
final class LeftOut {

    private LeftOut() {}

    /** The numbers of the indicators, of every assessment that may be the latest. */
    static ImmutableSet<String> of(Fact fact, DossierOnDay onDay) {
        return totals(fact)
                .flatMap(series -> onDay.latest(series).stream()
                        .flatMap(assessment -> series.score(assessment).score().notApplicable().stream()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The assessments whose total the fact is, or is made of. */
    private static Stream<AssessmentSeries> totals(Fact fact) {
        if (fact instanceof Fact.Score score) {
            return Stream.of(score.series());
        }
        if (fact instanceof Fact.TotalPoints total) {
            return Stream.of(total.series());
        }
        if (fact instanceof Fact.Named named) {
            return totals(named.fact());
        }
        return fact instanceof Fact.Combined combined
                ? combined.how().of().stream().flatMap(LeftOut::totals)
                : Stream.of();
    }
}
