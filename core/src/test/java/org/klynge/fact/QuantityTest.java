package org.klynge.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klynge.fact.Facts.number;
import static org.klynge.fact.Verdict.MET;
import static org.klynge.fact.Verdict.NOT_MET;
import static org.klynge.fact.Verdict.UNKNOWN;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    // Canonical ranges

    @ParameterizedTest
    @CsvSource({
        // as written,                     canonical
        "more than 250,                    at least 251",
        "less than 3,                      at most 2",
        "more than 2.5,                    at least 3",
        "less than 2.5,                    at most 2",
        "more than -2.5,                   at least -2",
        "at most -2.5,                     at most -3",
        "more than 3 and less than 5,      4",
        "more than 3 and less than 6,      between 4 and 5",
        "at least 2.1 and at most 3.9,     3",
    })
    void wholeNumbersHaveOneForm(String written, String canonical) {
        Quantity quantity = Quantity.parse(written, Unit.COUNT);
        assertThat(quantity).isEqualTo(Quantity.parse(canonical, Unit.COUNT)).hasToString(canonical);
    }

    @Property
    void whereNoNumberLiesThereIsNoQuantity(
            @ForAll("smallRanges") Range<BigFraction> range, @ForAll("units") Unit unit) {
        boolean some = Facts.samples(unit).stream().anyMatch(range);
        assertThat(Quantity.within(range, unit))
                .isEqualTo(some ? Optional.of(Quantity.in(range, unit)) : Optional.empty());
    }

    @Provide
    static Arbitrary<Unit> units() {
        return Arbitraries.of(Unit.PERCENT, Unit.COUNT);
    }

    @Property
    void aWholeRangeIsClosedAndHoldsTheSameNumbers(@ForAll("smallRanges") Range<BigFraction> range) {
        List<BigFraction> numbers =
                Facts.samples(Unit.COUNT).stream().filter(range).toList();
        if (numbers.isEmpty()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.in(range, Unit.COUNT))
                    .withMessageMatching(
                            "(no whole number lies between .+ and .+|.+ is not a whole number); expected one,"
                                    + " since nothing else is a quantity in count");
            return;
        }
        Range<BigFraction> canonical = Quantity.in(range, Unit.COUNT).range();
        assertThat(Facts.samples(Unit.COUNT).stream().filter(canonical)).isEqualTo(numbers);
        assertThat(canonical.hasLowerBound()).isEqualTo(range.hasLowerBound());
        assertThat(canonical.hasUpperBound()).isEqualTo(range.hasUpperBound());
        if (range.hasLowerBound()) {
            assertThat(canonical.lowerBoundType()).isEqualTo(BoundType.CLOSED);
            assertThat(canonical.lowerEndpoint()).isEqualTo(numbers.get(0));
        }
        if (range.hasUpperBound()) {
            assertThat(canonical.upperBoundType()).isEqualTo(BoundType.CLOSED);
            assertThat(canonical.upperEndpoint()).isEqualTo(numbers.get(numbers.size() - 1));
        }
    }

    @Test
    void anEmptyRangeIsNoQuantity() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.in(Range.open(number("3"), number("4")), Unit.COUNT))
                .withMessageStartingWith("no whole number lies between 3 and 4; expected one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.in(Range.closedOpen(number("3"), number("3")), Unit.COUNT))
                .withMessageStartingWith("no whole number lies between 3 and 3; expected one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.exactly(number("2.5"), Unit.COUNT))
                .withMessageStartingWith("2.5 is not a whole number; expected one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.in(Range.closedOpen(number("3"), number("3")), Unit.FTE))
                .withMessageContaining("no number of fte lies in [3..3)");
        assertThat(Quantity.in(Range.open(number("3"), number("4")), Unit.FTE).isExact())
                .isFalse();
    }

    // Bounds

    @ParameterizedTest
    @CsvSource({
        // known,                           bounds,               verdict
        "80 %,                              more than 80 %,       NOT_MET",
        "80 %,                              at least 80 %,        MET",
        "80.01 %,                           more than 80 %,       MET",
        "79.99 %,                           at least 80 %,        NOT_MET",
        "96000000 of 120000000,             more than 80 %,       NOT_MET",
        "96000001 of 120000000,             more than 80 %,       MET",
        "95999999 of 120000000,             at least 80 %,        NOT_MET",
        "128 of 150,                        at least 256/3 %,     MET",
        "128 of 150,                        more than 256/3 %,    NOT_MET",
        "at least 80 %,                     more than 80 %,       UNKNOWN",
        "more than 80 %,                    at least 80 %,        MET",
        "more than 80 %,                    more than 80 %,       MET",
        "at most 80 %,                      more than 80 %,       NOT_MET",
        "at most 80 %,                      at least 80 %,        UNKNOWN",
        "less than 80 %,                    at least 80 %,        NOT_MET",
        "more than 94 % and less than 96 %, more than 80 %,       MET",
        "more than 79 % and less than 81 %, more than 80 %,       UNKNOWN",
        "unknown,                           more than 80 %,       UNKNOWN",
        "unknown,                           unknown,              MET",
        "80 %,                              between 80 and 80 %,  MET",
    })
    void liesInBoundsOrNot(String known, String bounds, Verdict verdict) {
        assertThat(Quantity.parse(known, Unit.PERCENT).liesIn(Quantity.parse(bounds, Unit.PERCENT)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        // known,        bounds,        verdict
        "more than 250,  at least 251,  MET",
        "more than 250,  at least 252,  UNKNOWN",
        "less than 251,  more than 250, NOT_MET",
        "at most 251,    more than 250, UNKNOWN",
        "between 3 and 4, at least 3,   MET",
    })
    void membersLieInBoundsOrNot(String known, String bounds, Verdict verdict) {
        assertThat(Quantity.parse(known, Unit.COUNT).liesIn(Quantity.parse(bounds, Unit.COUNT)))
                .isEqualTo(verdict);
    }

    @Property
    void liesInAgreesWithEveryNumber(@ForAll("pairs") Pair pair) {
        ImmutableSet<BigFraction> known = pair.one.numbers();
        ImmutableSet<BigFraction> bounds = pair.other.numbers();
        Verdict expected =
                bounds.containsAll(known) ? MET : known.stream().anyMatch(bounds::contains) ? UNKNOWN : NOT_MET;
        assertThat(pair.one.quantity.liesIn(pair.other.quantity)).isEqualTo(expected);
    }

    @Property
    void whoKnowsMoreNeverTurnsAVerdict(@ForAll("triples") List<Sampled> triple) {
        Quantity bounds = triple.get(2).quantity;
        Quantity known = triple.get(0).quantity;
        known.meet(triple.get(1).quantity)
                .ifPresent(more -> assertThat(more.liesIn(bounds).narrows(known.liesIn(bounds)))
                        .isTrue());
        assertThat(known.liesIn(bounds)
                        .narrows(known.hull(triple.get(1).quantity).liesIn(bounds)))
                .isTrue();
    }

    // Meet and hull

    @Property
    void meetIsTheCommonPart(@ForAll("pairs") Pair pair) {
        List<BigFraction> common =
                pair.one.numbers().stream().filter(pair.other.quantity.range()).toList();
        assertThat(pair.one.quantity.meet(pair.other.quantity))
                .isEqualTo(pair.other.quantity.meet(pair.one.quantity))
                .matches(meet -> meet.map(
                                it -> new Sampled(it).numbers().asList().equals(common))
                        .orElse(common.isEmpty()));
    }

    @Property
    void hullIsTheLeastThatHoldsBoth(@ForAll("triples") List<Sampled> triple) {
        Quantity one = triple.get(0).quantity;
        Quantity other = triple.get(1).quantity;
        Quantity hull = one.hull(other);
        assertThat(hull).isEqualTo(other.hull(one));
        assertThat(one.liesIn(hull)).isEqualTo(MET);
        assertThat(other.liesIn(hull)).isEqualTo(MET);
        Quantity wide = triple.get(2).quantity;
        assertThat(hull.liesIn(wide) == MET).isEqualTo(one.liesIn(wide) == MET && other.liesIn(wide) == MET);
    }

    @Property
    void meetAndHullAbsorbEachOther(@ForAll("triples") List<Sampled> triple) {
        Quantity one = triple.get(0).quantity;
        Quantity other = triple.get(1).quantity;
        Quantity third = triple.get(2).quantity;
        assertThat(one.meet(one.hull(other))).contains(one);
        assertThat(one.meet(other).map(one::hull).orElse(one)).isEqualTo(one);
        assertThat(one.hull(other).hull(third)).isEqualTo(one.hull(other.hull(third)));
        assertThat(one.meet(other).flatMap(third::meet))
                .isEqualTo(other.meet(third).flatMap(one::meet));
    }

    @Test
    void unitsAreNeverMixed() {
        Quantity percent = Quantity.percent(80);
        Quantity fte = Quantity.parse("7.5", Unit.FTE);
        for (Runnable mixed :
                List.<Runnable>of(() -> percent.liesIn(fte), () -> percent.meet(fte), () -> percent.hull(fte))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(mixed::run)
                    .withMessage("a quantity in fte where percent is expected: 7.5 FTE");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> percent.liesIn(Quantity.unknown(Unit.FTE)))
                .withMessage("a quantity in fte where percent is expected: unknown");
    }

    // Making them

    @Test
    void sharesAreExact() {
        assertThat(Quantity.share(128, 150)).isEqualTo(Quantity.exactly(BigFraction.of(256, 3), Unit.PERCENT));
        assertThat(Quantity.share(3, 4)).isEqualTo(Quantity.percent(75));
        for (long whole : new long[] {0, -150}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.share(128, whole))
                    .withMessage("whole: " + whole + " is not above zero");
        }
    }

    @Test
    void onlyOneNumberIsExact() {
        assertThat(Quantity.count(3).isExact()).isTrue();
        assertThat(Quantity.parse("more than 2 and less than 4", Unit.COUNT).isExact())
                .isTrue();
        assertThat(Quantity.parse("more than 2 and less than 4", Unit.FTE).isExact())
                .isFalse();
        assertThat(Quantity.unknown(Unit.COUNT).isExact()).isFalse();
        assertThat(Quantity.parse("at most 3", Unit.COUNT).isExact()).isFalse();
        assertThat(Quantity.parse("at least 3", Unit.COUNT).isExact()).isFalse();
    }

    @Test
    void quantitiesAreEqualWhenRangeAndUnitAre() {
        new EqualsTester()
                .addEqualityGroup(
                        Quantity.count(251).hull(Quantity.count(260)),
                        Quantity.parse("more than 250 and less than 261", Unit.COUNT))
                .addEqualityGroup(Quantity.parse("between 251 and 260", Unit.POINTS))
                .addEqualityGroup(
                        Quantity.parse("more than 250", Unit.COUNT), Quantity.parse("at least 251", Unit.COUNT))
                .addEqualityGroup(Quantity.parse("more than 250", Unit.FTE))
                .addEqualityGroup(Quantity.parse("at least 251", Unit.FTE))
                .addEqualityGroup(Quantity.percent(75), Quantity.share(3, 4), Quantity.parse("75.0 %", Unit.PERCENT))
                .addEqualityGroup(Quantity.unknown(Unit.PERCENT), Quantity.in(Range.all(), Unit.PERCENT))
                .testEquals();
    }

    @Test
    void aUnitNeedsAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unit("Full-time equivalents", "FTE", false))
                .withMessageContaining("unit 'Full-time equivalents' is not an identifier");
    }

    /** A quantity with the sample numbers that it may be. */
    record Sampled(Quantity quantity) {
        ImmutableSet<BigFraction> numbers() {
            return Facts.samples(quantity.unit()).stream()
                    .filter(quantity.range())
                    .collect(ImmutableSet.toImmutableSet());
        }
    }

    record Pair(Sampled one, Sampled other) {}

    @Provide
    static Arbitrary<Range<BigFraction>> smallRanges() {
        return Facts.smallRanges();
    }

    @Provide
    static Arbitrary<List<Sampled>> triples() {
        return Arbitraries.of(Unit.PERCENT, Unit.COUNT)
                .flatMap(unit ->
                        Facts.smallQuantities(unit).map(Sampled::new).list().ofSize(3));
    }

    @Provide
    static Arbitrary<Pair> pairs() {
        return Arbitraries.of(Unit.PERCENT, Unit.COUNT).flatMap(unit -> {
            Arbitrary<Sampled> quantities = Facts.smallQuantities(unit).map(Sampled::new);
            return Combinators.combine(quantities, quantities).as(Pair::new);
        });
    }
}
