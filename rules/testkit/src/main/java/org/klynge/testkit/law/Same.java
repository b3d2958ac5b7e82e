package org.klynge.testkit.law;

import java.util.Optional;
import org.klynge.rules.decision.Decision;

/** Holds two decisions against each other that should come to the same. */
final class Same {

    private Same() {}

    /** The first verdict that differs. */
    static Optional<Breach> verdicts(String law, Decision one, Decision other, String said, String saidOtherwise) {
        for (Point point : Point.of(one)) {
            Optional<Point> there = point.in(other);
            boolean same =
                    there.filter(known -> known.verdict() == point.verdict()).isPresent();
            if (!same) {
                return Optional.of(Breach.of(
                                law,
                                one,
                                point.verdict() + ", as " + said,
                                there.map(known -> known.verdict() + ", " + saidOtherwise)
                                        .orElse("no verdict, " + saidOtherwise))
                        .at(point));
            }
        }
        return Optional.empty();
    }
}
