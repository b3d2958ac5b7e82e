package org.klynge.rules.audit;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.klynge.fact.PartialDate;

/** Writes records of decisions. */
final class RecordWriter {

    /** The version of the form of records. */
    static final String FORM = "1";

    private RecordWriter() {}

    static Canonical document(DecisionRecord record) {
        return Canonical.table()
                .put("record", FORM)
                .put("klynge", record.klynge())
                .put(
                        "engine",
                        Canonical.table()
                                .put("name", record.engine())
                                .put("version", record.engineVersion())
                                .end())
                .put("plug-ins", Canonical.table().putTexts(record.plugins()).end())
                .put("recorded-on", record.recordedOn().map(day -> Canonical.text(day.toString())))
                .put("question", question(record.question()))
                .put("consulted", Canonical.inOrder(record.consulted().stream().map(RecordWriter::hashes)))
                .put(
                        "dossier",
                        Canonical.table()
                                .put("hash", record.dossier().hash().sha256())
                                .put("document", record.dossier().document())
                                .end())
                .put("outcome", outcome(record.outcome()))
                .end();
    }

    private static Canonical question(Question question) {
        return Canonical.table()
                .put("scheme", question.scheme())
                .put("edition", question.edition().map(Canonical::text))
                .put("date", question.date().toString())
                .put("purpose", question.purpose().word())
                .put("readings", Canonical.names(question.readings()))
                .put("assumptions", Canonical.names(question.assumptions()))
                .end();
    }

    private static Canonical hashes(SchemeHashes hashes) {
        Canonical.Entries parts = Canonical.table();
        hashes.parts().forEach((part, hash) -> parts.put(part, hash.sha256()));
        return Canonical.table()
                .put("scheme", hashes.scheme())
                .put("edition", hashes.edition())
                .put("rules", hashes.rules().sha256())
                .put("texts", hashes.texts().sha256())
                .put("parts", parts.end())
                .end();
    }

    private static Canonical outcome(RecordedOutcome outcome) {
        Canonical.Entries requirements = Canonical.table();
        outcome.requirements().forEach((id, verdict) -> requirements.put(id, FactForm.word(verdict)));
        return Canonical.table()
                .put("edition", outcome.edition())
                .put("standings", standings(outcome.standings()))
                .put("requirements", requirements.end())
                .put("contested", Canonical.names(outcome.contested()))
                .put("conflicts", Canonical.names(outcome.conflicts()))
                .put("failures", Canonical.names(outcome.failures()))
                .end();
    }

    private static Canonical standings(ImmutableMap<String, RecordedStanding> standings) {
        Canonical.Entries entries = Canonical.table();
        for (Map.Entry<String, RecordedStanding> entry : standings.entrySet()) {
            RecordedStanding standing = entry.getValue();
            entries.put(
                    entry.getKey(),
                    Canonical.table()
                            .put("verdict", FactForm.word(standing.verdict()))
                            .put(
                                    "valid-until",
                                    standing.validUntil()
                                            .map(PartialDate::toString)
                                            .map(Canonical::text))
                            .put("missing", Canonical.names(standing.missing()))
                            .put("cautious", Canonical.truth(standing.cautious()))
                            .end());
        }
        return entries.end();
    }
}
