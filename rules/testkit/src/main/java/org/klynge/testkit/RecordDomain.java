package org.klynge.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.klynge.dossier.Dossier;
import org.klynge.rules.audit.ContentHash;
import org.klynge.rules.audit.DecisionRecord;
import org.klynge.rules.audit.Difference;
import org.klynge.rules.audit.Question;
import org.klynge.rules.audit.RecordedDossier;
import org.klynge.rules.audit.RecordedOutcome;
import org.klynge.rules.audit.RecordedStanding;
import org.klynge.rules.audit.Replay;
import org.klynge.rules.audit.SchemeHashes;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.Limits;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.document.Piece;
import org.klynge.rules.document.Problem;
import org.klynge.testkit.arbitrary.AnyDocument;
import org.klynge.testkit.arbitrary.AnyRecord;

/**
 * Records of decisions, documents, and what becomes of both, for properties in jqwik. A part of {@link KlyngeDomain}.
 */
@Domain(DomainContext.Global.class)
public final class RecordDomain extends DomainContextBase {

    /** Makes the domain; jqwik does. */
    public RecordDomain() {}

    @Provide
    Arbitrary<DecisionRecord> records() {
        return AnyRecord.records().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Question> questions() {
        return AnyRecord.questions().withoutEdgeCases();
    }

    @Provide
    Arbitrary<RecordedDossier> recordedDossiers() {
        return AnyRecord.dossiers().withoutEdgeCases();
    }

    @Provide
    Arbitrary<RecordedOutcome> recordedOutcomes() {
        return AnyRecord.outcomes().withoutEdgeCases();
    }

    @Provide
    Arbitrary<RecordedStanding> recordedStandings() {
        return AnyRecord.standings().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Replay> replays() {
        return AnyRecord.replays().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Difference> differences() {
        return AnyRecord.differences().withoutEdgeCases();
    }

    @Provide
    Arbitrary<ContentHash> hashes() {
        return AnyRecord.hashes().withoutEdgeCases();
    }

    @Provide
    Arbitrary<SchemeHashes> schemeHashes() {
        return AnyRecord.schemes().withoutEdgeCases();
    }

    @Provide
    Arbitrary<DocumentSource> documents() {
        return AnyDocument.sources().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Limits> limits() {
        return AnyDocument.limits().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Problem> problems() {
        return AnyDocument.problems().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Piece> pieces() {
        return AnyDocument.pieces().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Parsed<Dossier>> parsed() {
        return AnyDocument.parsed().withoutEdgeCases();
    }
}
