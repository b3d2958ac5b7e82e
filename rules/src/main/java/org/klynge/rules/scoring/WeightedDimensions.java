package org.klynge.rules.scoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.fact.Identifier;
import org.klynge.fact.Numeral;

/**
 * The shares of points that were reached in each dimension, weighted. A dimension in which no indicator applies leaves the
 * total with its weight; where none applies in any the share is unknown. A reported total, in points or in percent, speaks
 * of the weighted share; {@link Assessment#maximum()} of the points of all ratings.
 *
 * <p>Two rules are equal when the proportions of their weights are.
 *
 * @param weights how much each dimension counts, by its id: numbers above zero, of which only the proportions matter
 */
public record WeightedDimensions(ImmutableMap<String, BigFraction> weights) implements ScoringRule {

    /**
     * Checks the weights.
     *
     * @throws IllegalArgumentException if there are none, one is not above zero, or a name is not that of a dimension
     */
    public WeightedDimensions {
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("weights: there are none; expected one for each dimension");
        }
        weights.forEach(WeightedDimensions::checkWeight);
    }

    private static void checkWeight(String dimension, BigFraction weight) {
        Identifier.check("dimension", dimension);
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("weights: the dimension '" + dimension + "' has the weight "
                    + Numeral.print(weight) + "; expected a number above zero");
        }
    }

    private static BigFraction sum(Iterable<BigFraction> numbers) {
        BigFraction sum = BigFraction.ZERO;
        for (BigFraction number : numbers) {
            sum = sum.add(number);
        }
        return sum;
    }

    @Override
    public String name() {
        return "weighted-dimensions";
    }

    @Override
    public ImmutableMap<String, String> parameters() {
        return ImmutableMap.copyOf(Maps.transformValues(weights, Numeral::print));
    }

    /**
     * Checks that the weights are those of the dimensions of a catalogue.
     *
     * @param catalogue a catalogue whose assessments are to be scored
     * @throws IllegalArgumentException if a dimension has no weight, or a weight no dimension
     */
    @Override
    public void check(IndicatorCatalogue catalogue) {
        ImmutableSet<String> dimensions =
                catalogue.dimensions().stream().map(Dimension::id).collect(ImmutableSet.toImmutableSet());
        if (!dimensions.equals(weights.keySet())) {
            throw new IllegalArgumentException("weights: the catalogue " + catalogue.id() + " has "
                    + (dimensions.isEmpty()
                            ? "no published dimensions"
                            : "the dimensions " + String.join(", ", dimensions))
                    + ", but there are weights for " + String.join(", ", weights.keySet())
                    + "; expected one weight for each dimension");
        }
    }

    @Override
    public Score score(Assessment assessment, IndicatorCatalogue catalogue) {
        check(catalogue);
        return ByDimension.score(new Examination(assessment, catalogue), this::total);
    }

    /** The weighted mean of some shares. */
    private Interval total(Map<String, Interval> shares) {
        BigFraction inAll = sum(Maps.filterKeys(weights, shares::containsKey).values());
        Interval total = Interval.ZERO;
        for (Map.Entry<String, BigFraction> weight : weights.entrySet()) {
            Interval share = shares.get(weight.getKey());
            if (share != null) {
                total = total.plus(share.times(weight.getValue().divide(inAll)));
            }
        }
        return total;
    }

    private ImmutableMap<String, BigFraction> proportions() {
        BigFraction inAll = sum(weights.values());
        return ImmutableMap.copyOf(Maps.transformValues(weights, weight -> weight.divide(inAll)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeightedDimensions that && proportions().equals(that.proportions());
    }

    @Override
    public int hashCode() {
        return proportions().hashCode();
    }
}
