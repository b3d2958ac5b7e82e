package org.klynge.rules.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.klynge.assessment.Assessment;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.standing.Grant;

/** What a dossier tells of the history of a cluster as known on a day. */
final class KnownHistory {

    private KnownHistory() {}

    /** Whether something that has a date may be known on a day. */
    static boolean mayBe(PartialDate date, LocalDate known) {
        return date.onOrBefore(known) != Verdict.NOT_MET;
    }

    /**
     * The dossier as known on a day. Nothing changes its place: what is not known is of a standing that no rule speaks of, and
     * a grant names no assessment that is not known.
     */
    static Dossier of(Dossier dossier, LocalDate known) {
        if (known.equals(LocalDate.MAX)) {
            return dossier;
        }
        return withGrants(
                dossier,
                dossier.grants().stream()
                        .map(grant -> asKnown(dossier, grant, known))
                        .toList());
    }

    /** The dossier with other grants in the places of those on record. */
    static Dossier withGrants(Dossier dossier, List<Grant> grants) {
        Dossier.Builder builder = Dossier.builder().cluster(dossier.cluster());
        dossier.profiles().forEach(builder::addProfile);
        dossier.assessments().forEach(builder::addAssessment);
        dossier.attestations().forEach(builder::addAttestation);
        dossier.incomplete().forEach(builder::addIncomplete);
        grants.forEach(builder::addGrant);
        return builder.build();
    }

    private static Grant asKnown(Dossier dossier, Grant grant, LocalDate known) {
        Optional<PartialDate> begun = grant.from().notAfter(PartialDate.on(known));
        if (begun.isEmpty()) {
            return Grant.builder()
                    .standing(GrantHearing.LOOKED_AT)
                    .from(grant.from())
                    .build();
        }
        Grant.Builder builder = Grant.builder().standing(grant.standing()).from(begun.get());
        grant.until().ifPresent(builder::until);
        grant.by().ifPresent(builder::by);
        grant.assessment()
                .flatMap(dossier::assessment)
                .filter(assessment -> mayBe(assessment.date(), known))
                .map(Assessment::id)
                .ifPresent(builder::assessment);
        return builder.build();
    }
}
