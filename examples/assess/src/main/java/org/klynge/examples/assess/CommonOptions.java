package org.klynge.examples.assess;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.klynge.rules.document.Problem;
import org.klynge.rules.scheme.RuleBook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command takes and does alike: rules of one's own, a format, help, and problems that are told and kept in mind. */
final class CommonOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

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

    /** The built-in rules and those of the files; nothing where a file cannot be read, which is reported. */
    Optional<RuleBook> readRules() {
        return RuleFiles.read(rules, this::report);
    }

    Format format() {
        return format;
    }

    /** Refuses a command that stands behind something that only {@code assess} itself takes. */
    void checkFirst() {
        if (command.parent().commandLine().getParseResult().matchedArgs().size() > 0) {
            throw new ParameterException(
                    command.commandLine(),
                    command.name() + ": expected before everything else; what stands before it is for assess");
        }
    }

    /** Tells a problem on one line, whatever characters are in it. */
    void report(Problem problem) {
        failed = true;
        command.commandLine().getErr().println(Words.oneLine(problem.toString()));
    }

    /** Whether any problem was reported. */
    boolean failed() {
        return failed;
    }

    /** Writes what a command has found, all of it at once. */
    void print(String text) {
        PrintWriter out = command.commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
