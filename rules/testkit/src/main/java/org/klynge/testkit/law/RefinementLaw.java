package org.klynge.testkit.law;

import java.util.Optional;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.scheme.Purpose;

/** Whoever learns more never learns that what was certain is not so: a refined dossier narrows every verdict. */
public final class RefinementLaw {

    private static final String LAW = "refinement narrows";

    private RefinementLaw() {}

    /**
     * Tries the law.
     *
     * @param trial the dossier that tells less, the scheme and the day
     * @param refined the same dossier with something learnt: whatever it leaves possible, the other one does too. Where it
     *     contradicts itself, it leaves nothing possible, and then a verdict may be lost, but not turned
     * @return a breach where a verdict that was certain is another one
     */
    public static Optional<Breach> check(Trial trial, Dossier refined) {
        for (Purpose purpose : Purpose.values()) {
            Decision before = trial.decide(purpose);
            Decision after = trial.on(refined).decide(purpose);
            for (Point point : Point.of(before)) {
                Optional<Point> later = point.in(after).filter(narrowed -> isTurned(point, narrowed));
                if (later.isPresent()) {
                    return Optional.of(Breach.of(
                                    LAW,
                                    before,
                                    point.verdict() + ", as it is with less",
                                    later.get().verdict() + ", with what follows learnt:\n"
                                            + Breach.document(refined).indent(4).stripTrailing())
                            .at(point));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTurned(Point before, Point after) {
        boolean lost = after.verdict() == Verdict.UNKNOWN && after.isTroubled();
        return !after.verdict().narrows(before.verdict()) && !lost;
    }
}
