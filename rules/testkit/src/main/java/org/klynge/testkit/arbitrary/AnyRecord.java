package org.klynge.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.rules.audit.ContentHash;
import org.klynge.rules.audit.DecisionRecord;
import org.klynge.rules.audit.Difference;
import org.klynge.rules.audit.Question;
import org.klynge.rules.audit.RecordedDossier;
import org.klynge.rules.audit.RecordedOutcome;
import org.klynge.rules.audit.RecordedStanding;
import org.klynge.rules.audit.Replay;
import org.klynge.rules.audit.SchemeHashes;

/** Records of decisions on random dossiers, and what became of them. */
public final class AnyRecord {

    private AnyRecord() {}

    /**
     * Records of decisions.
     *
     * @return records that are intact, each made on the day after the decision
     */
    public static Arbitrary<DecisionRecord> records() {
        return Asked.any().map(AnyRecord::of);
    }

    private static DecisionRecord of(Asked asked) {
        return DecisionRecord.of(asked.decider(), asked.decide())
                .recordedOn(asked.day().plusDays(1));
    }

    /**
     * What was asked.
     *
     * @return the questions of records
     */
    public static Arbitrary<Question> questions() {
        return records().map(DecisionRecord::question);
    }

    /**
     * Dossiers as they are recorded.
     *
     * @return the dossiers of records
     */
    public static Arbitrary<RecordedDossier> dossiers() {
        return records().map(DecisionRecord::dossier);
    }

    /**
     * What was decided.
     *
     * @return the outcomes of records
     */
    public static Arbitrary<RecordedOutcome> outcomes() {
        return records().map(DecisionRecord::outcome);
    }

    /**
     * What was decided on single standings.
     *
     * @return the parts of outcomes
     */
    public static Arbitrary<RecordedStanding> standings() {
        return Parts.of(outcomes(), outcome -> outcome.standings().values());
    }

    /**
     * Recorded decisions that were decided again, on a dossier that may say something else by now.
     *
     * @return replays, confirmed or not
     */
    public static Arbitrary<Replay> replays() {
        return Arbitraries.oneOf(
                Asked.any().map(asked -> Replay.of(of(asked), asked.decider())),
                Combinators.combine(Asked.any(), Asked.any())
                        .as((asked, other) -> Replay.of(of(asked), asked.decider(), other.dossier())));
    }

    /**
     * What differs when a recorded decision is decided again.
     *
     * @return causes and outcomes
     */
    public static Arbitrary<Difference> differences() {
        return Parts.of(replays(), Replay::differences);
    }

    /**
     * Hashes of anything.
     *
     * @return hashes; the simplest is of zeros
     */
    public static Arbitrary<ContentHash> hashes() {
        return Arbitraries.strings().withChars("0123456789abcdef").ofLength(64).map(ContentHash::new);
    }

    /**
     * The hashes of random schemes.
     *
     * @return hashes of an edition and of its rules
     */
    public static Arbitrary<SchemeHashes> schemes() {
        return AnyScheme.schemes().map(SchemeHashes::of);
    }
}
