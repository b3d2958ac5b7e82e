package org.klynge.testkit.law;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.testkit.boundary.BoundaryValue;
import org.klynge.testkit.boundary.SubjectMatter;

/** Ratings, by the numbers of the indicators, by which so many of these reach a level, or all hangs on one of them. */
final class StatedRatings {

    private final Condition.Indicators asked;
    private final IndicatorCatalogue catalogue;
    private final BigFraction most;

    StatedRatings(Condition.Indicators asked, String catalogue) {
        this.asked = asked;
        this.catalogue = asked.of().catalogue(catalogue).orElseThrow();
        this.most = SubjectMatter.highestRating(asked.of());
    }

    Optional<ImmutableMap<String, Rating>> of(BoundaryValue.Reaching reaching) {
        return meant().map(numbers -> rated(numbers, reaching.indicators(), ImmutableMap.of()));
    }

    /** All others reach what they must, or as many of them as do not suffice without the one. */
    Optional<ImmutableMap<String, Rating>> of(BoundaryValue.Rated one) {
        return meant().map(numbers -> {
            String number = one.indicator().map(Indicator::number).orElse(numbers.get(0));
            List<String> others =
                    numbers.stream().filter(other -> !other.equals(number)).toList();
            int full = asked.wanted().map(wanted -> wanted - 1).orElse(others.size());
            return rated(others, full, ImmutableMap.of(number, one.points()));
        });
    }

    private ImmutableMap<String, Rating> rated(List<String> numbers, int full, ImmutableMap<String, Rating> own) {
        ImmutableMap.Builder<String, Rating> ratings =
                ImmutableMap.<String, Rating>builder().putAll(own);
        for (int i = 0; i < numbers.size(); i++) {
            ratings.put(numbers.get(i), i < full ? points(most) : failing(numbers.get(i)));
        }
        return ratings.buildOrThrow();
    }

    /** No points; where these may be enough, the indicator does not apply, and counts for none. */
    private Rating failing(String number) {
        Minimum minimum = catalogue
                .indicator(number)
                .map(asked.level()::of)
                .orElseGet(() -> asked.level().ofUnlisted());
        Points none = points(BigFraction.ZERO);
        return IndicatorLevel.reaches(none, minimum) == Verdict.NOT_MET ? none : Rating.NOT_APPLICABLE;
    }

    private Points points(BigFraction number) {
        return new Points(Quantity.exactly(number, Unit.POINTS), most);
    }

    /** The numbers of the indicators that count; nothing where nobody knows which lie in the dimension. */
    private Optional<List<String>> meant() {
        if (asked.dimension().isEmpty()) {
            return Optional.of(SubjectMatter.numbers(catalogue));
        }
        return catalogue.isListed()
                ? Optional.of(catalogue.indicators().stream()
                        .filter(indicator -> asked.dimension().equals(Optional.of(indicator.dimension())))
                        .map(Indicator::number)
                        .toList())
                : Optional.empty();
    }
}
