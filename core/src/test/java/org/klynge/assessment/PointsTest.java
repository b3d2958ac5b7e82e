package org.klynge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.fact.Numeral;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

class PointsTest {

    @ParameterizedTest
    @CsvSource({
        // written,                             points,                                     maximum, share
        "4 of 5,                                4 points,                                   5,       80 %",
        "3.5 of 5,                              3.5 points,                                 5,       70 %",
        "0 of 5,                                0 points,                                   5,       0 %",
        "5 of 5,                                5 points,                                   5,       100 %",
        "128 of 150,                            128 points,                                 150,     256/3 %",
        "between 2 and 5 of 5,                  between 2 points and 5 points,              5,       between 40 % and 100 %",
        "at least 3 of 5,                       between 3 points and 5 points,              5,       between 60 % and 100 %",
        "more than 3 of 5,                      more than 3 points and at most 5 points,    5,       more than 60 % and at most 100 %",
        "less than 3 of 5,                      at least 0 points and less than 3 points,   5,       at least 0 % and less than 60 %",
        "more than 3 and less than 9 of 5,      more than 3 points and at most 5 points,    5,       more than 60 % and at most 100 %",
        "unknown of 5,                          between 0 points and 5 points,              5,       between 0 % and 100 %",
        "1 of 1.5,                              1 points,                                   1.5,     200/3 %",
    })
    void readsPointsOfAMaximum(String written, String points, String maximum, String share) {
        Points read = Points.parse(written);
        assertThat(read.points()).hasToString(points);
        assertThat(Numeral.print(read.maximum())).isEqualTo(maximum);
        assertThat(read.share()).hasToString(share);
        assertThat(Points.parse(read.toString())).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "6 of 5,           points: 6 points cannot be had where the most is 5",
                "-1 of 5,          points: -1 points cannot be had where the most is 5",
                "more than 5 of 5, points: more than 5 points cannot be had where the most is 5",
                "less than 0 of 5, points: less than 0 points cannot be had where the most is 5",
                "0 of 0,           maximum: 0 is not above zero",
                "1 of -5,          maximum: -5 is not above zero",
            })
    void refusesPointsThatCannotBeHad(String written, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse(written))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "4/5", "80 %", "unknown", "4 von 5", "not applicable"})
    void refusesTextsThatNameNoMaximum(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse(text))
                .withMessageStartingWith("'" + text + "' does not say of how many points")
                .withMessageContaining("'4 of 5'");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "four of 5,  'four' is not a quantity in points",
                "4 of five,  'five' is not a number",
                "\" of 5\",    '' is not a quantity in points",
                "4 of 5 of 6, '4 of 5' is not a quantity in points",
                "80 % of 5,  '80 %' is not a quantity in points",
                "4 of 1e400, '1e400' is not a number",
            })
    void refusesTextsThatAreNoNumbers(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse(text))
                .withMessageStartingWith(message);
    }

    @Test
    void repeatsTextsOfUpToSixtyCharacters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse("4".repeat(60)))
                .withMessageStartingWith("'" + "4".repeat(60) + "' does not say");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse("4".repeat(61)))
                .withMessageStartingWith("'" + "4".repeat(60) + "...' does not say");
    }

    @Test
    void refusesOtherUnitsAndLongTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Points(Quantity.percent(80), BigFraction.of(5)))
                .withMessageContaining("a quantity in percent where points is expected: 80 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse("4".repeat(1_000_000)))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(300));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse("4 of " + "9".repeat(1_000_000)))
                .withMessage("a number of 1000000 characters; at most 40 are read");
    }

    @Test
    void aRatingIsPointsOrNotApplicable() {
        assertThat(Rating.parse("not applicable"))
                .isSameAs(Rating.NOT_APPLICABLE)
                .hasToString("not applicable");
        assertThat(Rating.parse("4 of 5")).isEqualTo(Points.of(4, 5)).hasToString("4 of 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rating.parse("Not applicable"))
                .withMessageContaining("'Not applicable'");
    }

    @Test
    void pointsAreEqualWhenWhatIsLeftOfThemIs() {
        new EqualsTester()
                .addEqualityGroup(Points.of(4, 5), Points.parse("4.0 of 5"))
                .addEqualityGroup(Points.of(8, 10))
                .addEqualityGroup(Points.parse("at least 3 of 5"), Points.parse("between 3 and 9 of 5"))
                .addEqualityGroup(Points.parse("unknown of 5"), Points.parse("at least 0 of 5"))
                .addEqualityGroup(Rating.NOT_APPLICABLE, new Rating.NotApplicable())
                .testEquals();
    }

    @Property
    void theShareTimesTheMaximumIsThePoints(
            @ForAll @IntRange(max = 200) int points, @ForAll @IntRange(min = 1, max = 200) int maximum) {
        if (points > maximum) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Points.of(points, maximum))
                    .withMessageContaining("points: " + points + " points")
                    .withMessageContaining("the most is " + maximum);
            return;
        }
        Points scored = Points.of(points, maximum);
        assertThat(scored.share().range().lowerEndpoint().multiply(maximum))
                .isEqualTo(BigFraction.of(points).multiply(100));
        assertThat(scored.share().unit()).isEqualTo(Unit.PERCENT);
        assertThat(Points.parse(scored.toString())).isEqualTo(scored);
    }
}
