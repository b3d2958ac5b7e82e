package org.klynge.examples.assess;

import java.io.PrintWriter;
import java.util.List;
import org.klynge.rules.decision.Decision;

/** How decisions are written. */
enum Format {
    /** A scorecard for people. */
    TEXT {
        @Override
        void print(List<Decision> decisions, PrintWriter out) {
            out.print(String.join("\n", decisions.stream().map(Scorecard::of).toList()));
            out.flush();
        }
    },
    /** An array with an object for each decision. */
    JSON {
        @Override
        void print(List<Decision> decisions, PrintWriter out) {
            out.println(DecisionJson.of(decisions));
            out.flush();
        }
    };

    abstract void print(List<Decision> decisions, PrintWriter out);
}
