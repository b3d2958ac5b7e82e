package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Grants are told one by one, and that there may be others. */
class GrantTextTest {

    private static Arguments row(String condition, String dossier, String... lines) {
        return Arguments.of(condition, dossier, List.of(lines));
    }

    static Stream<Arguments> grants() {
        return Stream.of(
                row("holds: [o/two, o/one]", "", "no grant of o/two or o/one is on record"),
                row(
                        "holds: o/two",
                        "grants: [ { standing: o/two, from: 2019-01-01 } ]",
                        "grants[0], o/two, is in force on the day; first day: 1 January 2019; last day: 31 December 2020"),
                row(
                        "holds: o/two",
                        "incomplete: [ grants ]",
                        "no grant of o/two is on record",
                        "the record may lack grants of o/two"),
                row(
                        "holds: o/two",
                        "grants: [ { standing: o/two, from: 2019-01-01, until: 2020 } ]\nincomplete: [ grants ]",
                        "grants[0], o/two, may be in force on the day; first day: 1 January 2019; last day: 2020",
                        "the record may lack grants of o/two"),
                row(
                        "held: o/two",
                        "grants: [ { standing: o/two, from: 2016-01-01, until: 2017-12-31 } ]",
                        "grants[0], o/two, is not in force on the day; first day: 1 January 2016; last day: 31 December 2017"),
                row(
                        "held: o/two, at-least: 1 year",
                        "grants: [ { standing: o/two, from: 2016-01-01, until: 2017-12-31 } ]",
                        "held for 2 years in all; threshold: at least 1 year; margin: +12 months",
                        "grants[0], o/two, is not in force on the day; first day: 1 January 2016; last day: 31 December 2017"),
                row(
                        "held: o/two, at-least: 1 year",
                        "",
                        "held for 0 months in all; threshold: at least 1 year; margin: -12 months",
                        "no grant of o/two is on record"));
    }

    @ParameterizedTest
    @MethodSource("grants")
    void what_is_held_is_told_grant_by_grant(String condition, String dossier, List<String> lines) {
        assertThat(OneRule.because(condition, dossier)).isEqualTo(lines);
    }

    static Stream<Arguments> renewals() {
        return Stream.of(
                row("renewable: o/two", "", "no grant of o/two is on record"),
                row(
                        "renewable: o/two",
                        "grants: [ { standing: o/two, from: 2019-06-01 } ]",
                        "it can be renewed until: 31 May 2022",
                        "grants[0], o/two, is in force on the day; first day: 1 June 2019; last day: 31 May 2021"),
                row(
                        "renewable: o/two",
                        "grants: [ { standing: o/two, from: 2017-06-01 }, { standing: o/two, from: 2019-06-01 } ]",
                        "no renewal is left",
                        "grants[0], o/two, is not in force on the day; first day: 1 June 2017; last day: 31 May 2019",
                        "grants[1], o/two, is in force on the day; first day: 1 June 2019; last day: 31 May 2021"),
                row(
                        "renewable: o/two",
                        "grants: [ { standing: o/two, from: 2018-01-01 } ]",
                        "it can be renewed until: 31 December 2020",
                        "grants[0], o/two, is not in force on the day; first day: 1 January 2018; last day: 31 December 2019"),
                row(
                        "renewable: o/two",
                        "incomplete: [ grants ]",
                        "it is not known whether a renewal is left",
                        "no grant of o/two is on record",
                        "the record may lack grants of o/two"));
    }

    @ParameterizedTest
    @MethodSource("renewals")
    void what_may_be_renewed_is_told_with_the_last_day_for_that(String condition, String dossier, List<String> lines) {
        assertThat(OneRule.because(condition, dossier)).isEqualTo(lines);
    }
}
