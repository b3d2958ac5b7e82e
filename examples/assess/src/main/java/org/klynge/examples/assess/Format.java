package org.klynge.examples.assess;

import java.io.PrintWriter;
import java.util.List;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.text.DecisionJson;
import org.klynge.rules.text.DecisionText;
import org.klynge.rules.text.Detail;
import org.klynge.rules.text.Language;

/** How decisions are written. */
enum Format {
    /** A scorecard for people. */
    TEXT {
        @Override
        void print(List<Decision> decisions, Language language, Detail detail, PrintWriter out) {
            out.print(String.join(
                    "\n\n",
                    decisions.stream()
                            .map(decision -> DecisionText.of(decision, language, detail))
                            .toList()));
            out.flush();
        }
    },
    /** An array with an object for each decision. */
    JSON {
        @Override
        void print(List<Decision> decisions, Language language, Detail detail, PrintWriter out) {
            out.print(DecisionJson.of(decisions));
            out.flush();
        }
    };

    abstract void print(List<Decision> decisions, Language language, Detail detail, PrintWriter out);
}
