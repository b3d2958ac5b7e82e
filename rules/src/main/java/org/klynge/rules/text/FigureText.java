package org.klynge.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klynge.fact.Quantity;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Known;
import org.klynge.rules.condition.KnownDate;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Evidence;

/** What is known of figures and dates, beside the thresholds that are set on them. */
final class FigureText {

    private final Messages messages;
    private final QuantityText quantities;
    private final DateText dates;
    private final MarginText margins;
    private final PlaceText places;
    private final AssessmentText assessments;

    FigureText(Wording wording, MarginText margins, PlaceText places, AssessmentText assessments) {
        this.messages = wording.messages();
        this.quantities = wording.quantities();
        this.dates = wording.dates();
        this.margins = margins;
        this.places = places;
        this.assessments = assessments;
    }

    List<String> figure(Condition.On on, Evidence.Figure figure, Evaluation evaluation) {
        Known known = figure.known();
        Optional<AssessmentSeries> series = series(on.fact());
        // Of what can be all that the fact can be at all, the distance to the threshold tells nothing.
        boolean told = !known.statements().isEmpty()
                || known.hull().filter(on.fact().possible()::equals).isEmpty();
        List<String> lines = new ArrayList<>();
        lines.add(beside(
                known(on.fact(), series, known),
                quantities.threshold(on.threshold().bounds()),
                told ? margins.of(evaluation) : Optional.empty()));
        known.statements()
                .forEach(statement -> lines.add(messages.text(
                        "evidence.from",
                        series.map(each -> assessments.source(each, statement))
                                .orElseGet(() -> places.of(statement)))));
        if (!figure.leftOut().isEmpty()) {
            lines.add(messages.text(
                    "figure.left-out", messages.and(figure.leftOut().asList())));
        }
        return lines;
    }

    private String beside(String known, String threshold, Optional<String> margin) {
        return known + "; " + messages.text("evidence.threshold", threshold)
                + margin.map(words -> "; " + words).orElse("");
    }

    private String known(Fact fact, Optional<AssessmentSeries> series, Known known) {
        if (known.isAbsent()) {
            return known.failures().isEmpty()
                    ? series.map(assessments::notAssessed).orElseGet(() -> messages.text("evidence.absent"))
                    : messages.text("evidence.nothing");
        }
        if (!known.statements().isEmpty()) {
            return values(known);
        }
        if (series.isPresent()) {
            boolean complete = known.values().stream().allMatch(Quantity::isExact);
            return complete ? assessments.notAssessed(series.get()) : messages.text("assessment.perhaps");
        }
        boolean nothing = known.hull().filter(fact.possible()::equals).isPresent();
        return nothing ? messages.text("evidence.nothing") : values(known);
    }

    private String values(Known known) {
        List<String> values =
                known.values().stream().map(quantities::told).distinct().toList();
        return orNone(messages.or(values), known.mayBeAbsent());
    }

    private String orNone(String words, boolean mayBeAbsent) {
        String known = messages.text("evidence.known", words);
        return mayBeAbsent ? messages.text("evidence.or-absent", known) : known;
    }

    /** The assessments that a fact is read from, where it is read from nothing else. */
    private static Optional<AssessmentSeries> series(Fact fact) {
        if (fact instanceof Fact.Named named) {
            return series(named.fact());
        }
        if (fact instanceof Fact.Score score) {
            return Optional.of(score.series());
        }
        if (fact instanceof Fact.TotalPoints total) {
            return Optional.of(total.series());
        }
        return fact instanceof Fact.Count count ? Optional.of(count.series()) : Optional.empty();
    }

    List<String> date(Condition.OnDate on, KnownDate known, Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        String told = known.date()
                .map(date -> orNone(dates.known(date), known.mayBeAbsent()))
                .orElseGet(() -> messages.text("evidence.absent"));
        lines.add(beside(told, dates.threshold(on.threshold().bounds()), margins.of(evaluation)));
        known.statements().forEach(statement -> lines.add(messages.text("evidence.from", places.of(statement))));
        return lines;
    }
}
