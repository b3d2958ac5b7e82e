package org.klynge.rules.text;

import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.Requirement;

/** Puts requirements on a page: the sentence, the exact condition, what it rests on, and how others read it. */
final class RequirementText {

    private final Wording wording;
    private final Messages messages;
    private final SourceNumbers sources;
    private final Page page;

    RequirementText(Wording wording, SourceNumbers sources, Page page) {
        this.wording = wording;
        this.messages = wording.messages();
        this.sources = sources;
        this.page = page;
    }

    void print(int indent, Requirement requirement) {
        page.line(indent, "", requirement.id());
        int below = indent + 2;
        if (!requirement.repeatsThreshold()) {
            page.line(below, "", wording.translated(requirement.says(), requirement.translations()));
        }
        if (!requirement.appliedReading().equals(Reading.DEFAULT)) {
            page.line(below, "", messages.text("reading.applied", requirement.appliedReading()));
        }
        if (requirement.required()) {
            wording.conditions()
                    .of(requirement.condition())
                    .print(page, below, messages.text("requirement.exactly") + " ");
        } else {
            page.line(below, messages.text("requirement.exactly") + " ", messages.text("requirement.not-required"));
        }
        page.line(
                below,
                messages.text("requirement.basis") + " ",
                messages.text("basis." + requirement.basis().word()) + sources.refer(requirement.sources()) + "; "
                        + messages.text(requirement.applied() ? "requirement.applied" : "requirement.stated"));
        requirement.otherReadings().forEach(reading -> print(below, reading));
    }

    private void print(int indent, Reading reading) {
        Phrase read = reading.condition()
                .map(wording.conditions()::of)
                .orElseGet(() -> Phrase.of(messages.text("requirement.not-required")));
        page.line(indent, "", messages.text("reading.other", reading.id(), sources.refer(reading.sources())));
        read.print(page, indent + 2, "");
    }
}
