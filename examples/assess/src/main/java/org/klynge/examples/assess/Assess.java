package org.klynge.examples.assess;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.Problem;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.text.Detail;
import org.klynge.rules.text.Language;
import org.klynge.rules.text.SchemeText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code assess}: what clusters qualify for, and why. */
@Command(
        name = "assess",
        description = "Tells what clusters qualify for on a day, why, and what is still unknown.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every dossier was decided, or the scheme was printed",
            "2:something could not be read or written; the other dossiers were decided"
        })
public final class Assess implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "DOSSIER[@DATE]",
            description = "YAML or JSON files, each with a day of its own if wanted: nscc.yaml@2021-11-06.")
    private List<String> dossiers = List.of();

    @Option(names = "--scheme", paramLabel = "ID", description = "The rules to apply (default: ${DEFAULT-VALUE}).")
    private String scheme = EscaLabels.SCHEME;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day of the decision, or of the edition to print (default: today).")
    private @Nullable LocalDate date;

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            defaultValue = "award",
            description = "What is asked: award, apply, renew or keep (default: ${DEFAULT-VALUE}).")
    private Purpose purpose = Purpose.AWARD;

    @Option(
            names = "--assume",
            paramLabel = "CLAIM",
            description = "A claim to take as confirmed, such as eligibility; against a denial in the dossier it is a"
                    + " conflict and outweighs nothing; repeatable.")
    private List<String> assumed = List.of();

    @Option(
            names = "--print-scheme",
            paramLabel = "ID",
            description = "Prints the rules of a scheme as text, in the edition of the day, instead of deciding.")
    private @Nullable String printed;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "en",
            description = "The language of what is printed as text: en, nb or nl (default: ${DEFAULT-VALUE}).")
    private Language language = Language.ENGLISH;

    @Option(
            names = "--explain",
            paramLabel = "DETAIL",
            defaultValue = "full",
            description = "How much the text explains: full, short or why-not (default: ${DEFAULT-VALUE}).")
    private Detail detail = Detail.FULL;

    @Mixin
    private final ReadingOption readings = new ReadingOption();

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description = "The edition to apply, whatever is in force on the day.")
    private @Nullable String edition;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final RecordOption records;

    private final Clock clock;

    private Assess(Clock clock) {
        this.records = new RecordOption(clock);
        this.clock = clock;
    }

    /**
     * Runs the command.
     *
     * @param arguments what was typed
     */
    public static void main(String[] arguments) {
        int code = commandLine(Clock.system(ZoneId.systemDefault()))
                .setOut(new PrintWriter(new OutputStreamWriter(System.out, UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(System.err, UTF_8), true))
                .execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLine commandLine(Clock clock) {
        return new CommandLine(new Assess(clock))
                .addSubcommand(new ReplayCommand())
                .addSubcommand(new TimelineCommand(clock))
                .setExpandAtFiles(false)
                .registerConverter(LocalDate.class, Words::day)
                .registerConverter(Purpose.class, word -> Words.oneOf(Purpose.values(), Purpose::word, word))
                .registerConverter(Format.class, word -> Words.oneOf(Format.values(), Words::of, word))
                .registerConverter(Detail.class, word -> Words.oneOf(Detail.values(), Detail::word, word))
                .registerConverter(ReadingChoice.class, Words::reading)
                .registerConverter(Language.class, Words::language)
                .setParameterExceptionHandler((wrong, arguments) -> {
                    CommandLine command = wrong.getCommandLine();
                    command.getErr().println(Words.oneLine(String.valueOf(wrong.getMessage())));
                    command.getErr()
                            .println(command.getCommandSpec().qualifiedName() + " --help tells how it is used.");
                    return command.getCommandSpec().exitCodeOnInvalidInput();
                });
    }

    @Override
    public Integer call() {
        Optional<RuleBook> read = common.readRules();
        if (read.isEmpty()) {
            return 2;
        }
        RuleBook rules = read.get();
        records.check(spec, printed != null ? 0 : dossiers.size());
        if (printed != null) {
            return print(rules, printed);
        }
        if (dossiers.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "nothing to do; expected at least one DOSSIER[@DATE], or --print-scheme");
        }
        checkScheme("--scheme", scheme, rules);
        assumed.forEach(claim -> checkKnown("--assume", claim, rules.claims()));
        Decider decider = decider(rules);
        DossierReader reader = DossierReader.of(rules);
        List<Decision> decisions = new ArrayList<>();
        for (String argument : dossiers) {
            DossierFile file = DossierFile.of(argument);
            file.read(reader, common::report)
                    .flatMap(dossier -> decide(decider, file, dossier))
                    .ifPresent(decision -> {
                        decisions.add(decision);
                        records.keep(decider, decision, file, common::report);
                    });
        }
        common.print(common.format().of(decisions, language, detail));
        return common.failed() ? 2 : 0;
    }

    /** The rules as they were asked to be read and applied. */
    private Decider decider(RuleBook rules) {
        Decider decider =
                readings.follow(Klynge.decider(rules).forPurpose(purpose).assuming(assumed.toArray(new String[0])));
        if (edition == null) {
            return decider;
        }
        checkKnown("--edition", edition, Lists.transform(rules.editions(scheme), Scheme::edition));
        return decider.underEdition(edition);
    }

    private int print(RuleBook rules, String id) {
        if (!dossiers.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--print-scheme: prints rules and decides nothing; remove " + dossiers);
        }
        checkScheme("--print-scheme", id, rules);
        Scheme told = rules.edition(id, today())
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "--print-scheme: " + noEdition(rules, id, today())));
        common.print(SchemeText.of(told, language));
        return 0;
    }

    private Optional<Decision> decide(Decider decider, DossierFile file, Dossier dossier) {
        LocalDate day = file.day().orElseGet(this::today);
        RuleBook rules = decider.ruleBook();
        if (edition == null && rules.edition(scheme, day).isEmpty()) {
            common.report(new Problem(file.name(), 1, 1, noEdition(rules, scheme, day)));
            return Optional.empty();
        }
        return Optional.of(decider.decide(scheme, dossier, day));
    }

    private LocalDate today() {
        return date != null ? date : LocalDate.now(clock);
    }

    private static String noEdition(RuleBook rules, String id, LocalDate day) {
        String editions = String.join(
                ", ",
                rules.editions(id).stream()
                        .map(each -> each.edition() + " (" + each.inForce() + ")")
                        .toList());
        return "no edition of " + id + " is in force on " + day + "; known: " + editions;
    }

    private void checkScheme(String option, String id, RuleBook rules) {
        checkKnown(
                option,
                id,
                ImmutableSet.copyOf(rules.schemes().stream().map(Scheme::id).toList()));
    }

    private void checkKnown(String option, String name, Collection<String> known) {
        if (!known.contains(name)) {
            throw new ParameterException(
                    spec.commandLine(), option + ": '" + name + "' is not known; expected one of " + known);
        }
    }
}
