package org.klynge.testkit.law;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Fact;

/**
 * Figures of a profile that make a fact come to a number: the figure itself, or the parts of a sum, a ratio, a least or a
 * greatest one.
 *
 * @param numbers an exact number for each figure
 */
record StatedFigures(ImmutableMap<ProfileFact, BigFraction> numbers) {

    private static final BigFraction PERCENT = BigFraction.of(100);
    private static final StatedFigures NONE = new StatedFigures(ImmutableMap.of());

    /** Figures for a fact; nothing where it is made of other things, or no simple choice of them comes to the number. */
    static Optional<StatedFigures> of(Fact fact, BigFraction number) {
        return NONE.with(fact, number);
    }

    Profile profile(PartialDate date) {
        Profile.Builder profile = Profile.builder().date(date);
        numbers.forEach((figure, number) -> profile.putFigure(
                figure, Quantity.exactly(number, figure.possible().unit())));
        return profile.build();
    }

    /** The same with what makes another fact come to a number. */
    private Optional<StatedFigures> with(Fact fact, BigFraction number) {
        if (fact instanceof Fact.Named named) {
            return with(named.fact(), number);
        }
        if (fact instanceof Fact.OfProfile of) {
            return with(of.figure(), number);
        }
        if (!(fact instanceof Fact.Combined combined)) {
            return Optional.empty();
        }
        Combination how = combined.how();
        if (how instanceof Combination.Sum) {
            return sum(figures(how), number);
        }
        if (how instanceof Combination.Ratio ratio) {
            return ratio(ratio, number);
        }
        if (how instanceof Combination.Count) {
            return Optional.empty();
        }
        // The least and the greatest of equal ones are the same.
        Optional<StatedFigures> all = Optional.of(this);
        for (Fact part : how.of()) {
            all = all.flatMap(stated -> stated.with(part, number));
        }
        return all;
    }

    private Optional<StatedFigures> with(ProfileFact figure, BigFraction number) {
        BigFraction known = numbers.getOrDefault(figure, number);
        if (!known.equals(number) || !figure.possible().range().contains(number) || !isWhole(figure, number)) {
            return Optional.empty();
        }
        Map<ProfileFact, BigFraction> more = new LinkedHashMap<>(numbers);
        more.put(figure, number);
        return Optional.of(new StatedFigures(ImmutableMap.copyOf(more)));
    }

    private static boolean isWhole(ProfileFact figure, BigFraction number) {
        return !figure.possible().unit().whole()
                || number.getNumerator().mod(number.getDenominator().abs()).signum() == 0;
    }

    /** The figures that a combination is made of; none where it is made of something else too. */
    private static List<ProfileFact> figures(Combination how) {
        List<ProfileFact> figures = how.of().stream()
                .flatMap(part -> part instanceof Fact.OfProfile of ? Stream.of(of.figure()) : Stream.empty())
                .distinct()
                .toList();
        return figures.size() == how.of().size() ? figures : List.of();
    }

    /** What is not said yet takes all that is left, one after the other as far as it goes. */
    private Optional<StatedFigures> sum(List<ProfileFact> parts, BigFraction number) {
        BigFraction left = number;
        for (ProfileFact part : parts) {
            left = left.subtract(numbers.getOrDefault(part, BigFraction.ZERO));
        }
        Optional<StatedFigures> all = parts.isEmpty() ? Optional.empty() : Optional.of(this);
        for (ProfileFact part : parts) {
            if (!numbers.containsKey(part)) {
                BigFraction taken = within(part, left);
                left = left.subtract(taken);
                all = all.flatMap(stated -> stated.with(part, taken));
            }
        }
        return left.signum() == 0 ? all : Optional.empty();
    }

    private static BigFraction within(ProfileFact part, BigFraction number) {
        Range<BigFraction> range = part.possible().range();
        if (range.hasUpperBound() && number.compareTo(range.upperEndpoint()) > 0) {
            return range.upperEndpoint();
        }
        return range.hasLowerBound() && number.compareTo(range.lowerEndpoint()) < 0 ? range.lowerEndpoint() : number;
    }

    /** As whole numbers without a common divisor; or of a hundred, or a hundred itself, where these are shares. */
    private Optional<StatedFigures> ratio(Combination.Ratio ratio, BigFraction percent) {
        BigFraction share = percent.divide(PERCENT);
        Stream<BigFraction> wholes =
                Stream.of(BigFraction.of(share.getDenominator().abs()), PERCENT);
        Stream<BigFraction> all = share.signum() > 0 ? Stream.concat(wholes, Stream.of(PERCENT.divide(share))) : wholes;
        return all.flatMap(
                        whole -> with(ratio.part(), whole.multiply(share))
                                .flatMap(stated -> stated.with(ratio.whole(), whole))
                                .stream())
                .findFirst();
    }
}
