package org.klynge.rules.decision;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Known;
import org.klynge.rules.condition.Reach;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.scheme.CallsOnDay;

/**
 * Tells where verdicts may be less certain than the dossier allows, or where something may be said to be missing that does not
 * matter: where things that are looked at are not free of each other.
 *
 * <p>Of things that hang together verdicts are exact all the same where every condition wants them in the same direction, since
 * then one world is the worst for all of them, and one the best. What is missing is exact then where all of them must hold, or
 * any may. Verdicts may also be less certain where several statements may be the latest, since the days on which they would
 * contradict each other are not followed through; and where the range of a score may be too wide.
 */
final class Caution {

    /**
     * A thing that is looked at, and what of it is wanted.
     *
     * @param by what looks at it: a variable, or a node that is settled already
     * @param at where
     * @param roots all that the looker hangs on
     * @param open whether anything still hangs on it
     */
    private record Want(Object by, Node at, ImmutableSet<String> roots, Wants wants, boolean open) {}

    private final ListMultimap<String, Want> wanted = ArrayListMultimap.create();
    // What hangs on the days of assessments, and the assessments of whose days words tell.
    private final Set<String> dated = new HashSet<>();
    private final Set<String> dating = new HashSet<>();
    private final Formula formula;
    private boolean cautious;

    private Caution(Formula formula) {
        this.formula = formula;
    }

    static boolean of(Formula formula) {
        Caution caution = new Caution(formula);
        caution.visit(formula.root(), false);
        return caution.cautious
                || caution.dated.stream().anyMatch(caution.dating::contains)
                || caution.wanted.asMap().values().stream().anyMatch(Caution::disagree)
                || Splitting.of(formula).isCutShort()
                || Relevance.of(formula).isCutShort();
    }

    private static boolean disagree(Collection<Want> wants) {
        boolean open = wants.stream().anyMatch(Want::open);
        boolean several = wants.stream().map(Want::by).distinct().count() > 1;
        return open && several && (!Wants.agree(wants.stream().map(Want::wants).toList()) || !areOnePart(wants));
    }

    /** Whether what hangs on one thing must all hold, or any of it may: so that it is as good as one condition. */
    private static boolean areOnePart(Collection<Want> wants) {
        boolean same = wants.stream().map(Want::roots).distinct().count() == 1;
        Node home = wants.stream().map(Want::at).reduce(Node::common).orElseThrow();
        return same
                && (wants.stream().allMatch(want -> isReachedBy(want.at(), home, true))
                        || wants.stream().allMatch(want -> isReachedBy(want.at(), home, false)));
    }

    private static boolean isReachedBy(Node below, Node home, boolean all) {
        Node node = below;
        while (node != home) {
            node = node.parent().orElseThrow();
            boolean fits = node.kind() == Node.Kind.SAME
                    || (node.kind() == Node.Kind.COUNT
                            && node.wanted() == (all ? node.parts().size() : 1));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Notes what is unknown and in which direction it is wanted: either, below a claim that is settled already. */
    private void visit(Node node, boolean bound) {
        Evaluation evaluation = node.evaluation();
        boolean confirmable = node.condition() instanceof Condition.Confirmable;
        // A claim and what it is computed from are true together: once one is settled, so is the other, everywhere.
        boolean settled = bound || (confirmable && evaluation.verdict().isCertain());
        if (evaluation.verdict() == Verdict.UNKNOWN || settled) {
            note(node, settled);
        }
        if (evaluation.evidence() instanceof Evidence.Attestations attestations
                && attestations.word().bound()) {
            claim(node.condition()).about().ifPresent(series -> dating.addAll(roots(series)));
        }
        node.parts().forEach(part -> visit(part, settled));
    }

    private void note(Node node, boolean settled) {
        Evidence evidence = node.evaluation().evidence();
        Condition condition = node.condition();
        if (evidence instanceof Evidence.Figure figure && condition instanceof Condition.On on) {
            figure(figure.known(), on, node, settled);
        } else if (evidence instanceof Evidence.Day day && condition instanceof Condition.OnDate on) {
            // Dates of several statements are ordered, and so not free of each other.
            cautious |= day.known().statements().size() > 1 || day.known().bound();
            want(on.fact().roots(), Wants.EITHER, node, settled);
            dated.addAll(on.fact().roots());
        } else if (evidence instanceof Evidence.Ratings ratings && condition instanceof Condition.Indicators some) {
            Reach reach = ratings.reach();
            cautious |= reach.cautious()
                    || reach.statements().size() > 1
                    || !reach.failures().isEmpty();
            boolean several = reach.severalCases();
            want(roots(some.of()), several ? Wants.EITHER : Wants.MORE, node, settled);
            dated.addAll(several ? roots(some.of()) : Set.of());
        } else if (evidence instanceof Evidence.Attestations attestations) {
            Claim claim = claim(condition);
            boolean several = attestations.word().severalCases();
            // A word that names no assessment tells of its day, too, that it is no later than the word's.
            cautious |= several || attestations.word().statements().size() > 1;
            // A claim that may be computed is what it is computed from.
            if (node.kind() != Node.Kind.SAME || settled) {
                want(ImmutableSet.of(claim.name()), several ? Wants.EITHER : Wants.MORE, node, settled);
            }
            if (several) {
                claim.about().ifPresent(series -> want(roots(series), Wants.EITHER, node, settled));
            }
        } else if (evidence instanceof Evidence.Grants grants && condition instanceof Condition.Holds holds) {
            List<Holding> open = grants.holdings().stream()
                    .filter(holding -> holding.verdict() == Verdict.UNKNOWN)
                    .toList();
            // Of the standings above, only those that are on record are told of.
            cautious |= holds.orHigher() && !grants.mayLack().isEmpty();
            grants(open, Wants.MORE, node, settled);
        } else if (evidence instanceof Evidence.Terms terms && condition instanceof Condition.Held held) {
            cautious |= held.orHigher() && !terms.mayLack().isEmpty();
            held.time()
                    .ifPresent(time -> cautious |= terms.holdings().size() > 1
                            || hasTwoBounds(time)
                            || setsSeveralLines(node)
                            || terms.holdings().stream().anyMatch(Caution::isOpenOnBothSides));
            grants(terms.holdings(), held.time().isPresent() ? Wants.EITHER : Wants.MORE, node, settled);
        } else if (evidence instanceof Evidence.Renewal renewal) {
            // How grants followed each other is not gone through for every day on which each may have begun.
            cautious |= renewal.holdings().size() > 1 || renewal.mayLack();
            grants(renewal.holdings(), Wants.EITHER, node, settled);
        } else if (evidence instanceof Evidence.Calls calls) {
            want(roots(calls.known()), Wants.MORE, node, settled);
        } else if (evidence instanceof Evidence.Plugged) {
            // Nobody knows how well a plug-in looked.
            cautious = true;
        }
    }

    /** The end may follow from the beginning, so that the two are not free of each other. */
    private static boolean isOpenOnBothSides(Holding holding) {
        return !holding.from().isExact() && !holding.until().isExact();
    }

    /** Between two lines there may be none of the numbers that are possible. */
    private boolean setsSeveralLines(Node leaf) {
        return formula.hasVariable(leaf) && formula.variable(leaf).hasSeveralConditions();
    }

    private void figure(Known known, Condition.On on, Node node, boolean settled) {
        Fact fact = Variable.bare(on.fact());
        boolean simple = fact instanceof Fact.OfProfile || fact instanceof Fact.Score || fact instanceof Fact.Count;
        boolean byDays = Variable.date(node).isPresent();
        boolean oneLine = !hasTwoBounds(on.threshold()) && (byDays || !setsSeveralLines(node));
        boolean age = isAge(fact);
        boolean combined = fact instanceof Fact.Combined made && (known.open().size() < 2 || isPlainSum(made));
        cautious |= !(simple || ((age || combined) && oneLine))
                || known.cautious()
                || (known.statements().size() > 1 && !(fact instanceof Fact.Combined))
                || !known.failures().isEmpty();
        boolean onDays = age || fact instanceof Fact.Count || known.hasSeveralCases();
        Wants direction = age || known.hasSeveralCases()
                ? Wants.EITHER
                : Wants.of(on.threshold().bounds().range());
        direction.behind(fact).forEach((root, wants) -> want(root, fact.roots(), wants, node, settled));
        dated.addAll(onDays ? fact.roots() : Set.of());
    }

    /** Whether every number in the range of the sum is one, and each part can move it. */
    private static boolean isPlainSum(Fact.Combined fact) {
        return fact.how() instanceof Combination.Sum sum
                && sum.of().stream().noneMatch(part -> Variable.bare(part) instanceof Fact.Combined);
    }

    /** The calls that may be open, which may be open for other standings too; others than those listed are for this one. */
    private static ImmutableSet<String> roots(CallsOnDay known) {
        Stream<String> listed = known.open().stream().map(call -> "call " + call);
        Stream<String> others = known.complete().isEmpty() ? Stream.of("calls for " + known.standing()) : Stream.of();
        return Stream.concat(listed, others).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> roots(AssessmentSeries series) {
        return new Fact.Score(series).roots();
    }

    /** Whether only one of the two dates can be unknown, and hangs on no other: not on that of an assessment. */
    private static boolean isAge(Fact fact) {
        return fact instanceof Fact.TimeBetween time
                && (time.from().roots().isEmpty() || time.to().roots().isEmpty())
                && !(time.from() instanceof DateFact.Granted)
                && !(time.to() instanceof DateFact.Granted);
    }

    private void grants(List<Holding> holdings, Wants wants, Node node, boolean settled) {
        Stream<String> given =
                holdings.stream().map(holding -> holding.standing().fullName());
        want(
                Stream.concat(node.condition().subjects().stream(), given).collect(ImmutableSet.toImmutableSet()),
                wants,
                node,
                settled);
        // A grant is no earlier than its assessment, so that the days of the two are not free of each other.
        cautious |= holdings.stream().anyMatch(holding -> holding.assessment().isPresent());
    }

    private void want(ImmutableSet<String> roots, Wants wants, Node node, boolean settled) {
        roots.forEach(root -> want(root, roots, wants, node, settled));
    }

    private void want(String root, ImmutableSet<String> roots, Wants wants, Node node, boolean settled) {
        Object by = !settled && formula.hasVariable(node) ? formula.variable(node) : node;
        Wants seen = settled ? Wants.EITHER : Formula.isNegated(node) ? wants.negate() : wants;
        wanted.put(root, new Want(by, node, roots, seen, !settled));
    }

    private static Claim claim(Condition condition) {
        return condition instanceof Condition.Confirmable confirmable
                ? confirmable.claim()
                : ((Condition.Attested) condition).claim();
    }

    private static boolean hasTwoBounds(Threshold threshold) {
        return Wants.of(threshold.bounds().range()) == Wants.EITHER;
    }
}
