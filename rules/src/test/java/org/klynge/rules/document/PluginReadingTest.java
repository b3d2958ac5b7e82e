package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scoring.Score;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.rules.scoring.WeakestDimension;
import org.klynge.rules.spi.ConditionPlugin;
import org.klynge.rules.spi.FactPlugin;
import org.klynge.rules.spi.Plugin;
import org.klynge.rules.spi.PluginFailure;
import org.klynge.rules.spi.PluginScoring;
import org.klynge.rules.spi.Plugins;
import org.klynge.rules.spi.SchemePlugin;
import org.klynge.rules.spi.ScoringPlugin;
import org.klynge.rules.text.Language;
import org.klynge.rules.text.SchemeText;

/** Whatever a plug-in does while documents are read is a problem at the place that speaks of it. */
class PluginReadingTest {

    private static final String CATALOGUE = "catalogue: c\ntitle: C\nsize: 2\n";
    private static final String SCHEME = """
            scheme: s
            edition: "1"
            title: S
            ladder: { id: l, kind: labels, standings: [ low ] }
            assessments: { exam: { catalogues: c, scoring: SCORING } }
            standings:
              low:
                award:
                  - { id: r, says: R., basis: own, CONDITION }
            """;

    /** A message that cannot be told. */
    private static final class Mute extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new AssertionError("no message either");
        }
    }

    /** A way to fail, and how that is told. */
    record Fault(String told, Throwable thrown) {

        void happens() {
            PluginReadingTest.<RuntimeException>raise(thrown);
        }

        <T> Supplier<T> insteadOf(Class<T> kind) {
            return () -> {
                happens();
                return kind.cast(null);
            };
        }

        @Override
        public String toString() {
            return told;
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void raise(Throwable thrown) throws E {
        throw (E) thrown;
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault("it threw java.lang.IllegalStateException: no", new IllegalStateException("no")),
                new Fault("it threw java.lang.IllegalArgumentException", new IllegalArgumentException()),
                new Fault("it threw " + Mute.class.getName(), new Mute()),
                new Fault("it overflowed the stack", new StackOverflowError()),
                new Fault("it threw java.lang.AssertionError: no", new AssertionError("no")),
                new Fault("it threw java.lang.Error: own", new Error("own")),
                new Fault(
                        "it threw java.util.ServiceConfigurationError: no, caused by java.io.IOException: gone",
                        new ServiceConfigurationError("no", new IOException("gone"))),
                new Fault("it threw java.io.IOException: sneaked", new IOException("sneaked")));
    }

    /** Conditions, each failing in its own way. */
    private record Checked(Fault fault) implements ConditionPlugin {
        @Override
        public String name() {
            return "p.condition";
        }

        @Override
        public void check(ImmutableMap<String, String> parameters) {
            fault.happens();
        }

        @Override
        public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
            return Verdict.UNKNOWN;
        }
    }

    private record Possible(Supplier<Quantity> range) implements FactPlugin {
        @Override
        public String name() {
            return "p.fact";
        }

        @Override
        public Quantity possible() {
            return range.get();
        }

        @Override
        public Quantity read(Dossier dossier, LocalDate day) {
            return Quantity.percent(1);
        }
    }

    private record Scoring(Supplier<ScoringRule> made) implements ScoringPlugin {
        @Override
        public String version() {
            return "7";
        }

        @Override
        public String name() {
            return "p.scoring";
        }

        @Override
        public ScoringRule rule(ImmutableMap<String, String> parameters) {
            return made.get();
        }
    }

    private record Refusing(Fault fault) implements ScoringRule {
        @Override
        public String name() {
            fault.happens();
            return "p.scoring";
        }

        @Override
        public Score score(Assessment assessment, IndicatorCatalogue catalogue) {
            fault.happens();
            return new ShareOfPoints().score(assessment, catalogue);
        }

        @Override
        public void check(IndicatorCatalogue catalogue) {
            fault.happens();
        }
    }

    private static Parsed<RuleBook> read(Plugin plugin, String scoring, String condition) {
        return RuleBookReader.standalone()
                .withPlugins(Plugins.of(plugin))
                .read(Documents.sources(SCHEME.replace("SCORING", scoring).replace("CONDITION", condition), CATALOGUE));
    }

    private static Parsed<RuleBook> read(Plugin plugin) {
        return switch (plugin.name()) {
            case "p.condition" -> read(plugin, "share-of-points", "custom: { name: p.condition }");
            case "p.fact" -> read(plugin, "share-of-points", "fact: p.fact, at-least: 3 %");
            default -> read(plugin, "p.scoring", "holds: l/low");
        };
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_condition_that_fails_to_check_is_told_of(Fault fault) {
        Documents.assertProblems(read(new Checked(fault)), List.of("9:48 the plug-in p.condition: " + fault.told()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fact_that_does_not_tell_what_it_can_be_is_told_of_where_it_is_spoken_of(Fault fault) {
        Plugin failing = new Possible(fault.insteadOf(Quantity.class));
        Documents.assertProblems(
                read(failing),
                List.of("9:46 fact: nothing is known of the fact of the plug-in p.fact: " + fault.told()));
        assertThat(read(failing, "share-of-points", "holds: l/low").problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void scoring_that_fails_is_told_of(Fault fault) {
        List<String> expected = List.of("5:48 scoring: the plug-in p.scoring: " + fault.told());
        Documents.assertProblems(read(new Scoring(fault.insteadOf(ScoringRule.class))), expected);
        Documents.assertProblems(read(new Scoring(() -> new Refusing(fault))), expected);
    }

    @Test
    @SuppressWarnings("NullAway") // a plug-in may hand over what it should not
    void null_is_no_answer() {
        Documents.assertProblems(
                read(new Possible(() -> null)),
                List.of("9:46 fact: nothing is known of the fact of the plug-in p.fact: it returned null"));
        Documents.assertProblems(
                read(new Scoring(() -> null)), List.of("5:48 scoring: the plug-in p.scoring: it returned null"));
    }

    @Test
    void a_rule_goes_by_the_name_of_its_plug_in() {
        Plugin strictest = new Scoring(WeakestDimension::new);
        RuleBook ruleBook = read(strictest).orThrow();
        Scheme scheme = ruleBook.schemes().get(0);
        AssessmentSeries series = scheme.assessments().get(0);
        assertThat(series.scoringName()).isEqualTo("p.scoring");
        assertThat(series.scoring().version()).isEqualTo("7");
        assertThat(series.scoring())
                .isEqualTo(PluginScoring.of((ScoringPlugin) strictest, ImmutableMap.of()))
                .isNotEqualTo(new WeakestDimension());
        Parsed<RuleBook> again = RuleBookReader.standalone()
                .withPlugins(Plugins.of(strictest))
                .read(Documents.sources(SchemeWriter.toYaml(scheme), CATALOGUE));
        assertThat(again.orThrow().schemes()).containsExactly(scheme);
    }

    /** Has no name any more once it was asked. */
    private record Forgetful(AtomicInteger asked) implements FactPlugin {
        @Override
        @SuppressWarnings("NullAway")
        public String name() {
            return asked.getAndIncrement() == 0 ? "p.fact" : null;
        }

        @Override
        public Quantity possible() {
            return Quantity.in(Range.all(), Unit.PERCENT);
        }

        @Override
        public Quantity read(Dossier dossier, LocalDate day) {
            return possible();
        }
    }

    @Test
    void a_plug_in_is_asked_for_its_name_once() {
        Plugins plugins = Plugins.of(new Forgetful(new AtomicInteger())).and(Plugins.NONE);
        assertThat(RuleBookReader.standalone()
                        .withPlugins(plugins)
                        .read(Documents.sources(
                                SCHEME.replace("SCORING", "share-of-points")
                                        .replace("CONDITION", "fact: p.fact, at-least: 3 %"),
                                CATALOGUE))
                        .problems())
                .isEmpty();
    }

    /** Brings documents; one without a text cannot be opened. */
    private record Rules(String name, ImmutableMap<String, String> texts) implements SchemePlugin {
        @Override
        public ImmutableList<String> documents() {
            return texts.keySet().asList();
        }

        @Override
        public InputStream open(String document) throws IOException {
            String text = texts.getOrDefault(document, "");
            if (text.isEmpty()) {
                throw new IOException("gone");
            }
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String scheme(String id, String ladder) {
        return "scheme: " + id + "\nedition: 1\ntitle: T\nladder: { id: " + ladder
                + ", kind: programme, standings: [ a ] }\nstandings: {}\n";
    }

    private static final Plugins SOME = Plugins.of(
            new Rules("good", ImmutableMap.of("g.yaml", scheme("good", "good"))),
            new Rules("bad", ImmutableMap.of("b.yaml", scheme("bad", "bad").replace("title", "ttile"))),
            new Rules("gone", ImmutableMap.of("x.yaml", "")),
            new Rules("twin", ImmutableMap.of("t.yaml", scheme("twin", "good"))),
            new Rules(
                    "built-on-bad",
                    ImmutableMap.of(
                            "e.yaml",
                            "scheme: more\nedition: 1\nextends: { scheme: bad, edition: 1 }\nchanges: []\n")));

    @Test
    void problems_of_the_documents_of_a_plug_in_name_it() {
        assertThat(RuleBookReader.standalone().withPlugins(SOME).read().problems())
                .extracting(Problem::toString)
                .satisfiesExactlyInAnyOrder(
                        told -> assertThat(told).startsWith("bad/b.yaml:1:1: a scheme has no 'title'"),
                        told -> assertThat(told).startsWith("bad/b.yaml:3:1: 'ttile' is not a key"),
                        told -> assertThat(told)
                                .startsWith("gone:1:1: the plug-in gone: it threw java.io.UncheckedIOException")
                                .contains("gone"));
    }

    @Test
    void what_is_wrong_with_one_plug_in_leaves_the_others_alone() {
        List<PluginFailure> failures = new ArrayList<>();
        RuleBook ruleBook = RuleBookReader.standalone().withPlugins(SOME).readUsable(failures::add);
        assertThat(ruleBook.schemes()).extracting(Scheme::id).containsExactly("good");
        assertThat(failures)
                .extracting(PluginFailure::plugin)
                .containsExactlyInAnyOrder("bad", "gone", "twin", "built-on-bad");
        assertThat(failures)
                .filteredOn(failure -> failure.plugin().equals("twin"))
                .singleElement()
                .satisfies(failure -> assertThat(failure.message())
                        .startsWith("twin/t.yaml:4:9: ")
                        .contains("have the same ladder 'good'"));
    }

    /** Calls itself what a built-in rule is called. */
    private record Impostor() implements ScoringRule {
        @Override
        public String name() {
            return "share-of-points";
        }

        @Override
        public Score score(Assessment assessment, IndicatorCatalogue catalogue) {
            return new WeakestDimension().score(assessment, catalogue);
        }
    }

    @Test
    void a_rule_in_java_is_never_taken_for_a_built_in_one() {
        Scheme plugged = read(new Scoring(Impostor::new)).orThrow().schemes().get(0);
        assertThat(SchemeWriter.toYaml(plugged)).contains("scoring: p.scoring");
        assertThat(SchemeText.of(plugged, Language.ENGLISH)).contains("by the rule \"p.scoring\" of a plug-in");
        AssessmentSeries series = plugged.assessments().get(0);
        Scheme handmade = Scheme.builder()
                .id("handmade")
                .edition("1")
                .title("H")
                .ladder(plugged.ladder())
                .addAssessment(new AssessmentSeries("exam", series.catalogues(), new Impostor()))
                .build();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SchemeWriter.toYaml(handmade))
                .withMessageStartingWith("assessments.exam.scoring: no document says a rule of one's own");
        assertThat(SchemeText.of(handmade, Language.ENGLISH)).contains("by the rule \"share-of-points\" of a plug-in");
    }
}
