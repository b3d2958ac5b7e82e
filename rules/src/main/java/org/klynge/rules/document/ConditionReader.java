package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.klynge.assessment.Minimum;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.rules.condition.Threshold;
import org.klynge.standing.Standing;

/**
 * Reads conditions. A mapping says one thing: a {@code fact} with its threshold, {@code holds}, {@code every-indicator},
 * {@code all}, {@code any}, {@code at-least} with {@code of}, or {@code not}; and it may say by {@code attested} that an
 * authority can confirm it.
 */
final class ConditionReader {

    private static final ImmutableMap<String, Function<Quantity, Threshold>> THRESHOLDS = ImmutableMap.of(
            "more-than", Threshold::moreThan,
            "at-least", Threshold::atLeast,
            "less-than", Threshold::lessThan,
            "at-most", Threshold::atMost);
    private static final ImmutableList<String> KINDS =
            ImmutableList.of("fact", "holds", "every-indicator", "all", "any", "of", "not");

    private final SchemeNames names;

    ConditionReader(SchemeNames names) {
        this.names = names;
    }

    /** Reads the condition that some fields state, whatever else they state. */
    Optional<Condition> condition(Fields fields) {
        List<String> kinds = KINDS.stream().filter(fields::has).toList();
        if (fields.has("fact")) {
            // Whatever becomes of the fact, its bounds are in their place.
            skipBounds(fields);
        }
        Optional<Claim> claim = fields.value("attested", names::claim);
        if (kinds.size() > 1) {
            fields.problems()
                    .add(
                            fields.locationOf(kinds.get(1)),
                            "'" + kinds.get(1) + "' beside '" + kinds.get(0)
                                    + "'; expected one condition: put both under 'all' or 'any'");
            kinds.forEach(fields::node);
            return Optional.empty();
        }
        if (kinds.isEmpty()) {
            if (!fields.has("attested") && !fields.isCut()) {
                fields.problems()
                        .add(
                                fields.location(),
                                "there is no condition here; expected one of attested, " + String.join(", ", KINDS));
            }
            return claim.map(Condition.Attested::new);
        }
        Optional<Condition> stated = stated(kinds.get(0), fields);
        if (!fields.has("attested")) {
            return stated;
        }
        return stated.flatMap(condition -> claim.map(known -> new Condition.Confirmable(known, condition)));
    }

    private Optional<Condition> stated(String kind, Fields fields) {
        return switch (kind) {
            case "fact" ->
                fields.required("fact", names::fact)
                        .flatMap(fact -> threshold(fields, fact).map(bound -> new Condition.On(fact, bound)));
            case "holds" -> holds(fields);
            case "every-indicator" -> everyIndicator(fields);
            case "all" -> parts(fields, "all").map(Condition.All::new);
            case "any" -> parts(fields, "any").map(Condition.Any::new);
            case "of" -> atLeast(fields);
            default ->
                fields.node("not")
                        .flatMap(node -> Fields.of(node, "a condition", fields.problems()))
                        .flatMap(this::nested)
                        .map(Condition.Not::new);
        };
    }

    /** Whether some fields state a condition of their own. */
    boolean isStated(Fields fields) {
        return fields.has("attested") || KINDS.stream().anyMatch(fields::has);
    }

    void skipBounds(Fields fields) {
        THRESHOLDS.keySet().forEach(fields::node);
    }

    /** Reads the threshold of a fact: one of four bounds. */
    Optional<Threshold> threshold(Fields fields, Fact fact) {
        List<String> bounds = THRESHOLDS.keySet().stream().filter(fields::has).toList();
        if (bounds.isEmpty() && fields.isCut()) {
            return Optional.empty();
        }
        if (bounds.size() != 1) {
            fields.problems()
                    .add(
                            fields.location(),
                            (bounds.isEmpty() ? "no bound" : "the bounds " + String.join(" and ", bounds)) + " for "
                                    + fact.name() + "; expected one of " + String.join(", ", THRESHOLDS.keySet()));
            bounds.forEach(fields::node);
            return Optional.empty();
        }
        return THRESHOLDS.entrySet().stream()
                .filter(entry -> fields.has(entry.getKey()))
                .findFirst()
                .flatMap(entry -> fields.value(
                        entry.getKey(),
                        text -> possible(entry.getValue().apply(Quantity.parse(text, fact.unit())), fact)));
    }

    /** A threshold that decides something: some of what the fact can be lies within it, and some without. */
    private static Threshold possible(Threshold threshold, Fact fact) {
        Verdict always = threshold.test(fact.possible());
        if (always.isCertain()) {
            throw new IllegalArgumentException(fact.name() + " is " + (always == Verdict.MET ? "always " : "never ")
                    + threshold + "; expected a bound within " + fact.possible());
        }
        return threshold;
    }

    private Optional<Condition> holds(Fields fields) {
        int before = fields.problems().count();
        ImmutableList<Standing> standings = fields.values("holds", names::standing);
        return fields.unlessSince(
                before, fields.locationOf("holds"), () -> new Condition.Holds(ImmutableSet.copyOf(standings)));
    }

    private Optional<Condition> everyIndicator(Fields fields) {
        return fields.node("every-indicator")
                .flatMap(node -> Fields.of(node, "what every indicator must reach", fields.problems()))
                .flatMap(every -> {
                    var series = every.required("of", names::assessments);
                    Optional<IndicatorLevel> level = every.required("reaches", ConditionReader::level);
                    every.done();
                    return series.flatMap(of -> level.map(reaches -> new Condition.EveryIndicator(of, reaches)));
                });
    }

    private static IndicatorLevel level(String text) {
        return text.equals("minimum")
                ? new IndicatorLevel.ItsMinimum()
                : new IndicatorLevel.OfPoints(new Minimum.AtLeast(Quantity.parse(text, Unit.PERCENT)));
    }

    private Optional<Condition> atLeast(Fields fields) {
        Optional<Integer> wanted = fields.required("at-least", text -> {
            if (!text.matches("[1-9][0-9]{0,3}")) {
                throw new IllegalArgumentException("'" + text + "' is not a number of conditions");
            }
            return Integer.valueOf(text);
        });
        Optional<ImmutableList<Condition>> parts = parts(fields, "of");
        return wanted.flatMap(number -> parts.flatMap(of -> fields.problems()
                .unlessSince(
                        fields.problems().count(),
                        fields.locationOf("at-least"),
                        () -> new Condition.AtLeast(number, of))));
    }

    private Optional<ImmutableList<Condition>> parts(Fields fields, String key) {
        int before = fields.problems().count();
        ImmutableList.Builder<Condition> builder = ImmutableList.builder();
        fields.each(key, "a condition", part -> nested(part).ifPresent(builder::add));
        ImmutableList<Condition> parts = builder.build();
        if (fields.problems().count() > before) {
            return Optional.empty();
        }
        if (parts.isEmpty() && fields.isCut()) {
            return Optional.empty();
        }
        if (parts.isEmpty()) {
            fields.problems().add(fields.locationOf(key), "'" + key + "' of no conditions; list at least one");
            return Optional.empty();
        }
        return Optional.of(parts);
    }

    private Optional<Condition> nested(Fields fields) {
        Optional<Condition> condition = condition(fields);
        fields.done();
        return condition;
    }
}
