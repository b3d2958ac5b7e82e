package org.klynge.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klynge.dossier.Dossier;
import org.klynge.rules.document.CatalogueWriter;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.DossierWriter;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.document.SchemeWriter;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.spi.Plugins;

/** What is written as a document is read back as it was. */
public final class DocumentLaw {

    private static final String LAW = "documents come back";

    private DocumentLaw() {}

    /**
     * Tries the law on a dossier: writes it as YAML and as JSON, and has a reader of the rules read that.
     *
     * @param trial the dossier and the rules
     * @return a breach where another dossier comes back, or none; no breach where the dossier holds what no document says
     */
    public static Optional<Breach> check(Trial trial) {
        Dossier dossier = trial.dossier();
        List<DocumentSource> documents;
        try {
            documents = List.of(
                    DocumentSource.of("the dossier as YAML", DossierWriter.toYaml(dossier)),
                    DocumentSource.of("the dossier as JSON", DossierWriter.toJson(dossier)));
        } catch (IllegalArgumentException noDocument) {
            return Optional.empty();
        }
        DossierReader reader = DossierReader.of(trial.decider().ruleBook());
        for (DocumentSource document : documents) {
            Parsed<Dossier> read = reader.read(document);
            if (!read.value().equals(Optional.of(dossier))) {
                return Optional.of(Breach.of(
                        LAW,
                        trial,
                        dossier.toString(),
                        read.value().map(Dossier::toString).orElseGet(() -> "unreadable: " + read.problems())));
            }
        }
        return Optional.empty();
    }

    /**
     * Tries the law on the editions of a scheme: writes the whole rule book as YAML and as JSON, with the editions that others
     * extend, and reads that. An edition that took the place of another one of its name comes back as one that stands for itself.
     *
     * @param ruleBook the rules
     * @param scheme the id of a scheme of theirs
     * @param plugins the plug-ins that the rules speak of
     * @return a breach where an edition cannot be written, cannot be read, or comes back as another one
     */
    public static Optional<Breach> check(RuleBook ruleBook, String scheme, Plugins plugins) {
        for (Form form : Form.values()) {
            Optional<Breach> breach = check(ruleBook, scheme, plugins, form);
            if (breach.isPresent()) {
                return breach;
            }
        }
        return Optional.empty();
    }

    private enum Form {
        YAML,
        JSON;

        String write(Scheme scheme) {
            return this == YAML ? SchemeWriter.toYaml(scheme) : SchemeWriter.toJson(scheme);
        }
    }

    private static Optional<Breach> check(RuleBook ruleBook, String scheme, Plugins plugins, Form form) {
        ImmutableList<Scheme> all = Editions.withExtended(ruleBook);
        for (Scheme each : all) {
            Optional<Scheme> rival = Editions.rival(each, all);
            if (rival.isPresent()) {
                return Optional.of(
                        Breach.of(
                                LAW,
                                each,
                                "one edition of this name",
                                "two: one is extended, and another one took its place; expected that to have a name of its own"));
            }
        }
        List<DocumentSource> documents = new ArrayList<>();
        all.stream()
                .flatMap(each -> each.assessments().stream())
                .flatMap(series -> series.catalogues().stream())
                .distinct()
                .forEach(catalogue ->
                        documents.add(DocumentSource.of(catalogue.id(), CatalogueWriter.toYaml(catalogue))));
        for (Scheme each : all) {
            try {
                documents.add(DocumentSource.of(each.id() + " " + each.edition(), form.write(each)));
            } catch (IllegalArgumentException noDocument) {
                return Optional.of(Breach.of(LAW, each, "a document in " + form, "none: " + noDocument.getMessage()));
            }
        }
        Parsed<RuleBook> read = RuleBookReader.standalone().withPlugins(plugins).read(documents);
        ImmutableList<Scheme> back = read.value().map(RuleBook::schemes).orElse(ImmutableList.of());
        return ruleBook.editions(scheme).stream()
                .filter(edition -> back.stream().noneMatch(each -> Editions.isSame(edition, each)))
                .findFirst()
                .map(edition -> Breach.of(
                        LAW,
                        edition,
                        "the same edition out of its document in " + form,
                        read.problems().isEmpty()
                                ? "another one: " + SchemeWriter.toYaml(edition)
                                : "unreadable: " + read.problems()));
    }
}
