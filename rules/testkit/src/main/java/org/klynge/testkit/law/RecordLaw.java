package org.klynge.testkit.law;

import java.util.Optional;
import org.klynge.rules.audit.DecisionRecord;
import org.klynge.rules.audit.Replay;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierWriter;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.scheme.Purpose;

/** The record of a decision is read back as it was written, and whoever decides again by it comes to the same. */
public final class RecordLaw {

    private static final String LAW = "records replay";

    private RecordLaw() {}

    /**
     * Tries the law.
     *
     * @param trial the dossier, the scheme and the day
     * @return a breach where a record does not come back or is not confirmed; no breach where the dossier holds what no document
     *     says, so that it cannot be recorded
     */
    public static Optional<Breach> check(Trial trial) {
        try {
            DossierWriter.toJson(trial.dossier());
        } catch (IllegalArgumentException noDocument) {
            return Optional.empty();
        }
        for (Purpose purpose : Purpose.values()) {
            Optional<Breach> breach = check(trial, trial.decide(purpose));
            if (breach.isPresent()) {
                return breach;
            }
        }
        return Optional.empty();
    }

    private static Optional<Breach> check(Trial trial, Decision decision) {
        DecisionRecord record = DecisionRecord.of(trial.decider(), decision);
        Parsed<DecisionRecord> read = DecisionRecord.read(DocumentSource.of("the record", record.toJson()));
        if (!read.value().equals(Optional.of(record))) {
            return Optional.of(Breach.of(
                    LAW,
                    decision,
                    "the record as it was written",
                    read.value().map(DecisionRecord::toJson).orElseGet(() -> "unreadable: " + read.problems())));
        }
        Replay replay = Replay.of(record, trial.decider());
        return replay.isConfirmed()
                ? Optional.empty()
                : Optional.of(Breach.of(LAW, decision, "the same outcome", "" + replay.differences()));
    }
}
