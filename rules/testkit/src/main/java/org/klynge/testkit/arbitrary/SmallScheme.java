package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.klynge.assessment.Minimum;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.Call;
import org.klynge.rules.scheme.Calls;
import org.klynge.rules.scheme.CompleteCalls;
import org.klynge.rules.scheme.Ending;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.StandingKind;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scheme.ValidityReading;
import org.klynge.standing.Standing;

/**
 * A scheme with one condition of each kind. What is found in decisions by it can be read, which it can hardly be in those by the
 * built-in schemes: they name catalogues of many indicators.
 */
final class SmallScheme {

    private static final Standing LOW = World.STANDINGS.get(0);
    private static final Standing MID = World.STANDINGS.get(1);
    private static final Standing HIGH = World.STANDINGS.get(2);

    private static final Renewal RENEWAL =
            new Renewal(Optional.of(Period.ofMonths(24)), Optional.of(Period.ofMonths(6)), true, Optional.empty());
    private static final ValidityReading LONGER = new ValidityReading(
            "reading-1",
            Period.ofMonths(36),
            Validity.Start.GRANT,
            Optional.empty(),
            RENEWAL,
            ImmutableList.of(World.SOURCES.get(1)));

    static final Scheme SCHEME = Scheme.builder()
            .id("w-small")
            .edition("1")
            .title("One condition of each kind")
            .ladder(World.LADDER)
            .calls(new Calls(
                    ImmutableList.of(new Call(
                            "2019",
                            ImmutableSet.of(LOW),
                            PartialDate.parse("2019-03"),
                            PartialDate.parse("2019-05"),
                            ImmutableList.copyOf(World.SOURCES))),
                    ImmutableList.of(new CompleteCalls(
                            Range.closed(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31)),
                            ImmutableSet.of(),
                            ImmutableList.copyOf(World.SOURCES)))))
            .addAssessment(World.EXAM)
            .addClaim(World.LISTED_CLAIM)
            .putRule(
                    LOW,
                    rules(
                            ImmutableList.of(LONGER),
                            requirement(
                                    "members",
                                    new Condition.On(
                                            new Fact.OfProfile(ProfileFact.PARTICIPANTS),
                                            Threshold.atLeast(Quantity.of(
                                                    10,
                                                    ProfileFact.PARTICIPANTS
                                                            .possible()
                                                            .unit()))),
                                    Optional.of(new Condition.On(
                                            new Fact.OfProfile(ProfileFact.COMMITTED_PARTICIPANTS),
                                            Threshold.atLeast(Quantity.of(
                                                    10,
                                                    ProfileFact.PARTICIPANTS
                                                            .possible()
                                                            .unit()))))),
                            requirement(
                                    "founded",
                                    new Condition.OnDate(
                                            new DateFact.Founded(), new DateThreshold(PartialDate.parse("2015"))),
                                    Optional.empty()),
                            requirement("call", new Condition.CallOpen(LOW), Optional.empty()),
                            requirement(
                                    "nearby",
                                    Condition.Custom.of(new World.Nearby(), ImmutableMap.of()),
                                    Optional.empty())))
            .putRule(
                    MID,
                    rules(
                            ImmutableList.of(),
                            requirement(
                                    "age",
                                    new Condition.On(
                                            new Fact.TimeBetween(new DateFact.Founded(), new DateFact.DecisionDay()),
                                            Threshold.atLeast(Quantity.of(24, Unit.MONTHS))),
                                    Optional.empty()),
                            requirement("listed", new Condition.Attested(World.LISTED_CLAIM), Optional.empty()),
                            requirement("low", new Condition.Holds(ImmutableSet.of(LOW), true), Optional.empty()),
                            requirement(
                                    "long",
                                    new Condition.Held(
                                            ImmutableSet.of(LOW),
                                            true,
                                            Optional.of(Threshold.atLeast(Quantity.of(12, Unit.MONTHS)))),
                                    Optional.empty())))
            .putRule(
                    HIGH,
                    rules(
                            ImmutableList.of(),
                            requirement(
                                    "score",
                                    new Condition.On(
                                            new Fact.Score(World.EXAM), Threshold.atLeast(Quantity.percent(80))),
                                    Optional.empty()),
                            requirement(
                                    "indicators",
                                    new Condition.Indicators(
                                            World.EXAM,
                                            Optional.empty(),
                                            Optional.of(2),
                                            new IndicatorLevel.OfPoints(new Minimum.AtLeast(Quantity.percent(60)))),
                                    Optional.empty()),
                            requirement("renewable", new Condition.Renewable(HIGH), Optional.empty())))
            .build();

    private SmallScheme() {}

    private static Requirement requirement(String id, Condition condition, Optional<Condition> otherwise) {
        Requirement.Builder requirement = Requirement.builder()
                .id(id)
                .says("what " + id + " says")
                .condition(condition)
                .basis(Basis.PUBLISHED)
                .addSource(World.SOURCES.get(0));
        otherwise.ifPresent(other -> requirement.addOtherReading(
                new Reading("reading-1", Optional.of(other), ImmutableList.of(World.SOURCES.get(1)))));
        return requirement.build();
    }

    /** For any purpose, and for two years. */
    private static StandingRules rules(ImmutableList<ValidityReading> otherReadings, Requirement... requirements) {
        ImmutableListMultimap.Builder<Purpose, Requirement> each = ImmutableListMultimap.builder();
        for (Purpose purpose : Purpose.values()) {
            each.putAll(purpose, List.of(requirements));
        }
        Validity validity = new Validity(
                Optional.of(Period.ofMonths(24)),
                Validity.Start.GRANT,
                Optional.empty(),
                RENEWAL,
                new Ending(Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.of(Basis.PUBLISHED),
                ImmutableList.of(World.SOURCES.get(0)),
                Reading.DEFAULT,
                otherReadings);
        return new StandingRules(StandingKind.LEVEL, ImmutableMap.of(), each.build(), Optional.of(validity));
    }
}
