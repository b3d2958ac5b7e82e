package org.klynge.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;

/** Every kind of bound in every kind of unit: one step below the line, on it, and one above. */
class ThresholdBoundariesTest {

    /** The lower and the upper line are the same but for {@code between}, where they lie two steps apart. */
    @ParameterizedTest
    @CsvSource({
        // unit,   line,  step
        "count,    15,    1",
        "percent,  80,    1/1000000",
        "fte,      7.5,   0.01",
        "points,   4,     0.5",
        "months,   18,    1/31",
        "years,    3,     1/366",
        "nok,      500000, 0.01",
        "eur,      0,     0.01",
    })
    void a_line_parts_what_is_below_from_what_is_above(String unit, String line, String step) {
        Quantity on = quantity(line, unit);
        BigFraction by = quantity(step, unit).range().lowerEndpoint();
        expect(Threshold.moreThan(on), on, by, "NOT_MET NOT_MET MET MET");
        expect(Threshold.atLeast(on), on, by, "NOT_MET MET MET MET");
        expect(Threshold.lessThan(on), on, by, "MET NOT_MET NOT_MET NOT_MET");
        expect(Threshold.atMost(on), on, by, "MET MET NOT_MET NOT_MET");
        expect(Threshold.exactly(on), on, by, "NOT_MET MET NOT_MET NOT_MET");
        expect(Threshold.between(on, moved(on, by)), on, by, "NOT_MET MET MET NOT_MET");
        expect(Threshold.between(on, on), on, by, "NOT_MET MET NOT_MET NOT_MET");
    }

    private static Quantity quantity(String number, String unit) {
        Unit known = Unit.standard().stream()
                .filter(each -> each.name().equals(unit))
                .findFirst()
                .orElseThrow();
        return Quantity.parse(known.symbol().isEmpty() ? number : number + " " + known.symbol(), known);
    }

    private static Quantity moved(Quantity from, BigFraction by) {
        return Quantity.exactly(from.range().lowerEndpoint().add(by), from.unit());
    }

    /** The verdicts one step below the line, on it, one above and two above. */
    private static void expect(Threshold threshold, Quantity on, BigFraction step, String verdicts) {
        String[] expected = verdicts.split(" ", -1);
        for (int i = 0; i < expected.length; i++) {
            Quantity at = moved(on, step.multiply(i - 1));
            assertThat(threshold.test(at)).as("%s: %s", threshold, at).isEqualTo(Verdict.valueOf(expected[i]));
        }
        assertThat(threshold.test(moved(on, step.negate()).hull(on)))
                .isEqualTo(expected[0].equals(expected[1]) ? Verdict.valueOf(expected[0]) : Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "between 15 and 20, 14,             NOT_MET",
        "between 15 and 20, 15,             MET",
        "between 15 and 20, 20,             MET",
        "between 15 and 20, 21,             NOT_MET",
        "between 15 and 20, at least 15,    UNKNOWN",
        "between 15 and 20, at most 14,     NOT_MET",
        "between 15 and 20, more than 20,   NOT_MET",
        "between 15 and 20, between 16 and 19, MET",
        "between 15 and 20, between 14 and 21, UNKNOWN",
    })
    void two_lines_hold_what_lies_between_them(String threshold, String known, Verdict verdict) {
        Threshold both = new Threshold(Quantity.parse(threshold, Unit.COUNT));
        assertThat(both).isEqualTo(Threshold.between(Quantity.count(15), Quantity.count(20)));
        assertThat(both.test(Quantity.parse(known, Unit.COUNT))).isEqualTo(verdict);
    }
}
