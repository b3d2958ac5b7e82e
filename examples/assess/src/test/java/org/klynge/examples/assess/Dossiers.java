package org.klynge.examples.assess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.Parsed;

/** The dossiers that come with the example. */
final class Dossiers {

    private static final Path FOLDER = Path.of("dossiers");

    private Dossiers() {}

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Parsed<Dossier> parsed(String name) {
        try {
            return DossierReader.of(Klynge.ruleBook()).read(DocumentSource.read(FOLDER.resolve(name + ".yaml")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Dossier read(String name) {
        return parsed(name).orThrow();
    }
}
