package org.klynge.rules.text;

import java.util.HashMap;
import java.util.Map;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.decision.Obstacle;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.decision.RequirementDecision.ReadingDecision;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.Requirement;

/** Puts the decision on requirements on a page, with what it rests on and how others read it. */
final class RequirementDecisionText {

    private static final int STEP = 4;

    private final Wording wording;
    private final Messages messages;
    private final VerdictText verdicts;
    private final Page page;
    private final PartText parts;
    private final ObstacleText obstacles;
    private final SourceNumbers sources;
    private final Map<RequirementDecision, String> printed = new HashMap<>();

    RequirementDecisionText(Wording wording, Page page, PartText parts, SourceNumbers sources) {
        this.wording = wording;
        this.messages = wording.messages();
        this.verdicts = new VerdictText(messages);
        this.page = page;
        this.parts = parts;
        this.obstacles = new ObstacleText(parts);
        this.sources = sources;
    }

    /** The sentence with the verdict. */
    void heading(int indent, RequirementDecision decision) {
        Requirement requirement = decision.requirement();
        String sentence = requirement.repeatsThreshold()
                ? wording.conditions().of(requirement.condition()).inOneLine()
                : wording.translated(requirement.says(), requirement.translations());
        String stated = requirement.applied() ? "" : "; " + messages.text("requirement.stated");
        String tag = ("(" + requirement.id() + ": " + verdicts.met(decision.verdict())).replace(' ', Page.TIE) + stated;
        page.line(indent, VerdictText.sign(decision.verdict()) + " ", sentence + " " + tag + ")");
    }

    /** The whole decision; one that another standing shares is explained only once. */
    void print(int indent, RequirementDecision decision, String standing) {
        heading(indent, decision);
        int below = indent + STEP;
        if (wasPrinted(below, decision, standing)) {
            return;
        }
        Requirement requirement = decision.requirement();
        if (requirement.required()) {
            parts.below(below, decision.evaluation());
        } else {
            page.line(below, "", messages.text("requirement.not-required"));
        }
        page.line(
                below,
                "",
                messages.text("requirement.basis") + " "
                        + messages.text("basis." + requirement.basis().word()) + sources.refer(requirement.sources()));
        if (!requirement.appliedReading().equals(Reading.DEFAULT)) {
            page.line(below, "", messages.text("reading.applied", requirement.appliedReading()));
        }
        decision.otherReadings().forEach(other -> print(below, other, requirement.condition()));
        decision.otherValidities()
                .forEach((choice, verdict) -> page.line(
                        below, "", messages.text("reading.by", choice.toString()) + " " + verdicts.met(verdict)));
        if (decision.isContested()) {
            page.line(below, "", messages.text("requirement.contested"));
        }
    }

    /** What stands in the way, and nothing else. */
    void obstacle(int indent, Obstacle obstacle, String standing) {
        RequirementDecision decision = obstacle.requirement();
        heading(indent, decision);
        if (!wasPrinted(indent + STEP, decision, standing)) {
            obstacles.print(indent + STEP, obstacle);
        }
    }

    private boolean wasPrinted(int indent, RequirementDecision decision, String standing) {
        String before = printed.putIfAbsent(decision, standing);
        if (before != null) {
            page.line(indent, "", messages.text("requirement.as-under", before));
        }
        return before != null;
    }

    private void print(int indent, ReadingDecision decision, Condition applied) {
        Reading reading = decision.reading();
        String asked = reading.condition()
                .map(condition -> variant(condition, applied))
                .orElseGet(() -> messages.text("requirement.not-required"));
        page.line(
                indent,
                "",
                messages.text("reading.other", reading.id(), sources.refer(reading.sources())) + " " + asked + "; "
                        + messages.text("reading.verdict", verdicts.met(decision.verdict())));
        decision.failures()
                .forEach(failure ->
                        page.line(indent, "", messages.text("plug-in.failed", failure.plugin(), failure.message())));
    }

    /** Only the threshold where the fact is the same. */
    private String variant(Condition condition, Condition applied) {
        return condition instanceof Condition.On on
                        && applied instanceof Condition.On other
                        && on.fact().equals(other.fact())
                ? wording.quantities().threshold(on.threshold().bounds())
                : wording.conditions().of(condition).inOneLine();
    }
}
