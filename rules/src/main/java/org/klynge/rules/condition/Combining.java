package org.klynge.rules.condition;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.List;
import java.util.function.BinaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;

/** What follows for a combination from what is known of its facts: exact arithmetic with ranges. */
final class Combining {

    private Combining() {}

    /** The range of the combination, when each fact lies in its range independently of the others. */
    static Quantity of(Combination how, List<Quantity> known) {
        if (how instanceof Combination.Sum) {
            return fold(known, Combining::sum);
        }
        if (how instanceof Combination.Least) {
            return fold(known, Combining::least);
        }
        if (how instanceof Combination.Greatest) {
            return fold(known, (one, other) -> Threshold.negate(least(Threshold.negate(one), Threshold.negate(other))));
        }
        if (how instanceof Combination.Ratio) {
            return Quantity.in(ratio(known.get(0).range(), known.get(1).range()), Unit.PERCENT);
        }
        Threshold threshold = ((Combination.Count) how).threshold();
        List<Verdict> verdicts = known.stream().map(threshold::test).toList();
        return Quantity.count(verdicts.stream()
                        .filter(verdict -> verdict == Verdict.MET)
                        .count())
                .hull(Quantity.count(
                        verdicts.stream().filter(Verdict::isPossible).count()));
    }

    private static Quantity fold(List<Quantity> known, BinaryOperator<Range<BigFraction>> step) {
        return Quantity.in(
                known.stream().map(Quantity::range).reduce(step).orElseThrow(),
                known.get(0).unit());
    }

    private static Range<BigFraction> sum(Range<BigFraction> one, Range<BigFraction> other) {
        Range<BigFraction> result = Range.all();
        if (one.hasLowerBound() && other.hasLowerBound()) {
            result = Range.downTo(
                    one.lowerEndpoint().add(other.lowerEndpoint()), both(one.lowerBoundType(), other.lowerBoundType()));
        }
        if (one.hasUpperBound() && other.hasUpperBound()) {
            result = result.intersection(Range.upTo(
                    one.upperEndpoint().add(other.upperEndpoint()),
                    both(one.upperBoundType(), other.upperBoundType())));
        }
        return result;
    }

    private static BoundType both(BoundType one, BoundType other) {
        return one == BoundType.CLOSED ? other : BoundType.OPEN;
    }

    /** The lesser of two numbers is above what both are above, and below what either is below. */
    private static Range<BigFraction> least(Range<BigFraction> one, Range<BigFraction> other) {
        Range<BigFraction> lower = upwards(one).span(upwards(other));
        Range<BigFraction> upper = downwards(one).intersection(downwards(other));
        return lower.intersection(upper);
    }

    private static Range<BigFraction> upwards(Range<BigFraction> range) {
        return range.hasLowerBound() ? Range.downTo(range.lowerEndpoint(), range.lowerBoundType()) : Range.all();
    }

    private static Range<BigFraction> downwards(Range<BigFraction> range) {
        return range.hasUpperBound() ? Range.upTo(range.upperEndpoint(), range.upperBoundType()) : Range.all();
    }

    /** A part that is never negative, as a share of a whole above zero; of anything else nothing is known. */
    private static Range<BigFraction> ratio(Range<BigFraction> part, Range<BigFraction> whole) {
        boolean aboveZero = whole.hasLowerBound()
                && (whole.lowerEndpoint().signum() > 0
                        || (whole.lowerEndpoint().signum() == 0 && whole.lowerBoundType() == BoundType.OPEN));
        boolean notNegative = part.hasLowerBound() && part.lowerEndpoint().signum() >= 0;
        if (!aboveZero || !notNegative) {
            return Range.all();
        }
        Range<BigFraction> result;
        if (part.lowerEndpoint().signum() == 0) {
            result = Range.downTo(BigFraction.ZERO, part.lowerBoundType());
        } else if (whole.hasUpperBound()) {
            result = Range.downTo(
                    share(part.lowerEndpoint(), whole.upperEndpoint()),
                    both(part.lowerBoundType(), whole.upperBoundType()));
        } else {
            result = Range.greaterThan(BigFraction.ZERO);
        }
        if (part.hasUpperBound() && part.upperEndpoint().signum() == 0) {
            return Range.singleton(BigFraction.ZERO);
        }
        if (part.hasUpperBound() && whole.lowerEndpoint().signum() > 0) {
            result = result.intersection(Range.upTo(
                    share(part.upperEndpoint(), whole.lowerEndpoint()),
                    both(part.upperBoundType(), whole.lowerBoundType())));
        }
        return result;
    }

    private static BigFraction share(BigFraction part, BigFraction whole) {
        return part.multiply(100).divide(whole);
    }
}
