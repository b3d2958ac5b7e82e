package org.klynge.examples.assess;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.scheme.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code assess timeline}: what clusters held when, and what ends next. */
@Command(
        name = "timeline",
        description =
                "Tells what clusters held on a day: valid, renewable, lapsed or never, or what is possible; and draws"
                        + " it over the years, with gaps, deadlines and what other readings would change. A file that is called"
                        + " 'timeline' is given as ./timeline.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every timeline was told",
            "2:something could not be read; the timelines of the other dossiers were told"
        })
final class TimelineCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "DOSSIER[@DATE]",
            description = "YAML or JSON files, each with a day of its own if wanted: nscc.yaml@2023-12-01.")
    private List<String> dossiers = List.of();

    @Option(names = "--date", paramLabel = "DATE", description = "The day that is asked for (default: today).")
    private @Nullable LocalDate date;

    @Option(
            names = "--as-known-on",
            paramLabel = "DATE",
            description =
                    "Only what was given by this day counts, for every day that is told or drawn (default: the day that"
                            + " is asked for).")
    private @Nullable LocalDate known;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final ReadingOption readings = new ReadingOption();

    private final Clock clock;

    TimelineCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        common.checkFirst();
        Optional<RuleBook> rules = common.readRules();
        if (rules.isEmpty()) {
            return 2;
        }
        DossierReader reader = DossierReader.of(rules.get());
        Decider decider = readings.follow(Klynge.decider(rules.get()));
        LocalDate day = date != null ? date : LocalDate.now(clock);
        List<AskedTimeline> timelines = new ArrayList<>();
        for (String argument : dossiers) {
            DossierFile file = DossierFile.of(argument);
            file.read(reader, common::report)
                    .map(dossier ->
                            AskedTimeline.of(decider, dossier, file.day().orElse(day), Optional.ofNullable(known)))
                    .ifPresent(timelines::add);
        }
        common.print(common.format() == Format.JSON ? TimelineJson.of(timelines) : TimelineText.of(timelines));
        return common.failed() ? 2 : 0;
    }
}
