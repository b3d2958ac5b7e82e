package org.klynge.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klynge.dossier.Attestation;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Statement;
import org.klynge.rules.condition.Word;

/** What authorities said of claims, and what was assumed. */
final class ClaimText {

    private final Messages messages;
    private final PlaceText places;
    private final AssessmentText assessments;
    private final DossierEntries entries;

    ClaimText(Messages messages, PlaceText places, AssessmentText assessments, DossierEntries entries) {
        this.messages = messages;
        this.places = places;
        this.assessments = assessments;
        this.entries = entries;
    }

    List<String> word(Claim claim, Word word) {
        List<String> lines = new ArrayList<>();
        word.statements().forEach(statement -> lines.add(said(statement)));
        if (word.assumed()) {
            lines.add(messages.text("word.assumed", claim.name()));
        } else if (word.verdict() == Verdict.UNKNOWN) {
            String by = messages.or(claim.authorities().asList());
            lines.add(messages.text(lines.isEmpty() ? "word.none" : "word.uncertain", by));
        } else if (word.verdict() == Verdict.NOT_MET && lines.isEmpty()) {
            claim.about().map(assessments::notAssessed).ifPresent(lines::add);
        }
        return lines;
    }

    private String said(Statement statement) {
        Optional<Attestation> attestation = entries.attestation(statement);
        String where = places.of(statement);
        String about = attestation
                .flatMap(Attestation::assessment)
                .map(id -> messages.text("word.about", where, "assessments[" + id + "]"))
                .orElse(where);
        return attestation
                .map(said -> messages.text(said.holds() ? "word.confirmed" : "word.denied", said.by(), about))
                .orElse(about);
    }
}
