package org.klynge.rules.text;

import java.util.Optional;
import java.util.stream.IntStream;
import org.klynge.assessment.Assessment;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.rules.condition.Statement;

/**
 * Finds the entries of a dossier that statements speak of.
 *
 * @param dossier the dossier
 */
record DossierEntries(Dossier dossier) {

    Optional<Assessment> assessment(Statement statement) {
        return dossier.assessments().stream()
                .filter(assessment -> statement.place().equals("assessments[" + assessment.id() + "]"))
                .findFirst();
    }

    Optional<Attestation> attestation(Statement statement) {
        return IntStream.range(0, dossier.attestations().size())
                .filter(i -> statement.place().equals("attestations[" + i + "]"))
                .mapToObj(dossier.attestations()::get)
                .findFirst();
    }
}
