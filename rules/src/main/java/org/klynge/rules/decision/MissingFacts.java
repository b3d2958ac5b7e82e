package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.standing.Standing;

/** Names what could still move a formula, and finds what would settle it. */
final class MissingFacts {

    private final Formula formula;
    private final Splitting splitting;
    private final Set<Variable> relevant;

    private MissingFacts(Formula formula) {
        this.formula = formula;
        this.splitting = Splitting.of(formula);
        this.relevant = Relevance.of(formula).variables();
    }

    /** In the order in which the rules speak of them. */
    static ImmutableList<MissingFact> of(Formula formula) {
        MissingFacts missing = new MissingFacts(formula);
        return formula.root().tree().flatMap(missing::at).distinct().collect(ImmutableList.toImmutableList());
    }

    private Stream<MissingFact> at(Node node) {
        if (node.condition() instanceof Condition.Confirmable confirmable) {
            // Somebody may say so, just as well as it may be computed.
            return node.kind() == Node.Kind.SAME && !node.isBound() && mattersWithin(node)
                    ? Stream.of(missing(
                            confirmable.claim().name(),
                            ImmutableSet.of(confirmable.claim().name()),
                            confirmable,
                            List.of(true, false),
                            Finding.Truth::new,
                            holds -> splitting
                                    .decreed(confirmable.claim().name(), Verdict.of(holds))
                                    .verdict()))
                    : Stream.of();
        }
        if (!formula.hasVariable(node)
                || node.isBound()
                || !node.evaluation().contradiction().isEmpty()) {
            return Stream.of();
        }
        Variable variable = formula.variable(node);
        boolean first = variable.open().findFirst().orElse(node) == node;
        return first && relevant.contains(variable) && node.evaluation().verdict() == Verdict.UNKNOWN
                ? Stream.of(missing(
                        String.join(" or ", names(node)),
                        facts(node),
                        asked(node),
                        // Among so many lines nobody looks for what would settle it.
                        variable.isTooFine() ? ImmutableList.<Cell>of() : variable.cells(),
                        Cell::finding,
                        cell -> splitting.given(variable, cell).verdict()))
                : Stream.of();
    }

    private boolean mattersWithin(Node node) {
        return node.tree()
                .filter(formula::hasVariable)
                .anyMatch(leaf ->
                        leaf.evaluation().verdict() == Verdict.UNKNOWN && relevant.contains(formula.variable(leaf)));
    }

    private static <T> MissingFact missing(
            String name,
            ImmutableSet<String> facts,
            Condition asked,
            List<T> cases,
            Function<T, Finding> finding,
            Function<T, Verdict> verdict) {
        List<Finding> meets = new ArrayList<>();
        List<Finding> fails = new ArrayList<>();
        for (T each : cases) {
            switch (verdict.apply(each)) {
                case MET -> meets.add(finding.apply(each));
                case NOT_MET -> fails.add(finding.apply(each));
                case UNKNOWN -> {}
            }
        }
        return new MissingFact(name, facts, asked, Findings.joined(meets), Findings.joined(fails));
    }

    /** A time up to the day of the decision is settled by its date. */
    private static Condition asked(Node leaf) {
        return Variable.date(leaf)
                .<Condition>map(date -> new Condition.OnDate(
                        date,
                        new DateThreshold(PartialDate.within(Variable.days(leaf).orElseThrow()))))
                .orElse(leaf.condition());
    }

    /** What conditions call it: of several standings, those that are not known. */
    private static ImmutableList<String> names(Node leaf) {
        Evidence evidence = leaf.evaluation().evidence();
        ImmutableList<String> standings = ImmutableList.of();
        if (evidence instanceof Evidence.Grants grants) {
            standings = standings(grants.holdings(), grants.mayLack());
        } else if (evidence instanceof Evidence.Terms terms) {
            standings = standings(terms.holdings(), terms.mayLack());
        }
        // Where all of their own days are known, what they hang on is not: the day of a merger, say.
        return standings.isEmpty()
                ? Variable.date(leaf)
                        .map(date -> ImmutableList.of(date.name()))
                        .orElse(leaf.condition().subjects())
                : standings;
    }

    private static ImmutableList<String> standings(ImmutableList<Holding> holdings, ImmutableSet<Standing> mayLack) {
        return Stream.concat(
                        mayLack.stream(),
                        holdings.stream()
                                .filter(holding -> holding.verdict() == Verdict.UNKNOWN
                                        || !holding.from().isExact()
                                        || !holding.until().isExact())
                                .map(Holding::standing))
                .map(Standing::fullName)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> facts(Node leaf) {
        return leaf.evaluation().evidence() instanceof Evidence.Figure figure
                        && !figure.known().open().isEmpty()
                ? figure.known().open()
                : ImmutableSet.copyOf(names(leaf));
    }
}
