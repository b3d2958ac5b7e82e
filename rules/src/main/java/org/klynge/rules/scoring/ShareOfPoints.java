package org.klynge.rules.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/**
 * All points reached, as a share of all points that could be had. An indicator that does not apply leaves both sums. A
 * reported total stands where ratings are missing, and narrows them where both are given.
 *
 * <p>Where ratings are missing nobody knows how many points they carry, unless the assessment states the points in all, by
 * themselves or with its reported total. Where no indicator applies the share is unknown.
 */
public record ShareOfPoints() implements ScoringRule {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    @Override
    public String name() {
        return "share-of-points";
    }

    @Override
    public Score score(Assessment assessment, IndicatorCatalogue catalogue) {
        Examination examined = new Examination(assessment, catalogue);
        PointSum sum = PointSum.of(examined.ratings().values(), examined.unrated());
        return examined.strangers()
                .or(() -> examined.contradictedMaximum(sum::canBeOf))
                .orElseGet(() -> score(examined, sum));
    }

    private static Score score(Examination examined, PointSum sum) {
        Optional<BigFraction> inAll = sum.unrated() == 0 ? Optional.of(sum.maximum()) : examined.statedMaximum();
        Optional<Quantity> share = examined.narrowed(sum.share(inAll));
        if (share.isEmpty()) {
            return examined.contradictedTotal();
        }
        Optional<BigFraction> total = inAll.filter(all -> all.signum() > 0);
        return new Score(
                share,
                total.map(all -> pointsOf(share.get(), all)),
                narrowed(examined.ratings(), sum, share.get(), total),
                sum.unrated(),
                Score.isAll(share.get()),
                false,
                ImmutableList.of());
    }

    /** A share in points. */
    static Points pointsOf(Quantity share, BigFraction inAll) {
        return new Points(Interval.of(share).times(inAll.divide(HUNDRED)).in(Unit.POINTS), inAll);
    }

    /** Where the points in all are not known, only all or nothing tells something of a single rating. */
    private static Optional<Interval> ofUnknownTotal(Points rated, Quantity share) {
        if (Score.isAll(share)) {
            return Optional.of(Interval.closed(rated.maximum(), rated.maximum()));
        }
        return share.equals(Quantity.percent(0)) ? Optional.of(Interval.ZERO) : Optional.empty();
    }

    /** What the total leaves of each rating that is not exact, once the others are taken from it. */
    private static ImmutableMap<String, Rating> narrowed(
            ImmutableMap<String, Rating> ratings, PointSum sum, Quantity share, Optional<BigFraction> total) {
        ImmutableMap.Builder<String, Rating> result = ImmutableMap.builder();
        for (Map.Entry<String, Rating> entry : ratings.entrySet()) {
            Rating rating = entry.getValue();
            if (rating instanceof Points rated && !rated.points().isExact()) {
                Optional<Interval> left = total.map(
                                all -> Interval.of(pointsOf(share, all).points())
                                        .minus(others(ratings, entry.getKey()))
                                        .minus(Interval.closed(BigFraction.ZERO, sum.restOf(all))))
                        .or(() -> ofUnknownTotal(rated, share));
                rating = left.flatMap(interval -> rated.points().meet(interval.in(Unit.POINTS)))
                        .map(narrower -> new Points(narrower, rated.maximum()))
                        .orElse(rated);
            }
            result.put(entry.getKey(), rating);
        }
        return result.buildOrThrow();
    }

    private static Interval others(Map<String, Rating> ratings, String except) {
        Interval result = Interval.ZERO;
        for (Map.Entry<String, Rating> entry : ratings.entrySet()) {
            if (entry.getValue() instanceof Points rated && !entry.getKey().equals(except)) {
                result = result.plus(Interval.of(rated.points()));
            }
        }
        return result;
    }
}
