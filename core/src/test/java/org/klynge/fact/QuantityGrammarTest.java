package org.klynge.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klynge.fact.Facts.number;

import com.google.common.collect.Range;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityGrammarTest {

    static Stream<Arguments> documentedForms() {
        return Stream.of(
                form("7.5", Unit.FTE, Range.singleton(number("7.5"))),
                form("7.5 FTE", Unit.FTE, Range.singleton(number("7.5"))),
                form("256/3", Unit.POINTS, Range.singleton(number("256/3"))),
                form("250", Unit.COUNT, Range.singleton(number("250"))),
                form("-3", Unit.COUNT, Range.singleton(number("-3"))),
                form("60 %", Unit.PERCENT, Range.singleton(number("60"))),
                form("60%", Unit.PERCENT, Range.singleton(number("60"))),
                form("128 of 150", Unit.PERCENT, Range.singleton(number("256/3"))),
                form("1.5 of 2.5", Unit.PERCENT, Range.singleton(number("60"))),
                form("96000001 of 120000000", Unit.PERCENT, Range.singleton(number("96000001/1200000"))),
                form("more than 250", Unit.COUNT, Range.atLeast(number("251"))),
                form("more than 250", Unit.FTE, Range.greaterThan(number("250"))),
                form("at least 15", Unit.FTE, Range.atLeast(number("15"))),
                form("less than 3", Unit.FTE, Range.lessThan(number("3"))),
                form("at most 50 %", Unit.PERCENT, Range.atMost(number("50"))),
                form("at most 1 of 3", Unit.PERCENT, Range.atMost(number("100/3"))),
                form("between 2 and 5", Unit.COUNT, Range.closed(number("2"), number("5"))),
                form("between 2 and 2", Unit.COUNT, Range.singleton(number("2"))),
                form("between 40 and 60 %", Unit.PERCENT, Range.closed(number("40"), number("60"))),
                form("between 40 % and 60 %", Unit.PERCENT, Range.closed(number("40"), number("60"))),
                form("between 1 of 4 and 60 %", Unit.PERCENT, Range.closed(number("25"), number("60"))),
                form("between 2 and 5 FTE", Unit.FTE, Range.closed(number("2"), number("5"))),
                form("more than 94 % and less than 96 %", Unit.PERCENT, Range.open(number("94"), number("96"))),
                form("at least 94 % and less than 96 %", Unit.PERCENT, Range.closedOpen(number("94"), number("96"))),
                form("more than 94 % and at most 96 %", Unit.PERCENT, Range.openClosed(number("94"), number("96"))),
                form("at least 94 % and at most 96 %", Unit.PERCENT, Range.closed(number("94"), number("96"))),
                form("at least 3 and at most 3", Unit.COUNT, Range.singleton(number("3"))),
                form("more than 2 and at most 3", Unit.COUNT, Range.singleton(number("3"))),
                form("18 months", Unit.MONTHS, Range.singleton(number("18"))),
                form("1 month", Unit.MONTHS, Range.singleton(number("1"))),
                form("2 years", Unit.MONTHS, Range.singleton(number("24"))),
                form("1 year", Unit.YEARS, Range.singleton(number("1"))),
                form("18 months", Unit.YEARS, Range.singleton(number("1.5"))),
                form("between 18 and 24 months", Unit.MONTHS, Range.closed(number("18"), number("24"))),
                form("between 18 months and 2 years", Unit.MONTHS, Range.closed(number("18"), number("24"))),
                form("between 1 and 2 years", Unit.MONTHS, Range.closed(number("12"), number("24"))),
                form("2500000 NOK", Unit.NOK, Range.singleton(number("2500000"))),
                form("2500000", Unit.NOK, Range.singleton(number("2500000"))),
                form("at least 100 million EUR", Unit.EUR, Range.atLeast(number("100000000"))),
                form("1.5 million", Unit.EUR, Range.singleton(number("1500000"))),
                form("between 5 and 10 million NOK", Unit.NOK, Range.closed(number("5000000"), number("10000000"))),
                form("unknown", Unit.PERCENT, Range.all()));
    }

    private static Arguments form(String text, Unit unit, Range<BigFraction> range) {
        return Arguments.of(text, unit, range);
    }

    @ParameterizedTest
    @MethodSource("documentedForms")
    void readsEveryForm(String text, Unit unit, Range<BigFraction> range) {
        Quantity quantity = Quantity.parse(text, unit);
        assertThat(quantity.range()).isEqualTo(range);
        assertThat(quantity.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        // written,                          unit,    printed
        "7.50,                               fte,     7.5 FTE",
        "128 of 150,                         percent, 256/3 %",
        "60%,                                percent, 60 %",
        "more than 250,                      count,   at least 251",
        "at least 94 % and at most 96 %,     percent, between 94 % and 96 %",
        "more than 94 % and less than 96 %,  percent, more than 94 % and less than 96 %",
        "at least 94 % and less than 96 %,   percent, at least 94 % and less than 96 %",
        "less than 3,                        points,  less than 3 points",
        "1 month,                            months,  1 month",
        "2 months,                           months,  2 months",
        "1 year,                             years,   1 year",
        "2 years,                            years,   2 years",
        "1,                                  fte,     1 FTE",
        "unknown,                            count,   unknown",
    })
    void writesOneForm(String written, String unit, String printed) {
        Unit in = Unit.standard().stream()
                .filter(one -> one.name().equals(unit))
                .findFirst()
                .orElseThrow();
        assertThat(Quantity.parse(written, in)).hasToString(printed);
    }

    @Property
    void whatIsWrittenCanBeRead(@ForAll("anyQuantities") Quantity quantity) {
        assertThat(Quantity.parse(quantity.toString(), quantity.unit())).isEqualTo(quantity);
    }

    @Provide
    static Arbitrary<Quantity> anyQuantities() {
        Arbitrary<BigFraction> fractions = Combinators.combine(
                        Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L),
                        Arbitraries.longs().between(1, 1_000_000_000L))
                .as(BigFraction::of);
        Arbitrary<BigFraction> numbers =
                Arbitraries.oneOf(fractions, Arbitraries.integers().map(BigFraction::of));
        Arbitrary<Range<BigFraction>> ranges =
                Arbitraries.oneOf(Facts.smallRanges(), Facts.ranges(numbers), numbers.map(Range::singleton));
        return Arbitraries.of(Facts.UNITS).flatMap(unit -> Facts.quantities(ranges, unit));
    }

    @ParameterizedTest
    @CsvSource({
        // written,                          unit
        "60,                                 PERCENT",
        "60 FTE,                             PERCENT",
        "between 40 and 60,                  PERCENT",
        "between 40 % and 60,                PERCENT",
        "more than 94 and less than 96 %,    PERCENT",
        "1 of,                               PERCENT",
        "1 of 2 of 3,                        PERCENT",
        "%,                                  PERCENT",
        "60 %,                               COUNT",
        "128 of 150,                         COUNT",
        "7.5 points,                         FTE",
        "at leats 15,                        COUNT",
        "At least 15,                        COUNT",
        "at least,                           COUNT",
        "more than more than 3,              COUNT",
        "less than 5 and more than 3,        COUNT",
        "Unknown,                            COUNT",
        "2 to 5,                             COUNT",
        "2-5,                                COUNT",
        "NaN,                                FTE",
        "Infinity,                           FTE",
        "at most Infinity %,                 PERCENT",
        "1e400,                              FTE",
        "１２,                                COUNT",
        "'',                                 COUNT",
        "' ',                                PERCENT",
        "' 7',                               COUNT",
        "5/0,                                FTE",
        "11111111111111111111111111111111111111111, COUNT",
    })
    void refusesOtherFormsAndSaysWhatIsExpected(String text, String unit) {
        Unit expected = unit.equals("PERCENT") ? Unit.PERCENT : unit.equals("FTE") ? Unit.FTE : Unit.COUNT;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse(text, expected))
                .withMessageContaining("is not a quantity in " + expected.name())
                .withMessageContaining(expected.equals(Unit.PERCENT) ? "'60 %'" : "'more than 250'");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                // written,                        unit,    message
                "between 5 and 2,                  fte,     'between 5 and 2' has its bounds in the wrong order",
                "more than 5 and less than 2,      fte,     'more than 5 and less than 2' has its bounds in the wrong order",
                "more than 2 and less than 2,      fte,     'more than 2 and less than 2' leaves no room between its bounds",
                "at least 2 and less than 2,       fte,     'at least 2 and less than 2' leaves no room between its bounds",
                "more than 3 and less than 4,      count,   \"no whole number lies between 3 and 4; expected one, since nothing else is a quantity in count\"",
                "7.5,                              count,   \"7.5 is not a whole number; expected one, since nothing else is a quantity in count\"",
                "5 of 0,                           percent, '5 of 0' is a part of nothing; expected a whole above zero",
                "5 of -1,                          percent, '5 of -1' is a part of nothing; expected a whole above zero",
            })
    void refusesQuantitiesThatCannotBe(String text, String unit, String message) {
        Unit in = unit.equals("percent") ? Unit.PERCENT : unit.equals("fte") ? Unit.FTE : Unit.COUNT;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse(text, in))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 1_000_000})
    void refusesLongTextsAtOnce(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse("9".repeat(200), Unit.COUNT))
                .withMessageContaining("is not a quantity in count");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse("9".repeat(length), Unit.COUNT))
                .withMessage("a quantity of " + length + " characters; at most 200 are read");
    }

    @ParameterizedTest
    @CsvSource({
        "98765432109876543210.5 of 98765432109876543219.25,  PERCENT",
        "more than 9999999999999999999999999999999999999999, COUNT",
        "less than -999999999999999999999999999999999999999, COUNT",
    })
    void refusesNumbersThatCouldNotBeWritten(String text, String unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse(text, unit.equals("PERCENT") ? Unit.PERCENT : Unit.COUNT))
                .withMessage("'" + text + "' comes to a number of more than 40 characters; expected fewer digits");
    }

    @Test
    void theLongestNumberThatCanBeWrittenIsRead() {
        String digits = "9".repeat(40);
        assertThat(Quantity.parse("at most " + digits, Unit.COUNT)).hasToString("at most " + digits);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse("9".repeat(41), Unit.COUNT))
                .withMessageEndingWith("such as '7', 'more than 250', 'between 2 and 5', 'unknown',"
                        + " with at most 40 characters in a number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse("nine".repeat(10), Unit.FTE))
                .withMessageEndingWith("such as '7.5', 'more than 250', 'between 2 and 5', 'unknown'");
    }

    @Property
    void anyTextIsAQuantityThatCanBeWrittenOrRefused(@ForAll("texts") String text, @ForAll("units") Unit unit) {
        Quantity quantity;
        try {
            quantity = Quantity.parse(text, unit);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).message().isNotBlank();
            return;
        }
        assertThat(Quantity.parse(quantity.toString(), unit)).isEqualTo(quantity);
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "between",
                "and",
                "of",
                "more than",
                "at least",
                "less than",
                "at most",
                "unknown",
                "1",
                "2.5",
                "-0",
                "%",
                "3 %",
                "4/7",
                "FTE",
                "points",
                "");
        return words.list().ofMaxSize(7).map(parts -> String.join(" ", parts));
    }

    @Provide
    static Arbitrary<Unit> units() {
        return Arbitraries.of(Facts.UNITS);
    }

    @ParameterizedTest
    @CsvSource({"5 fte, FTE, FTE", "more than 5 Fte, FTE, FTE", "5 eur, EUR, EUR", "5 million nok, NOK, NOK"})
    void tells_how_a_unit_is_written(String text, String unit, String symbol) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse(
                        text,
                        Unit.standard().stream()
                                .filter(each -> each.symbol().equals(unit))
                                .findFirst()
                                .orElseThrow()))
                .withMessageContaining(", with the unit written " + symbol);
    }
}
