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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(arity = "1..*", paramLabel = "RECORD", description = "Files that --record wrote.")
    private List<Path> files = List.of();

    @Option(
            names = "--dossier",
            paramLabel = "DOSSIER",
            description = "What is known of the cluster today, YAML or JSON (default: the dossier of the record).")
    private @Nullable String today;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        common.checkFirst();
        Optional<RuleBook> read = common.readRules();
        if (read.isEmpty()) {
            return 2;
        }
        Optional<Dossier> known = Optional.empty();
        if (today != null) {
            known = new DossierFile(today, Optional.empty()).read(DossierReader.of(read.get()), common::report);
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
        common.print(common.format() == Format.JSON ? ReplayJson.of(replayed) : ReplayText.of(replayed));
        if (common.failed()) {
            return 2;
        }
        return replayed.stream().allMatch(each -> each.replay().isConfirmed()) ? 0 : 1;
    }

    private Optional<DecisionRecord> record(Path file) {
        try {
            Parsed<DecisionRecord> parsed = DecisionRecord.read(DocumentSource.read(file, DecisionRecord.LIMITS));
            parsed.problems().forEach(common::report);
            return parsed.value();
        } catch (NoSuchFileException missing) {
            common.report(new Problem(file.toString(), 1, 1, "cannot be read: there is no such file"));
        } catch (IOException unreadable) {
            common.report(new Problem(file.toString(), 1, 1, "cannot be read: " + unreadable.getMessage()));
        }
        return Optional.empty();
    }
}
