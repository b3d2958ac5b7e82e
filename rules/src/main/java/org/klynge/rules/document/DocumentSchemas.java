package org.klynge.rules.document;

import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of documents in YAML or JSON. An editor that is given one completes the keys, explains
 * them, and marks most mistakes while a document is typed.
 *
 * <p>What a reader takes, a schema takes, save for forms that nobody writes, such as -0 or a year before 1000 without
 * quotes. A reader refuses more: no schema sees that an id is missing or occurs twice, that a name is a slip of a known one,
 * that a day is not in the calendar, that bounds are in the wrong order or beyond what can be, that a number has more
 * digits than are read, or that a document is not plain YAML.
 *
 * <pre>{@code
 * String schema = DocumentSchemas.dossier(); // save it to a file, and tell the editor where that is
 * }</pre>
 */
public final class DocumentSchemas {

    private DocumentSchemas() {}

    /**
     * The schema of dossiers, which {@link DossierReader} reads. Its id is {@code urn:klynge:schema:dossier:1}.
     *
     * @return the schema, as JSON
     */
    public static String dossier() {
        return text("dossier.schema.json");
    }

    /**
     * The schema of catalogues of indicators, which {@link RuleBookReader} reads. Its id is {@code
     * urn:klynge:schema:catalogue:1}.
     *
     * @return the schema, as JSON
     */
    public static String catalogue() {
        return text("catalogue.schema.json");
    }

    private static String text(String resource) {
        DocumentSource document =
                DocumentSource.resources(DocumentSchemas.class, resource).get(0);
        return new String(document.bytes(), StandardCharsets.UTF_8);
    }
}
