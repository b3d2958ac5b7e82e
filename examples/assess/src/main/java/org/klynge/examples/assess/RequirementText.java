package org.klynge.examples.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.decision.RequirementDecision.ReadingDecision;
import org.klynge.rules.scheme.Requirement;

/** Puts requirements on a page: the sentence, the verdict, and below it what the verdict rests on. */
final class RequirementText {

    private static final String INDENT = "    ";

    private final Page page;
    private final EvidenceText evidence;
    private final SourceList sources;
    private final Map<String, String> printed = new HashMap<>();

    RequirementText(Page page, EvidenceText evidence, SourceList sources) {
        this.page = page;
        this.evidence = evidence;
        this.sources = sources;
    }

    /** Prints a requirement of a standing; one that another standing shares is explained only once. */
    void print(RequirementDecision decision, String standing) {
        Requirement requirement = decision.requirement();
        page.line(
                INDENT + Mark.sign(decision.verdict()) + " ",
                requirement.says() + " " + Page.together(tag(requirement)));
        String below = INDENT.repeat(2);
        String before = printed.putIfAbsent(requirement.id(), standing);
        if (before != null) {
            page.line(below, "as under " + before);
            return;
        }
        List<String> because = evidence.lines(decision.evaluation());
        because.forEach(line -> page.line(below, line));
        parts(below, decision.evaluation(), because);
        if (decision.isContested()) {
            page.line(below, "contested: " + contested(decision));
        }
    }

    private String tag(Requirement requirement) {
        return "(" + requirement.id() + ", " + requirement.basis().word() + sources.refer(requirement.sources())
                + (requirement.applied() ? ")" : "; told only, decides nothing)");
    }

    /** Prints the parts of a condition, but for those that decide nothing or tell nothing new. */
    private void parts(String indent, Evaluation evaluation, List<String> because) {
        String lead = evaluation.condition() instanceof Condition.Confirmable ? "or " : "";
        for (Evaluation part : evaluation.parts()) {
            List<String> lines = evidence.lines(part);
            boolean decides =
                    !evaluation.verdict().isCertain() || part.verdict().isCertain();
            if (decides && (lines.isEmpty() || !lines.equals(because))) {
                page.line(
                        indent + Mark.sign(part.verdict()) + " ",
                        // The threshold is told together with what is known.
                        lead
                                + ConditionText.subject(part.condition())
                                + (lines.isEmpty() ? "" : " - " + String.join("; ", lines)));
                parts(indent + INDENT, part, lines);
            }
        }
    }

    /** What the readings that are not applied would have given, where that is something else. */
    String contested(RequirementDecision decision) {
        List<String> verdicts = new ArrayList<>();
        for (ReadingDecision other : decision.otherReadings()) {
            if (other.verdict() != decision.verdict()) {
                String reading = other.reading()
                        .condition()
                        .map(condition -> "under '"
                                + ConditionText.variant(
                                        condition, decision.requirement().condition()) + "'")
                        .orElse("where it is not required");
                verdicts.add("it would be " + Mark.fulfilled(other.verdict()) + " " + reading
                        + sources.refer(other.reading().sources()));
            }
        }
        return String.join("; ", verdicts);
    }
}
