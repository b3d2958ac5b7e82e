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
    private final Map<ReadingChoice, Situation> situations = new HashMap<>();

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
                                    .flatMap(validity -> lastDay(standing, validity))));
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
        Evaluation evaluation =
                evaluated.computeIfAbsent(plain, asked -> evaluate(condition, new Situation(record, rules)));
        if (validity.isEmpty() || consulted(evaluation).noneMatch(validity.get()::isOf)) {
            return evaluation;
        }
        Situation otherwise =
                situations.computeIfAbsent(validity.get(), choice -> new Situation(record, choosing.apply(choice)));
        return evaluated.computeIfAbsent(new Question(validity, condition), asked -> evaluate(condition, otherwise));
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

    private Stream<ReadingChoice> validityReadings(Stream<Standing> standings) {
        return standings.flatMap(standing -> otherValidities.stream().filter(choice -> choice.isOf(standing)));
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
                StandingDecision asRead = decided.getOrDefault(standing, otherwise);
                if (otherwise.verdict() != asRead.verdict()) {
                    decision.addDecisive(new DecisiveReading(choice, standing, otherwise.verdict()));
                }
                if (!otherwise.validUntil().equals(asRead.validUntil())) {
                    decision.addContestedValidity(new ContestedValidity(choice, standing, otherwise.validUntil()));
                }
            });
        }
    }

    /**
     * The last day of a standing that is given on the day of the decision; nothing where that would not be a first award,
     * where its assessment is not known, or where the time is over already.
     */
    private Optional<PartialDate> lastDay(Standing standing, Validity validity) {
        if (purpose != Purpose.AWARD) {
            return Optional.empty();
        }
        PartialDate granted = PartialDate.on(record.day());
        if (validity.countedFrom() == Validity.Start.GRANT) {
            return Optional.of(validity.countedFrom(granted));
        }
        return validity.assessment()
                .filter(series -> !record.mayHaveBeenGivenBefore(standing, series))
                .flatMap(record::examined)
                .map(validity::countedFrom)
                .flatMap(end -> end.notBefore(granted));
    }
}
