package org.klynge.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.scoring.Score;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.standing.Standing;

/** How facts and conditions are called, what they hang on, and what facts can be. */
class NamesTest {

    private static final Fact PARTICIPANTS = new Fact.OfProfile(ProfileFact.PARTICIPANTS);
    private static final DateFact.Examined FIRST = new DateFact.Examined(Records.EXAM, DateFact.Which.FIRST);
    private static final DateFact.Granted SECOND = new DateFact.Granted(EscaLabels.GOLD, DateFact.Which.SECOND);
    private static final String EXAMS = "[assessments against exam-3, assessments against exam-2]";

    @ParameterizedTest
    @MethodSource
    void a_fact_has_a_name_and_hangs_on_what_is_on_record(Fact fact, String name, String roots, String possible) {
        assertThat(fact.name()).isEqualTo(name);
        assertThat(fact.roots()).hasToString(roots);
        assertThat(fact.possible()).hasToString(possible);
    }

    static Stream<Arguments> a_fact_has_a_name_and_hangs_on_what_is_on_record() {
        Fact score = new Fact.Score(Records.EXAM);
        return Stream.of(
                Arguments.of(PARTICIPANTS, "profile.participants", "[profile.participants]", "at least 0"),
                Arguments.of(score, "assessment.exam.score", EXAMS, "between 0 % and 100 %"),
                Arguments.of(new Fact.Count(Records.EXAM), "assessment.exam.count", EXAMS, "at least 0"),
                Arguments.of(new Fact.TotalPoints(Records.EXAM), "assessment.exam.points", EXAMS, "at least 0 points"),
                Arguments.of(new Fact.Named("result", score), "result", EXAMS, "between 0 % and 100 %"));
    }

    @Test
    void a_time_is_called_by_its_two_dates() {
        Fact time = new Fact.TimeBetween(FIRST, new DateFact.DecisionDay());
        assertThat(time.name()).isEqualTo("time from assessment.exam.first-date to day");
        assertThat(time.roots()).hasToString(EXAMS);
    }

    @ParameterizedTest
    @MethodSource
    void a_date_has_a_name_and_hangs_on_what_is_on_record(DateFact date, String name, String roots) {
        assertThat(date.name()).isEqualTo(name);
        assertThat(date.roots()).hasToString(roots);
    }

    static Stream<Arguments> a_date_has_a_name_and_hangs_on_what_is_on_record() {
        return Stream.of(
                Arguments.of(new DateFact.DecisionDay(), "day", "[]"),
                Arguments.of(new DateFact.Founded(), "cluster.founded", "[cluster.founded]"),
                Arguments.of(new DateFact.Merged(), "cluster.merged", "[cluster.merged]"),
                Arguments.of(
                        new DateFact.Stated(ProfileFact.PARTICIPANTS), "profile.participants.date", "[profile.date]"),
                Arguments.of(FIRST, "assessment.exam.first-date", EXAMS),
                Arguments.of(
                        new DateFact.Examined(Records.EXAM, DateFact.Which.LATEST),
                        "assessment.exam.latest-date",
                        EXAMS),
                Arguments.of(SECOND, "standing.esca/gold.second-grant", "[esca/gold]"));
    }

    @ParameterizedTest
    @MethodSource
    void a_condition_tells_what_it_is_about(Condition condition, ImmutableList<String> subjects) {
        assertThat(condition.subjects()).isEqualTo(subjects);
    }

    static Stream<Arguments> a_condition_tells_what_it_is_about() {
        ImmutableSet<Standing> both = ImmutableSet.of(EscaLabels.SILVER, EscaLabels.GOLD);
        Condition attested = new Condition.Attested(Records.SOUND);
        return Stream.of(
                Arguments.of(
                        new Condition.On(PARTICIPANTS, Threshold.atLeast(Quantity.count(3))),
                        ImmutableList.of("profile.participants")),
                Arguments.of(new Condition.Holds(both), ImmutableList.of("esca/silver", "esca/gold")),
                Arguments.of(
                        new Condition.Held(both, false, Optional.empty()),
                        ImmutableList.of("esca/silver", "esca/gold")),
                Arguments.of(new Condition.Renewable(EscaLabels.GOLD), ImmutableList.of("esca/gold")),
                Arguments.of(new Condition.CallOpen(EscaLabels.GOLD), ImmutableList.of("call esca/gold")),
                Arguments.of(attested, ImmutableList.of("sound")),
                Arguments.of(new Condition.Not(attested), ImmutableList.of()));
    }

    @Test
    void a_registry_has_all_that_can_be_asked_of_assessments_and_standings() {
        FactRegistry registry = FactRegistry.standard()
                .withAssessments(ImmutableList.of(Records.EXAM))
                .withStandings(ImmutableList.of(EscaLabels.GOLD));
        assertThat(registry.figure("assessment.exam.score")).contains(new Fact.Score(Records.EXAM));
        assertThat(registry.figure("assessment.exam.points")).contains(new Fact.TotalPoints(Records.EXAM));
        assertThat(registry.figure("assessment.exam.count")).contains(new Fact.Count(Records.EXAM));
        assertThat(registry.figures()).contains(new Fact.Count(Records.EXAM), PARTICIPANTS);
        for (DateFact.Which which : DateFact.Which.values()) {
            assertThat(registry.date("assessment.exam." + which.word() + "-date"))
                    .contains(new DateFact.Examined(Records.EXAM, which));
            assertThat(registry.date("standing.esca/gold." + which.word() + "-grant"))
                    .contains(new DateFact.Granted(EscaLabels.GOLD, which));
        }
    }

    @Test
    void units_belong_to_facts() {
        assertThat(new Fact.Count(Records.EXAM).unit()).isEqualTo(Unit.COUNT);
        assertThat(new Fact.TotalPoints(Records.EXAM).unit()).isEqualTo(Unit.POINTS);
    }

    @Test
    void levels_of_indicators_are_called_by_what_they_ask() {
        Minimum.AtLeast sixty = new Minimum.AtLeast(Quantity.percent(60));
        assertThat(new IndicatorLevel.ItsMinimum()).hasToString("minimum");
        assertThat(new IndicatorLevel.OfPoints(sixty)).hasToString("60 %");
        assertThat(new IndicatorLevel.ItsMinimum().ofUnlisted()).isEqualTo(Minimum.NOT_PUBLISHED);
        assertThat(new IndicatorLevel.OfPoints(sixty).ofUnlisted()).isEqualTo(sixty);
    }

    @Test
    void a_series_is_scored_by_a_rule_of_its_own_or_of_another() {
        ScoringRule own = new ScoringRule() {
            @Override
            public String name() {
                return "share-of-points";
            }

            @Override
            public Score score(Assessment assessment, IndicatorCatalogue catalogue) {
                return new ShareOfPoints().score(assessment, catalogue);
            }
        };
        assertThat(Records.EXAM.scoringName()).isEqualTo("share-of-points");
        assertThat(Records.EXAM.isScoringBuiltIn()).isTrue();
        assertThat(new AssessmentSeries("exam", Records.EXAM.catalogues(), own).isScoringBuiltIn())
                .isFalse();
    }
}
