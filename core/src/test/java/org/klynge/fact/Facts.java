package org.klynge.fact;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.apache.commons.numbers.fraction.BigFraction;

/** Small facts with many coincidences, and the numbers and days by which they can be told apart. */
final class Facts {

    static final Unit MILLION_EURO = new Unit("million-euro", "MEUR", false);
    static final Unit YEARS = new Unit("years", "years", true);
    static final ImmutableList<Unit> UNITS =
            ImmutableList.of(Unit.PERCENT, Unit.COUNT, Unit.FTE, Unit.POINTS, MILLION_EURO, YEARS);
    static final LocalDate DAY_ZERO = LocalDate.of(2020, 2, 27);

    private Facts() {}

    static BigFraction number(String text) {
        return Numeral.parse(text);
    }

    /** Quarters from -3 to 3: on, between and outside all bounds of {@link #smallRanges()}. */
    static ImmutableList<BigFraction> samples(Unit unit) {
        return IntStream.rangeClosed(-12, 12)
                .filter(quarters -> !unit.whole() || quarters % 4 == 0)
                .mapToObj(quarters -> BigFraction.of(quarters, 4))
                .collect(ImmutableList.toImmutableList());
    }

    /** Ranges between halves from -2 to 2; some of them are empty. */
    static Arbitrary<Range<BigFraction>> smallRanges() {
        return ranges(Arbitraries.integers().between(-4, 4).map(halves -> BigFraction.of(halves, 2)));
    }

    static Arbitrary<Range<BigFraction>> ranges(Arbitrary<BigFraction> numbers) {
        Arbitrary<BoundType> bounds = Arbitraries.of(BoundType.class);
        Arbitrary<Range<BigFraction>> lower =
                Combinators.combine(numbers, bounds).as(Range::downTo);
        Arbitrary<Range<BigFraction>> upper =
                Combinators.combine(numbers, bounds).as(Range::upTo);
        Arbitrary<Range<BigFraction>> both =
                Combinators.combine(lower, upper).filter(Range::isConnected).as(Range::intersection);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, both),
                        Tuple.of(2, lower),
                        Tuple.of(2, upper),
                        Tuple.of(1, Arbitraries.just(Range.<BigFraction>all())))
                .withoutEdgeCases();
    }

    static Arbitrary<Quantity> smallQuantities(Unit unit) {
        return quantities(smallRanges(), unit);
    }

    static Arbitrary<Quantity> quantities(Arbitrary<Range<BigFraction>> ranges, Unit unit) {
        return ranges.filter(range -> holdsSome(range, unit)).map(range -> Quantity.in(range, unit));
    }

    private static boolean holdsSome(Range<BigFraction> range, Unit unit) {
        try {
            return Quantity.in(range, unit).unit().equals(unit);
        } catch (IllegalArgumentException empty) {
            return false;
        }
    }

    /** The days from three before to twelve after {@link #DAY_ZERO}; the end of a leap February is among them. */
    static ImmutableList<LocalDate> days() {
        return IntStream.rangeClosed(-3, 12).mapToObj(DAY_ZERO::plusDays).collect(ImmutableList.toImmutableList());
    }

    /** Dates with bounds from {@link #DAY_ZERO} to so many days later. */
    static Arbitrary<PartialDate> dates(int length) {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, length).map(DAY_ZERO::plusDays);
        Arbitrary<PartialDate> between = Combinators.combine(days, days)
                .as((one, other) -> PartialDate.on(one).hull(PartialDate.on(other)));
        return Arbitraries.frequencyOf(
                        Tuple.of(4, between),
                        Tuple.of(3, days.map(PartialDate::on)),
                        Tuple.of(2, days.map(PartialDate::by)),
                        Tuple.of(1, days.map(PartialDate::from)),
                        Tuple.of(1, Arbitraries.just(PartialDate.unknown())))
                .withoutEdgeCases();
    }
}
