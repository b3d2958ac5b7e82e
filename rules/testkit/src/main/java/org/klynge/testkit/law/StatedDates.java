package org.klynge.testkit.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.klynge.assessment.Assessment;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Profile;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.DateFact.Which;
import org.klynge.rules.condition.Fact;
import org.klynge.standing.Grant;
import org.klynge.testkit.boundary.BoundaryValue;

/** Dossiers that state one date, or the two between which a time lies, to somebody who decides on a day. */
final class StatedDates {

    private final LocalDate day;

    StatedDates(LocalDate day) {
        this.day = day;
    }

    Optional<Dossier> of(BoundaryValue.Day date) {
        return isTheOnly(date.fact()) && canBeStated(date.fact(), date.day())
                ? Optional.of(
                        stating(Dossier.builder(), date.fact(), date.day()).build())
                : Optional.empty();
    }

    Optional<Dossier> of(BoundaryValue.Time time) {
        return time.between()
                .filter(between -> isPair(between, time)
                        && canBeStated(between.from(), time.from())
                        && canBeStated(between.to(), time.to()))
                .map(between -> stating(
                                stating(Dossier.builder(), between.from(), time.from()), between.to(), time.to())
                        .build());
    }

    /** Two dates that have nothing to do with each other, or an earlier and a later one of two of a kind. */
    private static boolean isPair(Fact.TimeBetween between, BoundaryValue.Time time) {
        DateFact from = between.from();
        DateFact to = between.to();
        if (Collections.disjoint(from.roots(), to.roots())) {
            return isTheOnly(from) && isTheOnly(to);
        }
        return from.roots().equals(to.roots())
                && which(from)
                        .filter(which -> which == Which.FIRST || which == Which.PREVIOUS)
                        .isPresent()
                && which(to)
                        .filter(which -> which == Which.SECOND || which == Which.LATEST)
                        .isPresent()
                && time.from().isBefore(time.to());
    }

    /** What there is once is the first of its kind, and the latest. */
    private static boolean isTheOnly(DateFact fact) {
        return which(fact)
                .filter(which -> which == Which.SECOND || which == Which.PREVIOUS)
                .isEmpty();
    }

    private static Optional<Which> which(DateFact fact) {
        if (fact instanceof DateFact.Examined examined) {
            return Optional.of(examined.which());
        }
        return fact instanceof DateFact.Granted granted ? Optional.of(granted.which()) : Optional.empty();
    }

    /** What is dated after the day is not seen, but for the founding, of which there is but one. */
    private boolean canBeStated(DateFact fact, LocalDate date) {
        if (fact instanceof DateFact.DecisionDay) {
            return date.equals(day);
        }
        // With a merger everything ends that the cluster holds.
        return fact instanceof DateFact.Founded || (!(fact instanceof DateFact.Merged) && !date.isAfter(day));
    }

    private static Dossier.Builder stating(Dossier.Builder dossier, DateFact fact, LocalDate date) {
        PartialDate on = PartialDate.on(date);
        if (fact instanceof DateFact.Founded) {
            dossier.cluster(Cluster.builder().id("unnamed").founded(on).build());
        } else if (fact instanceof DateFact.Stated stated) {
            dossier.addProfile(Profile.builder()
                    .date(on)
                    .putFigure(stated.figure(), stated.figure().possible())
                    .build());
        } else if (fact instanceof DateFact.Examined examined) {
            dossier.addAssessment(Assessment.builder()
                    .id("on-" + date)
                    .catalogue(examined.series().catalogues().get(0).id())
                    .date(on)
                    .build());
        } else if (fact instanceof DateFact.Granted granted) {
            dossier.addGrant(
                    Grant.builder().standing(granted.standing()).from(on).build());
        }
        return dossier;
    }
}
