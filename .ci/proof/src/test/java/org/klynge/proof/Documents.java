package org.klynge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.Parsed;

/** The documents of the project, from which fuzzing starts, and what holds of all that is read. */
final class Documents {

    private Documents() {}

    /** All documents in some folders of the project and the folders in them. */
    static Stream<Arguments> in(String... folders) {
        return Stream.of(folders)
                .flatMap(Documents::files)
                .filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                .map(file -> Arguments.of(bytes(file)));
    }

    /** Maven runs tests in the directory of their module. */
    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(Path.of("../..", folder))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static DocumentSource source(byte[] bytes) {
        try {
            return DocumentSource.read("fuzzed", new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Expects a value or else problems, each at a place and in a line. */
    static void assertAnswered(Parsed<?> parsed) {
        assertThat(parsed.value().isPresent()).isEqualTo(parsed.problems().isEmpty());
        assertThat(parsed.problems()).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.message()).isNotBlank().doesNotContain("\n", "\r");
        });
    }
}
