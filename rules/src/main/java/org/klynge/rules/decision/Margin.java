package org.klynge.rules.decision;

import java.util.Optional;
import org.klynge.fact.Quantity;
import org.klynge.rules.condition.Condition;

/** How far what is known is on the right side of a threshold. */
final class Margin {

    private Margin() {}

    static Optional<Quantity> of(Evaluation evaluation) {
        Condition condition = evaluation.condition();
        Evidence evidence = evaluation.evidence();
        if (condition instanceof Condition.On on && evidence instanceof Evidence.Figure figure) {
            return figure.known().hull().map(on.threshold()::margin);
        }
        if (condition instanceof Condition.Held held && evidence instanceof Evidence.Terms terms) {
            return evaluation.contradiction().isEmpty()
                    ? held.time().map(time -> time.margin(terms.time()))
                    : Optional.empty();
        }
        return condition instanceof Condition.OnDate on
                        && evidence instanceof Evidence.Day day
                        && day.known().contradiction().isEmpty()
                ? day.known().date().map(on.threshold()::margin)
                : Optional.empty();
    }
}
