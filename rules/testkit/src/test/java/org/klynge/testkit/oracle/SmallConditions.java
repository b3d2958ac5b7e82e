package org.klynge.testkit.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.cluster.ProfileFact;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.standing.Standing;

/** Conditions of the small world: trees of every kind of leaf. */
final class SmallConditions {

    private SmallConditions() {}

    private static Arbitrary<Condition> ofProfiles() {
        return Arbitraries.oneOf(
                SmallFacts.figure(ProfileFact.PARTICIPANTS),
                SmallFacts.figure(ProfileFact.COMMITTED_PARTICIPANTS),
                SmallFacts.stated(),
                SmallFacts.combined());
    }

    private static Arbitrary<Condition> ofAssessments() {
        return Arbitraries.oneOf(
                SmallFacts.score(),
                SmallFacts.score(),
                SmallFacts.points(),
                SmallFacts.count(),
                SmallFacts.examined(),
                SmallFacts.combinedWithScore(),
                indicators(),
                indicators(),
                Arbitraries.just(new Condition.Attested(SmallWorlds.OF_ASSESSMENT)));
    }

    private static Arbitrary<Condition> indicators() {
        return Combinators.combine(
                        Arbitraries.of("d", "e").optional(0.4),
                        Arbitraries.of(1, 2).optional(0.4),
                        SmallFacts.levels())
                .as((dimension, wanted, level) -> new Condition.Indicators(
                        SmallWorlds.SERIES,
                        dimension,
                        // Each dimension has one indicator only.
                        wanted.map(many -> dimension.isPresent() ? 1 : many),
                        level));
    }

    /** Conditions on the grants of one standing. */
    private static Arbitrary<Condition> ofGrants(Standing standing) {
        ImmutableSet<Standing> one = ImmutableSet.of(standing);
        Arbitrary<Condition> held = SmallFacts.times().optional(0.6).map(time -> new Condition.Held(one, false, time));
        Arbitrary<Condition> now = Arbitraries.of(new Condition.Holds(one), new Condition.Renewable(standing));
        return Arbitraries.oneOf(now, held, SmallFacts.granted(standing));
    }

    /** Conditions on the grants of both standings. */
    private static Arbitrary<Condition> orHigher() {
        ImmutableSet<Standing> both = ImmutableSet.of(SmallWorlds.MONTHLY, SmallWorlds.OPEN);
        return Combinators.combine(
                        Arbitraries.of(ImmutableSet.of(SmallWorlds.MONTHLY), both),
                        SmallFacts.times().optional(0.5),
                        Arbitraries.of(true, false))
                .as((anyOf, time, now) ->
                        now ? new Condition.Holds(anyOf, true) : new Condition.Held(anyOf, true, time));
    }

    private static Arbitrary<Condition> ofCluster() {
        return Arbitraries.just(new Condition.Attested(SmallWorlds.OF_CLUSTER));
    }

    private static Arbitrary<Condition> leaves() {
        return Arbitraries.oneOf(
                ofProfiles(),
                ofAssessments(),
                ofAssessments(),
                Arbitraries.oneOf(ofGrants(SmallWorlds.MONTHLY), ofGrants(SmallWorlds.OPEN), orHigher()),
                Arbitraries.oneOf(
                        SmallFacts.founded(),
                        SmallFacts.merged(),
                        SmallFacts.between(),
                        ofCluster(),
                        SmallCalls.conditions()));
    }

    private static Arbitrary<Condition> trees() {
        return Arbitraries.lazyOf(
                SmallConditions::leaves,
                SmallConditions::leaves,
                () -> trees().map(Condition.Not::new),
                () -> Combinators.combine(
                                trees().list().ofMinSize(2).ofMaxSize(3),
                                Arbitraries.integers().between(0, 60))
                        .as(SmallConditions::combine));
    }

    /** Two or three leaves on the same things, or what is not so. */
    private static Arbitrary<Condition> related() {
        return Arbitraries.oneOf(
                related(ofProfiles()),
                related(SmallCalls.conditions()),
                related(Arbitraries.oneOf(SmallFacts.merged(), ofGrants(SmallWorlds.OPEN))),
                related(ofAssessments()),
                related(Arbitraries.oneOf(ofGrants(SmallWorlds.MONTHLY), ofGrants(SmallWorlds.OPEN), orHigher())),
                related(Arbitraries.oneOf(ofAssessments(), ofGrants(SmallWorlds.OPEN), SmallFacts.between())));
    }

    private static Arbitrary<Condition> related(Arbitrary<Condition> leaves) {
        Arbitrary<Condition> perhapsNot = Arbitraries.oneOf(leaves, leaves.map(Condition.Not::new));
        return Combinators.combine(
                        perhapsNot.list().ofMinSize(2).ofMaxSize(3),
                        Arbitraries.integers().between(0, 60))
                .as(SmallConditions::combine);
    }

    /** Trees of any leaves, in which the same unknown thing may well occur twice; a claim means one thing only. */
    static Arbitrary<Condition> any() {
        Arbitrary<Condition> confirmable = Combinators.combine(
                        Arbitraries.of(SmallWorlds.OF_CLUSTER, SmallWorlds.OF_ASSESSMENT), trees())
                .as(Condition.Confirmable::new);
        return Arbitraries.oneOf(
                leaves(),
                trees(),
                related(),
                related(),
                confirmable,
                Combinators.combine(confirmable, trees(), Arbitraries.integers().between(0, 60))
                        .as((one, two, way) -> combine(List.of(one, two), way)));
    }

    /** Up to three requirements; what a claim is computed from is said once, and is no claim itself. */
    static Arbitrary<List<Condition>> requirements() {
        return any().list().ofMinSize(1).ofMaxSize(3).filter(list -> {
            List<Claim> computed = list.stream()
                    .flatMap(SmallConditions::confirmables)
                    .map(Condition.Confirmable::claim)
                    .toList();
            return Set.copyOf(computed).size() == computed.size()
                    && list.stream()
                            .flatMap(SmallConditions::confirmables)
                            .flatMap(each -> Probe.leaves(each.computed()))
                            .noneMatch(Condition.Attested.class::isInstance);
        });
    }

    /** The claims that may be computed, wherever in a condition. */
    static Stream<Condition.Confirmable> confirmables(Condition condition) {
        Stream<Condition.Confirmable> own =
                condition instanceof Condition.Confirmable confirmable ? Stream.of(confirmable) : Stream.of();
        return Stream.concat(own, condition.parts().stream().flatMap(SmallConditions::confirmables));
    }

    /** Requirements that all look at one and the same fact, date, claim or standing, wanting now more and now less of it. */
    static Arbitrary<List<Condition>> ofOneFact() {
        Arbitrary<List<Condition>> leaves = Arbitraries.oneOf(
                SmallFacts.figure(ProfileFact.PARTICIPANTS).list().ofSize(4),
                SmallFacts.scoreOfOneSeries().list().ofSize(4),
                SmallFacts.foundedOn().list().ofSize(4),
                ofCluster().list().ofSize(4));
        return Combinators.combine(
                        leaves,
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(true, false).list().ofSize(4),
                        Arbitraries.of(true, false))
                .as((of, outer, inner, negated, apart) -> {
                    List<Condition> taken = new ArrayList<>();
                    for (int i = 0; i < of.size(); i++) {
                        taken.add(negated.get(i) ? new Condition.Not(of.get(i)) : of.get(i));
                    }
                    Condition nested = combine(taken.subList(0, 2), inner);
                    return apart
                            ? List.of(nested, combine(taken.subList(2, 4), outer))
                            : List.of(combine(List.of(nested, taken.get(2), taken.get(3)), outer));
                });
    }

    /** Combines conditions in one of the ways there are. */
    static Condition combine(List<Condition> parts, int way) {
        ImmutableList<Condition> list = ImmutableList.copyOf(parts);
        return switch (Math.floorMod(way, 3)) {
            case 0 -> new Condition.All(list);
            case 1 -> new Condition.Any(list);
            default -> new Condition.AtLeast(1 + Math.floorMod(way / 3, list.size()), list);
        };
    }

    /** Trees in which every unknown thing occurs once. */
    static Arbitrary<Condition> ofDistinctLeaves() {
        Arbitrary<List<Condition>> distinct = Combinators.combine(
                        ofProfiles(),
                        ofAssessments(),
                        ofGrants(SmallWorlds.MONTHLY),
                        ofGrants(SmallWorlds.OPEN),
                        ofCluster(),
                        SmallFacts.founded())
                .as((one, two, three, four, five, six) -> List.of(one, two, three, four, five, six));
        return Combinators.combine(
                        distinct,
                        Arbitraries.shuffle(0, 1, 2, 3, 4, 5),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(true, false).list().ofSize(5))
                .as((leaves, order, outer, inner, many, negated) -> {
                    List<Condition> taken = new ArrayList<>();
                    for (int i = 0; i < many; i++) {
                        Condition leaf = leaves.get(order.get(i));
                        taken.add(negated.get(i) ? new Condition.Not(leaf) : leaf);
                    }
                    if (taken.size() < 3) {
                        return combine(taken, outer);
                    }
                    Condition nested = combine(taken.subList(0, 2), inner);
                    List<Condition> rest = new ArrayList<>(taken.subList(2, taken.size()));
                    rest.add(nested);
                    return combine(rest, outer);
                });
    }
}
