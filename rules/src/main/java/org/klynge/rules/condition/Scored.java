package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.scoring.Score;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.rules.spi.PluginFailure;

/**
 * The score of an assessment, of which nothing is known where the scoring rule failed.
 *
 * @param score the score
 * @param failure what the rule did instead
 */
record Scored(Score score, Optional<PluginFailure> failure) {

    static final Quantity POSSIBLE = Quantity.percent(0).hull(Quantity.percent(100));

    static Scored of(ScoringRule rule, Assessment assessment, IndicatorCatalogue catalogue) {
        Contained<Score> scored = Contained.call(nameOf(rule), () -> rule.score(assessment, catalogue));
        return scored.answer()
                .map(score ->
                        isShare(score) ? new Scored(score, Optional.empty()) : strange(rule, assessment, catalogue))
                .orElseGet(() -> new Scored(unknown(assessment, catalogue), scored.failure()));
    }

    private static Scored strange(ScoringRule rule, Assessment assessment, IndicatorCatalogue catalogue) {
        return new Scored(
                unknown(assessment, catalogue),
                Contained.failed(nameOf(rule), "it gave a share that is not between 0 and 100 %")
                        .failure());
    }

    private static boolean isShare(Score score) {
        return score.share()
                .map(share ->
                        share.unit().equals(Unit.PERCENT) && POSSIBLE.range().encloses(share.range()))
                .orElse(!score.contradiction().isEmpty());
    }

    private static Score unknown(Assessment assessment, IndicatorCatalogue catalogue) {
        return new Score(
                Optional.of(POSSIBLE),
                Optional.empty(),
                assessment.ratings(),
                Math.max(0, catalogue.size() - assessment.ratings().size()),
                false,
                false,
                ImmutableList.of());
    }

    private static String nameOf(ScoringRule rule) {
        String type = rule.getClass().getName();
        return Contained.call(type, rule::name).answer().orElse(type);
    }
}
