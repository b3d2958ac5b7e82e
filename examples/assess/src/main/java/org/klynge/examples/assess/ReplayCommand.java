package org.klynge.examples.assess;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.audit.DecisionRecord;
import org.klynge.rules.audit.Replay;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.document.Problem;
import org.klynge.rules.scheme.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code assess replay}: whether recorded decisions still stand, and what differs. */
@Command(
        name = "replay",
        description = "Decides again what was recorded, and tells what differs. A file that is called 'replay' is given"
                + " as ./replay.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every decision is confirmed",
            "1:a decision is not confirmed",
            "2:something could not be read; the other records were replayed"
        })
final class ReplayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "RECORD", description = "Files that --record wrote.")
    private List<Path> files = List.of();

    @Option(
            names = "--dossier",
            paramLabel = "DOSSIER",
            description = "What is known of the cluster today, YAML or JSON (default: the dossier of the record).")
    private @Nullable String today;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "A catalogue or a scheme of one's own, YAML or JSON, beside the built-in ones; repeatable.")
    private List<Path> rules = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    private boolean failed;

    @Override
    public Integer call() {
        if (spec.parent().commandLine().getParseResult().matchedArgs().size() > 0) {
            throw new ParameterException(
                    spec.commandLine(), "replay: expected before everything else; what stands before it is for assess");
        }
        Optional<RuleBook> read = RuleFiles.read(rules, this::report);
        if (read.isEmpty()) {
            return 2;
        }
        Optional<Dossier> known = Optional.empty();
        if (today != null) {
            known = new DossierFile(today, Optional.empty()).read(DossierReader.of(read.get()), this::report);
            if (known.isEmpty()) {
                return 2;
            }
        }
        Decider decider = Klynge.decider(read.get());
        List<ReplayedFile> replayed = new ArrayList<>();
        for (Path file : files) {
            Optional<DecisionRecord> record = record(file);
            if (record.isPresent()) {
                replayed.add(new ReplayedFile(
                        file.toString(),
                        known.map(dossier -> Replay.of(record.get(), decider, dossier))
                                .orElseGet(() -> Replay.of(record.get(), decider))));
            }
        }
        spec.commandLine().getOut().print(format == Format.JSON ? ReplayJson.of(replayed) : ReplayText.of(replayed));
        spec.commandLine().getOut().flush();
        if (failed) {
            return 2;
        }
        return replayed.stream().allMatch(each -> each.replay().isConfirmed()) ? 0 : 1;
    }

    private Optional<DecisionRecord> record(Path file) {
        try {
            Parsed<DecisionRecord> parsed = DecisionRecord.read(DocumentSource.read(file, DecisionRecord.LIMITS));
            parsed.problems().forEach(this::report);
            return parsed.value();
        } catch (NoSuchFileException missing) {
            report(new Problem(file.toString(), 1, 1, "cannot be read: there is no such file"));
        } catch (IOException unreadable) {
            report(new Problem(file.toString(), 1, 1, "cannot be read: " + unreadable.getMessage()));
        }
        return Optional.empty();
    }

    private void report(Problem problem) {
        failed = true;
        spec.commandLine().getErr().println(Words.oneLine(problem.toString()));
    }
}
