package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scoring.LevelPoints;
import org.klynge.rules.scoring.Score;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.rules.scoring.WeakestDimension;
import org.klynge.rules.scoring.WeightedDimensions;
import org.klynge.rules.spi.PluginScoring;
import org.klynge.rules.spi.Plugins;
import org.klynge.rules.spi.ScoringPlugin;

class ScoringReaderTest {

    private static final String CATALOGUE = """
            catalogue: test-2
            title: Two dimensions
            size: 2
            dimensions:
              - { id: strategy, name: Strategy, indicators: [ { number: "1", name: One } ] }
              - { id: "2", name: Services, indicators: [ { number: "2", name: Two } ] }
            """;
    private static final String UNPUBLISHED = "{ catalogue: old, title: Old, size: 3 }";

    /** The scoring of a test stands on the sixth line, at column 53. */
    private static final String SCHEME = """
            scheme: fi
            edition: "2020"
            title: A programme
            ladder: { id: fi, kind: programme, standings: [ start ] }
            standings: { start: {} }
            assessments: { exam: { catalogues: test-2, scoring: RULE } }
            """;

    private static Parsed<RuleBook> read(String scoring) {
        return read(SCHEME.replace("RULE", scoring), CATALOGUE);
    }

    private static Parsed<RuleBook> read(String scheme, String catalogue) {
        return Documents.rules(scheme, catalogue, UNPUBLISHED);
    }

    static Stream<Arguments> rules() {
        ScoringRule weighted =
                new WeightedDimensions(ImmutableMap.of("strategy", BigFraction.of(30), "2", BigFraction.of(70)));
        ScoringRule levels = new LevelPoints(ImmutableSortedMap.of(
                BigFraction.ZERO,
                BigFraction.ZERO,
                BigFraction.of(1),
                BigFraction.of(10),
                BigFraction.of(5, 2),
                BigFraction.of(100, 3)));
        return Stream.of(
                Arguments.of("share-of-points", new ShareOfPoints()),
                Arguments.of("weakest-dimension", new WeakestDimension()),
                Arguments.of("\"weakest-dimension\"", new WeakestDimension()),
                Arguments.of("{ weighted-dimensions: { strategy: 30, \"2\": 70 } }", weighted),
                Arguments.of("{ weighted-dimensions: { 2: 7, strategy: 3 } }", weighted),
                Arguments.of("{ weighted-dimensions: { 2: 3.5, strategy: 3/2 } }", weighted),
                Arguments.of("{ weighted-dimensions: { 2: 70 %, strategy: 30% } }", weighted),
                Arguments.of(
                        "{ weighted-dimensions: { 2: 69.5 %, strategy: 30.5 % } }",
                        new WeightedDimensions(
                                ImmutableMap.of("strategy", BigFraction.of(61), "2", BigFraction.of(139)))),
                Arguments.of("{ levels: { 0: 0, 1: 10, 2.5: 100/3 } }", levels),
                Arguments.of("{ levels: { \"5/2\": 100/3, \"1.0\": 10, \"0\": 0.0 } }", levels));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void reads_every_rule(String scoring, ScoringRule rule) {
        RuleBook read = read(scoring).orThrow();
        assertThat(read.schemes().get(0).assessments().get(0).scoring()).isEqualTo(rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_is_read_can_be_written_and_read_again(String scoring, ScoringRule rule) {
        Scheme scheme = read(scoring).orThrow().schemes().get(0);
        for (String written : List.of(SchemeWriter.toYaml(scheme), SchemeWriter.toJson(scheme))) {
            assertThat(read(written, CATALOGUE)
                            .orThrow()
                            .schemes()
                            .get(0)
                            .assessments()
                            .get(0)
                            .scoring())
                    .as(written)
                    .isEqualTo(rule);
        }
    }

    /** The first indicator alone, or as many as are asked for. */
    private static final class First implements ScoringPlugin {

        record Rule(ImmutableMap<String, String> parameters) implements ScoringRule {
            @Override
            public String name() {
                return "first";
            }

            @Override
            public Score score(Assessment assessment, IndicatorCatalogue catalogue) {
                return new ShareOfPoints().score(assessment, catalogue);
            }

            @Override
            public void check(IndicatorCatalogue catalogue) {
                if (!catalogue.isListed()) {
                    throw new UnsupportedOperationException();
                }
                if (parameters.containsValue("3")) {
                    throw new IllegalArgumentException("there are only " + catalogue.size());
                }
            }
        }

        @Override
        public String name() {
            return "first";
        }

        @Override
        public ScoringRule rule(ImmutableMap<String, String> parameters) {
            return parameters.containsKey("none") ? null : new Rule(parameters);
        }
    }

    private static Parsed<RuleBook> readPlugged(String scoring, String catalogue) {
        String scheme = SCHEME.replace("test-2", catalogue).replace("RULE", scoring);
        return RuleBookReader.standalone()
                .withPlugins(Plugins.of(new First()))
                .read(Documents.sources(scheme, CATALOGUE, UNPUBLISHED));
    }

    static Stream<Arguments> plugged() {
        return Stream.of(
                Arguments.of("first", ImmutableMap.of()),
                Arguments.of("{ first: {} }", ImmutableMap.of()),
                Arguments.of("{ first: { many: 2 } }", ImmutableMap.of("many", "2")));
    }

    @ParameterizedTest
    @MethodSource("plugged")
    void reads_the_rule_of_a_plug_in(String scoring, ImmutableMap<String, String> parameters) {
        assertThat(readPlugged(scoring, "test-2")
                        .orThrow()
                        .schemes()
                        .get(0)
                        .assessments()
                        .get(0)
                        .scoring())
                .isEqualTo(PluginScoring.of(new First(), parameters));
    }

    static Stream<Arguments> pluggedProblems() {
        return Stream.of(
                of(
                        "frist",
                        "6:53 no scoring rule is called 'frist'; did you mean 'first'? expected one of first, levels"),
                of("{ frist: {} }", "6:55 'frist' is not a key of a scoring rule; did you mean 'first'?"),
                of("{ first: { many: 3 } }", "6:62 the plug-in first: there are only 2"),
                of("{ first: { many: [ 1 ] } }", "6:70 a list where 'many' expects a text"),
                of("{ first: 2 }", "6:62 a text where parameters by name is expected"),
                of("{ first: { none: 1 } }", "6:62 the plug-in first: it returned null"),
                of("{ first: {}, levels: { 0: 0, 1: 1 } }", "6:62 'first' beside 'levels'; expected one scoring rule"));
    }

    @ParameterizedTest
    @MethodSource("pluggedProblems")
    void tells_what_is_wrong_with_a_plug_in(String scoring, List<String> expected) {
        Documents.assertProblems(readPlugged(scoring, "test-2"), expected);
    }

    @Test
    void a_plug_in_that_throws_on_a_catalogue_is_told_of() {
        Documents.assertProblems(
                readPlugged("first", "old"),
                List.of("6:50 scoring: the plug-in first: it threw java.lang.UnsupportedOperationException"));
    }

    @Test
    void without_a_rule_all_points_are_shared_out() {
        RuleBook read = read(SCHEME.replace(", scoring: RULE", ""), CATALOGUE).orThrow();
        assertThat(read.schemes().get(0).assessments().get(0).scoring()).isEqualTo(new ShareOfPoints());
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                // Names.
                of(
                        "weakest-dimensions",
                        "6:53 scoring: no scoring rule is called 'weakest-dimensions'; did you mean 'weakest-dimension'?"
                                + " expected one of levels, share-of-points, weakest-dimension, weighted-dimensions"),
                of("mean", "6:53 no scoring rule is called 'mean'; expected one of levels"),
                of("levels", "6:53 'levels' needs a table; write { levels: { 0: 0, 1: 10, 2: 25 } }"),
                of(
                        "weighted-dimensions",
                        "6:53 'weighted-dimensions' needs a table; write { weighted-dimensions: { \"1\": 20, \"2\": 30 } }"),
                of("", "6:52 'scoring' has no value"),
                of("[ share-of-points ]", "6:53 a list where a scoring rule is expected"),
                of("{ level: { 0: 0, 1: 1 } }", "6:55 'level' is not a key of a scoring rule; did you mean 'levels'?"),
                of("{}", "6:53 there is no scoring rule here; expected one of weighted-dimensions, levels"),
                of(
                        "{ weakest-dimension: 1 }",
                        "6:74 'weakest-dimension' needs no table; write 'scoring: weakest-dimension'"),
                of(
                        "{ levels: { 0: 0, 1: 1 }, weighted-dimensions: { strategy: 1, 2: 1 } }",
                        "6:63 'levels' beside 'weighted-dimensions'; expected one scoring rule"),
                // Weights.
                of(
                        "{ weighted-dimensions: { stratgy: 1, 2: 1 } }",
                        "6:78 the catalogue test-2 has no dimension 'stratgy'; did you mean 'strategy'?"
                                + " expected one of 2, strategy"),
                of(
                        "{ weighted-dimensions: { strategy: 1, 2: 1, 3: 1 } }",
                        "6:97 the catalogue test-2 has no dimension '3'; expected one of 2"),
                of(
                        "{ weighted-dimensions: { 2: 1 } }",
                        "6:76 weighted-dimensions: the catalogue test-2 has dimensions without a weight; add one for each of"
                                + " strategy"),
                of("{ weighted-dimensions: {} }", "6:76 add one for each of strategy, 2"),
                of(
                        "{ weighted-dimensions: { strategy: 0, 2: -1 % } }",
                        "6:88 strategy: the weight 0 is not above zero; expected a number such as 20, or a percentage",
                        "6:94 2: the weight -1 % is not above zero"),
                of("{ weighted-dimensions: { strategy: a lot, 2: 1 } }", "6:88 strategy: 'a lot' is not a number"),
                of("{ weighted-dimensions: { strategy: [ 1 ], 2: 1 } }", "6:88 a list where 'strategy' expects a text"),
                of("{ weighted-dimensions: { strategy: , 2: 1 } }", "6:87 'strategy' has no value"),
                of(
                        "{ weighted-dimensions: { strategy: 30 %, 2: 70 } }",
                        "6:76 percentages beside plain numbers; write all weights in the same way"),
                of(
                        "{ weighted-dimensions: { strategy: 30 %, 2: 69.9 % } }",
                        "6:76 the percentages add up to 99.9 %; expected 100 %, or plain numbers"),
                of(
                        "{ weighted-dimensions: 1 }",
                        "6:76 a text where a table of weights by dimension is expected: a mapping"),
                of(
                        "{ weighted-dimensions: { strategy: 1, strategy: 2, 2: 1 } }",
                        "6:91 the key 'strategy' occurs twice"),
                // Levels.
                of("{ levels: 1 }", "6:63 a text where a table of points by level is expected: a mapping"),
                of("{ levels: { 0: 0 } }", "6:63 levels: 1 in the table; expected two at least"),
                of("{ levels: { 0: 0, good: 1 } }", "6:71 levels: 'good' is not a number"),
                of("{ levels: { 0: 0, 1: much } }", "6:74 1: 'much' is not a number"),
                of("{ levels: { 0: 0, 1: 10 % } }", "6:74 1: '10 %' is not a number"),
                of("{ levels: { 0: 0, 1: 10, 1.0: 20 } }", "6:78 the level 1.0 occurs twice; remove one of them"),
                of("{ levels: { -1: 0, 1: 10 } }", "6:63 levels: level -1 lies below zero"),
                of(
                        "{ levels: { 0: 0, 2: 10, 1: 20 } }",
                        "6:63 levels: level 2 gives 10 points; expected no fewer than a lower one, which gives 20"),
                of("{ levels: { 0: 0, 1: 0 } }", "6:63 levels: none gives any points"));
    }

    private static Arguments of(String scoring, String... expected) {
        return Arguments.of(scoring, List.of(expected));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void tells_what_is_wrong_and_where(String scoring, List<String> expected) {
        Documents.assertProblems(read(scoring), expected);
    }

    @Test
    void weights_need_published_dimensions() {
        String scheme = SCHEME.replace("catalogues: test-2", "catalogues: [ test-2, old ]")
                .replace("RULE", "{ weighted-dimensions: { strategy: 1, 2: 1 } }");
        Documents.assertProblems(
                read(scheme, CATALOGUE),
                List.of(
                        "6:87 the catalogue old has no dimension 'strategy'; there is none here",
                        "6:100 the catalogue old has no dimension '2'; there is none here"));
    }

    /** What a syntax error cut off is not missing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ weighted-dimensions: { strategy: 1, ]",
                "{ weighted-dimensions: ]",
                "{ levels: { 0: 0, ]",
                "{ levels: { 0: 0 }, ]",
                "{ ]"
            })
    void a_syntax_error_is_one_problem(String scoring) {
        assertThat(read(scoring).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("this is not YAML: "));
    }

    @Test
    void a_catalogue_that_cannot_be_read_is_told_of_once() {
        String scheme = SCHEME.replace("RULE", "{ weighted-dimensions: { strategy: 1, 2: 1 } }");
        assertThat(read(scheme, CATALOGUE.replace("size: 2", "size: two")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("'two' is not a number of indicators"));
    }
}
