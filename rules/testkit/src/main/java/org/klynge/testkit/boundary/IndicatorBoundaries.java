package org.klynge.testkit.boundary;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.assessment.Points;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.IndicatorLevel;

/** The boundaries of a condition on indicators: the ratings next to the level, and the numbers of indicators that reach it. */
final class IndicatorBoundaries {

    private final Condition.Indicators asked;

    IndicatorBoundaries(Condition.Indicators asked) {
        this.asked = asked;
    }

    /** Takes a boundary that is found. */
    interface Found {
        void add(Object threshold, Side side, BoundaryValue value, boolean meets);
    }

    void forEach(Found found) {
        asked.wanted()
                .ifPresent(wanted -> asked.of()
                        .catalogues()
                        .forEach(catalogue -> ImmutableMap.of(
                                        Side.BELOW, wanted - 1, Side.ON, wanted, Side.ABOVE, wanted + 1)
                                .forEach((side, number) -> reaching(catalogue, wanted, side, number, found))));
        for (IndicatorCatalogue catalogue : asked.of().catalogues()) {
            if (catalogue.isListed()) {
                catalogue.indicators().stream()
                        .filter(this::isMeant)
                        .forEach(indicator -> ratings(
                                catalogue, Optional.of(indicator), asked.level().of(indicator), found));
            } else {
                ratings(catalogue, Optional.empty(), asked.level().ofUnlisted(), found);
            }
        }
    }

    private void reaching(IndicatorCatalogue catalogue, int wanted, Side side, int number, Found found) {
        long most = catalogue.isListed()
                ? catalogue.indicators().stream().filter(this::isMeant).count()
                : catalogue.size();
        if (number <= most) {
            found.add(
                    "at least " + wanted + " indicators",
                    side,
                    new BoundaryValue.Reaching(asked, catalogue.id(), number),
                    number >= wanted);
        }
    }

    private boolean isMeant(Indicator indicator) {
        return asked.dimension().isEmpty() || asked.dimension().get().equals(indicator.dimension());
    }

    private void ratings(IndicatorCatalogue catalogue, Optional<Indicator> indicator, Minimum minimum, Found found) {
        if (minimum instanceof Minimum.AtLeast atLeast) {
            BigFraction share = atLeast.share().range().lowerEndpoint();
            BigFraction points =
                    share.multiply(SubjectMatter.highestRating(asked.of())).divide(100);
            BigFraction whole = Steps.whole(points);
            boolean on = whole.equals(points);
            rating(catalogue, indicator, atLeast, Side.BELOW, on ? whole.subtract(1) : whole, found);
            if (on) {
                rating(catalogue, indicator, atLeast, Side.ON, points, found);
            }
            rating(catalogue, indicator, atLeast, Side.ABOVE, whole.add(1), found);
        }
    }

    private void rating(
            IndicatorCatalogue catalogue,
            Optional<Indicator> indicator,
            Minimum.AtLeast minimum,
            Side side,
            BigFraction points,
            Found found) {
        BigFraction most = SubjectMatter.highestRating(asked.of());
        if (points.signum() >= 0 && points.compareTo(most) <= 0) {
            Points rated = new Points(Quantity.exactly(points, Unit.POINTS), most);
            found.add(
                    "at least " + minimum.share(),
                    side,
                    new BoundaryValue.Rated(asked, catalogue.id(), indicator, rated),
                    IndicatorLevel.reaches(rated, minimum).isCertain()
                            && IndicatorLevel.reaches(rated, minimum).isPossible());
        }
    }
}
