package org.klynge.rules.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/** An assessment beside the catalogue that it examined: what all scoring rules ask of the two. */
record Examination(Assessment assessment, IndicatorCatalogue catalogue) {

    private static final String OF = "of";
    private static final String RATINGS = "ratings";
    private static final String REPORTED = "reported-score";

    ImmutableMap<String, Rating> ratings() {
        return assessment.ratings();
    }

    /** How many indicators of the catalogue have no rating. */
    int unrated() {
        return Math.max(0, catalogue.size() - ratings().size());
    }

    /** Ratings of indicators that the catalogue does not have, or of more than it has. */
    Optional<Score> strangers() {
        boolean strange = catalogue.isListed()
                && ratings().keySet().stream()
                        .anyMatch(number -> catalogue.indicator(number).isEmpty());
        return strange || ratings().size() > catalogue.size()
                ? Optional.of(contradiction(ImmutableList.of(RATINGS, "catalogue")))
                : Optional.empty();
    }

    /** The points in all, as the assessment states them by themselves or with its reported score. */
    Optional<BigFraction> statedMaximum() {
        return assessment.maximum().or(this::reportedMaximum);
    }

    private Optional<BigFraction> reportedMaximum() {
        return assessment
                .reportedScore()
                .flatMap(total -> total instanceof Points points ? Optional.of(points.maximum()) : Optional.empty());
    }

    /** Points in all that are stated twice and differ, or that the ratings cannot make. */
    Optional<Score> contradictedMaximum(Predicate<BigFraction> possible) {
        Optional<BigFraction> own = assessment.maximum();
        Optional<BigFraction> reported = reportedMaximum();
        boolean differ = own.isPresent() && reported.isPresent() && own.get().compareTo(reported.get()) != 0;
        if (differ) {
            return Optional.of(contradiction(ImmutableList.of(OF, REPORTED)));
        }
        return statedMaximum().filter(possible.negate()).map(wrong -> {
            ImmutableList.Builder<String> parts = ImmutableList.builder();
            own.ifPresent(stated -> parts.add(OF));
            parts.add(RATINGS);
            reported.ifPresent(stated -> parts.add(REPORTED));
            return contradiction(parts.build());
        });
    }

    /** What the reported total leaves of a share in percent; nothing where it contradicts it. */
    Optional<Quantity> narrowed(Interval share) {
        Quantity fromRatings = share.in(Unit.PERCENT);
        return assessment
                .reportedScore()
                .map(total -> fromRatings.meet(total.share()))
                .orElse(Optional.of(fromRatings));
    }

    /** A reported total that the ratings cannot make, nor what is left of the points in all for those that are missing. */
    Score contradictedTotal() {
        boolean ofCounts = assessment.maximum().isPresent() && unrated() > 0;
        return contradiction(ofCounts ? ImmutableList.of(OF, RATINGS, REPORTED) : ImmutableList.of(RATINGS, REPORTED));
    }

    /** Statements that cannot all be true. */
    Score contradiction(ImmutableList<String> parts) {
        return new Score(Optional.empty(), Optional.empty(), ratings(), unrated(), false, false, parts);
    }
}
