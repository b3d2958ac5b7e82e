package org.klynge.rules.text;

import com.google.common.collect.ImmutableList;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.StandingDecision;

/**
 * A decision as a page of plain text: at a glance what it is, and below that why. Everything on the page is read off the
 * decision; nothing is evaluated anew. {@code [+]} stands for what is met, {@code [-]} for what is not, and {@code [?]} for
 * what is not known. What was assumed, which readings were chosen, and what is contested or contradicted is told in every detail.
 *
 * <pre>{@code
 * String page = DecisionText.of(decision, Language.BOKMAL, Detail.FULL);
 * String account = DecisionText.of(decision, Language.ENGLISH, Detail.WHY_NOT);
 * }</pre>
 */
public final class DecisionText {

    private final Decision decision;
    private final Wording wording;
    private final Messages messages;
    private final Page page = new Page();
    private final SourceNumbers sources = new SourceNumbers();

    private DecisionText(Decision decision, Language language) {
        this.decision = decision;
        this.wording = Wording.of(decision.scheme(), language);
        this.messages = wording.messages();
    }

    /**
     * Puts a decision on a page. The same decision always gives the same page. A number whose decimals do not end is shown
     * with two of them, rounded down, and marked; a text that is not translated stands in English, and is marked.
     *
     * @param decision the decision
     * @param language the language of the page
     * @param detail how much is told
     * @return lines of at most 100 characters, but for longer words such as addresses; each ends with a line feed
     */
    public static String of(Decision decision, Language language, Detail detail) {
        DecisionText text = new DecisionText(decision, language);
        text.print(detail);
        return text.page.toString();
    }

    /**
     * What the verdict on one condition of a decision rests on, its parts apart: what is known beside the threshold and the
     * margin, where the dossier says so, who confirmed it.
     *
     * @param decision the decision
     * @param evaluation a condition of one of its requirements, or a part of one
     * @param language the language
     * @return a phrase for each thing; empty where the verdict rests on nothing but the parts
     */
    public static ImmutableList<String> because(Decision decision, Evaluation evaluation, Language language) {
        return new EvidenceText(decision, Wording.of(decision.scheme(), language), CallText::byTitle)
                .lines(evaluation).stream().map(Page::plain).collect(ImmutableList.toImmutableList());
    }

    private void print(Detail detail) {
        new OutcomeText(decision, wording, page).print();
        StandingDecisionText standings = new StandingDecisionText(decision, wording, page, sources);
        switch (detail) {
            case FULL -> decision.standings().values().forEach(standings::full);
            case SHORT -> inShort(standings);
            case WHY_NOT -> whyNot(standings);
        }
        new ContestText(decision, wording, page).print();
        new RemarkText(decision, wording, page).print();
        if (!sources.isEmpty()) {
            page.gap();
            page.line(0, "", messages.text("sources.title"));
            sources.print(page);
        }
    }

    private void inShort(StandingDecisionText standings) {
        page.gap();
        decision.standings().values().forEach(standings::inShort);
    }

    private void whyNot(StandingDecisionText standings) {
        if (decision.standings().values().stream()
                .map(StandingDecision::verdict)
                .allMatch(Verdict.MET::equals)) {
            page.gap();
            page.line(0, "", messages.text("obstacles.none"));
        }
        decision.standings().values().forEach(standings::whyNot);
    }
}
