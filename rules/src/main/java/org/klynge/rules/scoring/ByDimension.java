package org.klynge.rules.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/**
 * Scores an assessment by the shares of points in its dimensions. A dimension in which nothing applies has none.
 *
 * <p>One in which perhaps nothing applies has any share. That says it all: were it left out, the total would be the same
 * as if its share were that total.
 *
 * <p>The points in all, where they are stated, bind the dimensions together: what is missing in one of them is not missing
 * in another. Each is scored as if all of it were missing there, which is cautious.
 */
final class ByDimension {

    private final Examination examined;
    private final PointSum sum;
    /** What those without a rating carry, if it is known. */
    private final Optional<BigFraction> rest;

    /** Whether no indicator that applies lacks a rating. */
    private final boolean isComplete;

    private ByDimension(Examination examined, PointSum sum) {
        this.examined = examined;
        this.sum = sum;
        this.rest = sum.unrated() == 0
                ? Optional.of(BigFraction.ZERO)
                : examined.assessment().maximum().map(sum::restOf);
        this.isComplete = rest.isPresent() && rest.get().signum() == 0;
    }

    /** Scores an assessment; the rule makes a total in percent of the shares, one at least, in percent by dimension. */
    static Score score(Examination examined, Function<ImmutableMap<String, Interval>, Interval> rule) {
        PointSum sum = PointSum.of(examined.ratings().values(), examined.unrated());
        return examined.strangers()
                .or(() -> contradictedMaximum(examined, sum))
                .orElseGet(() -> new ByDimension(examined, sum).score(rule));
    }

    /** A reported total may count other points than the ratings do; but where nothing applies there are none to count. */
    private static Optional<Score> contradictedMaximum(Examination examined, PointSum sum) {
        boolean inPoints = examined.assessment()
                .reportedScore()
                .filter(Points.class::isInstance)
                .isPresent();
        if (inPoints && sum.isOfNothing()) {
            return Optional.of(examined.contradictedTotal());
        }
        return examined.assessment()
                .maximum()
                .filter(all -> !sum.canBeOf(all))
                .map(wrong -> examined.contradiction(ImmutableList.of("of", "ratings")));
    }

    private Score score(Function<ImmutableMap<String, Interval>, Interval> rule) {
        ImmutableMap<String, PointSum> sums = sums();
        boolean listed = examined.catalogue().isListed();
        Interval total = !listed
                ? anywhere()
                : sums.isEmpty()
                        ? PointSum.ANY_SHARE
                        : rule.apply(ImmutableMap.copyOf(Maps.transformValues(sums, this::share)));
        Optional<Quantity> narrowed = examined.narrowed(total);
        if (narrowed.isEmpty()) {
            return examined.contradictedTotal();
        }
        Quantity share = narrowed.get();
        boolean isBound = rest.isPresent()
                && sums.values().stream().filter(each -> each.unrated() > 0).count() > 1;
        boolean somethingIsRated = sum.maximum().signum() > 0;
        return new Score(
                narrowed,
                Optional.empty(),
                Score.isAll(share) ? atTheirMaximum() : examined.ratings(),
                sum.unrated(),
                Score.isAll(share),
                !share.isExact() && somethingIsRated && (isBound || !listed),
                ImmutableList.of());
    }

    /** The points by dimension, where something may apply. */
    private ImmutableMap<String, PointSum> sums() {
        ImmutableMap.Builder<String, PointSum> sums = ImmutableMap.builder();
        Multimaps.index(examined.catalogue().indicators(), Indicator::dimension)
                .asMap()
                .forEach((dimension, indicators) -> {
                    PointSum sum = sum(indicators);
                    if (!sum.isOfNothing()) {
                        sums.put(dimension, sum);
                    }
                });
        return sums.buildOrThrow();
    }

    private PointSum sum(Collection<Indicator> indicators) {
        ImmutableList<Rating> ratings = indicators.stream()
                .flatMap(indicator -> Optional.ofNullable(examined.ratings().get(indicator.number())).stream())
                .collect(ImmutableList.toImmutableList());
        return PointSum.of(ratings, isComplete ? 0 : indicators.size() - ratings.size());
    }

    private Interval share(PointSum dimension) {
        return dimension.share(rest.map(dimension.maximum()::add));
    }

    /**
     * Where the catalogue does not tell which indicator is in which dimension, no share is beyond those of single
     * indicators. One without a rating may be a dimension of its own, without any points; but it does not mend the others.
     */
    private Interval anywhere() {
        if (!isComplete) {
            Interval any = sum.share(Optional.empty());
            return new Interval(BigFraction.ZERO, true, any.upper(), any.upperClosed());
        }
        return examined.ratings().values().stream()
                .flatMap(rating -> rating instanceof Points rated ? Stream.of(rated.share()) : Stream.of())
                .reduce(Quantity::hull)
                .map(Interval::of)
                .orElse(PointSum.ANY_SHARE);
    }

    private ImmutableMap<String, Rating> atTheirMaximum() {
        return ImmutableMap.copyOf(Maps.transformValues(
                examined.ratings(),
                rating -> rating instanceof Points rated
                        ? new Points(Quantity.exactly(rated.maximum(), Unit.POINTS), rated.maximum())
                        : rating));
    }
}
