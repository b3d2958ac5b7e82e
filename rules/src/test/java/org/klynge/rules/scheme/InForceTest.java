package org.klynge.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;

class InForceTest {

    @ParameterizedTest
    @CsvSource({
        // from,      until,      day,        in force
        "2019-11-15,  ,           2019-11-14, false",
        "2019-11-15,  ,           2019-11-15, true",
        "2019-11-15,  ,           9999-12-31, true",
        ",            2019-11-15, 2019-11-14, true",
        ",            2019-11-15, 2019-11-15, false",
        ",            2019-11-15, 0001-01-01, true",
        ",            ,           2019-11-15, true",
        "2019-11-15,  2019-11-16, 2019-11-15, true",
        "2019-11-15,  2019-11-16, 2019-11-16, false",
        // Of a month or a year the first day is taken.
        "2019,        2024-04,    2018-12-31, false",
        "2019,        2024-04,    2019-01-01, true",
        "2019,        2024-04,    2024-03-31, true",
        "2019,        2024-04,    2024-04-01, false",
        "from 2019-02-03, 2024,   2019-02-03, true",
    })
    void isHalfOpen(String from, String until, LocalDate day, boolean inForce) {
        assertThat(inForce(from, until).days().contains(day)).isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource({
        ",        ,        2019-01-01, MET",
        "2013-11, ,        2013-10-31, NOT_MET",
        "2013-11, ,        2013-11-01, UNKNOWN",
        "2013-11, ,        2013-11-29, UNKNOWN",
        "2013-11, ,        2013-11-30, MET",
        ",        2013-11, 2013-10-31, MET",
        ",        2013-11, 2013-11-01, UNKNOWN",
        ",        2013-11, 2013-11-29, UNKNOWN",
        ",        2013-11, 2013-11-30, NOT_MET",
        "2013,    2014,    2013-06-01, UNKNOWN",
        "2013,    2014,    2013-12-31, MET",
        "2013-11-05, 2014-11-05, 2014-11-04, MET",
        "2013-11-05, 2014-11-05, 2014-11-05, NOT_MET",
    })
    void tellsWhatIsKnownOfADay(String from, String until, LocalDate day, Verdict inForce) {
        assertThat(inForce(from, until).on(day)).isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by 2019    |            | from: by 2019-12-31 has no first day",
                "unknown    |            | from: unknown has no first day",
                "           | by 2019    | until: by 2019-12-31 has no first day",
                "2019       | 2018       | until: 2018 is not after from: 2019",
                "2019       | 2019       | until: 2019 is not after from: 2019",
                "2019       | 2019-01-01 | until: 2019-01-01 is not after from: 2019",
                "2019-02-01 | 2019       | until: 2019 is not after from: 2019-02-01",
            })
    void refusesDaysThatAreNone(String from, String until, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inForce(from, until))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        ",     ,        always",
        "2019, ,        from 2019",
        "2019, 2024-04, from 2019 until 2024-04",
    })
    void isWrittenAsItWasPublished(String from, String until, String written) {
        assertThat(inForce(from, until)).hasToString(written);
    }

    private static InForce inForce(String from, String until) {
        return new InForce(
                Optional.ofNullable(from).map(PartialDate::parse),
                Optional.ofNullable(until).map(PartialDate::parse));
    }
}
