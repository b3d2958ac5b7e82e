package org.klynge.examples.assess;

import java.util.List;
import java.util.stream.Collectors;
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
        String of(List<Decision> decisions, Language language, Detail detail) {
            return decisions.stream()
                    .map(decision -> DecisionText.of(decision, language, detail))
                    .collect(Collectors.joining("\n\n"));
        }
    },
    /** An array with an object for each decision. */
    JSON {
        @Override
        String of(List<Decision> decisions, Language language, Detail detail) {
            return DecisionJson.of(decisions);
        }
    };

    abstract String of(List<Decision> decisions, Language language, Detail detail);
}
