package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.fact.Numeral;
import org.klynge.rules.scoring.LevelPoints;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.rules.scoring.WeakestDimension;
import org.klynge.rules.scoring.WeightedDimensions;
import org.klynge.rules.spi.PluginScoring;
import org.klynge.rules.spi.ScoringPlugin;

/**
 * Reads how the ratings of a series of assessments make a total. A rule that needs nothing goes by its bare name:
 * {@code share-of-points}, {@code weakest-dimension}. One that needs a table is a mapping of its name to it:
 * {@code { weighted-dimensions: { "1": 20, "2": 30 } }} with a weight for each dimension, {@code { levels: { 0: 0, 1: 10 } }}
 * with points for each level. A plug-in goes by its name, or is a mapping of it to its parameters.
 *
 * <p>Weights are numbers, of which only the proportions matter; or all of them are percentages, which make 100 %.
 */
final class ScoringReader {

    private static final ImmutableMap<String, ScoringRule> BARE = Stream.of(new ShareOfPoints(), new WeakestDimension())
            .collect(ImmutableMap.toImmutableMap(ScoringRule::name, rule -> rule));
    private static final String WEIGHTS = "weighted-dimensions";
    private static final String LEVELS = "levels";
    /** The rules that need a table, with how one looks. */
    private static final ImmutableMap<String, String> TABLES =
            ImmutableMap.of(WEIGHTS, "{ \"1\": 20, \"2\": 30 }", LEVELS, "{ 0: 0, 1: 10, 2: 25 }");

    private final ImmutableList<IndicatorCatalogue> catalogues;
    private final ImmutableMap<String, ScoringPlugin> plugins;

    /** A reader for a series that accepts some catalogues. */
    ScoringReader(ImmutableList<IndicatorCatalogue> catalogues, SchemeNames names) {
        this.catalogues = catalogues;
        this.plugins = names.scoringPlugins();
    }

    /** Reads the rule of a series; without one it is the share of points, as where one cannot be read. */
    ScoringRule scoring(Fields series) {
        Optional<Node> node = series.node("scoring");
        Optional<ScoringRule> rule = node.isPresent() && !(node.get() instanceof Node.Scalar)
                ? Fields.of(node.get(), "a scoring rule", series.problems()).flatMap(this::table)
                : series.value("scoring", this::bare);
        return rule.orElse(new ShareOfPoints());
    }

    private ScoringRule bare(String name) {
        ScoringRule rule = BARE.get(name);
        if (rule != null) {
            return rule;
        }
        ScoringPlugin plugin = plugins.get(name);
        if (plugin != null) {
            return plugged(name, plugin, ImmutableMap.of());
        }
        String table = TABLES.get(name);
        throw new IllegalArgumentException(
                table != null
                        ? "'" + name + "' needs a table; write { " + name + ": " + table + " }"
                        : "no scoring rule is called '" + name + "'; "
                                + Nearest.to(
                                        name,
                                        Stream.of(BARE, TABLES, plugins)
                                                .flatMap(rules -> rules.keySet().stream())
                                                .toList()));
    }

    /** The rule of a plug-in, which looks at the catalogues while there is a place to tell of what it finds. */
    private ScoringRule plugged(String name, ScoringPlugin plugin, ImmutableMap<String, String> parameters) {
        ScoringRule rule = PluginScoring.of(name, plugin, parameters);
        catalogues.forEach(rule::check);
        return rule;
    }

    private Optional<ScoringRule> table(Fields rule) {
        Problems problems = rule.problems();
        int before = problems.count();
        Map<String, Optional<ScoringRule>> read = new LinkedHashMap<>();
        rule.node(WEIGHTS).ifPresent(node -> read.put(WEIGHTS, weights(rule)));
        rule.node(LEVELS).ifPresent(node -> read.put(LEVELS, levels(rule)));
        plugins.forEach((name, plugin) ->
                rule.node(name).ifPresent(node -> read.put(name, plugged(name, plugin, rule))));
        for (String name : BARE.keySet()) {
            rule.node(name)
                    .ifPresent(node -> problems.add(
                            node.location(), "'" + name + "' needs no table; write 'scoring: " + name + "'"));
        }
        rule.done();
        List<String> given = List.copyOf(read.keySet());
        if (given.size() > 1) {
            problems.add(
                    rule.locationOf(given.get(1)),
                    "'" + given.get(1) + "' beside '" + given.get(0) + "'; expected one scoring rule");
        } else if (given.isEmpty() && problems.count() == before && !rule.isCut()) {
            problems.add(
                    rule.location(),
                    "there is no scoring rule here; expected one of " + String.join(", ", TABLES.keySet()));
        }
        return read.values().stream().flatMap(Optional::stream).findFirst();
    }

    private Optional<ScoringRule> plugged(String name, ScoringPlugin plugin, Fields rule) {
        int before = rule.problems().count();
        ImmutableMap<String, String> parameters = rule.texts(name, "parameters by name");
        return rule.unlessSince(before, rule.locationOf(name), () -> plugged(name, plugin, parameters));
    }

    private Optional<ScoringRule> weights(Fields rule) {
        int before = rule.problems().count();
        Map<String, Weight> weights = new LinkedHashMap<>();
        rule.entries(WEIGHTS, "a table of weights by dimension", (dimension, entry) -> {
            checkKnown(dimension, entry.key(), rule.problems());
            Fields.parse(entry.value(), dimension, rule.problems(), Weight::parse)
                    .ifPresent(weight -> weights.put(dimension, weight));
        });
        return rule.unlessSince(before, rule.locationOf(WEIGHTS), () -> {
            catalogues.forEach(catalogue -> checkComplete(catalogue, weights.keySet()));
            Weight.checkTogether(weights.values());
            return new WeightedDimensions(ImmutableMap.copyOf(Maps.transformValues(weights, Weight::number)));
        });
    }

    private static List<String> dimensions(IndicatorCatalogue catalogue) {
        return catalogue.dimensions().stream().map(Dimension::id).toList();
    }

    private void checkKnown(String dimension, Location location, Problems problems) {
        for (IndicatorCatalogue catalogue : catalogues) {
            List<String> known = dimensions(catalogue);
            if (!known.contains(dimension) && !problems.isFull()) {
                problems.add(
                        location,
                        "the catalogue " + catalogue.id() + " has no dimension '" + dimension + "'; "
                                + Nearest.to(dimension, known));
            }
        }
    }

    private static void checkComplete(IndicatorCatalogue catalogue, Set<String> weighted) {
        List<String> missing = dimensions(catalogue).stream()
                .filter(dimension -> !weighted.contains(dimension))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(WEIGHTS + ": the catalogue " + catalogue.id()
                    + " has dimensions without a weight; add one for each of " + String.join(", ", missing));
        }
    }

    private static Optional<ScoringRule> levels(Fields rule) {
        Problems problems = rule.problems();
        int before = problems.count();
        Map<BigFraction, BigFraction> points = new TreeMap<>();
        rule.entries(LEVELS, "a table of points by level", (level, entry) -> {
            Optional<BigFraction> number =
                    Fields.parse(new Node.Scalar(level, entry.key()), LEVELS, problems, Numeral::parse);
            Optional<BigFraction> given = Fields.parse(entry.value(), level, problems, Numeral::parse);
            if (number.isPresent() && given.isPresent() && points.put(number.get(), given.get()) != null) {
                problems.add(entry.key(), "the level " + level + " occurs twice; remove one of them");
            }
        });
        return rule.unlessSince(
                before, rule.locationOf(LEVELS), () -> new LevelPoints(ImmutableSortedMap.copyOf(points)));
    }

    /** A weight as it is written: a number, or a percentage. */
    private record Weight(BigFraction number, boolean percent) {

        static Weight parse(String text) {
            boolean percent = text.endsWith("%");
            BigFraction number =
                    Numeral.parse(percent ? text.substring(0, text.length() - 1).stripTrailing() : text);
            if (number.signum() <= 0) {
                throw new IllegalArgumentException(
                        "the weight " + text + " is not above zero; expected a number such as 20, or a percentage");
            }
            return new Weight(number, percent);
        }

        /** Percentages are those of a whole. */
        static void checkTogether(Collection<Weight> weights) {
            long percentages = weights.stream().filter(Weight::percent).count();
            BigFraction sum = weights.stream().map(Weight::number).reduce(BigFraction.ZERO, BigFraction::add);
            if (percentages > 0 && percentages < weights.size()) {
                throw new IllegalArgumentException(
                        WEIGHTS + ": percentages beside plain numbers; write all weights in the same way");
            }
            if (percentages > 0 && sum.compareTo(BigFraction.of(100)) != 0) {
                throw new IllegalArgumentException(WEIGHTS + ": the percentages add up to " + Numeral.print(sum)
                        + " %; expected 100 %, or plain numbers, of which only the proportions matter");
            }
        }
    }
}
