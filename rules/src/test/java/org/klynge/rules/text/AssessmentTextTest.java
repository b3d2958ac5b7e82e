package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of an assessment the page tells what was examined and found, or why there is nothing to tell. */
class AssessmentTextTest {

    private static Arguments row(String condition, String dossier, String... lines) {
        return Arguments.of(condition, dossier, List.of(lines));
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                row(
                        "fact: assessment.exam.score, at-least: 50 %",
                        "assessments: [ { id: e, catalogue: other-1, date: 2019 } ]",
                        "not assessed: no \"exam\" assessment is on record; threshold: at least 50 %"),
                row(
                        "fact: assessment.exam.score, at-least: 50 %",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2019, reported-score: between 60 % and 70 % } ]",
                        "known: between 60 % and 70 %, both included; threshold: at least 50 %;"
                                + " margin: between +10 % and +20 %, both included",
                        "from assessments[e] (2019); reported: between 60 % and 70 %, both included;"
                                + " examined: 3 indicators (exam-3)"),
                row(
                        "fact: assessment.exam.latest-date, at-least: 2019",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2020 } ]",
                        "known: between 1 January 2020 and 10 June 2020, both included, or there is none yet; threshold: on or after 1 January 2019; margin: between +12 months and +17.3 months, both included",
                        "from assessments[e] (2020)"),
                row(
                        "fact: assessment.exam.score, at-least: 50 %",
                        "", "not assessed: no \"exam\" assessment is on record; threshold: at least 50 %"),
                row(
                        "fact: assessment.exam.score, at-least: 50 %",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2021 } ]",
                        "not assessed: no \"exam\" assessment is on record up to 10 June 2020; threshold: at least 50 %"),
                row(
                        "fact: assessment.exam.score, at-least: 50 %",
                        "incomplete: [ assessments ]",
                        "no assessment is on record, but the record may lack some; threshold: at least 50 %"),
                row(
                        "fact: assessment.exam.score, at-least: 50 %",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2019 } ]",
                        "known: between 0 % and 100 %, both included; threshold: at least 50 %; margin: between -50 % and +50 %, both included",
                        "from assessments[e] (2019); examined: 3 indicators (exam-3)"),
                row(
                        "fact: assessment.exam.score, at-least: 50 %",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2019, ratings: { '1.1': 5 of 5 } } ]",
                        "known: more than 0 % and at most 100 %; threshold: at least 50 %; margin: more than -50 % and at most +50 %",
                        "from assessments[e] (2019); 1 rating; examined: 3 indicators (exam-3)"),
                row(
                        "fact: assessment.exam.score, at-least: 50 %",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2019, ratings: { '1.1': 5 of 5, '1.2': 2 of 5, '1.3': not applicable } } ]",
                        "known: 70 %; threshold: at least 50 %; margin: +20 %",
                        "from assessments[e] (2019); 3 ratings; examined: 3 indicators (exam-3)",
                        "left out of the total, since not applicable: 1.3"),
                row(
                        "fact: assessment.exam.score, at-least: 50 %",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2019, reported-score: 6 of 10 } ]",
                        "known: 60 %; threshold: at least 50 %; margin: +10 %",
                        "from assessments[e] (2019); reported: 6 points of 10; examined: 3 indicators (exam-3)"),
                row(
                        "fact: assessment.exam.score, at-least: 50 %",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2019, reported-score: 62.5 % } ]",
                        "known: more than 62.4 % and less than 62.6 %; threshold: at least 50 %; margin: more than +12.4 % and less than +12.6 %",
                        "from assessments[e] (2019); reported: 62.5 %, rounded in a way that is not stated; examined: 3 indicators (exam-3)"),
                row(
                        "fact: assessment.exam.score, at-least: 50 %",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2019, reported-score: { percent: 62.5, rounded: nearest } } ]",
                        "known: between 62.45 % and 62.55 %, both included; threshold: at least 50 %; margin: between +12.45 % and +12.55 %, both included",
                        "from assessments[e] (2019); reported: 62.5 %, rounded to the nearest; examined: 3 indicators (exam-3)"),
                row(
                        "fact: assessment.exam.score, at-least: 50 %",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2019, reported-score: { percent: 62, rounded: down } } ]",
                        "known: at least 62 % and less than 63 %; threshold: at least 50 %; margin: at least +12 % and less than +13 %",
                        "from assessments[e] (2019); reported: 62 %, rounded down; examined: 3 indicators (exam-3)"),
                row(
                        "fact: assessment.exam.score, at-least: 50 %",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2019, reported-score: { percent: 62, rounded: not-stated } } ]",
                        "known: more than 61 % and less than 63 %; threshold: at least 50 %; margin: more than +11 % and less than +13 %",
                        "from assessments[e] (2019); reported: 62 %, rounded in a way that is not stated; examined: 3 indicators (exam-3)"),
                row(
                        "fact: assessment.exam.points, at-least: 5 points",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2019, ratings: { '1.1': 5 of 5, '1.2': 2 of 5, '1.3': 1 of 5 } } ]",
                        "known: 8 points; threshold: at least 5 points; margin: +3 points",
                        "from assessments[e] (2019); 3 ratings; examined: 3 indicators (exam-3)"),
                row(
                        "fact: assessment.exam.points, at-least: 5 points",
                        "",
                        "not assessed: no \"exam\" assessment is on record; threshold: at least 5 points"),
                row(
                        "fact: assessment.exam.count, at-least: 1",
                        "assessments: [ { id: d, catalogue: exam-3, date: 2018 }, { id: e, catalogue: exam-3, date: 2019, ratings: { '1.1': 5 of 5 } } ]",
                        "known: 2; threshold: at least 1; margin: +1",
                        "from assessments[d] (2018); examined: 3 indicators (exam-3)",
                        "from assessments[e] (2019); 1 rating; examined: 3 indicators (exam-3)"),
                row(
                        "fact: assessment.exam.count, at-least: 1",
                        "",
                        "not assessed: no \"exam\" assessment is on record; threshold: at least 1; margin: -1"),
                row(
                        "fact: assessment.exam.count, at-least: 1",
                        "incomplete: [ assessments ]",
                        "no assessment is on record, but the record may lack some; threshold: at least 1"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void figures_of_assessments_are_told_with_what_was_examined(String condition, String dossier, List<String> lines) {
        assertThat(OneRule.because(condition, dossier)).isEqualTo(lines);
    }

    static Stream<Arguments> indicators() {
        return Stream.of(
                row(
                        "indicators: { at-least: 1, of: exam, reaches: 60 % }",
                        "", "not assessed: no \"exam\" assessment is on record"),
                row(
                        "indicators: { at-least: 1, of: exam, reaches: 60 % }",
                        "incomplete: [ assessments ]", "no assessment is on record, but the record may lack some"),
                row(
                        "indicators: { at-least: 1, of: exam, reaches: 60 % }",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2019 } ]",
                        "neither ratings nor minimums that would settle it are known",
                        "from assessments[e] (2019); examined: 3 indicators (exam-3)"),
                row(
                        "indicators: { at-least: 1, of: exam, reaches: 60 % }",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2019, ratings: { '1.1': 5 of 5, '1.2': 3 of 5, '1.3': not applicable } } ]",
                        "known to reach the level: 2 indicators; not applicable: 1.3",
                        "from assessments[e] (2019); 3 ratings; examined: 3 indicators (exam-3)"),
                row(
                        "indicators: { at-least: 2, of: exam, reaches: 60 % }",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2019, ratings: { '1.1': 5 of 5, '1.2': 1 of 5 } } ]",
                        "known to reach the level: 1 indicator; known not to reach it: 1.2; of the others the points or the minimum are not known",
                        "from assessments[e] (2019); 2 ratings; examined: 3 indicators (exam-3)"),
                row(
                        "indicators: { at-least: 2, of: exam, reaches: 60 % }",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2019, ratings: { '1.1': 1 of 5, '1.2': 1 of 5 } } ]",
                        "known to reach the level: 0 indicators; known not to reach it: 1.1 and 1.2",
                        "from assessments[e] (2019); 2 ratings; examined: 3 indicators (exam-3)"),
                row(
                        "every-indicator: { of: exam, reaches: 60 % }",
                        "assessments: [ { id: e, catalogue: exam-3, date: 2019, ratings: { '1.1': 5 of 5, '1.2': 3 of 5, '1.3': 4 of 5 } } ]",
                        "known to reach the level: 3 indicators",
                        "from assessments[e] (2019); 3 ratings; examined: 3 indicators (exam-3)"));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void indicators_are_counted(String condition, String dossier, List<String> lines) {
        assertThat(OneRule.because(condition, dossier)).isEqualTo(lines);
    }
}
