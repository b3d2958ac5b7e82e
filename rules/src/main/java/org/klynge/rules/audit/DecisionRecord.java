package org.klynge.rules.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.Limits;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.scheme.Scheme;

/**
 * All that is needed to tell later whether a decision still stands: what was asked of which dossier, by which rules,
 * engine and plug-ins, and what came of it. {@link Replay} decides again.
 *
 * <p>The same decision has the same record, to the byte. Klynge has no clock: who keeps records may state the day.
 *
 * <pre>{@code
 * String json = DecisionRecord.of(decider, decision).recordedOn(LocalDate.of(2021, 11, 6)).toJson();
 * DecisionRecord record = DecisionRecord.read(DocumentSource.of("record.json", json)).orThrow();
 * Replay.of(record, decider).isConfirmed();
 * }</pre>
 *
 * @param klynge the version of Klynge
 * @param engine the name of the engine
 * @param engineVersion the version of the engine
 * @param plugins the versions of the plug-ins that the decision may have asked, by kind and name, such as
 *     {@code condition nearby}; sorted
 * @param recordedOn the day of the record, if it is stated
 * @param question what was asked
 * @param consulted the hashes of the edition that was applied, of those that may have been in force instead, and of every
 *     other one that gives a standing which their conditions name; as they are published, whatever readings were chosen;
 *     sorted by scheme and edition
 * @param dossier the dossier
 * @param outcome what was decided
 * @param hash the hash over all of the rest, as the record states it
 */
public record DecisionRecord(
        String klynge,
        String engine,
        String engineVersion,
        ImmutableMap<String, String> plugins,
        Optional<LocalDate> recordedOn,
        Question question,
        ImmutableList<SchemeHashes> consulted,
        RecordedDossier dossier,
        RecordedOutcome outcome,
        ContentHash hash) {

    /** How large a record may be unless a reader is told otherwise: a dossier as large as documents may be fits into it. */
    public static final Limits LIMITS =
            Limits.STANDARD.withBytes(2 * Limits.STANDARD.bytes()).withEntries(2 * Limits.STANDARD.entries());

    /**
     * Records a decision.
     *
     * @param decider what made the decision
     * @param decision the decision
     * @return the record, without a day
     * @throws IllegalArgumentException if the decider does not have the edition that was applied, or the dossier holds what
     *     no document says
     */
    public static DecisionRecord of(Decider decider, Decision decision) {
        Scheme applied = decision.scheme();
        if (!decider.ruleBook().schemes().contains(applied)) {
            throw new IllegalArgumentException("decision: it was made by " + applied.id() + " " + applied.edition()
                    + ", which this decider does not have, or has with other rules; expected the decider that made it");
        }
        Consulted consulted = Consulted.by(decision, decider.ruleBook());
        return sealed(
                KlyngeVersion.current(),
                decider.engine().name(),
                decider.engine().version(),
                ImmutableMap.copyOf(consulted.plugins()),
                Optional.empty(),
                Question.of(decision),
                consulted.editions(decider.ruleBook()),
                RecordedDossier.of(decision.dossier()),
                RecordedOutcome.of(decision));
    }

    /** The record with the hash that is its own. */
    private static DecisionRecord sealed(
            String klynge,
            String engine,
            String engineVersion,
            ImmutableMap<String, String> plugins,
            Optional<LocalDate> recordedOn,
            Question question,
            ImmutableList<SchemeHashes> consulted,
            RecordedDossier dossier,
            RecordedOutcome outcome) {
        Function<ContentHash, DecisionRecord> stating = hash -> new DecisionRecord(
                klynge, engine, engineVersion, plugins, recordedOn, question, consulted, dossier, outcome, hash);
        // No hash is over itself, so that any will do to find the one over the rest.
        return stating.apply(RecordWriter.hashOf(stating.apply(dossier.hash())));
    }

    /**
     * Whether the record is what its hash says.
     *
     * @return false where it was altered or damaged after it was made; true does not tell that nobody made both anew
     */
    public boolean isIntact() {
        return hash.equals(RecordWriter.hashOf(this));
    }

    /**
     * The same record with the day on which it is made.
     *
     * @param day the day
     * @return the record
     */
    public DecisionRecord recordedOn(LocalDate day) {
        return sealed(
                klynge,
                engine,
                engineVersion,
                plugins,
                Optional.of(Objects.requireNonNull(day, "day")),
                question,
                consulted,
                dossier,
                outcome);
    }

    /**
     * Writes the record.
     *
     * @return canonical JSON, as the package description tells; equal records give equal texts
     */
    public String toJson() {
        return RecordWriter.document(this).json();
    }

    /**
     * Reads a record, within {@link #LIMITS}.
     *
     * @param source the document
     * @return the record, or everything that is wrong with it
     */
    public static Parsed<DecisionRecord> read(DocumentSource source) {
        return read(source, LIMITS);
    }

    /**
     * Reads a record. Whether its hash fits is told by {@link #isIntact()}; whether it is true, only by a {@link Replay}.
     *
     * @param source the document
     * @param limits how large it may be
     * @return the record, or everything that is wrong with it
     */
    public static Parsed<DecisionRecord> read(DocumentSource source, Limits limits) {
        return RecordReader.read(source, limits);
    }
}
