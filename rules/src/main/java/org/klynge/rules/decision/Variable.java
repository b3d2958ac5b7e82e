package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.Elapsed;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Known;
import org.klynge.rules.condition.KnownDate;
import org.klynge.standing.Standing;

/**
 * Something that the leaves of a formula look at, and that is the same for all of them: a fact, a date, a claim, the standings
 * that are held. Leaves that look at different facts may still not be free of each other; that is for {@link Caution} to see.
 */
final class Variable {

    /** So many thresholds on one fact are told apart; more are not. */
    private static final int MOST_THRESHOLDS = 1_000;

    private final List<Node> leaves = new ArrayList<>();
    private @Nullable ImmutableSet<Condition> conditions;
    private @Nullable ImmutableList<Cell> cells;

    void add(Node leaf) {
        leaves.add(leaf);
    }

    /** What tells one variable from another. A leaf that is contradicted or not read is one for itself. */
    static Object key(Node leaf) {
        Condition condition = leaf.condition();
        if (!leaf.isReadable()) {
            return leaf;
        }
        Optional<DateFact> date = date(leaf);
        if (date.isPresent()) {
            return date.get();
        }
        if (condition instanceof Condition.On on) {
            return bare(on.fact());
        }
        if (condition instanceof Condition.Held held && held.time().isPresent()) {
            return new TimeOf(held.anyOf(), held.orHigher());
        }
        return condition;
    }

    /** The date that a leaf looks at, itself or as the time between it and the day of the decision. */
    static Optional<DateFact> date(Node leaf) {
        if (leaf.condition() instanceof Condition.OnDate on) {
            return Optional.of(on.fact());
        }
        return elapsed(leaf).filter(time -> days(leaf).isPresent()).map(Elapsed::date);
    }

    private static Optional<Elapsed> elapsed(Node leaf) {
        return leaf.evaluation().evidence() instanceof Evidence.Figure figure ? figure.elapsed() : Optional.empty();
    }

    /** The days of its date for which a leaf holds. */
    static Optional<Range<LocalDate>> days(Node leaf) {
        if (leaf.condition() instanceof Condition.OnDate on) {
            return Optional.of(on.threshold().bounds().range());
        }
        return leaf.condition() instanceof Condition.On on
                ? elapsed(leaf).flatMap(time -> time.days(on.threshold()))
                : Optional.empty();
    }

    /** For how long any of some standings were held. */
    private record TimeOf(ImmutableSet<Standing> anyOf, boolean orHigher) {}

    static Fact bare(Fact fact) {
        return fact instanceof Fact.Named named ? bare(named.fact()) : fact;
    }

    /** Every leaf that looks at it. */
    List<Node> leaves() {
        return leaves;
    }

    Node first() {
        return leaves.get(0);
    }

    /** The leaves whose verdict hangs on it still, and on which something hangs. */
    Stream<Node> open() {
        return leaves.stream().filter(leaf -> leaf.evaluation().verdict() == Verdict.UNKNOWN && !leaf.isBound());
    }

    boolean isOpen() {
        return open().findAny().isPresent();
    }

    /** The lowest node that holds all its leaves. */
    Node home() {
        return leaves.stream().reduce(Node::common).orElseThrow();
    }

    private ImmutableSet<Condition> conditions() {
        if (conditions == null) {
            conditions = leaves.stream().map(Node::condition).collect(ImmutableSet.toImmutableSet());
        }
        return conditions;
    }

    /** Whether its leaves ask different things of it. */
    boolean hasSeveralConditions() {
        return conditions().size() > 1;
    }

    /**
     * Whether leaves want it in different directions, as the rules have it, whatever is known. That it may be absent counts as
     * well: a threshold is not reached then, and so what denies one wants that, and what asks for one does not.
     */
    boolean isTorn() {
        return isBeyondClaim()
                || leaves.stream().map(Formula::isNegated).distinct().count() > 1
                || (hasSeveralConditions()
                        && !Wants.agree(leaves.stream().map(Variable::direction).toList()));
    }

    /** Whether a claim is computed from it that may settle it, and others look at it as well. */
    private boolean isBeyondClaim() {
        return leaves.stream()
                .flatMap(leaf -> leaf.claim().stream())
                .anyMatch(claim -> leaves.stream().anyMatch(leaf -> !leaf.isWithin(claim)));
    }

    private static Wants direction(Node leaf) {
        Condition condition = leaf.condition();
        Optional<Range<LocalDate>> days = days(leaf);
        if (days.isPresent()) {
            return Wants.of(days.get());
        }
        if (condition instanceof Condition.On on) {
            return Wants.of(on.threshold().bounds().range());
        }
        return condition instanceof Condition.Held held && held.time().isPresent()
                ? Wants.of(held.time().get().bounds().range())
                : Wants.MORE;
    }

    /** Whether its leaves set so many thresholds that they are not told apart. */
    boolean isTooFine() {
        return conditions().size() > MOST_THRESHOLDS;
    }

    /** What it can be, as far as its leaves tell it apart. */
    ImmutableList<Cell> cells() {
        if (cells == null) {
            cells = makeCells();
        }
        return cells;
    }

    private ImmutableList<Cell> makeCells() {
        Evidence evidence = first().evaluation().evidence();
        if (!first().isReadable()) {
            return Cell.truths(first().condition(), first().evaluation().verdict());
        }
        if (date(first()).isPresent()) {
            KnownDate known = evidence instanceof Evidence.Day day
                    ? day.known()
                    : elapsed(first()).orElseThrow().known();
            Map<Condition, Range<LocalDate>> bounds = new LinkedHashMap<>();
            leaves.forEach(leaf -> bounds.put(leaf.condition(), days(leaf).orElseThrow()));
            return Cell.days(known.date(), known.mayBeAbsent(), bounds);
        }
        if (evidence instanceof Evidence.Figure figure) {
            Known known = figure.known();
            return Cell.figures(known.values(), known.mayBeAbsent(), bounds(conditions()));
        }
        if (evidence instanceof Evidence.Terms terms
                && first().condition() instanceof Condition.Held held
                && held.time().isPresent()) {
            return Cell.figures(ImmutableList.of(terms.time()), false, bounds(conditions()));
        }
        return Cell.truths(first().condition(), first().evaluation().verdict());
    }

    private static ImmutableMap<Condition, Range<BigFraction>> bounds(Set<Condition> conditions) {
        ImmutableMap.Builder<Condition, Range<BigFraction>> bounds = ImmutableMap.builder();
        for (Condition condition : conditions) {
            bounds.put(
                    condition,
                    condition instanceof Condition.On on
                            ? on.threshold().bounds().range()
                            : ((Condition.Held) condition)
                                    .time()
                                    .orElseThrow()
                                    .bounds()
                                    .range());
        }
        return bounds.buildOrThrow();
    }
}
