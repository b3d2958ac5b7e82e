package org.klynge.testkit.refinement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Country;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.cluster.RegionalNode;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.standing.Grant;

/** The same again, but for one part. */
final class Rewritten {

    private Rewritten() {}

    /** The list with something else in one place, or with nothing there. */
    static <T> ImmutableList<T> at(List<T> list, int place, Optional<T> other) {
        List<T> result = new ArrayList<>(list);
        result.remove(place);
        other.ifPresent(each -> result.add(place, each));
        return ImmutableList.copyOf(result);
    }

    static Dossier profiles(Dossier dossier, Iterable<Profile> profiles) {
        return dossier(
                dossier,
                profiles,
                dossier.assessments(),
                dossier.attestations(),
                dossier.grants(),
                dossier.incomplete());
    }

    static Dossier assessments(Dossier dossier, Iterable<Assessment> assessments) {
        return dossier(
                dossier,
                dossier.profiles(),
                assessments,
                dossier.attestations(),
                dossier.grants(),
                dossier.incomplete());
    }

    static Dossier attestations(Dossier dossier, Iterable<Attestation> attestations) {
        return dossier(
                dossier,
                dossier.profiles(),
                dossier.assessments(),
                attestations,
                dossier.grants(),
                dossier.incomplete());
    }

    static Dossier grants(Dossier dossier, Iterable<Grant> grants) {
        return dossier(
                dossier,
                dossier.profiles(),
                dossier.assessments(),
                dossier.attestations(),
                grants,
                dossier.incomplete());
    }

    static Dossier incomplete(Dossier dossier, Iterable<OpenList> incomplete) {
        return dossier(
                dossier,
                dossier.profiles(),
                dossier.assessments(),
                dossier.attestations(),
                dossier.grants(),
                incomplete);
    }

    private static Dossier dossier(
            Dossier dossier,
            Iterable<Profile> profiles,
            Iterable<Assessment> assessments,
            Iterable<Attestation> attestations,
            Iterable<Grant> grants,
            Iterable<OpenList> incomplete) {
        Dossier.Builder result = Dossier.builder().cluster(dossier.cluster());
        profiles.forEach(result::addProfile);
        assessments.forEach(result::addAssessment);
        attestations.forEach(result::addAttestation);
        grants.forEach(result::addGrant);
        incomplete.forEach(result::addIncomplete);
        return result.build();
    }

    static Cluster founded(Cluster cluster, PartialDate founded) {
        return cluster(
                cluster, founded, cluster.country(), cluster.headOffice(), cluster.technologyArea(), cluster.nodes());
    }

    static Cluster cluster(
            Cluster cluster,
            PartialDate founded,
            Optional<Country> country,
            Optional<String> headOffice,
            Optional<String> technologyArea,
            Iterable<RegionalNode> nodes) {
        Cluster.Builder result = Cluster.builder().id(cluster.id()).founded(founded);
        result.name(cluster.name());
        country.ifPresent(result::country);
        headOffice.ifPresent(result::headOffice);
        technologyArea.ifPresent(result::technologyArea);
        nodes.forEach(result::addNode);
        cluster.earlierNames().forEach(result::addEarlierName);
        cluster.merger().ifPresent(result::merger);
        return result.build();
    }

    static Profile profile(PartialDate date, Map<ProfileFact, Quantity> figures) {
        Profile.Builder result = Profile.builder().date(date);
        figures.forEach(result::putFigure);
        return result.build();
    }

    static Assessment assessment(
            Assessment assessment, PartialDate date, Map<String, Rating> ratings, Optional<ReportedScore> total) {
        Assessment.Builder result = Assessment.builder()
                .id(assessment.id())
                .catalogue(assessment.catalogue())
                .date(date);
        assessment.assessors().forEach(result::addAssessor);
        total.ifPresent(result::reportedScore);
        assessment.maximum().ifPresent(result::maximum);
        ratings.forEach(result::putRating);
        assessment.recommendations().forEach(result::addRecommendation);
        return result.build();
    }

    static Attestation attestation(Attestation attestation, PartialDate date) {
        Attestation.Builder result = Attestation.builder()
                .claim(attestation.claim())
                .holds(attestation.holds())
                .by(attestation.by())
                .date(date);
        attestation.assessment().ifPresent(result::assessment);
        return result.build();
    }

    static Optional<Grant> grant(Grant grant, PartialDate from, Optional<PartialDate> until) {
        if (until.isPresent() && until.get().notBefore(from).isEmpty()) {
            return Optional.empty();
        }
        Grant.Builder result = Grant.builder().standing(grant.standing()).from(from);
        until.ifPresent(result::until);
        grant.by().ifPresent(result::by);
        grant.assessment().ifPresent(result::assessment);
        return Optional.of(result.build());
    }
}
