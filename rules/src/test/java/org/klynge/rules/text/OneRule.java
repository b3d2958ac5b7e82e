package org.klynge.rules.text;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.scheme.RuleBook;

/** Decisions by a scheme that requires one thing of whoever wants its first standing. */
final class OneRule {

    private static final String EXAM = """
            catalogue: exam-3
            title: Three indicators
            size: 3
            dimensions:
              - id: "1"
                name: One
                indicators:
                  - { number: "1.1", name: A }
                  - { number: "1.2", name: B }
                  - { number: "1.3", name: C }
            """;

    private static final String OTHER = "catalogue: other-1\ntitle: One indicator\nsize: 1\n";

    private static final String SCHEME = """
            scheme: own
            edition: "1"
            title: Own
            ladder: { id: o, kind: programme, standings: [one, two] }
            assessments: { exam: { catalogues: exam-3 }, other: { catalogues: other-1 } }
            calls:
              list:
                - { id: early, for: two, opens: 2019-01-01, closes: 2019-03-01, source: press }
                - { id: late, for: two, opens: 2020-06-01, closes: 2020-06, source: [press, law] }
              complete:
                - { days: 2018 }
                - { days: 2020-07-01..2021-01-01, for: [one, two], source: law }
            claims:
              k: { by: [X] }
              said: { by: [X, Y], about: exam }
            figures: { a: { unit: NOK }, b: { unit: NOK }, result: { unit: NOK, can-be: unknown } }
            facts: { sum: { sum: [profile.a, profile.b] }, since: { time-between: [cluster.merged, day] } }
            standings:
              one: { award: [ { id: r, says: R., %s, basis: own } ] }
              two:
                validity:
                  { first: 2 years, counted-from: grant, renewal: 2 years, renewable-for: 1 year, renewals: 1, source: law }
            sources: { law: { title: The law }, press: { title: The press, url: "https://example.org/press" } }
            """;

    private OneRule() {}

    private static RuleBook requiring(String condition) {
        return Written.rules(EXAM, OTHER, SCHEME.formatted(condition));
    }

    static Decision decide(String condition, String dossier) {
        return Written.decide(requiring(condition), dossier);
    }

    static Decision decide(UnaryOperator<Decider> how, String condition, String dossier) {
        return Written.decide(how, requiring(condition), dossier);
    }

    static Decision decide(String condition, String dossier, LocalDate day) {
        return Written.decide(UnaryOperator.identity(), requiring(condition), dossier, day);
    }

    /** What the verdict on the requirement rests on, in English. */
    static ImmutableList<String> because(String condition, String dossier) {
        return because(condition, dossier, Written.DAY);
    }

    static ImmutableList<String> because(String condition, String dossier, LocalDate day) {
        Decision decision = decide(condition, dossier, day);
        return DecisionText.because(decision, decision.requirement("r").evaluation(), Language.ENGLISH);
    }
}
