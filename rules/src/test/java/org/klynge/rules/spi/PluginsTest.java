package org.klynge.rules.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.FactRegistry;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.rules.scoring.ShareOfPoints;

/** Which plug-ins there are, whatever the others do. */
class PluginsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    /** A condition under any name. */
    private record Named(Supplier<String> told) implements ConditionPlugin {
        @Override
        public String name() {
            return told.get();
        }

        @Override
        public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
            return Verdict.UNKNOWN;
        }
    }

    private record Figure(String name) implements FactPlugin {
        @Override
        public Quantity possible() {
            return Quantity.percent(1);
        }

        @Override
        public Quantity read(Dossier dossier, LocalDate day) {
            return possible();
        }
    }

    private record Scoring(String name) implements ScoringPlugin {
        @Override
        public ScoringRule rule(ImmutableMap<String, String> parameters) {
            return new ShareOfPoints();
        }
    }

    private static String refused(Plugin... plugins) {
        return assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Plugins.of(plugins))
                .actual()
                .getMessage();
    }

    @Test
    @SuppressWarnings("NullAway") // a plug-in may do what it should not
    void a_plug_in_needs_a_name() {
        assertThat(refused(new Named(() -> null))).contains("PluginsTest$Named: it returned null");
        assertThat(refused(new Named(() -> "Two Words"))).contains("plug-in 'Two Words' is not an identifier");
        assertThat(refused(new Named(() -> {
                    throw new AssertionError("no name");
                })))
                .contains("PluginsTest$Named: it threw java.lang.AssertionError: no name");
    }

    @Test
    void two_plug_ins_of_a_kind_have_different_names() {
        assertThat(refused(new Figure("one"), new Figure("one")))
                .contains("one: ")
                .contains("bear this name; expected a name of its own for each");
        Plugins both = Plugins.of(new Figure("one"), new Scoring("one"));
        assertThat(both.facts()).containsOnlyKeys("one");
        assertThat(both.scoring()).containsOnlyKeys("one");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> both.and(both));
    }

    /** Every fact that there is without a plug-in. */
    static Stream<String> takenFacts() {
        AssessmentSeries exam = new AssessmentSeries(
                "exam",
                ImmutableList.of(
                        IndicatorCatalogue.builder().id("c").title("C").size(1).build()),
                new ShareOfPoints());
        return FactRegistry.standard()
                .withAssessments(ImmutableList.of(exam))
                .withStandings(ImmutableList.of(EscaLabels.GOLD))
                .names()
                .stream()
                .filter(name -> !name.contains("/"));
    }

    @ParameterizedTest
    @MethodSource("takenFacts")
    void a_fact_takes_no_name_that_is_taken(String name) {
        assertThat(refused(new Figure(name))).contains("the fact '" + name + "' is one of Klynge's own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"levels", "share-of-points", "weakest-dimension", "weighted-dimensions"})
    void a_scoring_rule_takes_no_name_that_is_taken(String name) {
        assertThat(refused(new Scoring(name))).contains("the scoring rule '" + name + "' is one of Klynge's own");
        assertThat(Plugins.of(new Figure(name)).facts()).containsOnlyKeys(name);
    }

    @ParameterizedTest
    @CsvSource({"days", "clusters", "region.day"})
    void other_names_are_free(String name) {
        assertThat(Plugins.of(new Figure(name)).facts()).containsOnlyKeys(name);
    }

    /** Found by the service loader in the tests below. */
    public static final class Works extends Fixed {
        public Works() {
            super("works");
        }
    }

    public static final class Twin extends Fixed {
        public Twin() {
            super("twin");
        }
    }

    public static final class OtherTwin extends Fixed {
        public OtherTwin() {
            super("twin");
        }
    }

    public static final class NoConstructor extends Fixed {
        public NoConstructor() {
            super("no-constructor");
            throw new IllegalStateException("the register is shut");
        }
    }

    public static final class NoName extends Fixed {
        public NoName() {
            super("no-name");
        }

        @Override
        public String name() {
            throw new AssertionError("what name?");
        }
    }

    /** A condition that is made without parameters. */
    public abstract static class Fixed implements ConditionPlugin {
        private final String name;

        Fixed(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
            return Verdict.UNKNOWN;
        }
    }

    public static final class BadRules implements SchemePlugin {
        @Override
        public String name() {
            return "bad-rules";
        }

        @Override
        public ImmutableList<String> documents() {
            return ImmutableList.of("bad.yaml");
        }

        @Override
        public InputStream open(String document) {
            return new ByteArrayInputStream("scheme: bad\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    @TempDir
    Path folder;

    private <T> T withProviders(Supplier<T> action) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(
                services.resolve(ConditionPlugin.class.getName()),
                Stream.of(Twin.class, NoConstructor.class, NoName.class, Works.class, OtherTwin.class)
                        .map(Class::getName)
                        .toList());
        Files.writeString(services.resolve(SchemePlugin.class.getName()), BadRules.class.getName() + "\n");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return action.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void what_cannot_be_used_is_left_out_and_told_of() throws IOException {
        Plugins installed = withProviders(Plugins::installed);
        assertThat(installed.conditions()).containsOnlyKeys("works");
        assertThat(installed.failures())
                .extracting(PluginFailure::toString)
                .satisfiesExactly(
                        told -> assertThat(told)
                                .startsWith(NoConstructor.class.getName() + ": it threw")
                                .contains("caused by java.lang.IllegalStateException: the register is shut"),
                        told -> assertThat(told)
                                .isEqualTo(NoName.class.getName() + ": it threw java.lang.AssertionError: what name?"),
                        told -> assertThat(told)
                                .startsWith("twin: ")
                                .contains(Twin.class.getName(), OtherTwin.class.getName()));
    }

    @Test
    void the_built_in_schemes_decide_whatever_else_is_installed() throws IOException {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> withProviders(Klynge::withInstalled))
                .withMessageContaining("the register is shut");
        List<PluginFailure> failures = new ArrayList<>();
        Decider decider = withProviders(() -> Klynge.withInstalled(failures::add));
        assertThat(decider.decide(EscaLabels.SCHEME, Dossier.builder().build(), DAY)
                        .verdict(EscaLabels.GOLD))
                .isNotNull();
        assertThat(failures)
                .extracting(PluginFailure::plugin)
                .containsExactly(NoConstructor.class.getName(), NoName.class.getName(), "twin", "bad-rules");
    }
}
