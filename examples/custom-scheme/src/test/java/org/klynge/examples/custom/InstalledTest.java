package org.klynge.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.rules.Klynge;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.spi.Plugins;

/** What an application finds that has this module on its class path. */
class InstalledTest {

    private static Stream<Requirement> requirements(Scheme scheme) {
        return scheme.rules().values().stream().flatMap(rules -> rules.requirements().values().stream());
    }

    @Test
    void the_programmes_stand_beside_the_built_in_schemes() {
        Plugins installed = Plugins.installed();
        assertThat(installed.failures()).isEmpty();
        assertThat(installed.conditions().keySet()).containsExactly("head-office-in");
        assertThat(Klynge.withInstalled().ruleBook().schemes())
                .containsAll(Klynge.ruleBook().schemes())
                .extracting(scheme -> scheme.id() + " " + scheme.edition())
                .contains(
                        "catalunya-clusters 2021",
                        "go-cluster before-2016",
                        "go-cluster 2016",
                        "innovationskraft 2021",
                        "poles phase-3",
                        "poles phase-4",
                        "poles phase-5")
                .hasSize(Klynge.ruleBook().schemes().size() + 7);
    }

    @ParameterizedTest
    @CsvSource({"catalunya-clusters, ca", "go-cluster, de", "innovationskraft, da", "poles, fr"})
    void every_requirement_names_its_source_and_speaks_the_language_of_the_country(String scheme, String language) {
        List<Scheme> editions = Invented.KLYNGE.ruleBook().editions(scheme);
        assertThat(editions).isNotEmpty();
        for (Scheme edition : editions) {
            assertThat(edition.translations()).containsOnlyKeys(language);
            assertThat(edition.inForce().sources()).isNotEmpty();
            assertThat(requirements(edition)).isNotEmpty().allSatisfy(requirement -> {
                assertThat(requirement.translations()).containsOnlyKeys(language);
                assertThat(requirement.sources())
                        .isNotEmpty()
                        .extracting(Source::url)
                        .allMatch(url -> url.isPresent());
            });
            edition.rules().values().forEach(rules -> assertThat(rules.titles()).containsOnlyKeys("en", language));
        }
    }

    @Test
    void the_class_path_and_the_module_path_provide_the_same() throws IOException, URISyntaxException {
        Path classes = Path.of(GoCluster.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ModuleDescriptor module =
                ModuleFinder.of(classes).findAll().iterator().next().descriptor();
        Map<String, List<String>> provided = module.provides().stream()
                .collect(Collectors.toMap(ModuleDescriptor.Provides::service, ModuleDescriptor.Provides::providers));
        assertThat(provided).hasSize(2);
        for (Map.Entry<String, List<String>> service : provided.entrySet()) {
            assertThat(Files.readAllLines(classes.resolve("META-INF/services/" + service.getKey())))
                    .isEqualTo(service.getValue());
        }
    }
}
