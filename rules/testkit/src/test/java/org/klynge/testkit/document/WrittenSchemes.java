package org.klynge.testkit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.klynge.rules.document.CatalogueWriter;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.testkit.arbitrary.AnyScheme;

/** Documents of random schemes, read with the catalogues and the plug-ins that those name. */
public final class WrittenSchemes {

    private WrittenSchemes() {}

    /** Reads documents of random schemes. */
    public static Parsed<RuleBook> read(DocumentSource... schemes) {
        List<DocumentSource> documents = new ArrayList<>();
        AnyScheme.catalogues()
                .forEach(catalogue ->
                        documents.add(DocumentSource.of(catalogue.id(), CatalogueWriter.toYaml(catalogue))));
        documents.addAll(List.of(schemes));
        return RuleBookReader.standalone().withPlugins(AnyScheme.plugins()).read(documents);
    }

    /** Writes a scheme, perhaps with another one that it extends, and reads it. */
    public static Scheme readBack(Scheme scheme, Function<Scheme, String> write, Optional<Scheme> base) {
        DocumentSource document = DocumentSource.of("scheme", write.apply(scheme));
        DocumentSource[] documents = base.map(
                        other -> new DocumentSource[] {DocumentSource.of("base", write.apply(other)), document})
                .orElse(new DocumentSource[] {document});
        return read(documents).orThrow().edition(scheme.id(), scheme.edition());
    }
}
