package org.klynge.testkit.law;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.testkit.boundary.BoundaryValue;

/** Dossiers that state one value, and nothing else. */
final class Stating {

    private static final BigFraction MOST_ASSESSMENTS = BigFraction.of(20);

    private Stating() {}

    /** A dossier with a value on a day; nothing where a few exact statements do not say it. */
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
        if (value instanceof BoundaryValue.Day date) {
            return new StatedDates(day).of(date);
        }
        if (value instanceof BoundaryValue.Time time) {
            return new StatedDates(day).of(time);
        }
        if (value instanceof BoundaryValue.Rated rated) {
            return new StatedRatings(rated.asked(), rated.catalogue())
                    .of(rated)
                    .map(ratings -> rated(rated.catalogue(), day, ratings));
        }
        if (value instanceof BoundaryValue.Reaching reaching) {
            return new StatedRatings(reaching.asked(), reaching.catalogue())
                    .of(reaching)
                    .map(ratings -> rated(reaching.catalogue(), day, ratings));
        }
        return of((BoundaryValue.Figure) value, day);
    }

    private static Dossier rated(String catalogue, LocalDate day, ImmutableMap<String, Rating> ratings) {
        Assessment.Builder assessment = assessment(catalogue, "a", day);
        ratings.forEach(assessment::putRating);
        return Dossier.of(assessment.build());
    }

    private static Optional<Dossier> of(BoundaryValue.Figure figure, LocalDate day) {
        BigFraction number = figure.value().range().lowerEndpoint();
        if (figure.fact() instanceof Fact.Count count) {
            return number.compareTo(MOST_ASSESSMENTS) <= 0
                    ? Optional.of(assessments(count, number.intValue(), day))
                    : Optional.empty();
        }
        return StatedFigures.of(figure.fact(), number)
                .map(figures -> Dossier.builder()
                        .addProfile(figures.profile(PartialDate.on(day)))
                        .build());
    }

    private static Dossier assessments(Fact.Count count, int number, LocalDate day) {
        Dossier.Builder dossier = Dossier.builder();
        String catalogue = count.series().catalogues().get(0).id();
        for (int i = 0; i < number; i++) {
            dossier.addAssessment(
                    assessment(catalogue, "a-" + i, day.minusYears(i)).build());
        }
        return dossier.build();
    }

    /** Whether a condition asks for what such a dossier is about. */
    static boolean isAbout(BoundaryValue value, Condition condition) {
        if (condition instanceof Condition.On on) {
            return fact(value).equals(Optional.of(unnamed(on.fact())));
        }
        if (condition instanceof Condition.OnDate on) {
            return value instanceof BoundaryValue.Day date && date.fact().equals(on.fact());
        }
        return (value instanceof BoundaryValue.Rated rated && rated.asked().equals(condition))
                || (value instanceof BoundaryValue.Reaching reaching
                        && reaching.asked().equals(condition));
    }

    private static Optional<Fact> fact(BoundaryValue value) {
        if (value instanceof BoundaryValue.Total total) {
            return Optional.of(total.fact());
        }
        if (value instanceof BoundaryValue.Share share) {
            return Optional.of(share.fact());
        }
        if (value instanceof BoundaryValue.Time time) {
            return time.between().map(between -> between);
        }
        return value instanceof BoundaryValue.Figure figure ? Optional.of(figure.fact()) : Optional.empty();
    }

    private static Fact unnamed(Fact fact) {
        return fact instanceof Fact.Named named ? unnamed(named.fact()) : fact;
    }

    private static Assessment.Builder assessment(String catalogue, String id, LocalDate day) {
        return Assessment.builder().id(id).catalogue(catalogue).date(PartialDate.on(day));
    }
}
