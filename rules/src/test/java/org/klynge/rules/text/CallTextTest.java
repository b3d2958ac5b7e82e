package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls are told that are open on the day, or else the last one, and whether there may be others. */
class CallTextTest {

    private static Arguments row(String condition, String day, String... lines) {
        return Arguments.of(condition, LocalDate.parse(day), List.of(lines));
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                row(
                        "call: o/one",
                        "2020-06-10",
                        "no call for o/one is known up to the day",
                        "there may be calls for o/one that are not known"),
                row(
                        "call: o/two",
                        "2020-06-10",
                        "the call late may be open on the day; first day: 1 June 2020; last day: June 2020 (The press; The law)",
                        "there may be calls for o/two that are not known"),
                row(
                        "call: o/two",
                        "2019-02-01",
                        "the call early is open on the day; first day: 1 January 2019; last day: 1 March 2019 (The press)"),
                row(
                        "call: o/two",
                        "2020-07-10",
                        "the call late is over on the day; first day: 1 June 2020; last day: June 2020 (The press; The law)",
                        "no other calls for o/one or o/two were open between 1 July 2020 and 1 January 2021, both included (The law)"),
                row(
                        "call: o/one",
                        "2020-07-10",
                        "no call for o/one is known up to the day",
                        "no other calls for o/one or o/two were open between 1 July 2020 and 1 January 2021, both included (The law)"),
                row(
                        "call: o/one",
                        "2018-07-10",
                        "no call for o/one is known up to the day",
                        "no other calls were open in 2018"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void calls_are_told_with_their_days(String condition, LocalDate day, List<String> lines) {
        assertThat(OneRule.because(condition, "", day)).isEqualTo(lines);
    }
}
