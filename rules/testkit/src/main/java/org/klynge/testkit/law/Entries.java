package org.klynge.testkit.law;

import java.util.List;
import org.klynge.assessment.Assessment;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Profile;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.standing.Grant;

/** The entries of a dossier, to be put together to another one. */
record Entries(
        Cluster cluster,
        List<Profile> profiles,
        List<Assessment> assessments,
        List<Attestation> attestations,
        List<Grant> grants,
        List<OpenList> incomplete) {

    static Entries of(Dossier dossier) {
        return new Entries(
                dossier.cluster(),
                dossier.profiles(),
                dossier.assessments(),
                dossier.attestations(),
                dossier.grants(),
                dossier.incomplete().asList());
    }

    Entries withCluster(Cluster other) {
        return new Entries(other, profiles, assessments, attestations, grants, incomplete);
    }

    Entries withProfiles(List<Profile> others) {
        return new Entries(cluster, others, assessments, attestations, grants, incomplete);
    }

    Entries withAssessments(List<Assessment> others) {
        return new Entries(cluster, profiles, others, attestations, grants, incomplete);
    }

    Entries withAttestations(List<Attestation> others) {
        return new Entries(cluster, profiles, assessments, others, grants, incomplete);
    }

    Entries withGrants(List<Grant> others) {
        return new Entries(cluster, profiles, assessments, attestations, others, incomplete);
    }

    Entries withIncomplete(List<OpenList> others) {
        return new Entries(cluster, profiles, assessments, attestations, grants, others);
    }

    Dossier dossier() {
        Dossier.Builder dossier = Dossier.builder().cluster(cluster);
        profiles.forEach(dossier::addProfile);
        assessments.forEach(dossier::addAssessment);
        attestations.forEach(dossier::addAttestation);
        grants.forEach(dossier::addGrant);
        incomplete.forEach(dossier::addIncomplete);
        return dossier.build();
    }
}
