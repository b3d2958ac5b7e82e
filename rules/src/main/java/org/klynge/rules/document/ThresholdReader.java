package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;

/**
 * Reads thresholds: one bound, or one from below and one from above. Bounds of numbers are in the unit of their fact,
 * bounds of dates are days, months or years.
 */
final class ThresholdReader {

    private static final ImmutableMap<String, Function<Quantity, Threshold>> LOWER =
            ImmutableMap.of("more-than", Threshold::moreThan, "at-least", Threshold::atLeast);
    private static final ImmutableMap<String, Function<Quantity, Threshold>> UPPER =
            ImmutableMap.of("less-than", Threshold::lessThan, "at-most", Threshold::atMost);
    private static final ImmutableMap<String, Function<PartialDate, DateThreshold>> DATES = ImmutableMap.of(
            "more-than", DateThreshold::moreThan,
            "at-least", DateThreshold::atLeast,
            "less-than", DateThreshold::lessThan,
            "at-most", DateThreshold::atMost,
            "exactly", DateThreshold::exactly);
    private static final ImmutableList<String> KEYS = ImmutableList.<String>builder()
            .addAll(LOWER.keySet())
            .addAll(UPPER.keySet())
            .add("between", "exactly")
            .build();
    private static final Pattern DATES_BETWEEN = Pattern.compile("([^ ]+) and ([^ ]+)");

    private final Fields fields;

    ThresholdReader(Fields fields) {
        this.fields = fields;
    }

    /** Whatever becomes of the fact, its bounds are in their place. */
    void skip() {
        KEYS.forEach(fields::node);
    }

    boolean isStated() {
        return KEYS.stream().anyMatch(fields::has);
    }

    /** A threshold that decides something: some of what the fact can be lies within it, and some without. */
    Optional<Threshold> on(Fact fact) {
        return within(fact.name(), fact.possible());
    }

    /** A threshold that decides something of what a name tells, which can be within a range. */
    Optional<Threshold> within(String name, Quantity possible) {
        return inUnit(name, possible.unit()).flatMap(threshold -> {
            Verdict always = threshold.test(possible);
            if (!always.isCertain()) {
                return Optional.of(threshold);
            }
            fields.problems()
                    .add(
                            place(),
                            name + " is " + (always == Verdict.MET ? "always " : "never ") + threshold
                                    + "; expected a bound within " + possible);
            return Optional.empty();
        });
    }

    /** A threshold in a unit, on something that a name tells. */
    Optional<Threshold> inUnit(String name, Unit unit) {
        Optional<ImmutableList<String>> stated = stated(name);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList.Builder<Threshold> bounds = ImmutableList.builder();
        for (String key : stated.get()) {
            fields.value(key, text -> bound(key, text, unit)).ifPresent(bounds::add);
        }
        ImmutableList<Threshold> read = bounds.build();
        if (read.size() < stated.get().size()) {
            return Optional.empty();
        }
        Optional<Quantity> both = read.size() == 1
                ? Optional.of(read.get(0).bounds())
                : read.get(0).bounds().meet(read.get(1).bounds());
        if (both.isEmpty()) {
            fields.problems().add(place(), name + " cannot be " + read.get(0) + " and " + read.get(1) + " at once");
        }
        return both.map(Threshold::new);
    }

    private static Threshold bound(String key, String text, Unit unit) {
        if (key.equals("between")) {
            return new Threshold(Quantity.parse("between " + text, unit));
        }
        Quantity value = Quantity.parse(text, unit);
        if (key.equals("exactly")) {
            return Threshold.exactly(value);
        }
        Function<Quantity, Threshold> lower = LOWER.get(key);
        return (lower == null ? UPPER.getOrDefault(key, Threshold::atMost) : lower).apply(value);
    }

    /** A threshold on a date. */
    Optional<DateThreshold> onDate(String name) {
        Optional<ImmutableList<String>> stated = stated(name);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList.Builder<DateThreshold> bounds = ImmutableList.builder();
        for (String key : stated.get()) {
            fields.value(key, text -> dates(key, text)).ifPresent(bounds::add);
        }
        ImmutableList<DateThreshold> read = bounds.build();
        if (read.size() < stated.get().size()) {
            return Optional.empty();
        }
        Optional<PartialDate> both = read.size() == 1
                ? Optional.of(read.get(0).bounds())
                : read.get(0).bounds().meet(read.get(1).bounds());
        if (both.isEmpty()) {
            fields.problems().add(place(), "no day of " + name + " can be " + read.get(0) + " and " + read.get(1));
        }
        return both.map(DateThreshold::new);
    }

    private static DateThreshold dates(String key, String text) {
        if (!key.equals("between")) {
            return DATES.getOrDefault(key, DateThreshold::exactly).apply(PartialDate.parse(text));
        }
        Matcher between = DATES_BETWEEN.matcher(text);
        if (!between.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a period; expected a form such as '2014 and 2016-06'");
        }
        Range<LocalDate> from = DateThreshold.atLeast(PartialDate.parse(between.group(1)))
                .bounds()
                .range();
        Range<LocalDate> to = DateThreshold.atMost(PartialDate.parse(between.group(2)))
                .bounds()
                .range();
        if (!from.isConnected(to)) {
            throw new IllegalArgumentException("'" + text + "' has its bounds in the wrong order");
        }
        return new DateThreshold(PartialDate.within(from.intersection(to)));
    }

    /** The keys that are there: one, or one from below and one from above. */
    private Optional<ImmutableList<String>> stated(String name) {
        ImmutableList<String> stated = KEYS.stream().filter(fields::has).collect(ImmutableList.toImmutableList());
        boolean pair = stated.size() == 2 && LOWER.containsKey(stated.get(0)) && UPPER.containsKey(stated.get(1));
        if (stated.size() == 1 || pair) {
            return Optional.of(stated);
        }
        if (!stated.isEmpty() || !fields.isCut()) {
            fields.problems()
                    .add(
                            fields.location(),
                            (stated.isEmpty() ? "no bound" : "the bounds " + String.join(" and ", stated)) + " for "
                                    + name + "; expected one of " + String.join(", ", KEYS)
                                    + ", or one from below and one from above");
        }
        skip();
        return Optional.empty();
    }

    private Location place() {
        List<String> stated = KEYS.stream().filter(fields::has).toList();
        return fields.locationOf(stated.get(0));
    }
}
