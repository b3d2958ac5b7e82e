package org.klynge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;

/** Every public value of Klynge can be asked for: a new one without an arbitrary is noticed here. */
class KlyngeDomainCompletenessTest {

    /** What is public and no value, each with the kind of thing that it is. */
    private static final ImmutableMap<String, String> NO_VALUES = ImmutableMap.<String, String>builder()
            .put("assessment.Assessment$Builder", "builder")
            .put("assessment.Indicator$Builder", "builder")
            .put("assessment.IndicatorCatalogue$Builder", "builder")
            .put("cluster.Cluster$Builder", "builder")
            .put("cluster.Profile$Builder", "builder")
            .put("dossier.Attestation$Builder", "builder")
            .put("dossier.Dossier$Builder", "builder")
            .put("standing.Grant$Builder", "builder")
            .put("rules.scheme.Requirement$Builder", "builder")
            .put("rules.scheme.Scheme$Builder", "builder")
            .put("fact.Identifier", "functions")
            .put("fact.Numeral", "functions")
            .put("rules.Klynge", "functions")
            .put("rules.esca.EscaLabels", "constants")
            .put("rules.nic.Nic", "constants")
            .put("rules.condition.FactRegistry", "registry")
            .put("rules.spi.Plugins", "registry")
            .put("rules.decision.Decider", "decider")
            .put("rules.decision.Engine", "engine")
            .put("rules.spi.Plugin", "plug-in")
            .put("rules.spi.ConditionPlugin", "plug-in")
            .put("rules.spi.FactPlugin", "plug-in")
            .put("rules.spi.SchemePlugin", "plug-in")
            .put("rules.spi.ScoringPlugin", "plug-in")
            .put("rules.scheme.RuleBookConflict", "exception")
            .put("rules.document.DossierReader", "reader")
            .put("rules.document.RuleBookReader", "reader")
            .put("rules.document.CatalogueWriter", "writer")
            .put("rules.document.DossierWriter", "writer")
            .put("rules.document.SchemeWriter", "writer")
            .put("rules.document.DocumentSchemas", "functions")
            .put("rules.document.JsonText", "writer")
            .put("rules.text.DecisionJson", "writer")
            .put("rules.text.DecisionText", "writer")
            .put("rules.text.SchemeText", "writer")
            .put("rules.text.Wording", "writer")
            .buildOrThrow();

    private static final String PREFIX = "org.klynge.";

    @Test
    void every_public_value_has_an_arbitrary_or_is_a_kind_of_one_that_has() throws Exception {
        ImmutableSet<Class<?>> provided =
                Provider.all().stream().map(Provider::value).collect(ImmutableSet.toImmutableSet());
        assertThat(publicTypes().stream()
                        .filter(type -> !type.isEnum())
                        .filter(type -> provided.stream().noneMatch(some -> some.isAssignableFrom(type)))
                        .map(KlyngeDomainCompletenessTest::name))
                .as("public types without an arbitrary; give them one, or list them as no values")
                .containsExactlyInAnyOrderElementsOf(NO_VALUES.keySet());
    }

    @Test
    void no_two_arbitraries_are_for_the_same_value() {
        assertThat(Provider.all().stream().map(Provider::value)).doesNotHaveDuplicates();
    }

    private static String name(Class<?> type) {
        return type.getName().substring(PREFIX.length());
    }

    private static ImmutableList<Class<?>> publicTypes() throws Exception {
        return Stream.concat(exported(Dossier.class).stream(), exported(Klynge.class).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The public types, nested ones too, in the packages that the module of a class exports to everybody. */
    private static ImmutableList<Class<?>> exported(Class<?> member)
            throws IOException, URISyntaxException, ClassNotFoundException {
        Path place = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleReference module =
                ModuleFinder.of(place).findAll().stream().findFirst().orElseThrow();
        ImmutableSet<String> packages = module.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<Class<?>> types = ImmutableList.builder();
        try (ModuleReader reader = module.open()) {
            for (String file :
                    reader.list().filter(each -> each.endsWith(".class")).toList()) {
                String name =
                        file.substring(0, file.length() - ".class".length()).replace('/', '.');
                int simple = name.lastIndexOf('.');
                if (simple > 0 && packages.contains(name.substring(0, simple)) && !name.endsWith("package-info")) {
                    Class<?> type = Class.forName(name, false, member.getClassLoader());
                    if (isPublic(type)) {
                        types.add(type);
                    }
                }
            }
        }
        return types.build();
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (around == null || isPublic(around));
    }
}
