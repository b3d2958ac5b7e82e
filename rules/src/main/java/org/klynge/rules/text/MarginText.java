package org.klynge.rules.text;

import java.util.Optional;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Evaluation;

/** How far what is known is on the right side of a threshold. */
final class MarginText {

    private final Messages messages;
    private final QuantityText quantities;

    MarginText(Wording wording) {
        this.messages = wording.messages();
        this.quantities = wording.quantities();
    }

    /** The distance with its sign; nothing where it could be anything. */
    Optional<String> of(Evaluation evaluation) {
        return evaluation
                .margin()
                .filter(margin ->
                        margin.range().hasLowerBound() || margin.range().hasUpperBound())
                .map(margin -> of(margin, evaluation.verdict()));
    }

    private String of(Quantity margin, Verdict verdict) {
        boolean onTheLine = margin.isExact() && margin.range().lowerEndpoint().signum() == 0;
        if (onTheLine && verdict.isCertain()) {
            return messages.text(verdict == Verdict.MET ? "margin.enough" : "margin.not-enough");
        }
        return messages.text("evidence.margin", quantities.margin(margin));
    }
}
