package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.Minimum;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.rules.condition.Threshold;
import org.klynge.standing.Standing;

/** Conditions of every kind, on everything that a random scheme declares. */
public final class AnyCondition {

    private AnyCondition() {}

    /**
     * Trees of conditions, up to three levels.
     *
     * @return conditions on what {@link AnyScheme#schemes()} declare
     */
    public static Arbitrary<Condition> conditions() {
        return conditions(2);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<Condition> below = conditions(depth - 1);
        Arbitrary<ImmutableList<Condition>> parts =
                below.list().ofMinSize(1).ofMaxSize(3).map(ImmutableList::copyOf);
        return Arbitraries.frequencyOf(
                Tuple.of(5, leaves()),
                Tuple.of(1, parts.map(Condition.All::new)),
                Tuple.of(1, parts.map(Condition.Any::new)),
                Tuple.of(
                        1,
                        Combinators.combine(parts, Arbitraries.integers().between(0, 9))
                                .as((some, wanted) -> new Condition.AtLeast(1 + wanted % some.size(), some))),
                Tuple.of(1, below.map(Condition.Not::new)),
                Tuple.of(1, Combinators.combine(claims(), below).as(Condition.Confirmable::new)));
    }

    /**
     * Conditions of every kind that have no parts.
     *
     * @return conditions on what {@link AnyScheme#schemes()} declare
     */
    public static Arbitrary<Condition> leaves() {
        return Arbitraries.oneOf(
                onFacts(),
                onDates(),
                Combinators.combine(standings(), Arbitraries.of(true, false)).as(Condition.Holds::new),
                held(),
                Arbitraries.of(World.STANDINGS).map(Condition.Renewable::new),
                indicators(),
                claims().map(Condition.Attested::new),
                Arbitraries.of(World.STANDINGS).map(Condition.CallOpen::new),
                parameters().map(with -> Condition.Custom.of(new World.Nearby(), with)));
    }

    /**
     * Claims, about the cluster or an assessment.
     *
     * @return claims of {@link AnyScheme#schemes()}
     */
    public static Arbitrary<Claim> claims() {
        return Arbitraries.of(World.LISTED_CLAIM, World.PASSED);
    }

    private static Arbitrary<ImmutableMap<String, String>> parameters() {
        return Arbitraries.maps(Arbitraries.of("a", "max-distance", "where"), AnyText.texts())
                .ofMaxSize(3)
                .map(ImmutableMap::copyOf);
    }

    private static Arbitrary<ImmutableSet<Standing>> standings() {
        return Arbitraries.of(World.STANDINGS).set().ofMinSize(1).map(ImmutableSet::copyOf);
    }

    /**
     * Facts of every kind.
     *
     * @return facts on what {@link AnyScheme#schemes()} declare
     */
    public static Arbitrary<Fact> facts() {
        Arbitrary<Fact> standard = Arbitraries.of(
                new Fact.OfProfile(ProfileFact.PARTICIPANTS),
                new Fact.OfProfile(ProfileFact.PRIVATE_SHARE),
                new Fact.OfProfile(ProfileFact.TEAM_FTE),
                new Fact.OfProfile(World.GRANTS),
                new Fact.OfProfile(World.RESULT),
                new Fact.Score(World.EXAM),
                new Fact.TotalPoints(World.BENCHMARK),
                new Fact.Count(World.BENCHMARK),
                Fact.Custom.of(new World.Turnover()),
                new Fact.Named(
                        "cluster.age", new Fact.TimeBetween(new DateFact.Founded(), new DateFact.DecisionDay())));
        Arbitrary<Fact> time = Combinators.combine(dates(), dates()).as(Fact.TimeBetween::new);
        return Arbitraries.oneOf(standard, Arbitraries.of(World.OWN_FACTS), time);
    }

    /**
     * Ways in which a fact is made of others.
     *
     * @return combinations of every kind, of facts that {@link AnyScheme#schemes()} declare
     */
    public static Arbitrary<Combination> combinations() {
        return Arbitraries.of(World.OWN_FACTS.stream()
                .flatMap(fact -> fact instanceof Fact.Combined combined ? Stream.of(combined.how()) : Stream.empty())
                .toList());
    }

    /**
     * Dates of every kind.
     *
     * @return dates of what {@link AnyScheme#schemes()} declare
     */
    public static Arbitrary<DateFact> dates() {
        Arbitrary<DateFact.Which> which = Arbitraries.of(DateFact.Which.class);
        return Arbitraries.oneOf(
                Arbitraries.of(new DateFact.Founded(), new DateFact.Merged(), new DateFact.DecisionDay()),
                Arbitraries.of(ProfileFact.TEAM_FTE, World.GRANTS).map(DateFact.Stated::new),
                Combinators.combine(Arbitraries.of(World.EXAM, World.BENCHMARK), which)
                        .as(DateFact.Examined::new),
                Combinators.combine(Arbitraries.of(World.STANDINGS), which).as(DateFact.Granted::new));
    }

    /** Thresholds that a document can state: some of what the fact can be lies within, and some without. */
    private static Arbitrary<Condition> onFacts() {
        return facts().flatMap(fact -> thresholds(fact.unit())
                .filter(bounds -> !bounds.test(fact.possible()).isCertain())
                .map(bounds -> new Condition.On(fact, bounds)));
    }

    /**
     * Thresholds in a unit.
     *
     * @param unit the unit
     * @return thresholds with one bound or two
     */
    public static Arbitrary<Threshold> thresholds(Unit unit) {
        Arbitrary<BigFraction> numbers = Combinators.combine(
                        Arbitraries.integers().between(-3, 250), Arbitraries.of(1, 1, 2, 3, 8))
                .as((number, parts) -> unit.whole() ? BigFraction.of(number) : BigFraction.of(number, parts));
        Arbitrary<Range<BigFraction>> ranges = Combinators.combine(
                        numbers, numbers, Arbitraries.integers().between(0, 8))
                .as((one, other, kind) -> {
                    BigFraction lower = one.compareTo(other) <= 0 ? one : other;
                    BigFraction upper = (lower.equals(one) ? other : one).add(1);
                    return switch (kind) {
                        case 0 -> Range.atLeast(one);
                        case 1 -> Range.greaterThan(one);
                        case 2 -> Range.atMost(one);
                        case 3 -> Range.lessThan(one);
                        case 4 -> Range.singleton(one);
                        case 5 -> Range.closed(lower, upper);
                        case 6 -> Range.openClosed(lower, upper);
                        case 7 -> Range.closedOpen(lower, upper);
                        default -> Range.open(lower, upper.add(2));
                    };
                });
        return ranges.map(range -> new Threshold(Quantity.in(range, unit)));
    }

    private static Arbitrary<Condition> onDates() {
        return Combinators.combine(dates(), dateThresholds()).as(Condition.OnDate::new);
    }

    /**
     * Thresholds on dates.
     *
     * @return thresholds with one bound or two
     */
    public static Arbitrary<DateThreshold> dateThresholds() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 9_000)
                .map(day -> LocalDate.of(2004, 2, 28).plusDays(day));
        Arbitrary<PartialDate> bounds = Combinators.combine(
                        days,
                        Arbitraries.integers().between(0, 800),
                        Arbitraries.integers().between(0, 4))
                .as((day, length, kind) -> switch (kind) {
                    case 0 -> PartialDate.from(day);
                    case 1 -> PartialDate.by(day);
                    case 2 -> PartialDate.on(day);
                    case 3 -> PartialDate.parse(day.toString().substring(0, length % 2 == 0 ? 4 : 7));
                    default -> PartialDate.between(day, day.plusDays(length));
                });
        return bounds.map(DateThreshold::new);
    }

    private static Arbitrary<Condition> held() {
        return Combinators.combine(
                        standings(),
                        Arbitraries.of(true, false),
                        thresholds(Unit.MONTHS)
                                .filter(time -> !time.test(Quantity.parse("at least 0 months", Unit.MONTHS))
                                        .isCertain())
                                .optional(0.5))
                .as(Condition.Held::new);
    }

    /**
     * What indicators can be held against.
     *
     * @return their own minimum, or a share of points for all
     */
    public static Arbitrary<IndicatorLevel> levels() {
        return Arbitraries.oneOf(
                Arbitraries.just(new IndicatorLevel.ItsMinimum()),
                Arbitraries.integers()
                        .between(0, 200)
                        .map(half -> new IndicatorLevel.OfPoints(
                                new Minimum.AtLeast(Quantity.exactly(BigFraction.of(half, 2), Unit.PERCENT)))));
    }

    private static Arbitrary<Condition> indicators() {
        List<String> dimensions =
                World.LISTED.dimensions().stream().map(Dimension::id).toList();
        Arbitrary<Optional<String>> dimension = dimensions.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(dimensions).optional(0.5);
        return Combinators.combine(
                        dimension, Arbitraries.integers().between(0, 999).optional(0.6), levels())
                .as((id, some, level) -> {
                    long indicators = World.LISTED.indicators().stream()
                            .filter(each -> id.isEmpty() || each.dimension().equals(id.get()))
                            .count();
                    Optional<Integer> wanted =
                            some.filter(any -> indicators > 0).map(number -> 1 + (int) (number % indicators));
                    return new Condition.Indicators(World.EXAM, id, wanted, level);
                });
    }
}
