package org.klynge.testkit.law;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.ReportedScore;
import org.klynge.cluster.Profile;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.Fact;
import org.klynge.testkit.boundary.BoundaryValue;

/** Dossiers that state one value, and nothing else. */
final class Stating {

    private static final BigFraction MOST_ASSESSMENTS = BigFraction.of(20);

    private Stating() {}

    /** A dossier with a value on a day; nothing where it takes more than one statement. */
    static Optional<Dossier> of(BoundaryValue value, LocalDate day) {
        if (value instanceof BoundaryValue.Total total) {
            return Optional.of(Dossier.of(assessment(total.catalogue(), "a", day)
                    .reportedScore(total.total())
                    .build()));
        }
        if (value instanceof BoundaryValue.Share share) {
            return Optional.of(Dossier.of(assessment(share.catalogue(), "a", day)
                    .reportedScore(new ReportedScore.Bounds(share.share()))
                    .build()));
        }
        return value instanceof BoundaryValue.Figure figure ? of(figure, day) : Optional.empty();
    }

    private static Optional<Dossier> of(BoundaryValue.Figure figure, LocalDate day) {
        Dossier.Builder dossier = Dossier.builder();
        if (figure.fact() instanceof Fact.OfProfile of) {
            return Optional.of(dossier.addProfile(Profile.builder()
                            .date(PartialDate.on(day))
                            .putFigure(of.figure(), figure.value())
                            .build())
                    .build());
        }
        BigFraction number = figure.value().range().lowerEndpoint();
        if (figure.fact() instanceof Fact.Count count && number.compareTo(MOST_ASSESSMENTS) <= 0) {
            String catalogue = count.series().catalogues().get(0).id();
            for (int i = 0; i < number.intValue(); i++) {
                dossier.addAssessment(
                        assessment(catalogue, "a-" + i, day.minusYears(i)).build());
            }
            return Optional.of(dossier.build());
        }
        return Optional.empty();
    }

    /** What such a dossier is about. */
    static Optional<Fact> fact(BoundaryValue value) {
        if (value instanceof BoundaryValue.Total total) {
            return Optional.of(total.fact());
        }
        if (value instanceof BoundaryValue.Share share) {
            return Optional.of(share.fact());
        }
        return value instanceof BoundaryValue.Figure figure ? Optional.of(figure.fact()) : Optional.empty();
    }

    private static Assessment.Builder assessment(String catalogue, String id, LocalDate day) {
        return Assessment.builder().id(id).catalogue(catalogue).date(PartialDate.on(day));
    }
}
