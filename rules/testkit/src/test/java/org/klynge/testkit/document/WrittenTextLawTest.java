package org.klynge.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klynge.assessment.Assessment;
import org.klynge.cluster.Cluster;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.document.DossierWriter;
import org.klynge.rules.document.SchemeWriter;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.spi.ConditionPlugin;
import org.klynge.standing.Ladder;
import org.klynge.standing.ProgramStatus;
import org.klynge.testkit.arbitrary.AnyText;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.yaml.snakeyaml.Yaml;

/** A text that is written stays that text for other tools. */
class WrittenTextLawTest {

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_yaml_1_2_tool_takes_it_for_that_text(@ForAll("texts") String text) {
        String yaml = DossierWriter.toYaml(naming(text));
        assertThat(new Load(LoadSettings.builder().build()).loadFromString(yaml))
                .isEqualTo(tree(text));
        assertThat(new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml))
                .isEqualTo(tree(text));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_yaml_1_1_tool_takes_it_for_that_text(@ForAll("texts") String text) {
        assertThat(new Yaml().<Object>load(DossierWriter.toYaml(naming(text)))).isEqualTo(tree(text));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_json_tool_takes_it_for_that_text(@ForAll("texts") String text) throws JsonProcessingException {
        assertThat(new ObjectMapper().readValue(DossierWriter.toJson(naming(text)), Object.class))
                .isEqualTo(tree(text));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void it_is_that_text_as_a_key_too(@ForAll("texts") String text) {
        // Longer keys than YAML reads on one line are no names.
        String name =
                text.substring(0, text.offsetByCodePoints(0, Math.min(20, text.codePointCount(0, text.length()))));
        Object read = new Load(LoadSettings.builder().build()).loadFromString(SchemeWriter.toYaml(with(name, text)));
        assertThat(at(read, "standings", "s", "award", 0, "custom", "with")).isEqualTo(Map.of(name, text));
    }

    private static Dossier naming(String text) {
        return Dossier.builder()
                .cluster(Cluster.builder()
                        .id("a-cluster-of-no-such-name")
                        .name(text)
                        .build())
                .addAssessment(Assessment.builder()
                        .id("a")
                        .catalogue("k")
                        .addRecommendation(text)
                        .addRecommendation(text)
                        .build())
                .build();
    }

    private static Map<String, Object> tree(String text) {
        return Map.of(
                "cluster",
                Map.of("id", "a-cluster-of-no-such-name", "name", text),
                "assessments",
                List.of(Map.of("id", "a", "catalogue", "k", "recommendations", List.of(text, text))));
    }

    private static Object at(Object tree, Object... path) {
        Object here = tree;
        for (Object step : path) {
            here = step instanceof Integer place ? ((List<?>) here).get(place) : ((Map<?, ?>) here).get(step);
        }
        return here;
    }

    /** A condition in Java that is told something. */
    private static final class Told implements ConditionPlugin {
        @Override
        public String name() {
            return "told";
        }

        @Override
        public void check(ImmutableMap<String, String> parameters) {}

        @Override
        public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
            return Verdict.UNKNOWN;
        }
    }

    private static Scheme with(String name, String text) {
        ProgramStatus standing = ProgramStatus.of("l/s");
        Requirement requirement = Requirement.builder()
                .id("r")
                .says("It is told.")
                .condition(Condition.Custom.of(new Told(), ImmutableMap.of(name, text)))
                .basis(Basis.OWN)
                .build();
        return Scheme.builder()
                .id("s")
                .edition("1")
                .title("S")
                .ladder(Ladder.chain("l", List.of(standing)))
                .putRule(
                        standing,
                        new StandingRules(
                                ImmutableMap.of(),
                                ImmutableListMultimap.of(Purpose.AWARD, requirement),
                                Optional.empty()))
                .build();
    }

    @Provide
    static Arbitrary<String> texts() {
        return AnyText.texts();
    }
}
