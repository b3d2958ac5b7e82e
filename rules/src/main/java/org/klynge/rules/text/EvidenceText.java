package org.klynge.rules.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Evidence;
import org.klynge.rules.scheme.Source;

/** What verdicts rest on, a line for each thing. */
final class EvidenceText {

    private final Messages messages;
    private final PlaceText places;
    private final FigureText figures;
    private final AssessmentText assessments;
    private final GrantText grants;
    private final CallText calls;
    private final ClaimText claims;

    EvidenceText(Decision decision, Wording wording, Function<List<Source>, String> refer) {
        DossierEntries entries = new DossierEntries(decision.dossier());
        MarginText margins = new MarginText(wording);
        this.messages = wording.messages();
        this.places = new PlaceText(wording);
        this.assessments = new AssessmentText(wording, places, entries, decision.date());
        this.figures = new FigureText(wording, margins, places, assessments);
        this.grants = new GrantText(wording, margins);
        this.calls = new CallText(wording, refer);
        this.claims = new ClaimText(messages, places, assessments, entries);
    }

    /** What the verdict on one condition rests on, its parts apart. */
    ImmutableList<String> lines(Evaluation evaluation) {
        if (!evaluation.contradiction().isEmpty()) {
            return ImmutableList.of(messages.text("evidence.contradicted", places.all(evaluation.contradiction())));
        }
        Stream<String> failures = evaluation.parts().isEmpty()
                ? evaluation.failures().stream()
                        .map(failure -> messages.text("plug-in.failed", failure.plugin(), failure.message()))
                : Stream.of();
        return Stream.concat(failures, told(evaluation).stream()).collect(ImmutableList.toImmutableList());
    }

    private List<String> told(Evaluation evaluation) {
        Condition condition = evaluation.condition();
        Evidence evidence = evaluation.evidence();
        if (evidence instanceof Evidence.Cases cases) {
            return cases.facts().isEmpty()
                    ? List.of()
                    : List.of(messages.text(
                            "evidence.cases", messages.and(cases.facts().asList())));
        }
        if (condition instanceof Condition.On on && evidence instanceof Evidence.Figure figure) {
            return figures.figure(on, figure, evaluation);
        }
        if (condition instanceof Condition.OnDate on && evidence instanceof Evidence.Day day) {
            return figures.date(on, day.known(), evaluation);
        }
        if (condition instanceof Condition.Indicators indicators && evidence instanceof Evidence.Ratings ratings) {
            return assessments.ratings(indicators.of(), ratings.reach());
        }
        if (evidence instanceof Evidence.Grants held) {
            return grants.held(condition, held);
        }
        if (condition instanceof Condition.Held held && evidence instanceof Evidence.Terms terms) {
            return grants.heldFor(held, terms, evaluation);
        }
        if (condition instanceof Condition.Renewable renewable && evidence instanceof Evidence.Renewal renewal) {
            return grants.renewable(renewable.standing(), renewal);
        }
        if (evidence instanceof Evidence.Calls listed) {
            return calls.onDay(listed.known());
        }
        if (evidence instanceof Evidence.Attestations attestations) {
            return condition instanceof Condition.Confirmable confirmable
                    ? claims.word(confirmable.claim(), attestations.word())
                    : claims.word(((Condition.Attested) condition).claim(), attestations.word());
        }
        return List.of();
    }
}
