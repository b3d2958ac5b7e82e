package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.Identifier;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;

/** Reads the figures and facts that a scheme declares. */
final class DeclaredFactReader {

    private static final ImmutableMap<String, Function<ImmutableList<Fact>, Combination>> COMBINATIONS =
            ImmutableMap.of(
                    "sum", Combination.Sum::new,
                    "min", Combination.Least::new,
                    "max", Combination.Greatest::new,
                    "ratio", DeclaredFactReader::ratio);
    private static final ImmutableList<String> KINDS = ImmutableList.<String>builder()
            .addAll(COMBINATIONS.keySet())
            .add("count", "time-between", "is")
            .build();

    private final SchemeNames names;

    DeclaredFactReader(SchemeNames names) {
        this.names = names;
    }

    /** A figure that profiles can give: its unit, and what it can be where that is not everything from zero on. */
    Optional<ProfileFact> figure(String name, Node.Entry entry, Problems problems) {
        return Fields.of(entry.value(), "a figure", problems).flatMap(figure -> {
            int before = problems.count();
            Optional<Unit> unit = figure.required("unit", DeclaredFactReader::unit);
            Optional<Quantity> canBe =
                    unit.flatMap(known -> figure.value("can-be", text -> Quantity.parse(text, known)));
            if (unit.isEmpty()) {
                figure.node("can-be");
            }
            figure.done();
            return figure.unlessSince(before, entry.key(), () -> {
                if (ProfileFact.named(name).isPresent()) {
                    throw new IllegalArgumentException("'" + name + "' is a standard figure; remove it here");
                }
                return new ProfileFact(name, canBe.orElseGet(() -> usual(unit.orElseThrow())));
            });
        });
    }

    /** What a figure can be unless more is said: a share, or anything from zero on. */
    static Quantity usual(Unit unit) {
        return unit.equals(Unit.PERCENT)
                ? Quantity.percent(0).hull(Quantity.percent(100))
                : Quantity.in(Range.atLeast(BigFraction.ZERO), unit);
    }

    private static Unit unit(String word) {
        return Unit.standard().stream()
                .filter(unit -> word.equals(unit.name()) || (word.equals(unit.symbol()) && !word.isEmpty()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit is called '" + word + "'; "
                        + Nearest.to(
                                word, Unit.standard().stream().map(Unit::name).toList())));
    }

    /** A fact that is made out of others. */
    Optional<Fact> fact(String name, Node.Entry entry, Problems problems) {
        return Fields.of(entry.value(), "a fact", problems).flatMap(fact -> {
            int before = problems.count();
            List<String> kinds = KINDS.stream().filter(fact::has).toList();
            if (kinds.size() != 1 && !fact.isCut()) {
                problems.add(
                        fact.location(),
                        (kinds.isEmpty() ? "nothing that makes" : "both " + String.join(" and ", kinds) + " make")
                                + " the fact '" + name + "'; expected one of " + String.join(", ", KINDS));
            }
            Optional<Fact> made = kinds.isEmpty() ? Optional.empty() : made(name, kinds.get(0), fact, entry.key());
            kinds.forEach(fact::node);
            fact.done();
            return fact.unlessSince(before, entry.key(), () -> {
                Identifier.check("fact", name);
                return FactSize.check(made.orElseThrow());
            });
        });
    }

    private Optional<Fact> made(String name, String kind, Fields fact, Location place) {
        Problems problems = fact.problems();
        int before = problems.count();
        if (kind.equals("time-between")) {
            return timeBetween(fact).flatMap(time -> named(name, time, problems, place));
        }
        if (kind.equals("is")) {
            return fact.required("is", names::fact).flatMap(other -> named(name, other, problems, place));
        }
        ImmutableList<Fact> of = fact.values(kind, names::fact);
        if (kind.equals("count")) {
            ThresholdReader threshold = new ThresholdReader(fact);
            Optional<Threshold> bound = of.isEmpty()
                    ? Optional.empty()
                    : threshold.inUnit("the facts to count", of.get(0).unit());
            threshold.skip();
            return problems.unlessSince(before, place, () -> {
                if (of.isEmpty()) {
                    throw new IllegalArgumentException("a combination of no facts; name at least one");
                }
                return new Fact.Combined(name, new Combination.Count(of, bound.orElseThrow()));
            });
        }
        Function<ImmutableList<Fact>, Combination> combination = COMBINATIONS.getOrDefault(kind, Combination.Sum::new);
        return problems.unlessSince(before, place, () -> new Fact.Combined(name, combination.apply(of)));
    }

    private static Optional<Fact> named(String name, Fact other, Problems problems, Location place) {
        return problems.unlessSince(problems.count(), place, () -> new Fact.Named(name, other));
    }

    private static Combination ratio(ImmutableList<Fact> of) {
        if (of.size() != 2) {
            throw new IllegalArgumentException(
                    "a ratio of " + of.size() + " facts; expected two, the part and the whole");
        }
        return new Combination.Ratio(of.get(0), of.get(1));
    }

    /** The time between two dates. */
    Optional<Fact> timeBetween(Fields fields) {
        int before = fields.problems().count();
        ImmutableList<DateFact> dates = fields.values("time-between", names::knownDate);
        return fields.unlessSince(before, fields.locationOf("time-between"), () -> {
            if (dates.size() != 2) {
                throw new IllegalArgumentException(
                        "time-between: " + dates.size() + " dates; expected two, the earlier one first");
            }
            return new Fact.TimeBetween(dates.get(0), dates.get(1));
        });
    }
}
