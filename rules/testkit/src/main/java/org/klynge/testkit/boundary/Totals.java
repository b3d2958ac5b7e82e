package org.klynge.testkit.boundary;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.rules.scoring.LevelPoints;
import org.klynge.rules.scoring.ScoringRule;

/** The totals of points that an assessment can reach in which every indicator applies. */
final class Totals {

    private static final int MOST_VARIED = 60;

    private final NavigableSet<BigFraction> totals;

    private Totals(NavigableSet<BigFraction> totals) {
        this.totals = totals;
    }

    static Totals of(ScoringRule scoring, IndicatorCatalogue catalogue) {
        TreeSet<BigFraction> single = new TreeSet<>();
        if (scoring instanceof LevelPoints levels) {
            single.addAll(levels.points().values());
            return new Totals(sums(single, catalogue.size()));
        }
        IntStream.rangeClosed(0, SubjectMatter.USUAL_POINTS * catalogue.size())
                .mapToObj(BigFraction::of)
                .forEach(single::add);
        return new Totals(single);
    }

    /** Beyond some number of indicators all others are taken to reach the most, lest there be too many sums. */
    private static NavigableSet<BigFraction> sums(NavigableSet<BigFraction> single, int indicators) {
        int varied = Math.min(indicators, MOST_VARIED);
        TreeSet<BigFraction> sums = new TreeSet<>(ImmutableSet.of(single.last().multiply(indicators - varied)));
        for (int i = 0; i < varied; i++) {
            TreeSet<BigFraction> more = new TreeSet<>();
            sums.forEach(sum -> single.forEach(points -> more.add(sum.add(points))));
            sums = more;
        }
        return sums;
    }

    BigFraction inAll() {
        return totals.last();
    }

    /** The totals next to a number of points, as far as there are any. */
    ImmutableMap<Side, BigFraction> next(BigFraction points) {
        ImmutableMap.Builder<Side, BigFraction> next = ImmutableMap.builder();
        BigFraction below = totals.lower(points);
        BigFraction above = totals.higher(points);
        if (below != null) {
            next.put(Side.BELOW, below);
        }
        if (totals.contains(points)) {
            next.put(Side.ON, points);
        }
        if (above != null) {
            next.put(Side.ABOVE, above);
        }
        return next.buildOrThrow();
    }
}
