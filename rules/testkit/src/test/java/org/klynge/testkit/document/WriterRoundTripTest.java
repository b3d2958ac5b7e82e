package org.klynge.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.document.CatalogueWriter;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.DossierWriter;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.testkit.arbitrary.AnyCatalogue;
import org.klynge.testkit.arbitrary.AnyDossier;

/** What is written is read back as what it was written from. */
class WriterRoundTripTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_dossier_comes_back_from_yaml(@ForAll("dossiers") Dossier dossier) {
        String yaml = DossierWriter.toYaml(dossier);
        assertThat(dossier(yaml)).as(yaml).isEqualTo(dossier);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_dossier_comes_back_from_json(@ForAll("dossiers") Dossier dossier) {
        String json = DossierWriter.toJson(dossier);
        assertThat(dossier(json)).as(json).isEqualTo(dossier);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_is_read_is_written_alike(@ForAll("dossiers") Dossier dossier) {
        String yaml = DossierWriter.toYaml(dossier);
        assertThat(DossierWriter.toYaml(dossier(yaml))).isEqualTo(yaml);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_catalogue_comes_back_from_yaml(@ForAll("catalogues") IndicatorCatalogue catalogue) {
        String yaml = CatalogueWriter.toYaml(catalogue);
        assertThat(catalogue(yaml, catalogue.id())).as(yaml).isEqualTo(catalogue);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_catalogue_comes_back_from_json(@ForAll("catalogues") IndicatorCatalogue catalogue) {
        String json = CatalogueWriter.toJson(catalogue);
        assertThat(catalogue(json, catalogue.id())).as(json).isEqualTo(catalogue);
    }

    private static Dossier dossier(String text) {
        return DossierReader.of(Klynge.ruleBook())
                .read(DocumentSource.of("d", text))
                .orThrow();
    }

    /** A catalogue is read with a scheme that names it. */
    private static IndicatorCatalogue catalogue(String text, String id) {
        String scheme = """
                scheme: s
                edition: "1"
                title: S
                ladder: { id: l, kind: labels, standings: [ one ] }
                assessments: { exam: { catalogues: "%s" } }
                standings: {}
                """.formatted(id);
        return RuleBookReader.standalone()
                .read(List.of(DocumentSource.of("s", scheme), DocumentSource.of("c", text)))
                .orThrow()
                .schemes()
                .get(0)
                .assessments()
                .get(0)
                .catalogues()
                .get(0);
    }

    @Provide
    static Arbitrary<Dossier> dossiers() {
        return AnyDossier.dossiers(Klynge.ruleBook());
    }

    @Provide
    static Arbitrary<IndicatorCatalogue> catalogues() {
        return AnyCatalogue.catalogues();
    }
}
