package org.klynge.rules.audit;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.scheme.ReadingChoice;

/** Writes records of decisions. */
final class RecordWriter {

    /** The version of the form of records. */
    static final String FORM = "1";

    /** The key of the hash over everything else. */
    static final String HASH = "hash";

    private RecordWriter() {}

    static Canonical document(DecisionRecord record) {
        return content(record).put(HASH, record.hash().sha256()).end();
    }

    /** The hash that a record has where nobody changed it. */
    static ContentHash hashOf(DecisionRecord record) {
        return ContentHash.of(content(record).end());
    }

    private static Canonical.Entries content(DecisionRecord record) {
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
                .put("outcome", outcome(record.outcome()));
    }

    private static Canonical question(Question question) {
        return Canonical.table()
                .put("scheme", question.scheme())
                .put("edition", question.edition().map(Canonical::text))
                .put("date", question.date().toString())
                .put("purpose", question.purpose().word())
                .put(
                        "readings",
                        Canonical.names(question.readings().stream()
                                .map(ReadingChoice::toString)
                                .toList()))
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
        Canonical.Entries editions = Canonical.table();
        outcome.otherEditions().forEach((edition, verdicts) -> editions.put(edition, verdicts(verdicts)));
        return Canonical.table()
                .put("edition", outcome.edition())
                .put("standings", standings(outcome.standings()))
                .put("requirements", verdicts(outcome.requirements()))
                .put("contested", Canonical.names(outcome.contested()))
                .put("conflicts", Canonical.names(outcome.conflicts()))
                .put("failures", Canonical.names(outcome.failures()))
                .put("other-editions", editions.end())
                .put("may-have-no-edition", Canonical.truth(outcome.mayHaveNoEdition()))
                .end();
    }

    private static Canonical verdicts(ImmutableMap<String, Verdict> verdicts) {
        Canonical.Entries entries = Canonical.table();
        verdicts.forEach((of, verdict) -> entries.put(of, FactForm.word(verdict)));
        return entries.end();
    }

    private static Canonical standings(ImmutableMap<String, RecordedStanding> standings) {
        Canonical.Entries entries = Canonical.table();
        standings.forEach((name, standing) -> entries.put(name, standing(standing)));
        return entries.end();
    }

    private static Canonical standing(RecordedStanding standing) {
        Canonical.Entries validity = Canonical.table();
        standing.contestedValidity()
                .forEach((reading, last) -> validity.put(
                        reading,
                        Canonical.table().put("valid-until", lastDay(last)).end()));
        return Canonical.table()
                .put("verdict", FactForm.word(standing.verdict()))
                .put("valid-until", lastDay(standing.validUntil()))
                .put("missing", Canonical.names(standing.missing()))
                .put("cautious", Canonical.truth(standing.cautious()))
                .put("decisive", verdicts(standing.decisive()))
                .put("contested-validity", validity.end())
                .end();
    }

    private static Optional<Canonical> lastDay(Optional<PartialDate> validUntil) {
        return validUntil.map(PartialDate::toString).map(Canonical::text);
    }
}
