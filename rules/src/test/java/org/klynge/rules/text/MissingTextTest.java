package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Finding;

/** What is missing is told with what would settle the verdict, and no more than that. */
class MissingTextTest {

    private static Arguments row(String condition, String dossier, String told) {
        return Arguments.of(condition, dossier, told);
    }

    static Stream<Arguments> findings() {
        return Stream.of(
                row(
                        "fact: profile.participants, at-least: 10",
                        "",
                        "the number of participants (profile.participants) – enough by itself: at least 10; rules it out: at most 9"),
                row(
                        "fact: profile.participants, at-least: 10",
                        "profiles: [ { date: 2020-01-01, participants: between 3 and 20 } ]",
                        "the number of participants (profile.participants) – enough by itself: between 10 and 20, both included; rules it out: between 3 and 9, both included"),
                row(
                        "fact: profile.participants, at-least: 10",
                        "profiles: [ { date: 2020-01-01, participants: between 3 and 10 } ]",
                        "the number of participants (profile.participants) – enough by itself: 10; rules it out: between 3 and 9, both included"),
                row(
                        "fact: profile.private-share, more-than: 50 %",
                        "",
                        "the private share of the financing of the cluster organisation (profile.private-share) – enough by itself: more than 50 %; rules it out: at most 50 %"),
                row(
                        "fact: profile.private-share, more-than: 50 %",
                        "profiles: [ { date: 2020-01-01, private-share: more than 20 % } ]",
                        "the private share of the financing of the cluster organisation (profile.private-share) – enough by itself: more than 50 %; rules it out: more than 20 % and at most 50 %"),
                row(
                        "fact: profile.private-share, at-least: 100 %",
                        "",
                        "the private share of the financing of the cluster organisation (profile.private-share) – enough by itself: 100 %; rules it out: less than 100 %"),
                row(
                        "any: [ { fact: profile.participants, at-least: 10 }, { fact: profile.participants, at-most: 3 } ]",
                        "",
                        "the number of participants (profile.participants) – enough by itself: at most 3 or at least 10; rules it out: between 4 and 9, both included"),
                row(
                        "fact: cluster.founded, at-least: 2015-03",
                        "",
                        "the date on which the cluster was founded (cluster.founded) – enough by itself: between 1 March 2015 and 31 December 2015, both included; rules it out: between 1 January 2015 and 28 February 2015, both included"),
                row(
                        "fact: assessment.exam.latest-date, at-least: 2010",
                        "incomplete: [ assessments ]",
                        "the date of the latest \"exam\" assessment (assessment.exam.latest-date) – enough by itself: between 1 January 2010 and 10 June 2020, both included; rules it out: on or before 31 December 2009 or that there is none"),
                row(
                        "fact: assessment.exam.latest-date, at-most: 2010",
                        "incomplete: [ assessments ]",
                        "the date of the latest \"exam\" assessment (assessment.exam.latest-date) – enough by itself: on or before 31 December 2010; rules it out: between 1 January 2011 and 10 June 2020, both included or that there is none"),
                row(
                        "attested: k",
                        "",
                        "X confirms that k is fulfilled – enough by itself: a confirmation; rules it out: a denial"),
                row(
                        "custom: { name: silent }",
                        "",
                        "the condition of the plug-in \"silent\" holds – enough by itself: that it is so; rules it out: that it is not so"),
                row(
                        "holds: o/two",
                        "incomplete: [ grants ]",
                        "the cluster holds o/two on the day of the decision – enough by itself: that it is so; rules it out: that it is not so"),
                row(
                        "indicators: { at-least: 1, of: exam, reaches: 60 % }",
                        "incomplete: [ assessments ]",
                        "at least one of the applicable indicators of the latest \"exam\" assessment reaches at least 60 % of its points (assessment.exam.ratings) – enough by itself: that it is so; rules it out: that it is not so"),
                row(
                        "any: [ { attested: k }, { attested: said } ]",
                        "",
                        "X confirms that k is fulfilled – enough by itself: a confirmation; rules it out: a denial"),
                row(
                        "fact: sum, at-least: 10 NOK",
                        "profiles: [ { date: 2020-01-01, a: 3 NOK } ]",
                        "the fact \"sum\", of which these are not exactly known: profile.b – enough by itself: at least NOK 10; rules it out: at least NOK 3 and less than NOK 10"),
                row(
                        "fact: cluster.age, at-least: 5 years",
                        "",
                        "the date on which the cluster was founded (cluster.founded) – enough by itself: between 1 January 2015 and 10 June 2015, both included; rules it out: between 11 June 2015 and 31 December 2015, both included"));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void what_is_missing_is_told_with_what_would_settle_it(String condition, String dossier, String told) {
        Decision decision = OneRule.decide(condition, dossier + "\n");
        assertThat(DecisionText.of(decision, Language.ENGLISH, Detail.WHY_NOT).replaceAll("\\s+", " "))
                .contains(" Missing, and what would settle it: - " + told + " [?] o/two");
    }

    @ParameterizedTest
    @MethodSource("days")
    void days_are_told_as_far_as_they_are_known(Range<LocalDate> days, String told) {
        FindingText findings = new FindingText(Wording.in(Language.ENGLISH));
        assertThat(findings.anyOf(
                        List.of(new Finding.Days(ImmutableRangeSet.of(days))), new Condition.CallOpen(Examples.LOW)))
                .isEqualTo(told);
    }

    static Stream<Arguments> days() {
        LocalDate day = LocalDate.of(2020, 1, 2);
        return Stream.of(
                Arguments.of(Range.all(), "any value"),
                Arguments.of(Range.atLeast(day), "on or after 2\u00a0January\u00a02020"),
                Arguments.of(Range.atMost(day), "on or before 2\u00a0January\u00a02020"),
                Arguments.of(Range.singleton(day), "2\u00a0January\u00a02020"));
    }

    @Test
    void each_thing_that_is_missing_has_a_line_of_its_own() {
        Decision decision =
                OneRule.decide("all: [ { fact: profile.participants, at-least: 10 }, { attested: k } ]", "");
        assertThat(DecisionText.of(decision, Language.ENGLISH, Detail.WHY_NOT)).contains("""

                    Missing, and what would settle it:
                      - the number of participants (profile.participants) – rules it out: at most 9
                      - X confirms that k is fulfilled – rules it out: a denial

                """);
    }

    @Test
    void what_settles_nothing_by_itself_is_told_as_such() {
        Decision decision = OneRule.decide(
                "any: [ { all: [ { attested: k }, { custom: { name: silent } } ] },"
                        + " { all: [ { not: { attested: k } }, { not: { custom: { name: silent } } } ] } ]",
                "");
        assertThat(DecisionText.of(decision, Language.ENGLISH, Detail.WHY_NOT))
                .contains("- X confirms that k is fulfilled – cannot settle it alone\n");
    }
}
