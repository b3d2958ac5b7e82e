package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DossierOnDay;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.timeline.Held;
import org.klynge.rules.timeline.HoldingState;
import org.klynge.rules.timeline.Timeline;
import org.klynge.standing.Standing;

/**
 * Decides one dossier on one day: on the standings of an edition as it is read, and again with a single reading exchanged.
 * A condition is evaluated anew only where the exchange can touch it.
 */
final class Weighing {

    /** A condition, and the reading of a validity that it is evaluated by. */
    private record Question(Optional<ReadingChoice> exchanged, Condition condition) {}

    private final Engine engine;
    private final RuleBook rules;
    private final Function<ReadingChoice, RuleBook> choosing;
    private final DossierOnDay record;
    private final Purpose purpose;
    private final ImmutableSet<ReadingChoice> otherValidities;
    private final Map<Question, Evaluation> evaluated = new HashMap<>();
    private final Situation asRead;
    private final Map<ReadingChoice, Situation> otherwise = new HashMap<>();
    private final Map<Ahead, Optional<PartialDate>> lastDays = new HashMap<>();

    /** A standing that would be given or renewed, and what decides on how long it would run. */
    private record Ahead(Standing standing, Validity validity, Situation situation) {}

    /** Beside the rules as they are read stands what they are with one more reading chosen. */
    Weighing(
            Engine engine,
            RuleBook rules,
            Function<ReadingChoice, RuleBook> choosing,
            DossierOnDay record,
            Purpose purpose) {
        this.engine = engine;
        this.rules = rules;
        this.choosing = choosing;
        this.record = record;
        this.asRead = new Situation(record, rules);
        this.purpose = purpose;
        this.otherValidities = rules.schemes().stream()
                .flatMap(scheme -> scheme.rules().entrySet().stream())
                .flatMap(said -> said.getValue().validity().stream()
                        .flatMap(validity -> validity.otherReadings().stream())
                        .map(other -> ReadingChoice.ofValidity(said.getKey(), other.id())))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The decision on every standing, as the rules are read. */
    ImmutableMap<Standing, StandingDecision> standings(Scheme edition) {
        return standings(edition, Optional.empty());
    }

    private ImmutableMap<Standing, StandingDecision> standings(Scheme edition, Optional<ReadingChoice> exchanged) {
        // Requirements that several standings share are decided once.
        Map<Requirement, RequirementDecision> decided = new HashMap<>();
        ImmutableMap.Builder<Standing, StandingDecision> standings = ImmutableMap.builder();
        for (Standing standing : edition.ladder().standings()) {
            StandingRules said = edition.rules(standing);
            ImmutableList.Builder<RequirementDecision> requirements = ImmutableList.builder();
            for (Requirement requirement : said.requirements(purpose)) {
                requirements.add(
                        decided.computeIfAbsent(read(requirement, exchanged), each -> decide(each, exchanged)));
            }
            standings.put(
                    standing,
                    StandingDecision.of(
                            standing,
                            requirements.build(),
                            said.validity()
                                    .map(validity -> read(standing, validity, exchanged))
                                    .flatMap(validity -> lastDays.computeIfAbsent(
                                            new Ahead(standing, validity, situation(standing, exchanged)),
                                            this::lastDay)),
                            purpose == Purpose.RENEW
                                    ? situation(standing, exchanged)
                                            .known()
                                            .on(standing, record.day())
                                            .renewableUntil()
                                    : Optional.empty()));
        }
        return standings.buildOrThrow();
    }

    private static Requirement read(Requirement requirement, Optional<ReadingChoice> exchanged) {
        return exchanged
                .filter(choice -> choice.of().equals(requirement.id()))
                .map(ReadingChoice::reading)
                .filter(requirement.readings()::contains)
                .map(requirement::withReading)
                .orElse(requirement);
    }

    private static Validity read(Standing standing, Validity validity, Optional<ReadingChoice> exchanged) {
        return exchanged
                .filter(choice -> choice.isOf(standing))
                .map(ReadingChoice::reading)
                .filter(validity.readings()::contains)
                .map(validity::withReading)
                .orElse(validity);
    }

    private RequirementDecision decide(Requirement requirement, Optional<ReadingChoice> exchanged) {
        Evaluation evaluation = requirement.required()
                ? evaluate(requirement.condition(), exchanged)
                : notRequired(requirement.condition());
        if (exchanged.isPresent()) {
            return new RequirementDecision(requirement, evaluation, ImmutableList.of());
        }
        ImmutableList.Builder<RequirementDecision.ReadingDecision> others = ImmutableList.builder();
        for (Reading other : requirement.otherReadings()) {
            Optional<Evaluation> read = other.condition().map(condition -> evaluate(condition, Optional.empty()));
            others.add(new RequirementDecision.ReadingDecision(
                    other,
                    read.map(Evaluation::verdict).orElse(Verdict.MET),
                    read.map(Evaluation::failures).orElse(ImmutableList.of())));
        }
        ImmutableMap.Builder<ReadingChoice, Verdict> validities = ImmutableMap.builder();
        validityReadings(consulted(evaluation))
                .forEach(choice -> validities.put(
                        choice,
                        evaluate(evaluation.condition(), Optional.of(choice)).verdict()));
        return new RequirementDecision(requirement, evaluation, others.build(), validities.buildOrThrow());
    }

    /** Met whatever the condition, which is told all the same. */
    private static Evaluation notRequired(Condition condition) {
        return new Evaluation(condition, Verdict.MET, new Evidence.Parts(), ImmutableList.of(), ImmutableList.of());
    }

    private Evaluation evaluate(Condition condition, Optional<ReadingChoice> exchanged) {
        Optional<ReadingChoice> validity = exchanged.filter(ReadingChoice::isOfValidity);
        Question plain = new Question(Optional.empty(), condition);
        Evaluation evaluation = evaluated.computeIfAbsent(plain, asked -> evaluate(condition, asRead));
        if (validity.isEmpty() || withThoseBelow(consulted(evaluation)).noneMatch(validity.get()::isOf)) {
            return evaluation;
        }
        return evaluated.computeIfAbsent(
                new Question(validity, condition), asked -> evaluate(condition, otherwise(validity.get())));
    }

    private Situation otherwise(ReadingChoice choice) {
        return otherwise.computeIfAbsent(choice, each -> new Situation(record, choosing.apply(each)));
    }

    /** What the engine finds, as certain as going through cases makes it. */
    private Evaluation evaluate(Condition condition, Situation situation) {
        return Tightening.of(engine.evaluate(condition, situation));
    }

    /** The standings of which grants were looked up: how long these run may matter. */
    private static Stream<Standing> consulted(Evaluation evaluation) {
        Stream<Holding> own = Stream.of();
        if (evaluation.evidence() instanceof Evidence.Grants grants) {
            own = grants.holdings().stream();
        } else if (evaluation.evidence() instanceof Evidence.Terms terms) {
            own = terms.holdings().stream();
        }
        return Stream.concat(
                        own.map(Holding::standing), evaluation.parts().stream().flatMap(Weighing::consulted))
                .distinct();
    }

    /** How long these run may depend on how long those run that they sit on. */
    private Stream<Standing> withThoseBelow(Stream<Standing> standings) {
        return rules.sittingOn(standings.toList()).stream();
    }

    private Stream<ReadingChoice> validityReadings(Stream<Standing> standings) {
        return withThoseBelow(standings)
                .flatMap(standing -> otherValidities.stream().filter(choice -> choice.isOf(standing)));
    }

    /** The readings whose exchange may move something. */
    private ImmutableSet<ReadingChoice> exchangeable(Scheme edition, ImmutableMap<Standing, StandingDecision> decided) {
        ImmutableSet.Builder<ReadingChoice> choices = ImmutableSet.builder();
        for (StandingDecision decision : decided.values()) {
            for (RequirementDecision requirement : decision.requirements()) {
                requirement
                        .otherReadings()
                        .forEach(other -> choices.add(new ReadingChoice(
                                requirement.requirement().id(), other.reading().id())));
                choices.addAll(requirement.otherValidities().keySet());
            }
        }
        validityReadings(edition.ladder().standings().stream()).forEach(choices::add);
        return choices.build();
    }

    /** Decides again with each other reading alone, and tells where that makes a difference. */
    void contest(Scheme edition, ImmutableMap<Standing, StandingDecision> decided, ImmutableDecision.Builder decision) {
        for (ReadingChoice choice : exchangeable(edition, decided)) {
            standings(edition, Optional.of(choice)).forEach((standing, otherwise) -> {
                StandingDecision undisturbed = decided.getOrDefault(standing, otherwise);
                if (otherwise.verdict() != undisturbed.verdict()) {
                    decision.addDecisive(new DecisiveReading(choice, standing, otherwise.verdict()));
                }
                if (!otherwise.validUntil().equals(undisturbed.validUntil())) {
                    decision.addContestedValidity(new ContestedValidity(choice, standing, otherwise.validUntil()));
                }
            });
        }
    }

    /** By the exchanged reading, where it is of how long the standing runs, or one that it sits on. */
    private Situation situation(Standing standing, Optional<ReadingChoice> exchanged) {
        return exchanged
                .filter(choice -> withThoseBelow(Stream.of(standing)).anyMatch(choice::isOf))
                .map(this::otherwise)
                .orElse(asRead);
    }

    /**
     * The last day of a standing that is renewed on the day of the decision, or that is given on it; nothing where that would
     * not be a renewal or a first award, where its assessment is not known, or where the time is over already. A standing
     * that counts from its grant and is certainly held on the day runs on to the end of what is held.
     */
    private Optional<PartialDate> lastDay(Ahead ahead) {
        Standing standing = ahead.standing();
        Validity validity = ahead.validity();
        Timeline timeline = ahead.situation().known();
        if (purpose == Purpose.RENEW) {
            return timeline.ifRenewedOn(standing, record.day());
        }
        if (purpose != Purpose.AWARD) {
            return Optional.empty();
        }
        PartialDate granted = PartialDate.on(record.day());
        if (validity.countedFrom() == Validity.Start.GRANT) {
            Held held = timeline.on(standing, record.day());
            if (held.states().equals(ImmutableSet.of(HoldingState.VALID))) {
                // What runs already is not given anew.
                return held.validUntil();
            }
            return timeline.ifGivenOn(validity, record.day(), validity.countedFrom(granted));
        }
        return validity.assessment()
                .filter(series -> !record.mayHaveBeenGivenBefore(standing, series))
                .flatMap(record::examined)
                .map(validity::countedFrom)
                .flatMap(end -> end.notBefore(granted))
                .flatMap(end -> timeline.ifGivenOn(validity, record.day(), end));
    }
}
