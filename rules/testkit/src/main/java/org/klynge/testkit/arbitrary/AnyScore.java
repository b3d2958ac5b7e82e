package org.klynge.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.assessment.ReportedScore;
import org.klynge.assessment.Rounding;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

/** Totals as they are reported. */
public final class AnyScore {

    private static final Quantity POSSIBLE = Quantity.percent(0).hull(Quantity.percent(100));

    private AnyScore() {}

    /**
     * Points of a maximum, rounded percentages, bounds.
     *
     * @return totals
     */
    public static Arbitrary<ReportedScore> scores() {
        Arbitrary<ReportedScore> rounded =
                Combinators.combine(percents(), Arbitraries.of(Rounding.class)).as(ReportedScore.Rounded::new);
        Arbitrary<ReportedScore> bounds = AnyQuantity.quantities(AnyNumber.percentages(), Unit.PERCENT)
                .map(share -> new ReportedScore.Bounds(POSSIBLE.meet(share).isPresent() ? share : POSSIBLE));
        return Arbitraries.oneOf(AnyRating.points().map(points -> points), rounded, bounds);
    }

    /** Percentages with all their zeros, which tell how they were rounded. */
    private static Arbitrary<String> percents() {
        Arbitrary<String> whole = Arbitraries.integers().between(0, 99).map(String::valueOf);
        Arbitrary<String> decimals =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(37);
        return Arbitraries.oneOf(
                whole,
                Combinators.combine(whole, decimals).as((number, behind) -> number + "." + behind),
                Arbitraries.of("100", "100.0", "0", "0.00", "007", "95.0", "95.50"));
    }
}
