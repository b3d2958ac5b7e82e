package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.klynge.standing.Standing;

/** Readings by the requirement or standing that is read so, and what they make of a scheme. */
final class ChosenReadings {

    private final ImmutableMap<String, String> readings;

    /** Of several choices for the same thing, the last one counts. */
    ChosenReadings(Iterable<ReadingChoice> choices) {
        ImmutableMap.Builder<String, String> byName = ImmutableMap.builder();
        choices.forEach(choice -> byName.put(choice.of(), choice.reading()));
        this.readings = byName.buildKeepingLast();
    }

    /** What can be chosen in a scheme: of whatever has other readings, each of them, and the one that is applied. */
    static Stream<ReadingChoice> known(Scheme scheme) {
        return scheme.rules().entrySet().stream()
                .flatMap(said -> Stream.concat(
                        said.getValue().requirements().values().stream()
                                .filter(requirement ->
                                        !requirement.otherReadings().isEmpty())
                                .flatMap(requirement -> requirement.readings().stream()
                                        .map(reading -> new ReadingChoice(requirement.id(), reading))),
                        said.getValue().validity().stream()
                                .filter(validity -> !validity.otherReadings().isEmpty())
                                .flatMap(validity -> validity.readings().stream()
                                        .map(reading -> ReadingChoice.ofValidity(said.getKey(), reading)))));
    }

    /** The same scheme, read so; one that extends another tells it as a change, since that is what it would be written as. */
    Scheme in(Scheme scheme) {
        ImmutableMap.Builder<Standing, StandingRules> rules = ImmutableMap.builder();
        Set<Change> changes = new LinkedHashSet<>();
        scheme.rules().forEach((standing, said) -> rules.put(standing, in(standing, said, changes)));
        if (changes.isEmpty()) {
            return scheme;
        }
        return ImmutableScheme.builder()
                .like(scheme)
                .rules(rules.buildOrThrow())
                .addAllChanges(scheme.base().isPresent() ? changes : ImmutableList.of())
                .build();
    }

    private StandingRules in(Standing standing, StandingRules said, Set<Change> changes) {
        ImmutableListMultimap.Builder<Purpose, Requirement> requirements = ImmutableListMultimap.builder();
        said.requirements().forEach((purpose, before) -> {
            Requirement after = in(before);
            if (!after.equals(before)) {
                changes.add(new Change.Replaced(before, after));
            }
            requirements.put(purpose, after);
        });
        return said.requiring(requirements.build()).running(said.validity().map(before -> {
            Validity after = in(standing, before);
            if (!after.equals(before)) {
                changes.add(new Change.OtherValidity(
                        standing, said.validity(), said.validity().map(same -> after)));
            }
            return after;
        }));
    }

    private Requirement in(Requirement requirement) {
        return chosen(requirement.id(), requirement.readings())
                .map(requirement::withReading)
                .orElse(requirement);
    }

    private Validity in(Standing standing, Validity validity) {
        return chosen(standing.fullName(), validity.readings())
                .map(validity::withReading)
                .orElse(validity);
    }

    private Optional<String> chosen(String of, Set<String> known) {
        return Optional.ofNullable(readings.get(of)).filter(known::contains);
    }
}
