package org.klynge.testkit.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.rules.condition.Threshold;
import org.klynge.standing.Standing;

/** Facts of the small world, each with thresholds on, below and above what it can be there. */
final class SmallFacts {

    private static final Fact PARTICIPANTS = new Fact.OfProfile(ProfileFact.PARTICIPANTS);
    private static final Fact COMMITTED = new Fact.OfProfile(ProfileFact.COMMITTED_PARTICIPANTS);
    private static final Fact COUNT = new Fact.Count(SmallWorlds.SERIES);
    private static final Fact SHARE = new Fact.Combined("share", new Combination.Ratio(COMMITTED, PARTICIPANTS));

    private SmallFacts() {}

    private static Arbitrary<Threshold> lines(List<Quantity> values) {
        return Combinators.combine(
                        Arbitraries.of(values), Arbitraries.integers().between(0, 3))
                .as((value, kind) -> switch (kind) {
                    case 0 -> Threshold.moreThan(value);
                    case 1 -> Threshold.atLeast(value);
                    case 2 -> Threshold.lessThan(value);
                    default -> Threshold.atMost(value);
                });
    }

    /** Lines, and now and then what lies between two of them, or on one. */
    private static Arbitrary<Threshold> bounds(List<Quantity> values) {
        Arbitrary<Threshold> both = Combinators.combine(Arbitraries.of(values), Arbitraries.of(values))
                .as((one, other) -> new Threshold(one.hull(other)));
        return Arbitraries.frequencyOf(Tuple.of(4, lines(values)), Tuple.of(1, both));
    }

    private static Arbitrary<Threshold> counts(int most) {
        return bounds(IntStream.rangeClosed(0, most).mapToObj(Quantity::count).toList());
    }

    private static List<Quantity> shares() {
        return Stream.of(0, 25, 50, 75, 100).map(Quantity::percent).toList();
    }

    /** Some days of February or March, or about the ten years since {@link SmallWorlds#LONG_AGO}. */
    static Arbitrary<Threshold> times() {
        return bounds(Stream.of(
                        BigFraction.ZERO,
                        BigFraction.of(1, 31),
                        BigFraction.of(1, 29),
                        BigFraction.of(2, 29),
                        BigFraction.of(3, 29),
                        BigFraction.of(1),
                        BigFraction.of(-1, 29))
                .map(months -> Quantity.exactly(months, Unit.MONTHS))
                .toList());
    }

    private static Arbitrary<DateThreshold> days() {
        return Combinators.combine(
                        // Some world lies beyond each of them.
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 4))
                .as((first, length, kind) -> {
                    PartialDate date = PartialDate.between(
                            SmallWorlds.DAYS.get(first), SmallWorlds.DAYS.get(Math.min(3, first + length)));
                    return switch (kind) {
                        case 0 -> DateThreshold.moreThan(date);
                        case 1 -> DateThreshold.atLeast(date);
                        case 2 -> DateThreshold.lessThan(date);
                        case 3 -> DateThreshold.atMost(date);
                        default -> DateThreshold.exactly(date);
                    };
                });
    }

    static Arbitrary<IndicatorLevel> levels() {
        return Arbitraries.of(new IndicatorLevel.ItsMinimum(), SmallWorlds.HALF);
    }

    private static Arbitrary<Condition> on(Arbitrary<? extends Fact> facts, Arbitrary<Threshold> bounds) {
        return Combinators.combine(facts, bounds, Arbitraries.integers().between(0, 5))
                .as((fact, bound, named) ->
                        new Condition.On(named == 0 ? new Fact.Named(unique("named", fact), fact) : fact, bound));
    }

    private static Arbitrary<Condition> onDate(Arbitrary<? extends DateFact> facts) {
        return Combinators.combine(facts, days()).as(Condition.OnDate::new);
    }

    /** A condition on a date, or on the time from it to today. */
    private static Arbitrary<Condition> onDateOrAge(Arbitrary<? extends DateFact> facts) {
        return Arbitraries.oneOf(
                onDate(facts), on(facts.map(date -> new Fact.TimeBetween(date, new DateFact.DecisionDay())), times()));
    }

    static Arbitrary<Condition> figure(ProfileFact figure) {
        return on(Arbitraries.just(new Fact.OfProfile(figure)), counts(4));
    }

    static Arbitrary<Condition> stated() {
        return onDateOrAge(Arbitraries.of(
                new DateFact.Stated(ProfileFact.PARTICIPANTS),
                new DateFact.Stated(ProfileFact.COMMITTED_PARTICIPANTS)));
    }

    static Arbitrary<Condition> founded() {
        return onDateOrAge(Arbitraries.just(new DateFact.Founded()));
    }

    static Arbitrary<Condition> merged() {
        return onDateOrAge(Arbitraries.just(new DateFact.Merged()));
    }

    static Arbitrary<Condition> foundedOn() {
        return onDate(Arbitraries.just(new DateFact.Founded()));
    }

    private static Arbitrary<AssessmentSeries> series() {
        return Arbitraries.of(SmallWorlds.SERIES, SmallWorlds.SERIES, SmallWorlds.SERIES, SmallWorlds.AGAIN);
    }

    private static Arbitrary<DateFact> examinedDates() {
        return Combinators.combine(series(), Arbitraries.of(DateFact.Which.class))
                .as(DateFact.Examined::new);
    }

    private static Arbitrary<DateFact> grantedDates(Standing standing) {
        return Arbitraries.of(DateFact.Which.class).map(which -> new DateFact.Granted(standing, which));
    }

    static Arbitrary<Condition> examined() {
        return onDateOrAge(examinedDates());
    }

    static Arbitrary<Condition> granted(Standing standing) {
        return onDateOrAge(grantedDates(standing));
    }

    /** The time between any two dates. */
    static Arbitrary<Condition> between() {
        Arbitrary<DateFact> dates = Arbitraries.oneOf(
                Arbitraries.of(
                        new DateFact.Founded(),
                        new DateFact.Merged(),
                        new DateFact.DecisionDay(),
                        new DateFact.Stated(ProfileFact.PARTICIPANTS)),
                examinedDates(),
                grantedDates(SmallWorlds.MONTHLY),
                grantedDates(SmallWorlds.OPEN));
        // No world has a day long after that of the decision, from which so much time would have passed.
        Arbitrary<DateFact> begin = dates.filter(date -> !(date instanceof DateFact.DecisionDay));
        return on(Combinators.combine(begin, dates).as(Fact.TimeBetween::new), times());
    }

    static Arbitrary<Condition> score() {
        // Between two lines the oracle would have to try too many weights.
        return on(series().map(Fact.Score::new), lines(shares()));
    }

    /** Lines on the score of one series. */
    static Arbitrary<Condition> scoreOfOneSeries() {
        return on(Arbitraries.just(new Fact.Score(SmallWorlds.SERIES)), lines(shares()));
    }

    static Arbitrary<Condition> count() {
        return on(series().map(Fact.Count::new), counts(1));
    }

    static Arbitrary<Condition> points() {
        return on(
                Arbitraries.just(new Fact.TotalPoints(SmallWorlds.SERIES)),
                bounds(Stream.of(0, 1, 2, 3, 4)
                        .map(points -> Quantity.of(points, Unit.POINTS))
                        .toList()));
    }

    /** One name means one thing, as in a scheme. */
    private static String unique(String name, Object meaning) {
        return name + "-" + Integer.toHexString(meaning.hashCode());
    }

    private static Fact combined(Combination how) {
        return new Fact.Combined(unique("combined", how), how);
    }

    private static Arbitrary<ImmutableList<Fact>> someOf(Fact... facts) {
        return Arbitraries.of(facts).list().ofMinSize(1).ofMaxSize(3).map(ImmutableList::copyOf);
    }

    static Arbitrary<Condition> combined() {
        Arbitrary<ImmutableList<Fact>> figures = someOf(PARTICIPANTS, COMMITTED);
        Threshold two = new Threshold(Quantity.in(Range.atLeast(BigFraction.of(2)), Unit.COUNT));
        return Arbitraries.oneOf(
                on(
                        Arbitraries.oneOf(
                                figures.map(of -> combined(new Combination.Sum(of))),
                                figures.map(of -> combined(new Combination.Least(of))),
                                figures.map(of -> combined(new Combination.Greatest(of))),
                                figures.map(of -> combined(new Combination.Count(of, two)))),
                        counts(4)),
                on(Arbitraries.of(SHARE, combined(new Combination.Ratio(PARTICIPANTS, COMMITTED))), bounds(shares())));
    }

    /** Combinations of facts of which one may be absent. */
    static Arbitrary<Condition> combinedWithScore() {
        Fact score = new Fact.Score(SmallWorlds.SERIES);
        return Arbitraries.oneOf(
                on(
                        Arbitraries.oneOf(
                                someOf(score, SHARE).map(of -> combined(new Combination.Sum(of))),
                                someOf(score, SHARE).map(of -> combined(new Combination.Least(of))),
                                someOf(score, SHARE).map(of -> combined(new Combination.Greatest(of))),
                                Arbitraries.just(combined(new Combination.Ratio(COUNT, PARTICIPANTS)))),
                        bounds(shares())),
                // Of more than two assessments that are not on record the oracle does not think.
                on(someOf(COUNT, PARTICIPANTS).map(of -> combined(new Combination.Sum(of))), counts(1)),
                on(
                        someOf(score, SHARE)
                                .map(of ->
                                        combined(new Combination.Count(of, Threshold.atLeast(Quantity.percent(50))))),
                        counts(4)));
    }
}
