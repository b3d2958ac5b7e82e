package org.klynge.examples.assess;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.klynge.dossier.Dossier;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.document.Problem;
import picocli.CommandLine.TypeConversionException;

/**
 * A dossier as it is named on the command line.
 *
 * @param name the name of the file, as it was typed
 * @param day the day that was typed behind it
 */
record DossierFile(String name, Optional<LocalDate> day) {

    /** Splits a name at its last {@code @}, if a day follows and no file bears the whole name. */
    static DossierFile of(String argument) {
        int at = argument.lastIndexOf('@');
        if (at >= 0 && !exists(argument)) {
            try {
                return new DossierFile(argument.substring(0, at), Optional.of(Words.day(argument.substring(at + 1))));
            } catch (TypeConversionException noDay) {
                // Then it belongs to the name.
            }
        }
        return new DossierFile(argument, Optional.empty());
    }

    /** Reads the dossier, or reports everything that is wrong with it. */
    Optional<Dossier> read(DossierReader reader, Consumer<Problem> problems) {
        try {
            Parsed<Dossier> parsed = reader.read(DocumentSource.read(Path.of(name)));
            parsed.problems().forEach(problems);
            return parsed.value();
        } catch (IOException | InvalidPathException unreadable) {
            problems.accept(new Problem(name, 1, 1, "cannot be read: " + reason(unreadable)));
            return Optional.empty();
        }
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private String reason(Exception unreadable) {
        if (unreadable instanceof NoSuchFileException) {
            int at = name.lastIndexOf('@');
            return "there is no such file"
                    + (at >= 0 && exists(name.substring(0, at))
                            ? "; a day behind '@' is written like 2021-11-06, not '" + name.substring(at + 1) + "'"
                            : "");
        }
        if (unreadable instanceof AccessDeniedException) {
            return "permission denied";
        }
        return String.valueOf(unreadable.getMessage());
    }
}
