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
import org.klynge.assessment.ReportedScore;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/**
 * All points reached, as a share of all points that could be had. An indicator that does not apply leaves both sums. A
 * reported total stands where ratings are missing, and narrows them where both are given.
 *
 * <p>Where ratings are missing nobody knows how many points they carry, unless the reported total tells the points in
 * all. Where no indicator applies the share is unknown.
 */
public record ShareOfPoints() implements ScoringRule {

    private static final BigFraction HUNDRED = BigFraction.of(100);
    private static final Interval EVERYTHING = Interval.closed(BigFraction.ZERO, HUNDRED);

    @Override
    public String name() {
        return "share-of-points";
    }

    @Override
    public Score score(Assessment assessment, IndicatorCatalogue catalogue) {
        ImmutableMap<String, Rating> ratings = assessment.ratings();
        int unrated = catalogue.size() - ratings.size();
        boolean strangers = catalogue.isListed()
                && ratings.keySet().stream()
                        .anyMatch(number -> catalogue.indicator(number).isEmpty());
        if (strangers || unrated < 0) {
            return Score.contradiction(ratings, Math.max(0, unrated), "ratings", "catalogue");
        }
        Interval points = sum(ratings, Optional.empty());
        BigFraction maximum = BigFraction.ZERO;
        for (Rating rating : ratings.values()) {
            maximum = rating instanceof Points rated ? maximum.add(rated.maximum()) : maximum;
        }
        Optional<ReportedScore> reported = assessment.reportedScore();
        Optional<BigFraction> inAll =
                unrated == 0 ? Optional.of(maximum) : reported.flatMap(ShareOfPoints::statedMaximum);
        if (inAll.isPresent() && (inAll.get().compareTo(maximum) < 0 || differs(inAll.get(), reported))) {
            return Score.contradiction(ratings, unrated, "ratings", "reported-score");
        }
        Interval computed =
                inAll.isPresent() ? share(points, maximum, inAll.get()) : shareOfUnknownTotal(points, maximum);
        Quantity fromRatings = computed.in(Unit.PERCENT);
        Optional<Quantity> share =
                reported.map(score -> fromRatings.meet(score.share())).orElse(Optional.of(fromRatings));
        if (share.isEmpty()) {
            return Score.contradiction(ratings, unrated, "ratings", "reported-score");
        }
        Optional<BigFraction> total = inAll.filter(all -> all.signum() > 0);
        return new Score(
                share,
                total.map(all -> new Points(
                        Interval.of(share.get()).times(all.divide(HUNDRED)).in(Unit.POINTS), all)),
                narrowed(ratings, maximum, share.get(), total),
                unrated,
                ImmutableList.of());
    }

    /** Whether the report speaks of other points in all than the ratings do. */
    private static boolean differs(BigFraction inAll, Optional<ReportedScore> reported) {
        return reported.flatMap(ShareOfPoints::statedMaximum)
                .filter(stated -> stated.compareTo(inAll) != 0)
                .isPresent();
    }

    private static Optional<BigFraction> statedMaximum(ReportedScore reported) {
        return reported instanceof Points points ? Optional.of(points.maximum()) : Optional.empty();
    }

    /** The unrated indicators carry what is left of all points. */
    private static Interval share(Interval points, BigFraction maximum, BigFraction inAll) {
        if (inAll.signum() == 0) {
            return EVERYTHING;
        }
        Interval unrated = Interval.closed(BigFraction.ZERO, inAll.subtract(maximum));
        return points.plus(unrated).times(HUNDRED.divide(inAll));
    }

    /** The unrated indicators may carry any number of points, or none; the share comes as near to 0 and 100 % as it likes. */
    private static Interval shareOfUnknownTotal(Interval points, BigFraction maximum) {
        boolean nothingYet = points.lowerClosed() && points.lower().signum() == 0;
        boolean everythingYet = points.upperClosed() && points.upper().compareTo(maximum) == 0;
        return new Interval(BigFraction.ZERO, nothingYet, HUNDRED, everythingYet);
    }

    private static Interval sum(Map<String, Rating> ratings, Optional<String> except) {
        Interval result = Interval.ZERO;
        for (Map.Entry<String, Rating> entry : ratings.entrySet()) {
            if (entry.getValue() instanceof Points rated && !except.equals(Optional.of(entry.getKey()))) {
                result = result.plus(Interval.of(rated.points()));
            }
        }
        return result;
    }

    /** Where the points in all are not known, only all or nothing tells something of a single rating. */
    private static Optional<Interval> ofUnknownTotal(Points rated, Quantity share) {
        if (share.equals(Quantity.percent(100))) {
            return Optional.of(Interval.closed(rated.maximum(), rated.maximum()));
        }
        return share.equals(Quantity.percent(0)) ? Optional.of(Interval.ZERO) : Optional.empty();
    }

    /** What the total leaves of each rating that is not exact, once the others are taken from it. */
    private static ImmutableMap<String, Rating> narrowed(
            ImmutableMap<String, Rating> ratings, BigFraction maximum, Quantity share, Optional<BigFraction> total) {
        ImmutableMap.Builder<String, Rating> result = ImmutableMap.builder();
        for (Map.Entry<String, Rating> entry : ratings.entrySet()) {
            Rating rating = entry.getValue();
            if (rating instanceof Points rated && !rated.points().isExact()) {
                Optional<Interval> left = total.map(all -> Interval.of(share)
                                .times(all.divide(HUNDRED))
                                .minus(sum(ratings, Optional.of(entry.getKey())))
                                .minus(Interval.closed(BigFraction.ZERO, all.subtract(maximum))))
                        .or(() -> ofUnknownTotal(rated, share));
                rating = left.flatMap(interval -> rated.points().meet(interval.in(Unit.POINTS)))
                        .map(narrower -> new Points(narrower, rated.maximum()))
                        .orElse(rated);
            }
            result.put(entry.getKey(), rating);
        }
        return result.buildOrThrow();
    }
}
