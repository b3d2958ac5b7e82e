package org.klynge.rules.audit;

import org.klynge.dossier.Dossier;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.DossierWriter;
import org.klynge.rules.document.Limits;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.document.Piece;
import org.klynge.rules.scheme.RuleBook;

/**
 * The dossier that a decision was about, as a document: it can be looked at where the rules that give meaning to its names
 * are gone. Immutable and thread-safe.
 */
public final class RecordedDossier {

    private final ContentHash hash;
    private final Canonical document;

    RecordedDossier(ContentHash hash, Canonical document) {
        this.hash = hash;
        this.document = document;
    }

    static RecordedDossier of(Dossier dossier) {
        Canonical document = Canonical.of(
                Piece.read(DocumentSource.of("the dossier", DossierWriter.toJson(dossier)), Limits.STANDARD)
                        .orThrow());
        return new RecordedDossier(hashOf(document), document);
    }

    private static ContentHash hashOf(Canonical document) {
        return ContentHash.of(document.withoutOrder());
    }

    /**
     * The hash that the record states.
     *
     * @return the hash of the dossier when it was recorded
     */
    public ContentHash hash() {
        return hash;
    }

    /**
     * Whether the dossier is what its hash says.
     *
     * @return false where one of both was changed afterwards
     */
    public boolean isGenuine() {
        return hash.equals(hashOf(document));
    }

    /**
     * The dossier as a document.
     *
     * @return canonical JSON, which {@link DossierReader} reads
     */
    public String json() {
        return document.json();
    }

    /**
     * The dossier, as the names of a rule book let it be understood.
     *
     * @param ruleBook the rule book
     * @return the dossier, or what cannot be read by this rule book
     */
    public Parsed<Dossier> read(RuleBook ruleBook) {
        return DossierReader.of(ruleBook).read(DocumentSource.of("the dossier of the record", json()));
    }

    Canonical document() {
        return document;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordedDossier that && hash.equals(that.hash) && document.equals(that.document);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return json();
    }
}
