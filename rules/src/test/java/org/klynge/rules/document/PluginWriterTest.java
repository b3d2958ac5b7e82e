package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.spi.ConditionPlugin;
import org.klynge.rules.spi.FactPlugin;
import org.klynge.rules.spi.Plugins;

/** What plug-ins bring, as schemes that speak of it are written: what is read comes out again, to the letter. */
class PluginWriterTest {

    private record Rain() implements FactPlugin {
        @Override
        public String name() {
            return "weather.rain";
        }

        @Override
        public Quantity possible() {
            return Quantity.percent(0).hull(Quantity.percent(100));
        }

        @Override
        public Quantity read(Dossier dossier, LocalDate day) {
            return Quantity.unknown(Unit.PERCENT);
        }
    }

    private record Sunny() implements ConditionPlugin {
        @Override
        public String name() {
            return "weather.sunny";
        }

        @Override
        public void check(ImmutableMap<String, String> parameters) {
            assertThat(parameters.keySet()).isSubsetOf("place", "hours");
        }

        @Override
        public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
            return Verdict.MET;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                custom:
                  name: weather.sunny""",
                """
                custom:
                  name: weather.sunny
                  with:
                    place: Bergen
                    hours: "3\"""",
                """
                fact: weather.rain
                at-most: 20 %""",
                """
                fact: wet
                more-than: 20 %""",
            })
    void facts_and_conditions_of_plug_ins_are_written_by_their_names(String condition) {
        String document = """
                scheme: fi
                edition: "2020"
                title: A programme
                ladder:
                  id: fi
                  kind: labels
                  standings:
                    - low
                facts:
                  dull:
                    is: weather.rain
                  wet:
                    max:
                      - weather.rain
                      - profile.private-share
                standings:
                  low:
                    award:
                      - id: it
                        says: It is so.
                """ + (condition + "\n").indent(8) + "        basis: own\n";
        Plugins plugins = Plugins.of(new Rain(), new Sunny());
        assertThat(SchemeWriter.toYaml(Iterables.getOnlyElement(RuleBookReader.standalone()
                        .withPlugins(plugins)
                        .read(Documents.sources(document))
                        .orThrow()
                        .schemes())))
                .isEqualTo(document);
    }
}
