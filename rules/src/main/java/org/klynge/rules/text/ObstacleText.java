package org.klynge.rules.text;

import java.util.List;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Evidence;
import org.klynge.rules.decision.Obstacle;

/**
 * Puts on a page what stands in the way within a requirement, whose sentence was told already: the lowest conditions that do,
 * and the negations and the choices above them, without which they would say something else.
 */
final class ObstacleText {

    private static final int STEP = 4;

    private final PartText parts;

    ObstacleText(PartText parts) {
        this.parts = parts;
    }

    void print(int indent, Obstacle obstacle) {
        Evaluation whole = obstacle.requirement().evaluation();
        List<Evaluation> lowest = obstacle.because();
        if (lowest.contains(whole)) {
            lowest(indent, whole);
        } else if (whole.condition() instanceof Condition.All) {
            each(indent, whole, lowest);
        } else {
            parts.head(indent, whole);
            within(indent, whole, lowest);
        }
    }

    /** What goes through cases rests on all parts together, and on none of them alone. */
    private void lowest(int indent, Evaluation whole) {
        if (whole.evidence() instanceof Evidence.Cases) {
            parts.below(indent, whole);
        } else {
            parts.rest(indent, whole);
        }
    }

    /** Of conditions that must all hold each is in the way by itself, so that nothing need be said above them. */
    private void each(int indent, Evaluation all, List<Evaluation> lowest) {
        for (Evaluation part : all.deciding()) {
            if (part.condition() instanceof Condition.All && !lowest.contains(part)) {
                each(indent, part, lowest);
            } else {
                part(indent, all, part, lowest);
            }
        }
    }

    /** The parts that decided; of a number that is wanted all, since those that are left out would count too. */
    private void within(int indent, Evaluation above, List<Evaluation> lowest) {
        List<Evaluation> deciding = above.deciding();
        boolean counted = above.condition() instanceof Condition.AtLeast;
        for (Evaluation part : counted ? above.parts() : deciding) {
            if (deciding.contains(part)) {
                part(indent, above, part, lowest);
            } else {
                parts.whole(indent, above, part);
            }
        }
    }

    private void part(int indent, Evaluation above, Evaluation part, List<Evaluation> lowest) {
        if (!lowest.contains(part)) {
            parts.line(indent, above, part);
            within(indent + STEP, part, lowest);
        } else if (part.evidence() instanceof Evidence.Cases) {
            parts.whole(indent, above, part);
        } else {
            parts.line(indent, above, part);
        }
    }
}
