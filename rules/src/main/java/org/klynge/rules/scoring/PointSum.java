package org.klynge.rules.scoring;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;

/** The points of some indicators: where the sum of those that are rated lies, of how many, and how many have no rating. */
record PointSum(Interval points, BigFraction maximum, int unrated) {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    /** Every share that there can be, in percent. */
    static final Interval ANY_SHARE = Interval.closed(BigFraction.ZERO, HUNDRED);

    /** The sum of some ratings; an indicator that does not apply leaves it. */
    static PointSum of(Collection<Rating> ratings, int unrated) {
        PointSum sum = new PointSum(Interval.ZERO, BigFraction.ZERO, unrated);
        for (Rating rating : ratings) {
            sum = rating instanceof Points rated ? sum.plus(Interval.of(rated.points()), rated.maximum()) : sum;
        }
        return sum;
    }

    PointSum plus(Interval more, BigFraction ofMaximum) {
        return new PointSum(points.plus(more), maximum.add(ofMaximum), unrated);
    }

    /** Whether it is certain that none of the indicators applies. */
    boolean isOfNothing() {
        return maximum.signum() == 0 && unrated == 0;
    }

    /** What is left for the indicators without a rating, once the points in all are known. */
    BigFraction restOf(BigFraction inAll) {
        return inAll.subtract(maximum);
    }

    /** Whether the points in all can be so many: those that are rated carry them, or some others carry the rest. */
    boolean canBeOf(BigFraction inAll) {
        int rest = restOf(inAll).signum();
        return rest == 0 || (rest > 0 && unrated > 0);
    }

    /** The share in percent, where the indicators without a rating carry the rest of the points in all, if these are known. */
    Interval share(Optional<BigFraction> inAll) {
        Optional<BigFraction> known = unrated == 0 ? Optional.of(maximum) : inAll;
        if (known.isEmpty()) {
            return shareOfUnknownTotal();
        }
        Interval others = Interval.closed(BigFraction.ZERO, restOf(known.get()));
        return shareOf(points.plus(others), known.get());
    }

    /** Points as a share of a maximum in percent; where there are none to be had, the share can be anything. */
    static Interval shareOf(Interval points, BigFraction maximum) {
        return maximum.signum() == 0 ? ANY_SHARE : points.times(HUNDRED.divide(maximum));
    }

    /** The others may carry any number of points, or none; the share comes as near to 0 and 100 % as it likes. */
    private Interval shareOfUnknownTotal() {
        boolean nothingYet = points.lowerClosed() && points.lower().signum() == 0;
        boolean everythingYet = points.upperClosed() && points.upper().compareTo(maximum) == 0;
        return new Interval(BigFraction.ZERO, nothingYet, HUNDRED, everythingYet);
    }
}
