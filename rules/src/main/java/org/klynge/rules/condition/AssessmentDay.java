package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klynge.assessment.Assessment;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.standing.Grant;

/**
 * When an assessment took place, in the light of the grants that name it.
 *
 * @param date the days that are possible; of an assessment that contradicts its grants, any that one of them tells
 * @param contradiction the dates that cannot all be true
 */
record AssessmentDay(PartialDate date, ImmutableList<Statement> contradiction) {

    static AssessmentDay of(Dossier dossier, Assessment assessment) {
        return dossier.dateOf(assessment)
                .map(date -> new AssessmentDay(date, ImmutableList.of()))
                .orElseGet(() -> contradicted(dossier, assessment));
    }

    private static AssessmentDay contradicted(Dossier dossier, Assessment assessment) {
        int[] naming = IntStream.range(0, dossier.grants().size())
                .filter(i -> dossier.grants().get(i).assessment().equals(Optional.of(assessment.id())))
                .toArray();
        // Nobody knows which of the days is right.
        PartialDate any = IntStream.of(naming)
                .mapToObj(dossier.grants()::get)
                .map(Grant::from)
                .reduce(assessment.date(), PartialDate::hull);
        Stream<Statement> grants = IntStream.of(naming)
                .mapToObj(i -> new Statement(
                        "grants[" + i + "].from", dossier.grants().get(i).from()));
        return new AssessmentDay(
                any,
                Stream.concat(Stream.of(LatestAssessment.statement(assessment, "date")), grants)
                        .collect(ImmutableList.toImmutableList()));
    }
}
