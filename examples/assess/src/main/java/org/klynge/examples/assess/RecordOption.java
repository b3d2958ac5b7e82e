package org.klynge.examples.assess;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.klynge.rules.audit.DecisionRecord;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option {@code --record}: keeps what was decided, to be replayed later. What is kept already is never touched. */
final class RecordOption {

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description =
                    "Writes a record of the decision, which 'assess replay FILE' checks later. Where FILE is a folder"
                            + " that exists, as it must be with several dossiers, each record in it is named after the dossier,"
                            + " the scheme and the day, such as nscc-esca-labels-2021-11-06.json. No file is ever overwritten.")
    private @Nullable Path target;

    private final Clock clock;

    RecordOption(Clock clock) {
        this.clock = clock;
    }

    /** Refuses what cannot be kept, before anything is decided. */
    void check(CommandSpec spec, int dossiers) {
        if (target == null) {
            return;
        }
        if (dossiers == 0) {
            throw new ParameterException(
                    spec.commandLine(), "--record: nothing is decided that could be recorded; remove it");
        }
        if (dossiers > 1 && !Files.isDirectory(target)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--record: '" + target + "' is no folder; expected one that exists, since there are " + dossiers
                            + " dossiers");
        }
    }

    /** Writes the record of a decision, where one is wanted. */
    void keep(Decider decider, Decision decision, DossierFile dossier, Consumer<Problem> problems) {
        if (target == null) {
            return;
        }
        Path file = Files.isDirectory(target) ? target.resolve(name(decision, dossier)) : target;
        try {
            String json = DecisionRecord.of(decider, decision)
                    .recordedOn(LocalDate.now(clock))
                    .toJson();
            Files.writeString(file, json, UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException exists) {
            problems.accept(problem(file, "it exists already, and no record is overwritten; name another file"));
        } catch (NoSuchFileException noFolder) {
            problems.accept(problem(file, "there is no such folder"));
        } catch (IOException unwritable) {
            problems.accept(problem(file, String.valueOf(unwritable.getMessage())));
        }
    }

    private static Problem problem(Path file, String reason) {
        return new Problem(file.toString(), 1, 1, "the record cannot be written: " + reason);
    }

    private static String name(Decision decision, DossierFile dossier) {
        String file = String.valueOf(Path.of(dossier.name()).getFileName());
        int dot = file.lastIndexOf('.');
        return (dot > 0 ? file.substring(0, dot) : file) + "-"
                + decision.scheme().id() + "-" + decision.date() + ".json";
    }
}
