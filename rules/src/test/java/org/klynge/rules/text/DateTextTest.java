package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.scheme.InForce;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-05-17      | on 17 May 2014            | 17. mai 2014           | op 17 mei 2014",
                "2021-10         | in October 2021           | i oktober 2021         | in oktober 2021",
                "2014            | in 2014                   | i 2014                 | in 2014",
                "from 2014-01-01 | on or after 1 January 2014 | tidligst 1. januar 2014 | op of na 1 januari 2014",
                "by 2014-12      | on or before 31 December 2014 | senest 31. desember 2014"
                        + " | op of vóór 31 december 2014",
                "2014-03..2016-06 | between 1 March 2014 and 30 June 2016, both included"
                        + " | mellom 1. mars 2014 og 30. juni 2016, begge dager medregnet"
                        + " | tussen 1 maart 2014 en 30 juni 2016, beide dagen inbegrepen",
                "2014..2015      | between 1 January 2014 and 31 December 2015, both included"
                        + " | mellom 1. januar 2014 og 31. desember 2015, begge dager medregnet"
                        + " | tussen 1 januari 2014 en 31 december 2015, beide dagen inbegrepen",
            })
    void says_in_which_days_a_date_must_lie(String text, String english, String bokmal, String dutch) {
        DateThreshold threshold = new DateThreshold(PartialDate.parse(text));
        assertThat(Wording.in(Language.ENGLISH).threshold(threshold)).isEqualTo(english);
        assertThat(Wording.in(Language.BOKMAL).threshold(threshold)).isEqualTo(bokmal);
        assertThat(Wording.in(Language.DUTCH).threshold(threshold)).isEqualTo(dutch);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "               |            | always | alltid | altijd",
                "2019-11-15     |            | from 15 November 2019 | fra og med 15. november 2019"
                        + " | vanaf 15 november 2019",
                "               | 2024-04    | up to, but not including, April 2024"
                        + " | til, men ikke med, april 2024 | tot (niet tot en met) april 2024",
                "2019           | 2024-04    | from 2019 up to, but not including, April 2024"
                        + " | fra og med 2019 til, men ikke med, april 2024"
                        + " | vanaf 2019 tot (niet tot en met) april 2024",
                "from 2019-02   | 2021..2022 | from 1 February 2019 up to, but not including, 1 January 2021"
                        + " | fra og med 1. februar 2019 til, men ikke med, 1. januar 2021"
                        + " | vanaf 1 februari 2019 tot (niet tot en met) 1 januari 2021",
            })
    void says_when_an_edition_is_in_force(String from, String until, String english, String bokmal, String dutch) {
        InForce days = new InForce(
                Optional.ofNullable(from).map(PartialDate::parse),
                Optional.ofNullable(until).map(PartialDate::parse),
                ImmutableList.of());
        assertThat(inForce(days, Language.ENGLISH)).isEqualTo(english);
        assertThat(inForce(days, Language.BOKMAL)).isEqualTo(bokmal);
        assertThat(inForce(days, Language.DUTCH)).isEqualTo(dutch);
    }

    private static String inForce(InForce days, Language language) {
        return Page.plain(new DateText(Messages.in(language)).inForce(days));
    }
}
