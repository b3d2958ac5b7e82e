package org.klynge.examples.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.scheme.ReadingChoice;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --reading}: published readings to follow instead of those that the schemes apply. */
final class ReadingOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--reading",
            paramLabel = "READING",
            description = "Another published reading to follow, such as gold.score=reading-1; repeatable, once for each"
                    + " requirement or validity.")
    private List<ReadingChoice> readings = List.of();

    /** The decider that follows them; refuses a reading that nobody has, and two of the same thing. */
    Decider follow(Decider decider) {
        Map<String, ReadingChoice> chosen = new HashMap<>();
        Decider following = decider;
        for (ReadingChoice reading : readings) {
            ReadingChoice other = chosen.putIfAbsent(reading.of(), reading);
            if (other != null) {
                throw refused(
                        "'" + other + "' and '" + reading + "' are readings of the same thing; expected one of them");
            }
            if (!decider.ruleBook().readings().contains(reading)) {
                throw refused("'" + reading + "' is not known; expected one of "
                        + decider.ruleBook().readings());
            }
            following = following.reading(reading);
        }
        return following;
    }

    private ParameterException refused(String why) {
        return new ParameterException(command.commandLine(), "--reading: " + why);
    }
}
