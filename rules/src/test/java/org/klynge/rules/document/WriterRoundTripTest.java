package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.arbitrary.AnyCatalogue;
import org.klynge.rules.arbitrary.AnyDossier;

/** What is written is read back as what it was written from. */
class WriterRoundTripTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_dossier_comes_back_from_yaml(@ForAll("dossiers") Dossier dossier) {
        String yaml = DossierWriter.toYaml(dossier);
        assertThat(Documents.dossier(yaml).orThrow()).as(yaml).isEqualTo(dossier);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_dossier_comes_back_from_json(@ForAll("dossiers") Dossier dossier) {
        String json = DossierWriter.toJson(dossier);
        assertThat(Documents.dossier(json).orThrow()).as(json).isEqualTo(dossier);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_is_read_is_written_alike(@ForAll("dossiers") Dossier dossier) {
        String yaml = DossierWriter.toYaml(dossier);
        assertThat(DossierWriter.toYaml(Documents.dossier(yaml).orThrow())).isEqualTo(yaml);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_catalogue_comes_back_from_yaml(@ForAll("catalogues") IndicatorCatalogue catalogue) {
        String yaml = CatalogueWriter.toYaml(catalogue);
        assertThat(Documents.catalogue(yaml).orThrow()).as(yaml).isEqualTo(catalogue);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_catalogue_comes_back_from_json(@ForAll("catalogues") IndicatorCatalogue catalogue) {
        String json = CatalogueWriter.toJson(catalogue);
        assertThat(Documents.catalogue(json).orThrow()).as(json).isEqualTo(catalogue);
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
