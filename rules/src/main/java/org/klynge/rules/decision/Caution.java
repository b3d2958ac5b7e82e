package org.klynge.rules.decision;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Range;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Known;

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
    private boolean cautious;

    private Caution() {}

    static boolean of(Stream<Evaluation> evaluations) {
        Caution caution = new Caution();
        evaluations.forEach(evaluation -> caution.visit(evaluation, false, false));
        return caution.cautious || caution.wanted.asMap().values().stream().anyMatch(Caution::disagree);
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
        boolean below = negated != condition instanceof Condition.Not;
        evaluation.parts().forEach(part -> visit(part, below, settled));
    }

    private void note(Evaluation evaluation, Condition condition, UnaryOperator<Wants> seen) {
        Evidence evidence = evaluation.evidence();
        if (evidence instanceof Evidence.Figure figure && condition instanceof Condition.On on) {
            figure(figure.known(), on, seen);
        } else if (evidence instanceof Evidence.Day day && condition instanceof Condition.OnDate on) {
            // Dates of several statements are ordered, and so not free of each other.
            cautious |= day.known().statements().size() > 1;
            wanted.put(on.fact().root(), Wants.EITHER);
        } else if (evidence instanceof Evidence.Ratings ratings && condition instanceof Condition.Indicators some) {
            cautious |=
                    ratings.reach().cautious() || ratings.reach().statements().size() > 1;
            boolean several = ratings.reach().severalCases();
            wanted.put("assessment." + some.of().name(), seen.apply(several ? Wants.EITHER : Wants.MORE));
        } else if (evidence instanceof Evidence.Attestations attestations) {
            Claim claim = claim(condition);
            boolean several = attestations.word().severalCases();
            // A word that names no assessment tells of its day, too, that it is no later than the word's.
            cautious |= several || attestations.word().statements().size() > 1;
            wanted.put(claim.name(), seen.apply(several ? Wants.EITHER : Wants.MORE));
            if (several) {
                claim.about().ifPresent(series -> wanted.put("assessment." + series.name(), Wants.EITHER));
            }
        } else if (evidence instanceof Evidence.Grants grants) {
            List<Holding> open = grants.holdings().stream()
                    .filter(holding -> holding.verdict() == Verdict.UNKNOWN)
                    .toList();
            grants(open, condition, seen.apply(Wants.MORE));
        } else if (evidence instanceof Evidence.Terms terms) {
            // Grants that may overlap are not followed through, nor grants of unknown length that follow each other.
            boolean timed =
                    condition instanceof Condition.Held held && held.time().isPresent();
            cautious |= timed && terms.holdings().size() > 1;
            grants(terms.holdings(), condition, timed ? Wants.EITHER : seen.apply(Wants.MORE));
        } else if (evidence instanceof Evidence.Plugged) {
            // Nobody knows how well a plug-in looked.
            cautious = true;
        }
    }

    private void figure(Known known, Condition.On on, UnaryOperator<Wants> seen) {
        boolean derived = !(on.fact() instanceof Fact.OfProfile
                || on.fact() instanceof Fact.Score
                || on.fact() instanceof Fact.Count);
        cautious |= derived
                || known.cautious()
                || known.statements().size() > 1
                || !known.failures().isEmpty();
        Wants wants = known.hasSeveralCases() ? Wants.EITHER : direction(on);
        on.fact().roots().forEach(root -> wanted.put(root, seen.apply(wants)));
    }

    private void grants(List<Holding> holdings, Condition condition, Wants wants) {
        condition.subjects().forEach(standing -> wanted.put(standing, wants));
        // A grant is no earlier than its assessment, so that the days of the two are not free of each other. Standings
        // that
        // are higher than those named are not among the subjects.
        cautious |= holdings.stream()
                .anyMatch(holding -> holding.assessment().isPresent()
                        || !condition.subjects().contains(holding.standing().fullName()));
    }

    private static Claim claim(Condition condition) {
        return condition instanceof Condition.Confirmable confirmable
                ? confirmable.claim()
                : ((Condition.Attested) condition).claim();
    }

    private static Wants direction(Condition.On on) {
        Range<BigFraction> range = on.threshold().bounds().range();
        if (range.hasLowerBound() && range.hasUpperBound()) {
            return Wants.EITHER;
        }
        return range.hasLowerBound() ? Wants.MORE : Wants.LESS;
    }
}
