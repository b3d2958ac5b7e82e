package org.klynge.examples.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Reach;
import org.klynge.rules.condition.Statement;

/**
 * What a dossier tells of assessments, in plain English.
 *
 * @param records the entries of the dossier
 * @param day the day of the decision
 */
record AssessmentText(Records records, LocalDate day) {

    /** Where none is on record and the list is open. */
    static final String PERHAPS = "no assessment is on record, but the record may lack some";

    /** Where a statement stands, and what was examined if it speaks of an assessment. */
    String source(Optional<AssessmentSeries> series, Statement statement) {
        String place = Records.place(statement);
        return records.assessment(statement)
                .map(assessment -> place
                        + assessment
                                .reportedScore()
                                .map(score -> ", reported: " + score)
                                .orElse("")
                        + (assessment.ratings().isEmpty()
                                ? ""
                                : ", ratings: " + assessment.ratings().size())
                        + series.flatMap(each -> each.catalogue(assessment.catalogue()))
                                .map(catalogue ->
                                        ", examined: " + catalogue.size() + " indicators (" + catalogue.id() + ")")
                                .orElse(""))
                .orElse(place);
    }

    /** Why nothing can be read from the latest assessment of a series. */
    String notAssessed(AssessmentSeries series) {
        boolean later = records.dossier().assessments().stream()
                .anyMatch(assessment -> series.catalogue(assessment.catalogue()).isPresent());
        return "not assessed: no " + series.name() + " assessment on record" + (later ? " up to " + day : "");
    }

    /** How far the indicators of an assessment reach a level. */
    List<String> ratings(AssessmentSeries series, Reach reach) {
        if (reach.statements().isEmpty()) {
            return List.of(reach.verdict() == Verdict.NOT_MET ? notAssessed(series) : PERHAPS);
        }
        List<String> below = reach.indicators().entrySet().stream()
                .filter(indicator -> indicator.getValue() == Verdict.NOT_MET)
                .map(indicator -> indicator.getKey())
                .toList();
        long above =
                reach.indicators().values().stream().filter(Verdict.MET::equals).count();
        List<String> lines = new ArrayList<>();
        lines.add((above == 0 && below.isEmpty()
                        ? "ratings or minimums are not known"
                        : "known to reach it: " + above
                                + (below.isEmpty() ? "" : "; known not to: " + Words.join(below, "and"))
                                + (reach.verdict().isCertain()
                                        ? ""
                                        : "; of the others the rating or the minimum is not known"))
                + (reach.notApplicable().isEmpty()
                        ? ""
                        : "; not applicable: " + Words.join(reach.notApplicable(), "and")));
        reach.statements().forEach(statement -> lines.add("from " + source(Optional.of(series), statement)));
        return lines;
    }
}
