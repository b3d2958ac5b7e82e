package org.klynge.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.document.CatalogueWriter;
import org.klynge.rules.document.DocumentSchemas;
import org.klynge.rules.document.DossierWriter;
import org.klynge.rules.document.SchemeWriter;
import org.klynge.rules.scheme.Scheme;
import org.klynge.testkit.arbitrary.AnyCatalogue;
import org.klynge.testkit.arbitrary.AnyDossier;
import org.klynge.testkit.arbitrary.AnyScheme;

/** The JSON Schemas take every document that Klynge writes. */
class WrittenSchemaTest {

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void the_schema_takes_a_scheme_that_is_written(@ForAll("schemes") Scheme scheme) {
        assertTakes(DocumentSchemas.scheme(), SchemeWriter.toJson(scheme));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void the_schema_takes_an_extension_that_is_written(@ForAll("extensions") Scheme scheme) {
        assertTakes(DocumentSchemas.scheme(), SchemeWriter.toJson(scheme));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_schema_takes_a_catalogue_that_is_written(@ForAll("catalogues") IndicatorCatalogue catalogue) {
        assertTakes(DocumentSchemas.catalogue(), CatalogueWriter.toJson(catalogue));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_schema_takes_a_dossier_that_is_written(@ForAll("dossiers") Dossier dossier) {
        assertTakes(DocumentSchemas.dossier(), DossierWriter.toJson(dossier));
    }

    private static void assertTakes(String schema, String document) {
        assertThat(Json.errors(document, schema)).as(document).isEmpty();
    }

    @Provide
    static Arbitrary<Scheme> schemes() {
        return AnyScheme.schemes();
    }

    @Provide
    static Arbitrary<Scheme> extensions() {
        return AnyScheme.extensions();
    }

    @Provide
    static Arbitrary<IndicatorCatalogue> catalogues() {
        return AnyCatalogue.catalogues();
    }

    @Provide
    static Arbitrary<Dossier> dossiers() {
        return AnyDossier.dossiers(Klynge.ruleBook());
    }
}
