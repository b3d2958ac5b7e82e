package org.klynge.rules.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Points;
import org.klynge.assessment.ReportedScore;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Reach;
import org.klynge.rules.condition.Statement;

/** What a dossier tells of assessments. */
final class AssessmentText {

    private final Messages messages;
    private final QuantityText quantities;
    private final DateText dates;
    private final PlaceText places;
    private final DossierEntries entries;
    private final LocalDate day;

    AssessmentText(Wording wording, PlaceText places, DossierEntries entries, LocalDate day) {
        this.messages = wording.messages();
        this.quantities = wording.quantities();
        this.dates = wording.dates();
        this.places = places;
        this.entries = entries;
        this.day = day;
    }

    /** Where a statement stands, and what was examined and found if it speaks of an assessment. */
    String source(AssessmentSeries series, Statement statement) {
        List<String> parts = new ArrayList<>();
        parts.add(places.of(statement));
        entries.assessment(statement).ifPresent(assessment -> describe(series, assessment, parts));
        return String.join("; ", parts);
    }

    private void describe(AssessmentSeries series, Assessment assessment, List<String> parts) {
        assessment.reportedScore().ifPresent(score -> parts.add(messages.text("assessment.reported", reported(score))));
        int rated = assessment.ratings().size();
        if (rated > 0) {
            parts.add(messages.text(
                    rated == 1 ? "assessment.ratings.one" : "assessment.ratings.other",
                    quantities.amount(BigFraction.of(rated), Unit.COUNT)));
        }
        series.catalogue(assessment.catalogue())
                .ifPresent(catalogue -> parts.add(
                        messages.text("assessment.examined", quantities.indicators(catalogue.size()), catalogue.id())));
    }

    private String reported(ReportedScore score) {
        if (score instanceof Points points) {
            return messages.text("score.points", quantities.told(points.points()), quantities.number(points.maximum()));
        }
        if (score instanceof ReportedScore.Rounded rounded) {
            String percent = messages.text(
                    "unit.percent.other", rounded.percent().replace(".", messages.text("number.decimal")));
            return switch (rounded.rounding()) {
                case NEAREST -> messages.text("score.rounded-nearest", percent);
                case DOWN -> messages.text("score.rounded-down", percent);
                case NOT_STATED -> messages.text("score.rounding-not-stated", percent);
            };
        }
        return quantities.told(score.share());
    }

    /** Why nothing can be read from the latest assessment of a series. */
    String notAssessed(AssessmentSeries series) {
        boolean later = entries.dossier().assessments().stream()
                .anyMatch(assessment -> series.catalogue(assessment.catalogue()).isPresent());
        return later
                ? messages.text("assessment.none-by", series.name(), dates.known(PartialDate.on(day)))
                : messages.text("assessment.none", series.name());
    }

    /** How far the indicators of an assessment reach a level. */
    List<String> ratings(AssessmentSeries series, Reach reach) {
        if (reach.statements().isEmpty()) {
            return List.of(
                    reach.verdict() == Verdict.NOT_MET ? notAssessed(series) : messages.text("assessment.perhaps"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(reached(reach));
        reach.statements().forEach(statement -> lines.add(messages.text("evidence.from", source(series, statement))));
        return lines;
    }

    private String reached(Reach reach) {
        List<String> below = reach.indicators().entrySet().stream()
                .filter(indicator -> indicator.getValue() == Verdict.NOT_MET)
                .map(indicator -> indicator.getKey())
                .toList();
        long above =
                reach.indicators().values().stream().filter(Verdict.MET::equals).count();
        List<String> parts = new ArrayList<>();
        if (above == 0 && below.isEmpty()) {
            parts.add(messages.text("ratings.unknown"));
        } else {
            parts.add(messages.text("ratings.reach", quantities.indicators(above)));
            if (!below.isEmpty()) {
                parts.add(messages.text("ratings.below", messages.and(below)));
            }
            if (!reach.verdict().isCertain()) {
                parts.add(messages.text("ratings.open"));
            }
        }
        if (!reach.notApplicable().isEmpty()) {
            parts.add(messages.text("ratings.not-applicable", messages.and(reach.notApplicable())));
        }
        return String.join("; ", parts);
    }
}
