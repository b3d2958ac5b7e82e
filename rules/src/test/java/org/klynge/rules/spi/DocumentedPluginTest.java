package org.klynge.rules.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.RegionalNode;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.standing.Grant;
import org.klynge.standing.ProgramStatus;

/** The plug-in in the documentation of the package compiles, and is found on the class path and on the module path. */
class DocumentedPluginTest {

    private static final Path DOCUMENTATION = Path.of("src/main/java/org/klynge/rules/spi/package-info.java");
    private static final Map<String, String> PROVIDERS = Map.of(
            "ConditionPlugin",
            "OfficeIn",
            "FactPlugin",
            "Turnover",
            "ScoringPlugin",
            "Strictest",
            "SchemePlugin",
            "Rules");

    @TempDir
    Path folder;

    private Path classes;

    @BeforeEach
    void write() throws IOException {
        List<String> snippets = new ArrayList<>();
        Matcher matcher = Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* \\}</pre>", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENTATION));
        while (matcher.find()) {
            snippets.add(matcher.group(1).replaceAll("(?m)^ \\* ?", ""));
        }
        assertThat(snippets).hasSize(2);
        classes = folder.resolve("classes");
        Files.createDirectories(folder.resolve("source/example/region"));
        Files.writeString(folder.resolve("source/example/region/Region.java"), snippets.get(0));
        Files.writeString(folder.resolve("source/module-info.java"), snippets.get(1));
    }

    /** The artifacts that the tests run with: those of the project as folders, everything else as jars. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private void compile(String... options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        List<String> all = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        all.addAll(Arrays.asList(options));
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources;
            try (Stream<Path> found = Files.walk(folder.resolve("source"))) {
                boolean modular = all.contains("--module-path");
                sources = found.filter(path -> path.toString().endsWith(".java"))
                        .filter(path -> modular || !path.endsWith("module-info.java"))
                        .toList();
            }
            boolean compiled = compiler.getTask(
                            errors, files, null, all, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(errors.toString()).isTrue();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void on_the_class_path() throws IOException {
        compile("-classpath", classPath());
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        for (Map.Entry<String, String> provider : PROVIDERS.entrySet()) {
            Files.writeString(
                    services.resolve("org.klynge.rules.spi." + provider.getKey()),
                    "example.region.Region$" + provider.getValue() + "\n");
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Klynge.class.getClassLoader())) {
            assertDecides(loader, Klynge::withInstalled);
        }
    }

    @Test
    void on_the_module_path() throws ReflectiveOperationException {
        Set<String> wanted = Set.of("core", "rules");
        Path[] modulePath = Arrays.stream(classPath().split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> !path.endsWith("test-classes"))
                .filter(path -> Files.isDirectory(path)
                        ? wanted.contains(path.toAbsolutePath()
                                .getParent()
                                .getParent()
                                .getFileName()
                                .toString())
                        : isNeeded(path))
                .toArray(Path[]::new);
        compile(
                "--module-path",
                String.join(
                        File.pathSeparator,
                        Arrays.stream(modulePath).map(Path::toString).toList()));
        // A layer of its own, in which Klynge is a module as well; the class path of the tests stays out of it.
        ModuleFinder finder = ModuleFinder.compose(ModuleFinder.of(modulePath), ModuleFinder.of(classes));
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(finder, ModuleFinder.of(), Set.of("example.region", "org.klynge.rules"));
        ModuleLayer layer = ModuleLayer.defineModulesWithOneLoader(
                        configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
                .layer();
        ClassLoader loader = layer.findLoader("org.klynge.rules");
        Class<?> plugins = loader.loadClass("org.klynge.rules.spi.Plugins");
        assertThat(plugins.getModule().getName()).isEqualTo("org.klynge.rules");
        Object installed = with(loader, () -> invoke(plugins, null, "installed"));
        assertThat(invoke(plugins, installed, "failures")).asString().isEqualTo("[]");
        for (String kind : List.of("conditions", "facts", "scoring", "schemes")) {
            assertThat((Map<?, ?>) invoke(plugins, installed, kind)).as(kind).hasSize(1);
        }
        Class<?> frontDoor = loader.loadClass("org.klynge.rules.Klynge");
        Object decider = with(loader, () -> invoke(frontDoor, null, "withInstalled"));
        assertThat(decider.getClass().getModule().getName()).isEqualTo("org.klynge.rules");
    }

    private static boolean isNeeded(Path jar) {
        String name = jar.getFileName().toString();
        return Stream.of("guava-33", "failureaccess", "snakeyaml-engine", "commons-numbers", "jspecify")
                .anyMatch(name::startsWith);
    }

    private static Object invoke(Class<?> type, Object target, String method) {
        try {
            return type.getMethod(method).invoke(target);
        } catch (ReflectiveOperationException failed) {
            throw new LinkageError("the layer lacks " + method, failed);
        }
    }

    private static <T> T with(ClassLoader loader, Supplier<T> action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return action.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void assertDecides(ClassLoader loader, Supplier<Decider> install) {
        Decider decider = with(loader, install);
        LocalDate day = LocalDate.of(2026, 5, 1);
        Dossier dossier = Dossier.builder()
                .cluster(Cluster.builder()
                        .id("nscc")
                        .addNode(new RegionalNode("Grimstad", java.util.Optional.of("Agder")))
                        .build())
                .addGrant(Grant.builder()
                        .standing(EscaLabels.SILVER)
                        .from(PartialDate.parse("2025-06-01"))
                        .until(PartialDate.parse("2027-06-01"))
                        .build())
                .build();
        Decision decision = decider.decide("region", dossier, day);
        assertThat(decision.failures()).isEmpty();
        assertThat(decision.verdict(ProgramStatus.of("region/accredited"))).isEqualTo(Verdict.MET);
        assertThat(decision.requirement("region.turnover").margin()).hasToString("Optional[20000000 EUR]");
    }
}
