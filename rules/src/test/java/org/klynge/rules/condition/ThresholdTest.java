package org.klynge.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;

class ThresholdTest {

    @ParameterizedTest
    @CsvSource({
        // threshold,  known,                              verdict
        "more than 80 %, 80 %,                             NOT_MET",
        "more than 80 %, 121 of 150,                       MET",
        "more than 80 %, 120 of 150,                       NOT_MET",
        "more than 80 %, 96000001 of 120000000,            MET",
        "more than 80 %, more than 80 %,                   MET",
        "more than 80 %, at least 80 %,                    UNKNOWN",
        "more than 80 %, at most 80 %,                     NOT_MET",
        "more than 80 %, less than 80 %,                   NOT_MET",
        "more than 80 %, more than 79 % and less than 81 %, UNKNOWN",
        "more than 80 %, unknown,                          UNKNOWN",
        "at least 80 %,  80 %,                             MET",
        "at least 80 %,  120 of 150,                       MET",
        "at least 80 %,  119 of 150,                       NOT_MET",
        "at least 80 %,  less than 80 %,                   NOT_MET",
        "at least 80 %,  at most 80 %,                     UNKNOWN",
        "less than 50 %, 50 %,                             NOT_MET",
        "less than 50 %, at most 50 %,                     UNKNOWN",
        "less than 50 %, less than 50 %,                   MET",
        "at most 50 %,   50 %,                             MET",
        "at most 50 %,   more than 50 %,                   NOT_MET",
        "at most 50 %,   at least 50 %,                    UNKNOWN",
    })
    void holdsWhatIsKnownAgainstALine(String threshold, String known, Verdict verdict) {
        assertThat(threshold(threshold, Unit.PERCENT).test(Quantity.parse(known, Unit.PERCENT)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "at least 15,   more than 250, MET",
        "at least 251,  more than 250, MET",
        "at least 252,  more than 250, UNKNOWN",
        "at least 300,  more than 250, UNKNOWN",
        "more than 250, at least 251,  MET",
        "less than 251, more than 250, NOT_MET",
        "at most 250,   less than 251, MET",
    })
    void wholeNumbersHaveNothingBetweenThem(String threshold, String known, Verdict verdict) {
        assertThat(threshold(threshold, Unit.COUNT).test(Quantity.parse(known, Unit.COUNT)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        // threshold,     known,                               margin
        "more than 80 %,  128 of 150,                          16/3 %",
        "more than 80 %,  80 %,                                0 %",
        "at least 80 %,   80 %,                                0 %",
        "at least 80 %,   75 %,                                -5 %",
        "at least 80 %,   more than 94 % and less than 96 %,   more than 14 % and less than 16 %",
        "at least 80 %,   at least 85 %,                       at least 5 %",
        "at most 50 %,    40 %,                                10 %",
        "less than 50 %,  60 %,                                -10 %",
        "less than 50 %,  at least 30 % and less than 45 %,    more than 5 % and at most 20 %",
        "at most 50 %,    more than 60 %,                      less than -10 %",
        "at most 50 %,    unknown,                             unknown",
    })
    void tellsTheMargin(String threshold, String known, String margin) {
        assertThat(threshold(threshold, Unit.PERCENT).margin(Quantity.parse(known, Unit.PERCENT)))
                .hasToString(margin);
    }

    @ParameterizedTest
    @CsvSource({
        // bounds,                       known,                            margin
        "exactly 40,                     exactly 10,                       -30",
        "exactly 40,                     exactly 40,                       0",
        "exactly 40,                     exactly 41,                       -1",
        "exactly 40,                     between 30 and 45,                between -10 and 0",
        "exactly 40,                     unknown,                          at most 0",
        "between 2 and 5,                exactly 3,                        1",
        "between 2 and 5,                exactly 5,                        0",
        "between 2 and 5,                exactly 9,                        -4",
        "between 2 and 5,                unknown,                          at most 3/2",
        "between 2 and 5,                at least 4,                       at most 1",
        "between 2 and 5,                more than 5,                      less than 0",
        "between 2 and 5,                at least 3 and less than 5,       more than 0 and at most 3/2",
        "more than 2 and less than 5,    exactly 2,                        0",
    })
    void betweenTwoBoundsTheMarginIsThatToTheNearerOne(String bounds, String known, String margin) {
        assertThat(twoBounds(bounds).margin(fte(known))).hasToString(fte(margin).toString());
    }

    @ParameterizedTest
    @CsvSource({"unknown, at most 1", "between 3 and 4, 1", "between 4 and 6, between -1 and 1"})
    void aMarginOfWholeNumbersIsThatOfOneOfThem(String known, String margin) {
        Threshold both = new Threshold(Quantity.parse("between 2 and 5", Unit.COUNT));
        assertThat(both.margin(Quantity.parse(known, Unit.COUNT))).isEqualTo(Quantity.parse(margin, Unit.COUNT));
    }

    @Test
    void betweenTwoBoundsAllThatIsKnownMustLie() {
        Threshold both = twoBounds("between 2 and 5");
        assertThat(both.test(Quantity.parse("between 3 and 5", Unit.FTE))).isEqualTo(Verdict.MET);
        assertThat(both.test(Quantity.parse("between 3 and 6", Unit.FTE))).isEqualTo(Verdict.UNKNOWN);
        assertThat(both.test(Quantity.parse("more than 5", Unit.FTE))).isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"at least 3", "unknown", "between 1 and 2"})
    void aLineIsOneNumber(String value) {
        Quantity quantity = Quantity.parse(value, Unit.FTE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.moreThan(quantity))
                .withMessageStartingWith("value: ")
                .withMessageEndingWith(" is not exact; a threshold needs one number");
    }

    @Test
    void twoBoundsAreInOrder() {
        Quantity two = Quantity.parse("2", Unit.FTE);
        Quantity five = Quantity.parse("5", Unit.FTE);
        assertThat(Threshold.between(two, five)).isEqualTo(twoBounds("between 2 and 5"));
        assertThat(Threshold.between(two, two)).isEqualTo(Threshold.exactly(two));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.between(five, two))
                .withMessage("lower: 5 FTE is above upper: 2 FTE");
    }

    @Test
    void aThresholdHasABoundAndAUnit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threshold(Quantity.unknown(Unit.PERCENT)))
                .withMessage("bounds: a threshold without a bound is no threshold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.atLeast(Quantity.percent(80)).test(Quantity.count(80)))
                .withMessageContaining("percent");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.atLeast(Quantity.percent(80)).margin(Quantity.count(80)))
                .withMessageContaining("percent");
        assertThat(Threshold.moreThan(Quantity.percent(80))).hasToString("more than 80 %");
    }

    /** The verdict is what all numbers that the fact can be say together. */
    @Property
    void theVerdictIsThatOfEveryNumber(@ForAll("thresholds") Threshold threshold, @ForAll("known") Quantity known) {
        List<Verdict> each = samples(known)
                .map(number -> threshold.test(Quantity.exactly(number, Unit.FTE)))
                .distinct()
                .toList();
        assertThat(threshold.test(known)).isEqualTo(each.size() == 1 ? each.get(0) : Verdict.UNKNOWN);
    }

    /** Each number lies as far from the line as the margin of the fact allows, and on the side that the verdict tells. */
    @Property
    void theMarginHoldsTheDistanceOfEveryNumber(
            @ForAll("thresholds") Threshold threshold, @ForAll("known") Quantity known) {
        Range<BigFraction> margin = threshold.margin(known).range();
        assertThat(margin.hasLowerBound() && margin.hasUpperBound())
                .isEqualTo(known.range().hasLowerBound() && known.range().hasUpperBound());
        samples(known).forEach(number -> {
            Quantity exact = Quantity.exactly(number, Unit.FTE);
            BigFraction distance = threshold.margin(exact).range().lowerEndpoint();
            assertThat(margin.contains(distance)).isTrue();
            boolean met = threshold.test(exact) == Verdict.MET;
            assertThat(met)
                    .isEqualTo(distance.signum() > 0
                            || (distance.signum() == 0
                                    && threshold.bounds().range().contains(number)));
        });
    }

    /** Between two bounds the margin is the range of the distances of all numbers that are possible, and no wider. */
    @Property
    void theMarginBetweenTwoBoundsIsThatOfEveryNumber(
            @ForAll("known") Quantity bounds, @ForAll("known") Quantity known) {
        Assume.that(bounds.range().hasLowerBound() && bounds.range().hasUpperBound());
        Threshold threshold = new Threshold(bounds);
        BigFraction lower = bounds.range().lowerEndpoint();
        BigFraction upper = bounds.range().upperEndpoint();
        Range<BigFraction> margin = threshold.margin(known).range();
        // Eighths, finer than bounds and middles, so that every distance in quarters has its number among them.
        List<BigFraction> distances = IntStream.rangeClosed(-200, 200)
                .mapToObj(eighths -> BigFraction.of(eighths, 8))
                .filter(known.range())
                .map(number -> least(number.subtract(lower), upper.subtract(number)))
                .toList();
        assertThat(distances).allMatch(margin);
        IntStream.rangeClosed(-32, 32)
                .mapToObj(eighths -> BigFraction.of(eighths, 8))
                .filter(margin)
                .forEach(distance -> assertThat(distances).contains(distance));
    }

    private static BigFraction least(BigFraction one, BigFraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Threshold twoBounds(String words) {
        return new Threshold(fte(words));
    }

    private static Quantity fte(String words) {
        return Quantity.parse(words.replace("exactly ", ""), Unit.FTE);
    }

    /** Knowing more moves no verdict that is certain. */
    @Property
    void moreKnowledgeNarrowsTheVerdict(
            @ForAll("thresholds") Threshold threshold,
            @ForAll("known") Quantity known,
            @ForAll("known") Quantity more) {
        assertThat(known.meet(more).stream())
                .allSatisfy(both -> assertThat(threshold.test(both).narrows(threshold.test(known)))
                        .isTrue());
    }

    @Provide
    Arbitrary<Threshold> thresholds() {
        return Combinators.combine(
                        Arbitraries.of("more than", "at least", "less than", "at most"),
                        Arbitraries.integers().between(-2, 2))
                .as((words, line) -> threshold(words + " " + line, Unit.FTE));
    }

    @Provide
    Arbitrary<Quantity> known() {
        Arbitrary<BigFraction> ends = Arbitraries.integers().between(-4, 4).map(halves -> BigFraction.of(halves, 2));
        Arbitrary<BoundType> types = Arbitraries.of(BoundType.class);
        Arbitrary<Range<BigFraction>> lower =
                Arbitraries.oneOf(Combinators.combine(ends, types).as(Range::downTo), Arbitraries.just(Range.all()));
        Arbitrary<Range<BigFraction>> upper =
                Arbitraries.oneOf(Combinators.combine(ends, types).as(Range::upTo), Arbitraries.just(Range.all()));
        return Combinators.combine(lower, upper)
                .filter((one, other) ->
                        one.isConnected(other) && !one.intersection(other).isEmpty())
                .as((one, other) -> Quantity.in(one.intersection(other), Unit.FTE));
    }

    /** Quarters from -4 to 4: on, between and beyond all bounds. */
    private static Stream<BigFraction> samples(Quantity known) {
        return IntStream.rangeClosed(-16, 16)
                .mapToObj(quarters -> BigFraction.of(quarters, 4))
                .filter(known.range());
    }

    private static Threshold threshold(String text, Unit unit) {
        String[] parts = text.split(" ", 3);
        Quantity line = Quantity.parse(parts[2], unit);
        return switch (parts[0] + " " + parts[1]) {
            case "more than" -> Threshold.moreThan(line);
            case "at least" -> Threshold.atLeast(line);
            case "less than" -> Threshold.lessThan(line);
            default -> Threshold.atMost(line);
        };
    }
}
