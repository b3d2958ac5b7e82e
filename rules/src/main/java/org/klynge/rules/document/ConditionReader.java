package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.spi.ConditionPlugin;
import org.klynge.rules.spi.Contained;

/**
 * Reads conditions. A mapping says one thing: a {@code fact} or a {@code time-between} two dates with its threshold, what
 * the cluster {@code holds}, {@code held} or {@code never-held}, what is {@code renewable}, for what a {@code call} is open,
 * how many {@code indicators} reach a level, {@code custom} for a plug-in, {@code all}, {@code any}, {@code at-least} with
 * {@code of}, or {@code not}; and it may say by
 * {@code attested} that an authority can confirm it. What is {@code computed} for a claim stands beside it, or nested
 * where it is a claim itself.
 */
final class ConditionReader {

    private static final ImmutableList<String> KINDS = ImmutableList.of(
            "fact",
            "time-between",
            "holds",
            "held",
            "never-held",
            "renewable",
            "call",
            "every-indicator",
            "any-indicator",
            "indicators",
            "custom",
            "all",
            "any",
            "of",
            "not",
            "computed");

    private final SchemeNames names;

    ConditionReader(SchemeNames names) {
        this.names = names;
    }

    /** Reads the condition that some fields state, whatever else they state. */
    Optional<Condition> condition(Fields fields) {
        List<String> kinds = KINDS.stream().filter(fields::has).toList();
        if (fields.has("fact") || fields.has("time-between") || fields.has("held")) {
            // Whatever becomes of the fact, its bounds are in their place.
            new ThresholdReader(fields).skip();
        }
        if (fields.has("holds") || fields.has("held") || fields.has("never-held")) {
            fields.node("or-higher");
        }
        Optional<Claim> claim = fields.value("attested", names::claim);
        if (kinds.size() > 1) {
            fields.problems()
                    .add(
                            fields.locationOf(kinds.get(1)),
                            "'" + kinds.get(1) + "' beside '" + kinds.get(0)
                                    + "'; expected one condition: put both under 'all' or 'any'");
            kinds.forEach(fields::node);
            fields.node("at-least");
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
            if (fields.has("computed")) {
                fields.problems()
                        .add(
                                fields.locationOf("computed"),
                                "'computed' without 'attested'; name the claim that is computed so, or state the"
                                        + " condition alone");
            }
            return stated;
        }
        return stated.flatMap(condition -> claim.map(known -> new Condition.Confirmable(known, condition)));
    }

    private Optional<Condition> stated(String kind, Fields fields) {
        return switch (kind) {
            case "fact" -> fact(fields);
            case "time-between" ->
                new DeclaredFactReader(names)
                        .timeBetween(fields)
                        .flatMap(time ->
                                new ThresholdReader(fields).on(time).map(bound -> new Condition.On(time, bound)));
            case "holds" -> new HoldingReader(names).holds(fields);
            case "held" -> new HoldingReader(names).held(fields);
            case "never-held" -> new HoldingReader(names).neverHeld(fields);
            case "renewable" -> fields.value("renewable", names::standing).map(Condition.Renewable::new);
            case "call" -> fields.required("call", names::standing).map(Condition.CallOpen::new);
            case "every-indicator", "any-indicator", "indicators" -> new IndicatorsReader(names).read(kind, fields);
            case "custom" -> custom(fields);
            case "all" -> parts(fields, "all").map(Condition.All::new);
            case "any" -> parts(fields, "any").map(Condition.Any::new);
            case "of" -> atLeast(fields);
            case "not" -> nested(fields, "not").map(Condition.Not::new);
            default -> nested(fields, "computed");
        };
    }

    private Optional<Condition> nested(Fields fields, String key) {
        return fields.node(key)
                .flatMap(node -> Fields.of(node, "a condition", fields.problems()))
                .flatMap(this::nested);
    }

    /** Whether some fields state a condition of their own. */
    boolean isStated(Fields fields) {
        return fields.has("attested") || KINDS.stream().anyMatch(fields::has);
    }

    static boolean isThreshold(Condition condition) {
        return condition instanceof Condition.On || condition instanceof Condition.OnDate;
    }

    /** The condition with another bound, where it is a threshold. */
    Optional<Condition> withBound(Fields fields, Condition condition) {
        ThresholdReader threshold = new ThresholdReader(fields);
        if (condition instanceof Condition.On on) {
            return threshold.on(on.fact()).map(bound -> new Condition.On(on.fact(), bound));
        }
        if (condition instanceof Condition.OnDate on) {
            return threshold.onDate(on.fact().name()).map(bound -> new Condition.OnDate(on.fact(), bound));
        }
        threshold.skip();
        fields.problems()
                .add(
                        fields.location(),
                        "a bound alone, but there is no fact that it could be for; state the" + " whole condition");
        return Optional.empty();
    }

    private Optional<Condition> fact(Fields fields) {
        ThresholdReader threshold = new ThresholdReader(fields);
        Optional<DateFact> date = names.date(fields.scalar("fact"));
        if (date.isPresent()) {
            fields.node("fact");
            return date.flatMap(
                    known -> threshold.onDate(known.name()).map(bound -> new Condition.OnDate(known, bound)));
        }
        return fields.required("fact", names::fact)
                .flatMap(known -> threshold.on(known).map(bound -> new Condition.On(known, bound)));
    }

    private Optional<Condition> custom(Fields fields) {
        return fields.node("custom")
                .flatMap(node -> Fields.of(node, "a condition of a plug-in", fields.problems()))
                .flatMap(custom -> {
                    int before = fields.problems().count();
                    Optional<ConditionPlugin> plugin = custom.required("name", names::conditionPlugin);
                    ImmutableMap<String, String> parameters = custom.texts("with", "parameters by name");
                    custom.done();
                    return fields.problems()
                            .unlessSince(
                                    before,
                                    custom.location(),
                                    () -> checked(custom.scalar("name"), plugin.orElseThrow(), parameters));
                });
    }

    private static Condition checked(String name, ConditionPlugin plugin, ImmutableMap<String, String> parameters) {
        Contained.ask(name, () -> {
                    plugin.check(parameters);
                    return name;
                })
                .orThrow();
        return new Condition.Custom(name, parameters, plugin);
    }

    private Optional<Condition> atLeast(Fields fields) {
        Optional<Integer> wanted = fields.required("at-least", ConditionReader::number);
        Optional<ImmutableList<Condition>> parts = parts(fields, "of");
        return wanted.flatMap(number -> parts.flatMap(of -> fields.problems()
                .unlessSince(
                        fields.problems().count(),
                        fields.locationOf("at-least"),
                        () -> new Condition.AtLeast(number, of))));
    }

    static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("'" + text + "' is not a number from 1 to 9999");
        }
        return Integer.parseInt(text);
    }

    private Optional<ImmutableList<Condition>> parts(Fields fields, String key) {
        int before = fields.problems().count();
        ImmutableList.Builder<Condition> builder = ImmutableList.builder();
        fields.each(key, "a condition", part -> nested(part).ifPresent(builder::add));
        ImmutableList<Condition> parts = builder.build();
        if (fields.problems().count() > before) {
            return Optional.empty();
        }
        if (fields.isCut()) {
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
