package org.klynge.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klynge.rules.scheme.Scheme;

/** The same on the module path: Klynge and this module as named modules, which see of each other only what is exported. */
class ModulePathTest {

    private static final String MODULE = "org.klynge.examples.custom";

    /** What an application needs to run with Klynge; the libraries of the tests stay out. */
    private static final List<String> NEEDED =
            List.of("klynge-", "guava-", "failureaccess-", "snakeyaml-engine-", "commons-numbers-", "jspecify-");

    private static Path[] modulePath() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(classPath.split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> Files.isDirectory(path)
                        ? Files.exists(path.resolve("module-info.class"))
                        : NEEDED.stream().anyMatch(path.getFileName().toString()::startsWith))
                .toArray(Path[]::new);
    }

    @Test
    void the_module_is_found_and_opens_its_own_documents() throws ReflectiveOperationException {
        // Nothing names this module but that it provides what Klynge uses.
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(ModuleFinder.of(modulePath()), ModuleFinder.of(), Set.of("org.klynge.rules"));
        ModuleLayer layer = ModuleLayer.defineModulesWithOneLoader(
                        configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
                .layer();
        assertThat(layer.findModule(MODULE)).isPresent();

        Class<?> frontDoor = layer.findLoader("org.klynge.rules").loadClass("org.klynge.rules.Klynge");
        assertThat(frontDoor.getModule().isNamed()).isTrue();
        Object ruleBook = call(installed(frontDoor), "ruleBook");
        assertThat(((Stream<?>) call(call(ruleBook, "schemes"), "stream"))
                        .map(scheme -> call(scheme, "id"))
                        .distinct())
                .hasSameElementsAs(Invented.KLYNGE.ruleBook().schemes().stream()
                        .map(Scheme::id)
                        .distinct()
                        .toList())
                .contains(CatalunyaClusters.SCHEME, GoCluster.SCHEME, Innovationskraft.SCHEME, Poles.SCHEME);
    }

    /** The service loader asks the loader of the thread, which must not be that of the tests. */
    private static Object installed(Class<?> frontDoor) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(frontDoor.getClassLoader());
        try {
            return frontDoor.getMethod("withInstalled").invoke(null);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Object call(Object target, String method) {
        try {
            return publicType(target).getMethod(method).invoke(target);
        } catch (ReflectiveOperationException lacking) {
            throw new LinkageError("the layer lacks " + method, lacking);
        }
    }

    /** Generated classes are not exported, what they extend is. */
    private static Class<?> publicType(Object target) {
        Class<?> type = target.getClass();
        while (!Modifier.isPublic(type.getModifiers())) {
            type = type.getSuperclass();
        }
        return type;
    }
}
