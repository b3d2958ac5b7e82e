package org.klynge.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.rules.Klynge;
import org.klynge.rules.document.CatalogueWriter;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.DossierWriter;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.document.SchemeWriter;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.testkit.arbitrary.AnyDocument;
import org.klynge.testkit.arbitrary.AnyDossier;

/** Whatever a document looks like, there is an answer, with places that exist, and never an exception. */
class BrokenDocumentTest {

    private static final ImmutableMap<String, String> RULES = rules();

    private static ImmutableMap<String, String> rules() {
        ImmutableMap.Builder<String, String> rules = ImmutableMap.builder();
        Klynge.ruleBook()
                .schemes()
                .forEach(scheme -> rules.put(scheme.id() + " " + scheme.edition(), SchemeWriter.toYaml(scheme)));
        Klynge.ruleBook().schemes().stream()
                .flatMap(scheme -> scheme.assessments().stream())
                .flatMap(series -> series.catalogues().stream())
                .distinct()
                .forEach(catalogue -> rules.put(catalogue.id(), CatalogueWriter.toYaml(catalogue)));
        return rules.buildOrThrow();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_damaged_dossier_is_answered(@ForAll("dossiers") String text) {
        assertThat(Answers.faults(dossier(text), "d", text)).isEmpty();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void a_damaged_rule_document_is_answered(@ForAll("brokenRules") Tuple2<String, String> broken) {
        List<DocumentSource> documents = new ArrayList<>();
        RULES.forEach((name, text) ->
                documents.add(DocumentSource.of(name, name.equals(broken.get1()) ? broken.get2() : text)));
        Parsed<RuleBook> parsed = RuleBookReader.standalone().read(documents);
        assertThat(Answers.faults(parsed, broken.get1(), broken.get2())).isEmpty();
    }

    @Property(tries = 300)
    void any_text_is_answered(@ForAll String text) {
        assertThat(Answers.faults(dossier(text), "d", text)).isEmpty();
        assertThat(Answers.faults(scheme(text), "d", text)).isEmpty();
    }

    static List<String> hostile() {
        return HostileDocuments.all().keySet().asList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void a_hostile_document_ends_in_a_problem(String name) {
        String text = HostileDocuments.all().getOrDefault(name, "");
        assertThat(dossier(text).problems()).as(name).isNotEmpty();
        assertThat(Answers.faults(dossier(text), "d", text)).isEmpty();
        assertThat(scheme(text).problems()).as(name).isNotEmpty();
        assertThat(Answers.faults(scheme(text), "d", text)).isEmpty();
    }

    private static Parsed<?> dossier(String text) {
        return DossierReader.of(Klynge.ruleBook()).read(DocumentSource.of("d", text));
    }

    private static Parsed<?> scheme(String text) {
        return RuleBookReader.standalone().read(List.of(DocumentSource.of("d", text)));
    }

    @Provide
    static Arbitrary<String> dossiers() {
        return AnyDossier.dossiers(Klynge.ruleBook())
                .flatMap(dossier -> AnyDocument.broken(DossierWriter.toYaml(dossier)));
    }

    @Provide
    static Arbitrary<Tuple2<String, String>> brokenRules() {
        return Arbitraries.of(RULES.keySet())
                .flatMap(
                        name -> AnyDocument.broken(RULES.getOrDefault(name, "")).map(text -> Tuple.of(name, text)));
    }
}
