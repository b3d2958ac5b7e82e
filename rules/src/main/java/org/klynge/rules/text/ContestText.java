package org.klynge.rules.text;

import java.util.ArrayList;
import java.util.List;
import org.klynge.rules.decision.ContestedValidity;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.DecisiveReading;
import org.klynge.rules.decision.OtherEdition;

/** Puts on a page where published sources leave room for another decision. */
final class ContestText {

    private final Decision decision;
    private final Wording wording;
    private final Messages messages;
    private final VerdictText verdicts;
    private final Page page;

    ContestText(Decision decision, Wording wording, Page page) {
        this.decision = decision;
        this.wording = wording;
        this.messages = wording.messages();
        this.verdicts = new VerdictText(messages);
        this.page = page;
    }

    void print() {
        if (decision.isContested()) {
            page.gap();
            page.line(0, "", messages.text("contest.title"));
            lines().forEach(line -> page.line(2, "- ", line));
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String id : decision.contested()) {
            decision.requirement(id)
                    .contesting()
                    .forEach((choice, verdict) -> lines.add(
                            messages.text("contest.requirement", choice.toString(), id, verdicts.met(verdict))));
        }
        decision.decisive().forEach(decisive -> lines.add(decisive(decisive)));
        decision.contestedValidity().forEach(contested -> lines.add(validity(contested)));
        decision.otherEditions().forEach(other -> lines.add(edition(other)));
        if (decision.mayHaveNoEdition()) {
            lines.add(messages.text("contest.no-edition"));
        }
        return lines;
    }

    private String decisive(DecisiveReading decisive) {
        return messages.text(
                "contest.standing",
                decisive.reading().toString(),
                wording.standings().title(decisive.standing()),
                verdicts.answer(decisive.verdict()));
    }

    private String validity(ContestedValidity contested) {
        return messages.text(
                "contest.validity",
                contested.reading().toString(),
                wording.standings().title(contested.standing()),
                contested.validUntil().map(wording.dates()::known).orElseGet(() -> messages.text("validity.unknown")));
    }

    private String edition(OtherEdition other) {
        List<String> answers = other.verdicts().entrySet().stream()
                .map(verdict ->
                        wording.standings().title(verdict.getKey()) + ": " + verdicts.answer(verdict.getValue()))
                .toList();
        return messages.text("contest.edition", other.edition(), String.join("; ", answers));
    }
}
