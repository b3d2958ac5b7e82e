package org.klynge.rules.text;

import java.util.List;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.scheme.ReadingChoice;

/** Puts on a page what else there is to a decision: contradictions, failures, chosen readings and assumptions. */
final class RemarkText {

    private final Decision decision;
    private final Messages messages;
    private final Page page;
    private final PlaceText places;

    RemarkText(Decision decision, Wording wording, Page page) {
        this.decision = decision;
        this.messages = wording.messages();
        this.page = page;
        this.places = new PlaceText(wording);
    }

    void print() {
        section(
                "conflicts.title",
                decision.conflicts().stream()
                        .map(conflict -> conflict.about() + ": " + places.all(conflict.statements()))
                        .toList());
        section(
                "failures.title",
                decision.failures().stream()
                        .map(failure -> failure.requirement() + ": "
                                + messages.text(
                                        "plug-in.failed",
                                        failure.failure().plugin(),
                                        failure.failure().message()))
                        .toList());
        section(
                "readings.title",
                decision.readings().stream().map(ReadingChoice::toString).toList());
        section("assumptions.title", decision.assumptions().asList());
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.gap();
            page.line(0, "", messages.text(title));
            lines.forEach(line -> page.line(2, "- ", line));
        }
    }

    /** The readings that were chosen, in one line. */
    static String readings(Decision decision, Messages messages) {
        return messages.and(
                decision.readings().stream().map(ReadingChoice::toString).toList());
    }
}
