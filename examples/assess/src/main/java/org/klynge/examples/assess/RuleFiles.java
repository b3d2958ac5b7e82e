package org.klynge.examples.assess;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.klynge.rules.Klynge;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.document.Problem;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.spi.Plugins;

/** Rules of one's own, in files beside the built-in ones; they may speak of whatever plug-ins are installed. */
final class RuleFiles {

    private RuleFiles() {}

    /** Reads the files, or reports everything that is wrong with any of them; and plug-ins that cannot be used. */
    static Optional<RuleBook> read(List<Path> files, Consumer<Problem> report) {
        List<DocumentSource> documents = new ArrayList<>();
        for (Path file : files) {
            try {
                documents.add(DocumentSource.read(file));
            } catch (IOException unreadable) {
                report.accept(new Problem(file.toString(), 1, 1, "cannot be read: " + unreadable));
            }
        }
        if (documents.size() < files.size()) {
            return Optional.empty();
        }
        Plugins installed = Plugins.installed();
        installed
                .failures()
                .forEach(failure ->
                        report.accept(new Problem(failure.plugin(), 1, 1, "a plug-in: " + failure.message())));
        Parsed<RuleBook> parsed = RuleBookReader.extending(Klynge.ruleBook())
                .withPlugins(installed)
                .read(documents);
        parsed.problems().forEach(report);
        return parsed.value();
    }
}
