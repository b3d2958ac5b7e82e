package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.scoring.Score;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.rules.spi.Contained;
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
        String name = nameOf(rule);
        Contained<Score> scored = Contained.call(name, () -> rule.score(assessment, catalogue));
        Contained<Boolean> fits = scored.answer()
                .map(score -> Contained.call(name, () -> isComplete(score) && isShare(score)))
                .orElseGet(() -> new Contained<>(Optional.empty(), scored.failure()));
        Optional<PluginFailure> strange = fits.answer()
                .filter(fit -> !fit)
                .flatMap(no -> Contained.failed(
                                name,
                                "it gave a score that is not complete, or a share that is not between 0 and 100 %")
                        .failure());
        Optional<PluginFailure> failure = fits.failure().or(() -> strange);
        return new Scored(
                failure.isPresent()
                        ? unknown(assessment, catalogue)
                        : scored.answer().orElseThrow(),
                failure);
    }

    /** A plug-in is not bound to say that nothing of it is null. */
    private static boolean isComplete(Score score) {
        return Stream.of(score.share(), score.points(), score.ratings(), score.contradiction())
                .allMatch(Objects::nonNull);
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

    static String nameOf(ScoringRule rule) {
        String type = rule.getClass().getName();
        return Contained.call(type, rule::name).answer().orElse(type);
    }
}
