package org.klynge.testkit.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.klynge.assessment.Assessment;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Profile;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.standing.Grant;

/** Makes a dossier of what a draft says. */
final class Writing {

    private static final String CLUSTER = "case";

    private final Draft draft;

    private Writing(Draft draft) {
        this.draft = draft;
    }

    /** When the latest assessment took place, if nothing asks for another day. */
    static LocalDate examined(LocalDate written) {
        return written.minusMonths(2);
    }

    /** When figures were stated and claims confirmed: after the assessments that these may be about. */
    static LocalDate stated(LocalDate written) {
        return written.minusMonths(1);
    }

    static Dossier of(Draft draft) {
        return new Writing(draft).dossier();
    }

    private Dossier dossier() {
        Cluster.Builder cluster = Cluster.builder().id(CLUSTER);
        Dossier.Builder dossier = Dossier.builder();
        Map<LocalDate, Profile.Builder> profiles = new TreeMap<>();
        for (Said said : draft.said().values()) {
            if (said instanceof Said.Founded founded) {
                cluster.founded(PartialDate.on(founded.day()));
            } else if (said instanceof Said.Figure figure) {
                profiles.computeIfAbsent(day(figure), day -> Profile.builder().date(PartialDate.on(day)))
                        .putFigure(figure.figure(), figure.value());
            } else if (said instanceof Said.Examined examined) {
                dossier.addAssessment(assessment(examined));
            } else if (said instanceof Said.Word word) {
                dossier.addAttestation(attestation(word));
            } else if (said instanceof Said.Given given) {
                dossier.addGrant(grant(given));
            } else if (said instanceof Said.Open open) {
                dossier.addIncomplete(open.list());
            }
        }
        profiles.values().forEach(profile -> dossier.addProfile(profile.build()));
        return dossier.cluster(cluster.build()).build();
    }

    private LocalDate day(Said.Figure figure) {
        return draft.said().get(figure.place() + ".date") instanceof Said.Stated stated
                ? stated.day()
                : stated(draft.written());
    }

    private Assessment assessment(Said.Examined examined) {
        Assessment.Builder assessment = Assessment.builder()
                .id(examined.series() + "-" + examined.number())
                .catalogue(examined.catalogue())
                .date(PartialDate.on(examined.day()));
        Collection<Said> details = draft.said()
                .subMap(examined.place() + ",", examined.place() + ",\uffff")
                .values();
        for (Said detail : details) {
            if (detail instanceof Said.Total total) {
                assessment.reportedScore(total.points());
            } else if (detail instanceof Said.Rated rated) {
                assessment.putRating(rated.indicator(), rated.points());
            }
        }
        return assessment.build();
    }

    private Attestation attestation(Said.Word word) {
        return Attestation.builder()
                .claim(word.claim().name())
                .holds(word.holds())
                .by(word.claim().authorities().asList().get(0))
                .date(PartialDate.on(stated(draft.written())))
                .build();
    }

    private static Grant grant(Said.Given given) {
        Grant.Builder grant = Grant.builder().standing(given.standing()).from(PartialDate.on(given.from()));
        given.until().map(PartialDate::on).ifPresent(grant::until);
        return grant.build();
    }
}
