package org.klynge.rules.text;

import com.google.common.collect.ImmutableSet;
import org.klynge.fact.PartialDate;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Outcome;
import org.klynge.standing.Standing;

/** Puts on a page what was asked, and in a line or two what came out, under which assumptions. */
final class OutcomeText {

    private final Decision decision;
    private final Wording wording;
    private final Messages messages;
    private final Page page;

    OutcomeText(Decision decision, Wording wording, Page page) {
        this.decision = decision;
        this.wording = wording;
        this.messages = wording.messages();
        this.page = page;
    }

    void print() {
        page.heading(decision.dossier().cluster().name(), '=');
        page.line(
                0,
                "",
                messages.text(
                        "decision.edition",
                        wording.translated(
                                decision.scheme().title(), decision.scheme().translations()),
                        decision.scheme().edition()));
        if (decision.isEditionNamed()) {
            page.line(0, "", messages.text("decision.edition-named"));
        }
        String day = wording.dates().known(PartialDate.on(decision.date()));
        page.line(0, "", messages.text("asked." + decision.purpose().word(), day));
        page.gap();
        page.line(0, "", outcome());
        if (!decision.readings().isEmpty()) {
            page.line(0, "", messages.text("outcome.readings", RemarkText.readings(decision, messages)));
        }
        if (decision.isCautious()) {
            page.line(0, "", messages.text("outcome.cautious"));
        }
        if (!decision.conflicts().isEmpty()) {
            page.line(0, "", messages.text("outcome.conflicts"));
        }
    }

    private String outcome() {
        if (decision.standings().values().stream()
                .allMatch(standing -> standing.requirements().isEmpty())) {
            return messages.text("outcome.no-rules") + assuming();
        }
        Outcome outcome = decision.outcome();
        return outcome.isCertain()
                ? messages.text("outcome.certain", titles(outcome.atLeast())) + assuming()
                : messages.text("outcome.possible", titles(outcome.atMost()), titles(outcome.atLeast())) + assuming();
    }

    private String assuming() {
        return decision.assumptions().isEmpty()
                ? ""
                : " "
                        + messages.text(
                                "outcome.assuming",
                                messages.and(decision.assumptions().asList()));
    }

    private String titles(ImmutableSet<Standing> titled) {
        return titled.isEmpty()
                ? messages.text("outcome.nothing")
                : messages.and(titled.stream().map(wording.standings()::title).toList());
    }
}
