package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scheme.ValidityReading;
import org.klynge.standing.Grant;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.Ladder;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

/** Two small schemes whose sources disagree, and dossiers about which that may matter: labels, and a mark that asks for them. */
final class ReadWorld {

    static final LocalDate DAY = LocalDate.of(2020, 6, 15);
    static final Source LAW = new Source("law", "The law", Optional.empty());
    static final LabelLevel LOW = LabelLevel.of("labels/low");
    static final LabelLevel HIGH = LabelLevel.of("labels/high");
    static final ProgramStatus MARK = ProgramStatus.of("marks/mark");

    private ReadWorld() {}

    static Condition atLeast(long participants) {
        return new Condition.On(
                new Fact.OfProfile(ProfileFact.PARTICIPANTS), Threshold.atLeast(Quantity.count(participants)));
    }

    static Requirement requirement(String id, Condition condition, List<Optional<Condition>> others) {
        Requirement.Builder requirement = Requirement.builder()
                .id(id)
                .says("Something is required.")
                .condition(condition)
                .basis(Basis.PUBLISHED)
                .addSource(LAW);
        for (int i = 0; i < others.size(); i++) {
            requirement.addOtherReading(new Reading(Reading.numbered(i + 1), others.get(i), ImmutableList.of(LAW)));
        }
        return requirement.build();
    }

    static Validity validity(int months, Integer... others) {
        ImmutableList.Builder<ValidityReading> readings = ImmutableList.builder();
        for (int i = 0; i < others.length; i++) {
            readings.add(new ValidityReading(
                    Reading.numbered(i + 1),
                    Period.ofMonths(others[i]),
                    Validity.Start.GRANT,
                    Optional.empty(),
                    Renewal.UNSTATED,
                    ImmutableList.of(LAW)));
        }
        return new Validity(
                Period.ofMonths(months),
                Validity.Start.GRANT,
                Optional.empty(),
                Renewal.UNSTATED,
                ImmutableList.of(LAW),
                Reading.DEFAULT,
                readings.build());
    }

    static StandingRules rules(Optional<Validity> validity, List<Requirement> required) {
        ImmutableListMultimap.Builder<Purpose, Requirement> award = ImmutableListMultimap.builder();
        required.forEach(each -> award.put(Purpose.AWARD, each));
        return new StandingRules(ImmutableMap.of(), award.build(), validity);
    }

    static Scheme.Builder labels(String edition, InForce inForce) {
        return Scheme.builder()
                .id("labels")
                .edition(edition)
                .title("Labels")
                .inForce(inForce)
                .ladder(Ladder.chain("labels", List.of(LOW, HIGH)));
    }

    static Scheme.Builder marks() {
        return Scheme.builder().id("marks").edition("1").title("Marks").ladder(Ladder.chain("marks", List.of(MARK)));
    }

    static Dossier dossier(Quantity participants, List<Grant> grants) {
        Dossier.Builder dossier = Dossier.builder()
                .addProfile(Profile.builder()
                        .date(PartialDate.parse("2018"))
                        .putFigure(ProfileFact.PARTICIPANTS, participants)
                        .build());
        grants.forEach(dossier::addGrant);
        return dossier.build();
    }

    private static Arbitrary<Condition> conditions() {
        Arbitrary<Condition> size = Arbitraries.longs().between(1, 5).map(ReadWorld::atLeast);
        Arbitrary<Condition> held = Arbitraries.of(LOW, HIGH)
                .flatMap(standing -> Arbitraries.of(
                        new Condition.Holds(ImmutableSet.of(standing)),
                        new Condition.Holds(ImmutableSet.of(standing), true),
                        new Condition.Held(
                                ImmutableSet.of(standing),
                                false,
                                Optional.of(Threshold.atLeast(Quantity.of(4, Unit.MONTHS))))));
        Arbitrary<Condition> leaf = Arbitraries.oneOf(size, held, held);
        return Arbitraries.oneOf(
                leaf,
                leaf.map(Condition.Not::new),
                leaf.list().ofSize(2).map(parts -> new Condition.Any(ImmutableList.copyOf(parts))));
    }

    private static Arbitrary<Requirement> requirements() {
        return Combinators.combine(
                        conditions(), conditions().optional(0.8).list().ofMaxSize(2))
                .as((condition, others) -> requirement("r", condition, others));
    }

    private static Arbitrary<Optional<Validity>> validities() {
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 6);
        return Combinators.combine(months, months.list().ofMaxSize(2))
                .as((first, others) -> validity(first, others.toArray(Integer[]::new)))
                .optional(0.9);
    }

    private static Arbitrary<StandingRules> rules(String name) {
        return Combinators.combine(
                        validities(), requirements().list().ofMinSize(1).ofMaxSize(2))
                .as((validity, required) -> {
                    List<Requirement> named = new ArrayList<>();
                    required.forEach(each -> named.add(requirement(
                            name + "." + named.size(),
                            each.condition(),
                            each.otherReadings().stream()
                                    .map(Reading::condition)
                                    .toList())));
                    return rules(validity, named);
                });
    }

    static Arbitrary<RuleBook> ruleBooks() {
        return Combinators.combine(rules("low"), rules("high"), rules("mark"))
                .as((low, high, mark) -> RuleBook.of(
                        labels("1", InForce.ALWAYS)
                                .putRule(LOW, low)
                                .putRule(HIGH, high)
                                .build(),
                        marks().putRule(MARK, mark).build()));
    }

    static Arbitrary<Dossier> dossiers() {
        Arbitrary<Quantity> participants = Arbitraries.of(
                Quantity.count(1), Quantity.count(3), Quantity.count(5), Quantity.parse("at least 2", Unit.COUNT));
        Arbitrary<Grant> grants = Combinators.combine(
                        Arbitraries.<Standing>of(LOW, HIGH),
                        Arbitraries.of("2020-01-20", "2020-02", "2020-04-10", "2020-05"))
                .as((standing, from) -> Grant.builder()
                        .standing(standing)
                        .from(PartialDate.parse(from))
                        .build());
        return Combinators.combine(participants, grants.list().ofMaxSize(2)).as(ReadWorld::dossier);
    }
}
