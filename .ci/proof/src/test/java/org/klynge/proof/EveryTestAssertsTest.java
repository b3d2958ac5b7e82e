package org.klynge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test that asserts nothing passes whatever the code does. */
class EveryTestAssertsTest {

    /** Maven runs tests in the directory of their module. */
    private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

    @Test
    void of_all_modules() throws IOException {
        List<Path> modules = modulesWithTests();
        assertThat(modules)
                .as("modules with tests under %s", PROJECT)
                .contains(PROJECT.resolve("core"), PROJECT.resolve("rules"))
                .allSatisfy(module -> assertThat(testClasses(module))
                        .as(
                                "The tests of %s are not compiled. Let .ci/proof/pom.xml depend on it, or run all modules.",
                                module)
                        .isDirectory());
        JavaClasses classes = new ClassFileImporter()
                .importPaths(
                        modules.stream().map(EveryTestAssertsTest::testClasses).toList());
        assertThat(tests(classes)).hasSizeGreaterThan(1000);
        assertThat(tests(classes))
                .filteredOn(test -> !test.getOwner().isEquivalentTo(NothingAsserted.class))
                .filteredOn(test -> !Assertions.canFail(test))
                .extracting(JavaMethod::getFullName)
                .as("tests in which nothing can fail")
                .isEmpty();
    }

    @Test
    void one_that_does_not_is_found() {
        JavaClasses classes = new ClassFileImporter().importClasses(NothingAsserted.class);
        assertThat(tests(classes))
                .filteredOn(test -> !Assertions.canFail(test))
                .extracting(JavaMethod::getName)
                .containsExactlyInAnyOrder(
                        "asserts_nothing", "asserts_nothing_in_what_it_calls", "says_what_it_is_about_and_no_more");
    }

    private static List<JavaMethod> tests(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(Assertions::isTest)
                .toList();
    }

    private static List<Path> modulesWithTests() throws IOException {
        try (Stream<Path> folders = Files.walk(PROJECT, 3)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("pom.xml")))
                    .filter(folder -> Files.isDirectory(folder.resolve("src/test/java")))
                    .sorted()
                    .toList();
        }
    }

    private static Path testClasses(Path module) {
        return module.resolve("target/test-classes");
    }
}
