package org.klynge.rules.decision;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Range;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Known;
import org.klynge.rules.condition.Reach;
import org.klynge.rules.condition.Threshold;

/**
 * Tells where Kleene's logic may be less certain than the dossier allows: where one unknown thing occurs twice. It is
 * exact all the same where every occurrence wants it in the same direction, since then one world is the worst for all of
 * them, and one the best. It may also be less certain where several statements may be the latest, since the days on which
 * they would contradict each other are not followed through; and where the range of a score may be too wide.
 */
final class Caution {

    private enum Wants {
        MORE,
        LESS,
        EITHER;

        Wants negate() {
            return switch (this) {
                case MORE -> LESS;
                case LESS -> MORE;
                case EITHER -> EITHER;
            };
        }
    }

    private final ListMultimap<String, Wants> wanted = ArrayListMultimap.create();
    // What hangs on the days of assessments, and the assessments of whose days words tell.
    private final Set<String> dated = new HashSet<>();
    private final Set<String> dating = new HashSet<>();
    private boolean cautious;

    private Caution() {}

    static boolean of(Stream<Evaluation> evaluations) {
        Caution caution = new Caution();
        evaluations.forEach(evaluation -> caution.visit(evaluation, false, false));
        return caution.cautious
                || caution.dated.stream().anyMatch(caution.dating::contains)
                || caution.wanted.asMap().values().stream().anyMatch(Caution::disagree);
    }

    private static boolean disagree(Collection<Wants> wants) {
        return wants.size() > 1
                && (wants.contains(Wants.EITHER) || Set.copyOf(wants).size() > 1);
    }

    /** Notes what is unknown and in which direction it is wanted: either, below a claim that is settled already. */
    private void visit(Evaluation evaluation, boolean negated, boolean bound) {
        Condition condition = evaluation.condition();
        boolean confirmable = condition instanceof Condition.Confirmable;
        // A claim and what it is computed from are true together: once one is settled, so is the other, everywhere.
        boolean settled = bound || (confirmable && evaluation.verdict().isCertain());
        if (evaluation.verdict() == Verdict.UNKNOWN || settled) {
            note(evaluation, condition, wants -> settled ? Wants.EITHER : negated ? wants.negate() : wants);
        }
        if (evaluation.evidence() instanceof Evidence.Attestations attestations
                && attestations.word().bound()) {
            claim(condition).about().ifPresent(series -> dating.addAll(roots(series)));
        }
        boolean below = negated != condition instanceof Condition.Not;
        evaluation.parts().forEach(part -> visit(part, below, settled));
    }

    private void note(Evaluation evaluation, Condition condition, UnaryOperator<Wants> seen) {
        Evidence evidence = evaluation.evidence();
        if (evidence instanceof Evidence.Figure figure && condition instanceof Condition.On on) {
            figure(figure.known(), on, seen);
        } else if (evidence instanceof Evidence.Day day && condition instanceof Condition.OnDate on) {
            // Dates of several statements are ordered, and so not free of each other.
            cautious |= day.known().statements().size() > 1 || day.known().bound();
            want(on.fact().roots(), Wants.EITHER);
            dated.addAll(on.fact().roots());
        } else if (evidence instanceof Evidence.Ratings ratings && condition instanceof Condition.Indicators some) {
            Reach reach = ratings.reach();
            cautious |= reach.cautious()
                    || reach.statements().size() > 1
                    || !reach.failures().isEmpty();
            boolean several = reach.severalCases();
            want(roots(some.of()), seen.apply(several ? Wants.EITHER : Wants.MORE));
            dated.addAll(several ? roots(some.of()) : Set.of());
        } else if (evidence instanceof Evidence.Attestations attestations) {
            Claim claim = claim(condition);
            boolean several = attestations.word().severalCases();
            // A word that names no assessment tells of its day, too, that it is no later than the word's.
            cautious |= several || attestations.word().statements().size() > 1;
            wanted.put(claim.name(), seen.apply(several ? Wants.EITHER : Wants.MORE));
            if (several) {
                claim.about().ifPresent(series -> want(roots(series), Wants.EITHER));
            }
        } else if (evidence instanceof Evidence.Grants grants && condition instanceof Condition.Holds holds) {
            List<Holding> open = grants.holdings().stream()
                    .filter(holding -> holding.verdict() == Verdict.UNKNOWN)
                    .toList();
            // Of the standings above, only those that are on record are told of.
            cautious |= holds.orHigher() && grants.mayLack();
            grants(open, condition, seen.apply(Wants.MORE));
        } else if (evidence instanceof Evidence.Terms terms && condition instanceof Condition.Held held) {
            cautious |= held.orHigher() && terms.mayLack();
            held.time()
                    .ifPresent(time -> cautious |= terms.holdings().size() > 1
                            || hasTwoBounds(time)
                            || terms.holdings().stream().anyMatch(Caution::isOpenOnBothSides));
            grants(terms.holdings(), condition, held.time().isPresent() ? Wants.EITHER : seen.apply(Wants.MORE));
        } else if (evidence instanceof Evidence.Plugged) {
            // Nobody knows how well a plug-in looked.
            cautious = true;
        }
    }

    /** The end may follow from the beginning, so that the two are not free of each other. */
    private static boolean isOpenOnBothSides(Holding holding) {
        return !holding.from().isExact() && !holding.until().isExact();
    }

    private void figure(Known known, Condition.On on, UnaryOperator<Wants> seen) {
        Fact fact = bare(on.fact());
        boolean simple = fact instanceof Fact.OfProfile || fact instanceof Fact.Score || fact instanceof Fact.Count;
        boolean age = isAge(fact);
        cautious |= !(simple || (age && !hasTwoBounds(on.threshold())))
                || known.cautious()
                || known.statements().size() > 1
                || !known.failures().isEmpty();
        Wants wants = age || known.hasSeveralCases() ? Wants.EITHER : direction(on.threshold());
        want(fact.roots(), seen.apply(wants));
        boolean onDays = age || fact instanceof Fact.Count || known.hasSeveralCases();
        dated.addAll(onDays ? fact.roots() : Set.of());
    }

    private static Set<String> roots(AssessmentSeries series) {
        return new Fact.Score(series).roots();
    }

    private static Fact bare(Fact fact) {
        return fact instanceof Fact.Named named ? bare(named.fact()) : fact;
    }

    /** Whether only one of the two dates can be unknown, and hangs on no other: not on that of an assessment. */
    private static boolean isAge(Fact fact) {
        return fact instanceof Fact.TimeBetween time
                && (time.from().roots().isEmpty() || time.to().roots().isEmpty())
                && !(time.from() instanceof DateFact.Granted)
                && !(time.to() instanceof DateFact.Granted);
    }

    private void grants(List<Holding> holdings, Condition condition, Wants wants) {
        Stream<String> given =
                holdings.stream().map(holding -> holding.standing().fullName());
        want(Stream.concat(condition.subjects().stream(), given).collect(ImmutableSet.toImmutableSet()), wants);
        // A grant is no earlier than its assessment, so that the days of the two are not free of each other.
        cautious |= holdings.stream().anyMatch(holding -> holding.assessment().isPresent());
    }

    private void want(Set<String> roots, Wants wants) {
        roots.forEach(root -> wanted.put(root, wants));
    }

    private static Claim claim(Condition condition) {
        return condition instanceof Condition.Confirmable confirmable
                ? confirmable.claim()
                : ((Condition.Attested) condition).claim();
    }

    private static boolean hasTwoBounds(Threshold threshold) {
        Range<BigFraction> range = threshold.bounds().range();
        return range.hasLowerBound() && range.hasUpperBound();
    }

    private static Wants direction(Threshold threshold) {
        if (hasTwoBounds(threshold)) {
            return Wants.EITHER;
        }
        return threshold.bounds().range().hasLowerBound() ? Wants.MORE : Wants.LESS;
    }
}
