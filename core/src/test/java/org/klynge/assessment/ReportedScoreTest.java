package org.klynge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

class ReportedScoreTest {

    @ParameterizedTest
    @CsvSource({
        // percent, rounding, share
        "95,    NOT_STATED, more than 94 % and less than 96 %",
        "95,    NEAREST,    between 94.5 % and 95.5 %",
        "95,    DOWN,       at least 95 % and less than 96 %",
        "95.5,  NOT_STATED, more than 95.4 % and less than 95.6 %",
        "95.5,  NEAREST,    between 95.45 % and 95.55 %",
        "95.5,  DOWN,       at least 95.5 % and less than 95.6 %",
        "95.0,  NOT_STATED, more than 94.9 % and less than 95.1 %",
        "85.33, DOWN,       at least 85.33 % and less than 85.34 %",
        "100,   NOT_STATED, more than 99 % and at most 100 %",
        "100,   NEAREST,    between 99.5 % and 100 %",
        "100,   DOWN,       100 %",
        "0,     NOT_STATED, at least 0 % and less than 1 %",
        "0,     NEAREST,    between 0 % and 0.5 %",
        "0,     DOWN,       at least 0 % and less than 1 %",
    })
    void aRoundedPercentageLeavesARange(String percent, Rounding rounding, String share) {
        assertThat(new ReportedScore.Rounded(percent, rounding).share()).hasToString(share);
    }

    @ParameterizedTest
    @CsvSource({
        // written,                           share
        "95 %,                                more than 94 % and less than 96 %",
        "95%,                                 more than 94 % and less than 96 %",
        "95.5 %,                              more than 95.4 % and less than 95.6 %",
        "100 %,                               more than 99 % and at most 100 %",
        "128 of 150,                          256/3 %",
        "between 120 and 130 of 150,          between 80 % and 260/3 %",
        "more than 120 of 150,                more than 80 % and at most 100 %",
        "more than 80 %,                      more than 80 % and at most 100 %",
        "less than 80 %,                      at least 0 % and less than 80 %",
        "between 80 and 90 %,                 between 80 % and 90 %",
        "between 95 and 95 %,                 95 %",
        "at least 95 % and at most 95 %,      95 %",
        "at least 100 %,                      100 %",
        "at most 0 %,                         0 %",
        "unknown,                             between 0 % and 100 %",
    })
    void readsScores(String written, String share) {
        ReportedScore score = ReportedScore.parse(written);
        assertThat(score.share()).hasToString(share);
        assertThat(ReportedScore.parse(score.toString())).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "101 %,            percent: 101 is not a reported score",
        "-1 %,             percent: -1 is not a reported score",
        "-0 %,             percent: -0 is not a reported score",
        "256/3 %,          percent: 256/3 is not a reported score",
        "more than 100 %,  share: more than 100 % is not within 0 and 100 %",
        "less than 0 %,    share: less than 0 % is not within 0 and 100 %",
        "151 of 150,       points: 151 points cannot be had where the most is 150",
        "1 of 0,           maximum: 0 is not above zero",
    })
    void refusesScoresThatCannotBe(String written, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportedScore.parse(written))
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "95", "%", "ninety %", "NaN %", "Infinity %", "1e2 %", "９５ %", "about 95 %", "95 percent"})
    void refusesTextsThatAreNoScores(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportedScore.parse(text))
                .withMessageContaining("'" + text + "' is not a quantity in percent")
                .withMessageContaining("'60 %'");
    }

    @Test
    void refusesOtherUnitsAndWhatIsNoPercentage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportedScore.Bounds(Quantity.count(80)))
                .withMessageContaining("a quantity in count where percent is expected: 80");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportedScore.percent("95 %"))
                .withMessageContaining("'95 %' is not a number");
    }

    @Test
    void saysHowItWasRounded() {
        assertThat(ReportedScore.percent("95")).hasToString("95 %");
        assertThat(new ReportedScore.Rounded("95", Rounding.NEAREST)).hasToString("95 % rounded nearest");
        assertThat(new ReportedScore.Rounded("95", Rounding.DOWN)).hasToString("95 % rounded down");
    }

    @Test
    void scoresAreEqualWhenTheySayTheSameInTheSameWay() {
        new EqualsTester()
                .addEqualityGroup(ReportedScore.percent("95"), ReportedScore.parse("95 %"), ReportedScore.parse("95%"))
                .addEqualityGroup(ReportedScore.percent("95.0"))
                .addEqualityGroup(new ReportedScore.Rounded("95", Rounding.DOWN))
                .addEqualityGroup(ReportedScore.parse("more than 94 % and less than 96 %"))
                .addEqualityGroup(
                        ReportedScore.parse("unknown"),
                        new ReportedScore.Bounds(Quantity.unknown(Unit.PERCENT)),
                        ReportedScore.parse("between 0 and 100 %"))
                .addEqualityGroup(ReportedScore.parse("128 of 150"), Points.of(128, 150))
                .testEquals();
    }

    /** However an exact share is rounded, the report leaves the exact share possible. */
    @Property
    void theExactShareIsNeverRoundedAway(
            @ForAll @IntRange(max = 300) int points, @ForAll @IntRange(max = 3) int decimals) {
        BigFraction exact = BigFraction.of(points, 300).multiply(100);
        for (RoundingMode mode :
                new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP}) {
            String written = new BigDecimal(exact.getNumerator())
                    .divide(new BigDecimal(exact.getDenominator()), decimals, mode)
                    .toPlainString();
            assertThat(ReportedScore.percent(written).share().range().contains(exact))
                    .isTrue();
            Rounding rounding = mode == RoundingMode.DOWN ? Rounding.DOWN : Rounding.NEAREST;
            if (mode != RoundingMode.UP) {
                assertThat(new ReportedScore.Rounded(written, rounding)
                                .share()
                                .range()
                                .contains(exact))
                        .isTrue();
            }
        }
    }
}
