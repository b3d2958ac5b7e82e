package org.klynge.rules.text;

import java.util.List;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.decision.Evaluation;

/** Puts evaluations on a page: the sign of the verdict, what was asked, and what the verdict rests on. */
final class PartText {

    private static final int STEP = 4;

    private final Messages messages;
    private final Wording wording;
    private final Page page;
    private final EvidenceText evidence;

    PartText(Wording wording, Page page, EvidenceText evidence) {
        this.messages = wording.messages();
        this.wording = wording;
        this.page = page;
        this.evidence = evidence;
    }

    /** What the verdict on a whole condition rests on, which itself was told already, and all its parts. */
    void below(int indent, Evaluation evaluation) {
        head(indent, evaluation);
        parts(indent, evaluation);
    }

    /** The same without the parts. */
    void head(int indent, Evaluation evaluation) {
        Condition condition = evaluation.condition();
        if (!evaluation.parts().isEmpty() && !(condition instanceof Condition.Confirmable)) {
            page.line(indent, "", wording.conditions().of(condition).words());
        }
        rest(indent, evaluation);
    }

    /** Only what the verdict on a condition rests on. */
    void rest(int indent, Evaluation evaluation) {
        evidence.lines(evaluation).forEach(line -> page.line(indent, "", line));
    }

    private void parts(int indent, Evaluation evaluation) {
        List<Evaluation> deciding = evaluation.deciding();
        boolean someDecide =
                !deciding.isEmpty() && deciding.size() < evaluation.parts().size();
        for (Evaluation part : evaluation.parts()) {
            String words = words(evaluation, part);
            boolean decides = someDecide && deciding.contains(part);
            line(indent, part, decides ? messages.text("part.decides", words) : words);
            parts(indent + STEP, part);
        }
    }

    /** A part with its verdict and what that rests on, and all parts of it. */
    void whole(int indent, Evaluation above, Evaluation part) {
        line(indent, above, part);
        parts(indent + STEP, part);
    }

    /** A part with its verdict and what that rests on. */
    void line(int indent, Evaluation above, Evaluation part) {
        line(indent, part, words(above, part));
    }

    private void line(int indent, Evaluation part, String words) {
        page.line(indent, VerdictText.sign(part.verdict()) + " ", words);
    }

    private String words(Evaluation above, Evaluation part) {
        return above.condition() instanceof Condition.Confirmable
                ? messages.text("part.computed", part(part))
                : part(part);
    }

    private String part(Evaluation part) {
        List<String> because = evidence.lines(part);
        String subject = subject(part.condition());
        if (because.isEmpty()) {
            return subject;
        }
        // Words that lead over to the parts still do so with the reasons behind them.
        boolean leads = subject.endsWith(":");
        String asked = leads ? subject.substring(0, subject.length() - 1) : subject;
        return asked + " \u2013 " + String.join("; ", because) + (leads ? ":" : "");
    }

    /** What a condition looks at; of one without a threshold, what it asks. The threshold stands beside what is known. */
    String subject(Condition condition) {
        if (condition instanceof Condition.On on) {
            return wording.facts().named(on.fact());
        }
        if (condition instanceof Condition.OnDate on) {
            return wording.facts().named(on.fact());
        }
        Condition asked = condition instanceof Condition.Confirmable confirmable
                ? new Condition.Attested(confirmable.claim())
                : condition;
        return wording.conditions().of(asked).words();
    }
}
