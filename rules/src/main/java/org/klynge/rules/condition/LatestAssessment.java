package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.klynge.assessment.Assessment;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Latest;
import org.klynge.rules.spi.PluginFailure;

/**
 * The latest assessment of a series on a day, read for one value.
 *
 * @param candidates the assessments that may be the latest, with their values
 * @param noneYet whether there may be none on or before the day
 * @param unrecorded whether one that is not on record may be the latest
 * @param contradiction statements about dates or values that cannot all be true
 * @param <V> the kind of value
 */
record LatestAssessment<V>(
        ImmutableList<Latest.Candidate<Assessment, V>> candidates,
        boolean noneYet,
        boolean unrecorded,
        ImmutableList<Statement> contradiction) {

    static <V> LatestAssessment<V> of(
            Dossier dossier,
            LocalDate day,
            AssessmentSeries series,
            Function<Assessment, V> value,
            BiFunction<V, V, Optional<V>> common) {
        List<Assessment> assessments = dossier.assessments().stream()
                .filter(assessment -> series.catalogue(assessment.catalogue()).isPresent())
                .toList();
        Latest<Assessment, V> latest = Latest.on(
                day,
                assessments,
                assessment -> AssessmentDay.of(dossier, assessment).date(),
                value,
                common);
        // A day that contradicts a grant matters for as long as the assessment may be the one that counts.
        ImmutableList<Statement> undatable = latest.candidates().stream()
                .flatMap(candidate -> candidate.statements().stream())
                .flatMap(assessment -> AssessmentDay.of(dossier, assessment).contradiction().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Statement> contradiction = undatable.isEmpty()
                ? latest.contradiction().stream()
                        .map(LatestAssessment::statement)
                        .collect(ImmutableList.toImmutableList())
                : undatable;
        return new LatestAssessment<>(
                latest.candidates(),
                latest.noneYet(),
                series.mayLack(dossier) && latest.mayBeOvertaken(day),
                contradiction);
    }

    static Statement statement(Assessment assessment) {
        return new Statement("assessments[" + assessment.id() + "]", assessment.date());
    }

    static Statement statement(Assessment assessment, String part) {
        return new Statement("assessments[" + assessment.id() + "]." + part, assessment.date());
    }

    ImmutableList<Statement> statements() {
        return candidates.stream()
                .flatMap(candidate -> candidate.statements().stream())
                .map(LatestAssessment::statement)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** The assessments that may be the latest. */
    ImmutableList<Assessment> assessments() {
        return candidates.stream()
                .flatMap(candidate -> candidate.statements().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** What contradicts each other, among the dates and within the score of each candidate. */
    ImmutableList<Statement> contradictionWith(AssessmentSeries series) {
        ImmutableList.Builder<Statement> result =
                ImmutableList.<Statement>builder().addAll(contradiction);
        for (Assessment assessment : assessments()) {
            series.score(assessment).score().contradiction().forEach(part -> result.add(statement(assessment, part)));
        }
        return result.build();
    }

    /** Whether the score of a candidate may be less certain than its statements allow. */
    boolean isCautious(AssessmentSeries series) {
        return assessments().stream()
                .anyMatch(assessment -> series.score(assessment).score().isCautious());
    }

    /** The scoring rules that failed on a candidate. */
    ImmutableList<PluginFailure> failures(AssessmentSeries series) {
        return assessments().stream()
                .flatMap(assessment -> series.score(assessment).failure().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
