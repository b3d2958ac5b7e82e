package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.assessment.Rating;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.engine.ReferenceEngine;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scoring.Score;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.rules.spi.ConditionPlugin;
import org.klynge.rules.spi.FactPlugin;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.Ladder;

/** Whatever a plug-in does, it leaves its own requirement open and says so, and touches nothing else. */
class PluginContainmentTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 6);
    private static final LabelLevel LOW = LabelLevel.of("test/low");
    private static final LabelLevel HIGH = LabelLevel.of("test/high");
    private static final Condition ENOUGH =
            new Condition.On(new Fact.OfProfile(ProfileFact.PARTICIPANTS), Threshold.atLeast(Quantity.count(15)));
    private static final Quantity SHARES = Quantity.percent(0).hull(Quantity.percent(100));

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.builder()
            .id("two")
            .title("Two indicators")
            .size(2)
            .build();

    /** Everything is known of this cluster: what is open is so because of a plug-in. */
    private static final Dossier DOSSIER = Dossier.builder()
            .addProfile(Profile.builder()
                    .date(PartialDate.parse("2021-10"))
                    .putFigure(ProfileFact.PARTICIPANTS, Quantity.count(20))
                    .build())
            .addAssessment(Assessment.builder()
                    .id("a")
                    .catalogue("two")
                    .date(PartialDate.parse("2021-10"))
                    .putRating("1", Rating.parse("4 of 5"))
                    .putRating("2", Rating.parse("4 of 5"))
                    .build())
            .build();

    /** A message that cannot be told. */
    private static final class Mute extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new ServiceConfigurationError("no message either");
        }
    }

    /** An error that no library knows. */
    private static final class OwnError extends Error {
        private static final long serialVersionUID = 1L;

        OwnError() {
            super("own error");
        }
    }

    /** Throws whatever it is, whether the compiler thinks it possible or not. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void raise(Throwable thrown) throws E {
        throw (E) thrown;
    }

    private static int down(int depth) {
        return up(depth + 1) + 1;
    }

    private static int up(int depth) {
        return down(depth + 1) - 1;
    }

    /** A way to fail, and how the failure is told; one that does nothing returns null. */
    private record Fault(String told, Runnable way) {

        static Fault of(String told, Throwable thrown) {
            return new Fault("it threw " + told, () -> PluginContainmentTest.<RuntimeException>raise(thrown));
        }

        <T> Supplier<T> insteadOf(Class<T> kind) {
            return () -> {
                way.run();
                return kind.cast(null);
            };
        }

        @Override
        public String toString() {
            return told;
        }
    }

    static Stream<Fault> faults() {
        String name = PluginContainmentTest.class.getName();
        return Stream.of(
                new Fault("it returned null", () -> {}),
                new Fault("it overflowed the stack", () -> down(0)),
                Fault.of("java.lang.IllegalStateException: no", new IllegalStateException("no")),
                Fault.of("java.lang.NullPointerException", new NullPointerException()),
                Fault.of(name + "$Mute", new Mute()),
                Fault.of("java.lang.AssertionError: no", new AssertionError("no")),
                Fault.of("java.lang.NoClassDefFoundError: a/Class", new NoClassDefFoundError("a/Class")),
                Fault.of("java.util.ServiceConfigurationError: no", new ServiceConfigurationError("no")),
                Fault.of(name + "$OwnError: own error", new OwnError()),
                Fault.of("java.io.IOException: no", new IOException("no")));
    }

    private static Fault failure(Throwable thrown) {
        return Fault.of(thrown.toString(), thrown);
    }

    private record Plugged(Supplier<Verdict> answer) implements ConditionPlugin {
        @Override
        public String name() {
            return "plugged";
        }

        @Override
        public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
            return answer.get();
        }
    }

    private record Read(Supplier<Quantity> answer) implements FactPlugin {
        @Override
        public String name() {
            return "read";
        }

        @Override
        public Quantity possible() {
            return SHARES;
        }

        @Override
        public Quantity read(Dossier dossier, LocalDate day) {
            return answer.get();
        }
    }

    private record Scoring(Supplier<Score> answer) implements ScoringRule {
        @Override
        public String name() {
            return "scoring";
        }

        @Override
        public Score score(Assessment assessment, IndicatorCatalogue catalogue) {
            return answer.get();
        }
    }

    private static Condition plugged(Supplier<Verdict> answer) {
        return Condition.Custom.of(new Plugged(answer), ImmutableMap.of());
    }

    private static Condition over50(Fact fact) {
        return new Condition.On(fact, Threshold.moreThan(Quantity.percent(50)));
    }

    private static Condition read(Supplier<Quantity> answer) {
        return over50(Fact.Custom.of(new Read(answer)));
    }

    private static AssessmentSeries scored(ScoringRule rule) {
        return new AssessmentSeries("exam", ImmutableList.of(CATALOGUE), rule);
    }

    private static Requirement requirement(String id, Condition condition) {
        return Requirement.builder()
                .id(id)
                .says("Something is required.")
                .condition(condition)
                .basis(Basis.OWN)
                .build();
    }

    /** The higher standing requires what is given and that there are enough participants, the lower one the latter. */
    private static Decider decider(Requirement asked) {
        Requirement enough = requirement("enough", ENOUGH);
        return Decider.of(
                RuleBook.of(Scheme.builder()
                        .id("test")
                        .edition("1")
                        .title("A scheme")
                        .ladder(Ladder.chain("test", List.of(LOW, HIGH)))
                        .putRule(LOW, award(enough))
                        .putRule(HIGH, award(asked, enough))
                        .build()),
                new ReferenceEngine());
    }

    private static StandingRules award(Requirement... requirements) {
        return new StandingRules(
                ImmutableMap.of(),
                Stream.of(requirements)
                        .collect(ImmutableListMultimap.toImmutableListMultimap(each -> Purpose.AWARD, each -> each)),
                Optional.empty());
    }

    private static void expectContained(Condition condition, String plugin, String told) {
        Decision decision = decider(requirement("asked", condition)).decide("test", DOSSIER, DAY);
        assertThat(decision.requirement("asked").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(decision.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.requirement()).isEqualTo("asked");
            assertThat(failure.failure().plugin()).isEqualTo(plugin);
            assertThat(failure.failure().message()).isEqualTo(told);
        });
        assertThat(decision.requirement("enough").verdict()).isEqualTo(Verdict.MET);
        assertThat(decision.verdict(LOW)).isEqualTo(Verdict.MET);
        assertThat(decision.verdict(HIGH)).isEqualTo(Verdict.UNKNOWN);
        assertThat(decision.isCautious()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_condition_that_fails_is_unknown(Fault fault) {
        expectContained(plugged(fault.insteadOf(Verdict.class)), "plugged", fault.told());
        expectContained(new Condition.Not(plugged(fault.insteadOf(Verdict.class))), "plugged", fault.told());
        expectContained(
                new Condition.All(ImmutableList.of(ENOUGH, plugged(fault.insteadOf(Verdict.class)))),
                "plugged",
                fault.told());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fact_that_fails_is_unknown(Fault fault) {
        expectContained(read(fault.insteadOf(Quantity.class)), "read", fault.told());
        Fact read = Fact.Custom.of(new Read(fault.insteadOf(Quantity.class)));
        expectContained(over50(new Fact.Named("named", read)), "read", fault.told());
        // Even where any value would do: what failed is not known to be one.
        expectContained(
                new Condition.On(
                        new Fact.Combined("sum", new Combination.Sum(ImmutableList.of(read, read))),
                        Threshold.atLeast(Quantity.percent(0))),
                "read",
                fault.told());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void scoring_that_fails_is_unknown(Fault fault) {
        AssessmentSeries series = scored(new Scoring(fault.insteadOf(Score.class)));
        IndicatorLevel nothing = new IndicatorLevel.OfPoints(new Minimum.AtLeast(Quantity.percent(0)));
        expectContained(over50(new Fact.Score(series)), "scoring", fault.told());
        expectContained(
                new Condition.On(new Fact.TotalPoints(series), Threshold.atLeast(Quantity.of(0, Unit.POINTS))),
                "scoring",
                fault.told());
        expectContained(Condition.Indicators.every(series, nothing), "scoring", fault.told());
    }

    @ParameterizedTest
    @CsvSource({"120 %, percent", "-1 %, percent", "more than 100 %, percent", "60, count"})
    void a_fact_that_cannot_be_is_none(String answer, String unit) {
        Quantity strange = Quantity.parse(answer, unit.equals("count") ? Unit.COUNT : Unit.PERCENT);
        expectContained(
                read(() -> strange),
                "read",
                "it gave " + answer + ", which is not within between 0 % and 100 % in percent");
    }

    @Test
    void a_fact_is_clipped_to_what_it_can_be() {
        Decision decision = decider(requirement("asked", read(() -> Quantity.parse("at least 60 %", Unit.PERCENT))))
                .decide("test", DOSSIER, DAY);
        assertThat(decision.verdict(HIGH)).isEqualTo(Verdict.MET);
        assertThat(decision.requirement("asked").margin()).hasToString("Optional[between 10 % and 50 %]");
        assertThat(decision.failures()).isEmpty();
    }

    private static Score score(Quantity share, ImmutableMap<String, Rating> ratings) {
        return new Score(Optional.ofNullable(share), Optional.empty(), ratings, 0, false, false, ImmutableList.of());
    }

    @SuppressWarnings("NullOptional") // a plug-in may hand over what it should not
    static Stream<Score> strangeScores() {
        ImmutableMap<String, Rating> none = ImmutableMap.of();
        return Stream.of(
                score(Quantity.percent(120), none),
                score(Quantity.percent(60).hull(Quantity.percent(120)), none),
                score(Quantity.unknown(Unit.PERCENT), none),
                score(Quantity.count(60), none),
                // Neither a share nor a contradiction.
                score(null, none),
                score(Quantity.percent(60), null),
                new Score(null, null, null, 0, false, false, null));
    }

    @ParameterizedTest
    @MethodSource("strangeScores")
    void a_score_that_cannot_be_is_none(Score score) {
        AssessmentSeries series = scored(new Scoring(() -> score));
        String told = "it gave a score that is not complete, or a share that is not between 0 and 100 %";
        expectContained(over50(new Fact.Score(series)), "scoring", told);
        expectContained(Condition.Indicators.every(series, new IndicatorLevel.ItsMinimum()), "scoring", told);
    }

    @Test
    void scoring_without_a_name_goes_by_its_class() {
        ScoringRule nameless = new ScoringRule() {
            @Override
            public String name() {
                throw new IllegalStateException("no name");
            }

            @Override
            public Score score(Assessment assessment, IndicatorCatalogue catalogue) {
                throw new IllegalStateException("no score");
            }
        };
        expectContained(
                over50(new Fact.Score(scored(nameless))),
                nameless.getClass().getName(),
                "it threw java.lang.IllegalStateException: no score");
    }

    @Test
    void a_long_message_is_cut() {
        String endless = "no".repeat(10_000);
        Decision decision = decider(requirement(
                        "asked",
                        plugged(failure(new IllegalStateException(endless)).insteadOf(Verdict.class))))
                .decide("test", DOSSIER, DAY);
        assertThat(decision.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.failure().message())
                        .endsWith("no...")
                        .hasSize(303));
    }

    @Test
    void want_of_memory_is_no_answer_of_a_plug_in() {
        Decider decider = decider(requirement(
                "asked", plugged(failure(new OutOfMemoryError("no more")).insteadOf(Verdict.class))));
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> decider.decide("test", DOSSIER, DAY))
                .withMessage("no more");
    }

    @Test
    void a_reading_that_fails_is_told_of_too() {
        Requirement asked = Requirement.builder()
                .id("asked")
                .says("Something is required.")
                .condition(ENOUGH)
                .basis(Basis.OWN)
                .addOtherReading(new Reading(
                        Reading.numbered(1),
                        Optional.of(
                                plugged(failure(new IllegalStateException("no")).insteadOf(Verdict.class))),
                        ImmutableList.of()))
                .build();
        Decision decision = decider(asked).decide("test", DOSSIER, DAY);
        assertThat(decision.verdict(HIGH)).isEqualTo(Verdict.MET);
        assertThat(decision.failures()).hasToString("[asked: plugged: it threw java.lang.IllegalStateException: no]");
    }

    @Test
    void one_decider_serves_two_threads_whatever_its_plug_ins_do() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        // Each of the two waits for the other in the midst of its decision, and fails only then.
        Decider decider = decider(requirement("asked", plugged(() -> {
            try {
                both.await();
            } catch (Exception broken) {
                throw new IllegalArgumentException(broken);
            }
            return down(0) > 0 ? Verdict.MET : Verdict.NOT_MET;
        })));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Decision> decide = () -> decider.decide("test", DOSSIER, DAY);
            List<Future<Decision>> decisions = threads.invokeAll(List.of(decide, decide));
            for (Future<Decision> decision : decisions) {
                assertThat(decision.get().failures()).hasToString("[asked: plugged: it overflowed the stack]");
                assertThat(decision.get().verdict(LOW)).isEqualTo(Verdict.MET);
                assertThat(decision.get().verdict(HIGH)).isEqualTo(Verdict.UNKNOWN);
            }
            assertThat(decisions.get(0).get()).isEqualTo(decisions.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }
}
