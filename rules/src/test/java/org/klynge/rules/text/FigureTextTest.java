package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of a figure or a date stands beside what it is held against, and then where it is from. */
class FigureTextTest {

    private static Arguments row(String condition, String dossier, String... lines) {
        return Arguments.of(condition, dossier, List.of(lines));
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                row("fact: since, at-least: 1 year", "", "there is none; threshold: at least 1 year"),
                row(
                        "fact: profile.result, at-least: 10 NOK",
                        "profiles: [ { date: 2020-01-01, result: unknown } ]",
                        "known: any value; threshold: at least NOK 10",
                        "from profiles[0].result (1 January 2020)"),
                row(
                        "fact: profile.result, at-least: 10 NOK",
                        "profiles: [ { date: 2020-01-01, result: at most 12 NOK } ]",
                        "known: at most NOK 12; threshold: at least NOK 10; margin: at most NOK +2",
                        "from profiles[0].result (1 January 2020)"),
                row("fact: profile.participants, at-least: 10", "", "nothing is known; threshold: at least 10"),
                row(
                        "fact: profile.participants, at-least: 10",
                        "profiles: [ { date: 2020-01-01, participants: unknown } ]",
                        "known: at least 0; threshold: at least 10; margin: at least -10",
                        "from profiles[0].participants (1 January 2020)"),
                row(
                        "fact: profile.participants, at-least: 10",
                        "profiles: [ { date: unknown, participants: 12 } ]",
                        "known: 12 or at least 0; threshold: at least 10; margin: at least -10",
                        "from profiles[0].participants"),
                row(
                        "fact: profile.participants, at-least: 10",
                        "profiles: [ { date: 2020-01-01, participants: 10 }, { date: 2020, participants: 8 } ]",
                        "known: 8 or 10; threshold: at least 10; margin: between -2 and 0, both included",
                        "from profiles[1].participants (2020)",
                        "from profiles[0].participants (1 January 2020)"),
                row(
                        "fact: profile.private-share, at-least: 10 %",
                        "profiles: [ { date: 2020-01-01, private-share: unknown } ]",
                        "known: between 0 % and 100 %, both included; threshold: at least 10 %; margin: between -10 % and +90 %, both included",
                        "from profiles[0].private-share (1 January 2020)"),
                row(
                        "fact: sum, at-least: 10 NOK",
                        "profiles: [ { date: 2020-01-01, a: 4 NOK, b: 5 NOK } ]",
                        "known: NOK 9; threshold: at least NOK 10; margin: NOK -1",
                        "from profiles[0].a (1 January 2020)",
                        "from profiles[0].b (1 January 2020)"),
                row(
                        "fact: cluster.age, at-least: 5 years",
                        "",
                        "known: between 53.33 months and 65.3 months, both included (rounded down); threshold: at least 5 years; margin: between -6.67 months and +5.3 months, both included (rounded down)"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void figures_are_told_beside_their_thresholds(String condition, String dossier, List<String> lines) {
        assertThat(OneRule.because(condition, dossier)).isEqualTo(lines);
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                row("fact: cluster.merged, at-least: 2019", "", "there is none; threshold: on or after 1 January 2019"),
                row(
                        "fact: cluster.founded, at-least: 2015-07",
                        "",
                        "known: 2015; threshold: on or after 1 July 2015; margin: between -6 months and +5.96 months, both included (rounded down)"),
                row(
                        "fact: profile.participants.date, at-least: 2019",
                        "profiles: [ { date: 2020-01-01, participants: 10 } ]",
                        "known: 1 January 2020; threshold: on or after 1 January 2019; margin: +12 months",
                        "from profiles[0].participants (1 January 2020)"));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void dates_are_told_beside_their_thresholds(String condition, String dossier, List<String> lines) {
        assertThat(OneRule.because(condition, dossier)).isEqualTo(lines);
    }
}
