package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.Threshold;

class QuantityTextTest {

    private static final List<Unit> UNITS = Unit.standard();

    private static Quantity quantity(String text, String unit) {
        return Quantity.parse(
                text,
                UNITS.stream()
                        .filter(each -> each.name().equals(unit))
                        .findFirst()
                        .orElseThrow());
    }

    /** Every form of bounds, each unit in the singular and in the plural, decimals, large numbers and endless ones. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80 %               | percent | exactly 80 %       | nøyaktig 80 %        | precies 80 %",
                "more than 80 %     | percent | more than 80 %     | mer enn 80 %         | meer dan 80 %",
                "at least 62.5 %    | percent | at least 62.5 %    | minst 62,5 %         | ten minste 62,5 %",
                "less than 80 %     | percent | less than 80 %     | mindre enn 80 %      | minder dan 80 %",
                "at most 256/3 %    | percent | at most 256/3 %    | høyst 256/3 %        | ten hoogste 256/3 %",
                "between 40 and 60 % | percent | between 40 % and 60 %, both included"
                        + " | mellom 40 % og 60 %, begge medregnet | tussen 40 % en 60 %, beide inbegrepen",
                "more than 94 % and less than 96 % | percent | more than 94 % and less than 96 %"
                        + " | mer enn 94 % og mindre enn 96 % | meer dan 94 % en minder dan 96 %",
                "at least 94 % and less than 96 % | percent | at least 94 % and less than 96 %"
                        + " | minst 94 % og mindre enn 96 % | ten minste 94 % en minder dan 96 %",
                "unknown            | percent | any value          | enhver verdi         | elke waarde",
                "more than 14       | count   | at least 15        | minst 15             | ten minste 15",
                "at least 1         | fte     | at least 1 FTE     | minst 1 årsverk      | ten minste 1 fte",
                "at least 7.5       | fte     | at least 7.5 FTE   | minst 7,5 årsverk    | ten minste 7,5 fte",
                "at least 1         | points  | at least 1 point   | minst 1 poeng        | ten minste 1 punt",
                "at least 120       | points  | at least 120 points | minst 120 poeng     | ten minste 120 punten",
                "at least 1 month   | months  | at least 1 month   | minst 1 måned        | ten minste 1 maand",
                "at least 18 months | months  | at least 18 months | minst 18 måneder     | ten minste 18 maanden",
                "more than 0 months | months  | more than 0 months | mer enn 0 måneder    | meer dan 0 maanden",
                "at least 1 year    | months  | at least 1 year    | minst 1 år           | ten minste 1 jaar",
                "at least 2 years   | months  | at least 2 years   | minst 2 år           | ten minste 2 jaar",
                "between 18 months and 2 years | months | between 18 months and 24 months, both included"
                        + " | mellom 18 måneder og 24 måneder, begge medregnet"
                        + " | tussen 18 maanden en 24 maanden, beide inbegrepen",
                "at least 1.5 years | years   | at least 1.5 years | minst 1,5 år         | ten minste 1,5 jaar",
                "at least 1 NOK     | nok     | at least NOK 1     | minst 1 krone        | ten minste 1 Noorse kroon",
                "at least 2.5 million NOK | nok | at least NOK 2,500,000 | minst 2 500 000 kroner"
                        + " | ten minste 2.500.000 Noorse kronen",
                "at least 10000.25 EUR | eur  | at least EUR 10,000.25 | minst 10 000,25 euro | ten minste 10.000,25 euro",
                "at least 1500      | count   | at least 1500      | minst 1500           | ten minste 1500",
                "at least -123456   | count   | at least -123,456  | minst -123 456       | ten minste -123.456",
            })
    void says_what_a_range_asks(String text, String unit, String english, String bokmal, String dutch) {
        Quantity bounds = quantity(text, unit);
        assertThat(threshold(bounds, Language.ENGLISH)).isEqualTo(english);
        assertThat(threshold(bounds, Language.BOKMAL)).isEqualTo(bokmal);
        assertThat(threshold(bounds, Language.DUTCH)).isEqualTo(dutch);
    }

    private static String threshold(Quantity bounds, Language language) {
        return Page.plain(new QuantityText(Messages.in(language)).threshold(bounds));
    }

    @Test
    void a_number_and_its_unit_are_tied() {
        assertThat(new QuantityText(Messages.in(Language.DUTCH)).threshold(Quantity.percent(80)))
                .isEqualTo("precies 80" + Page.TIE + "%");
        assertThat(Wording.in(Language.DUTCH).threshold(Threshold.moreThan(Quantity.percent(80))))
                .isEqualTo("meer dan 80 %");
    }

    @Test
    void a_unit_of_ones_own_goes_by_its_symbol() {
        Unit patents = new Unit("patents", "pat.", true);
        assertThat(threshold(Quantity.of(3, patents), Language.BOKMAL)).isEqualTo("nøyaktig 3 pat.");
        Unit months = new Unit("months", "", true);
        assertThat(threshold(Quantity.exactly(BigFraction.of(24), months), Language.BOKMAL))
                .isEqualTo("nøyaktig 24");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 måned", "11, 11 måneder", "12, 1 år", "18, 18 måneder", "36, 3 år"})
    void a_time_is_in_years_where_it_can_be(long months, String expected) {
        assertThat(Page.plain(new QuantityText(Messages.in(Language.BOKMAL)).duration(months)))
                .isEqualTo(expected);
    }
}
