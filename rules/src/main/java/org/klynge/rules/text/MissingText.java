package org.klynge.rules.text;

import com.google.common.collect.ImmutableSet;
import org.klynge.rules.decision.MissingFact;
import org.klynge.rules.decision.StandingDecision;

/** Puts on a page what is not known and could still move the verdict on a standing, with what would settle it. */
final class MissingText {

    private final Messages messages;
    private final Page page;
    private final PartText parts;
    private final FindingText findings;

    MissingText(Wording wording, Page page, PartText parts) {
        this.messages = wording.messages();
        this.page = page;
        this.parts = parts;
        this.findings = new FindingText(wording);
    }

    void print(int indent, StandingDecision standing) {
        if (!standing.missing().isEmpty()) {
            page.line(indent, "", messages.text("missing.title"));
            standing.missing().forEach(fact -> page.line(indent + 2, "- ", what(fact) + " \u2013 " + settling(fact)));
        }
    }

    /** What it is; by its name where the words do not tell that. */
    private String what(MissingFact fact) {
        String subject = parts.subject(fact.asked());
        String named = subject.contains(fact.name()) ? subject : subject + " (" + fact.name() + ")";
        return fact.facts().equals(ImmutableSet.of(fact.name()))
                ? named
                : messages.text("missing.of", named, messages.and(fact.facts().asList()));
    }

    private String settling(MissingFact fact) {
        if (fact.meets().isEmpty() && fact.fails().isEmpty()) {
            return messages.text("missing.not-alone");
        }
        String meets = fact.meets().isEmpty()
                ? ""
                : messages.text("missing.meets", findings.anyOf(fact.meets(), fact.asked()));
        String fails = fact.fails().isEmpty()
                ? ""
                : messages.text("missing.fails", findings.anyOf(fact.fails(), fact.asked()));
        return meets.isEmpty() || fails.isEmpty() ? meets + fails : meets + "; " + fails;
    }
}
