package org.klynge.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({
        // written, numerator, denominator, printed
        "0,         0,         1,           0",
        "-0,        0,         1,           0",
        "0.00,      0,         1,           0",
        "0/7,       0,         1,           0",
        "80,        80,        1,           80",
        "007,       7,         1,           7",
        "-3,        -3,        1,           -3",
        "7.5,       15,        2,           7.5",
        "7.50,      15,        2,           7.5",
        "-0.25,     -1,        4,           -0.25",
        "256/3,     256,       3,           256/3",
        "-256/6,    -128,      3,           -128/3",
        "3/4,       3,         4,           0.75",
        "1000,      1000,      1,           1000",
    })
    void readsExactlyAndWritesShortest(String written, long numerator, long denominator, String printed) {
        BigFraction number = Numeral.parse(written);
        assertThat(number).isEqualTo(BigFraction.of(numerator, denominator));
        assertThat(Numeral.print(number)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "+1",
                "1e400",
                "1E5",
                "NaN",
                "Infinity",
                "-Infinity",
                "1.",
                ".5",
                "1.2.3",
                "1/2/3",
                "1,5",
                "1 000",
                " 1",
                "1 ",
                "1\n",
                "--1",
                "1/-2",
                "1.5/2",
                "0x10",
                "１２",
                "٣",
                "½",
                "unknown"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numeral.parse(text))
                .withMessageContaining("'" + text + "' is not a number")
                .withMessageContaining("expected digits");
    }

    @Test
    void refusesDivisionByZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numeral.parse("5/0"))
                .withMessageContaining("'5/0' divides by zero");
    }

    @Test
    void refusesNumbersThatAreTooLong() {
        assertThat(Numeral.parse("9".repeat(40)))
                .isEqualTo(BigFraction.of(BigInteger.TEN.pow(40).subtract(BigInteger.ONE)));
        for (int length : new int[] {41, 1_000_000}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Numeral.parse("9".repeat(length)))
                    .withMessage("a number of " + length + " characters; at most 40 are read");
        }
    }

    @Test
    void writesDecimalsWhereTheyCanBeRead() {
        String forty = "0." + "1".repeat(38);
        assertThat(Numeral.print(Numeral.parse(forty))).isEqualTo(forty);
        BigFraction longer = Numeral.parse(forty).divide(BigFraction.of(10));
        assertThat(Numeral.print(longer)).isEqualTo("1".repeat(38) + "/1" + "0".repeat(39));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11111111111111111111111111111111111111111", "20000000000000000000000000000000000000000"})
    void writesAllDigitsOfAWholeNumber(String digits) {
        assertThat(Numeral.print(BigFraction.of(new BigInteger(digits)))).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({"95, 0", "95.5, 1", "85.30, 2", "0.125, 3", "256/3, 0"})
    void countsDecimals(String written, int decimals) {
        assertThat(Numeral.decimals(written)).isEqualTo(decimals);
    }

    @ParameterizedTest
    @CsvSource({
        // number, shown
        "80,       80.00",
        "256/3,    85.33",
        "79.999,   79.99",
        "2/3,      0.66",
        "0,        0.00",
        "-2/3,     -0.67",
        "-1,       -1.00",
    })
    void showsTwoDecimalsRoundedDown(String number, String shown) {
        assertThat(Numeral.roundedDown(Numeral.parse(number))).isEqualTo(shown);
    }

    /** Some decimals that end are longer than a number may be; their fractions are not. */
    @ParameterizedTest
    @ValueSource(strings = {"1/1099511627776", "-1/1099511627776", "1/9999999999999999999999999999999999999"})
    void aFractionThatIsShorterThanItsDecimalsStaysOne(String written) {
        assertThat(Numeral.print(Numeral.parse(written))).isEqualTo(written);
    }

    @Property
    void whatIsReadCanBeWrittenAndReadAgain(@ForAll("written") String text) {
        BigFraction number = Numeral.parse(text);
        assertThat(Numeral.parse(Numeral.print(number))).isEqualTo(number);
    }

    @Provide
    static Arbitrary<String> written() {
        Arbitrary<String> powers = Arbitraries.integers()
                .between(0, 60)
                .map(power -> BigInteger.TWO.pow(power).toString());
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(19);
        Arbitrary<String> denominators = Arbitraries.oneOf(powers, digits.filter(text -> !text.matches("0+")));
        return Combinators.combine(
                        Arbitraries.of("", "-"),
                        digits,
                        Arbitraries.oneOf(denominators.map(text -> "/" + text), digits.map(text -> "." + text)))
                .as((sign, whole, rest) -> sign + whole + rest);
    }

    @Property
    void fractionsComeBack(@ForAll long numerator, @ForAll @LongRange(min = 1) long denominator) {
        BigFraction number = BigFraction.of(numerator, denominator);
        assertThat(Numeral.parse(Numeral.print(number))).isEqualTo(number);
    }

    @Property
    void numbersCompareByTheirDifference(@ForAll("numbers") BigFraction one, @ForAll("numbers") BigFraction other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(one.subtract(other).signum())
                .isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Provide
    static Arbitrary<BigFraction> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(-20, 20),
                        Arbitraries.integers().between(1, 7))
                .as(BigFraction::of)
                .withoutEdgeCases();
    }

    @Property
    void decimalsComeBack(@ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(6) BigDecimal decimal) {
        BigFraction number = Numeral.parse(decimal.toPlainString());
        assertThat(number.bigDecimalValue()).isEqualByComparingTo(decimal);
        assertThat(Numeral.parse(Numeral.print(number))).isEqualTo(number);
    }

    @Property
    void roundingDownLosesLessThanAHundredth(
            @ForAll @LongRange(min = -10000, max = 10000) long numerator,
            @ForAll @LongRange(min = 1, max = 200) long denominator) {
        BigFraction number = BigFraction.of(numerator, denominator);
        BigFraction lost = number.subtract(Numeral.parse(Numeral.roundedDown(number)));
        assertThat(lost).isGreaterThanOrEqualTo(BigFraction.ZERO).isLessThan(BigFraction.of(1, 100));
    }
}
