package org.klynge.rules.scoring;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import com.google.common.collect.Range;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.fact.Numeral;
import org.klynge.fact.Quantity;

/**
 * Ratings that are levels: {@code 3 of 4} is level 3 where level 4 is the highest. A table gives the points of each level,
 * evenly rising or not; the total is the points of the levels that were reached, as a share of the points of the highest
 * ones. An indicator that does not apply leaves both sums; where none applies the share is unknown.
 *
 * <p>A level, or a highest level, that is not in the table contradicts it: nothing lies between two levels. A reported
 * total and {@link Assessment#maximum()} count the points of the table.
 *
 * @param points the points by level, both from zero on; a higher level gives no fewer points
 */
public record LevelPoints(ImmutableSortedMap<BigFraction, BigFraction> points) implements ScoringRule {

    /**
     * Checks the table.
     *
     * @throws IllegalArgumentException if there are fewer than two levels, a level or its points lie below zero, a higher
     *     level gives fewer points, or none gives any
     */
    public LevelPoints {
        points = ImmutableSortedMap.copyOf(points, Ordering.natural());
        if (points.size() < 2) {
            throw new IllegalArgumentException("levels: " + points.size() + " in the table; expected two at least");
        }
        if (points.firstKey().signum() < 0) {
            throw new IllegalArgumentException(
                    "levels: level " + Numeral.print(points.firstKey()) + " lies below zero; expected zero or more");
        }
        BigFraction lower = BigFraction.ZERO;
        for (Map.Entry<BigFraction, BigFraction> level : points.entrySet()) {
            BigFraction given = level.getValue();
            if (given.compareTo(lower) < 0) {
                throw new IllegalArgumentException("levels: level " + Numeral.print(level.getKey()) + " gives "
                        + Numeral.print(given) + " points; expected "
                        + (given.signum() < 0
                                ? "zero or more"
                                : "no fewer than a lower one, which gives " + Numeral.print(lower)));
            }
            lower = given;
        }
        if (lower.signum() == 0) {
            throw new IllegalArgumentException("levels: none gives any points; expected some for the highest");
        }
    }

    @Override
    public String name() {
        return "levels";
    }

    @Override
    public ImmutableMap<String, String> parameters() {
        return points.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        level -> Numeral.print(level.getKey()), level -> Numeral.print(level.getValue())));
    }

    @Override
    public Score score(Assessment assessment, IndicatorCatalogue catalogue) {
        Examination examined = new Examination(assessment, catalogue);
        ImmutableList.Builder<String> offTheTable = ImmutableList.builder();
        PointSum sum = new PointSum(Interval.ZERO, BigFraction.ZERO, examined.unrated());
        for (Map.Entry<String, Rating> rating : examined.ratings().entrySet()) {
            if (rating.getValue() instanceof Points level) {
                Optional<Interval> reached = pointsWithin(level.points().range());
                BigFraction highest = points.get(level.maximum());
                if (reached.isPresent() && highest != null) {
                    sum = sum.plus(reached.get(), highest);
                } else {
                    offTheTable.add("ratings." + rating.getKey());
                }
            }
        }
        PointSum rated = sum;
        return examined.strangers()
                .or(() -> Optional.of(offTheTable.build())
                        .filter(parts -> !parts.isEmpty())
                        .map(examined::contradiction))
                .or(() -> examined.contradictedMaximum(all -> canBeOf(all, rated)))
                .orElseGet(() -> score(examined, rated));
    }

    /** What the levels within a range give; nothing where the table has none there. */
    private Optional<Interval> pointsWithin(Range<BigFraction> levels) {
        ImmutableSortedMap<BigFraction, BigFraction> within = points.subMap(
                levels.lowerEndpoint(),
                levels.lowerBoundType() == BoundType.CLOSED,
                levels.upperEndpoint(),
                levels.upperBoundType() == BoundType.CLOSED);
        return within.isEmpty() ? Optional.empty() : Optional.of(Interval.closed(least(within), most(within)));
    }

    private static BigFraction least(ImmutableSortedMap<BigFraction, BigFraction> levels) {
        return pointsOf(levels.firstKey(), levels);
    }

    private static BigFraction most(ImmutableSortedMap<BigFraction, BigFraction> levels) {
        return pointsOf(levels.lastKey(), levels);
    }

    private static BigFraction pointsOf(BigFraction level, ImmutableSortedMap<BigFraction, BigFraction> levels) {
        return Objects.requireNonNull(levels.get(level));
    }

    /** Whether indicators without a rating can carry the rest of the points in all: at most those of the highest level each. */
    private boolean canBeOf(BigFraction inAll, PointSum rated) {
        return rated.canBeOf(inAll)
                && rated.restOf(inAll).compareTo(most(points).multiply(rated.unrated())) <= 0;
    }

    private Score score(Examination examined, PointSum rated) {
        Optional<BigFraction> inAll = rated.unrated() == 0 ? Optional.of(rated.maximum()) : examined.statedMaximum();
        Optional<Quantity> narrowed =
                examined.narrowed(inAll.map(all -> share(rated, all)).orElseGet(() -> shareOfUnknownTotal(rated)));
        if (narrowed.isEmpty()) {
            return examined.contradictedTotal();
        }
        Quantity share = narrowed.get();
        // Of a total in single levels not every range of points can be made.
        boolean isBound =
                examined.assessment().reportedScore().isPresent() || (inAll.isPresent() && rated.unrated() > 0);
        return new Score(
                narrowed,
                inAll.filter(all -> all.signum() > 0).map(all -> ShareOfPoints.pointsOf(share, all)),
                examined.ratings(),
                rated.unrated(),
                Score.isAll(share) && isRising(),
                isBound && !share.isExact(),
                ImmutableList.of());
    }

    /** Indicators without a rating carry the rest of the points in all, and reach what the lowest level gives at least. */
    private Interval share(PointSum rated, BigFraction inAll) {
        BigFraction rest = rated.restOf(inAll);
        Interval others = Interval.closed(rest.multiply(least(points)).divide(most(points)), rest);
        return PointSum.shareOf(rated.points().plus(others), inAll);
    }

    /**
     * Indicators without a rating are at worst all at the lowest level of the highest that there is, and at best all at the
     * highest: no other rating has a smaller share, or a larger one, and none is of more points.
     */
    private Interval shareOfUnknownTotal(PointSum rated) {
        if (rated.maximum().signum() == 0) {
            return PointSum.ANY_SHARE;
        }
        BigFraction most = most(points).multiply(rated.unrated());
        Interval others = Interval.closed(least(points).multiply(rated.unrated()), most);
        return PointSum.shareOf(rated.points().plus(others), rated.maximum().add(most));
    }

    /** Whether all points are had at the highest level only. */
    private boolean isRising() {
        return points.values().stream().distinct().count() == points.size();
    }
}
