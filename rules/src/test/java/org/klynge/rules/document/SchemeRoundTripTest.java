package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.rules.Klynge;
import org.klynge.rules.arbitrary.AnyScheme;
import org.klynge.rules.arbitrary.World;
import org.klynge.rules.scheme.Scheme;

/** A scheme that is written is read back as it was. */
class SchemeRoundTripTest {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_scheme_comes_back_from_yaml(@ForAll("schemes") Scheme scheme) {
        assertComesBack(scheme, SchemeWriter::toYaml);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_scheme_comes_back_from_json(@ForAll("schemes") Scheme scheme) {
        assertComesBack(scheme, SchemeWriter::toJson);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void a_scheme_that_extends_another_comes_back_with_it(@ForAll("extensions") Scheme scheme) {
        assertComesBack(scheme, SchemeWriter::toYaml);
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void a_built_in_scheme_comes_back(Scheme scheme) {
        List<DocumentSource> documents = new ArrayList<>();
        for (Scheme each : Klynge.ruleBook().schemes()) {
            documents.add(DocumentSource.of(each.id() + " " + each.edition(), SchemeWriter.toYaml(each)));
        }
        Klynge.ruleBook().schemes().stream()
                .flatMap(each -> each.assessments().stream())
                .flatMap(series -> series.catalogues().stream())
                .distinct()
                .forEach(catalogue ->
                        documents.add(DocumentSource.of(catalogue.id(), CatalogueWriter.toYaml(catalogue))));
        assertThat(RuleBookReader.standalone().read(documents).orThrow().schemes())
                .contains(scheme);
    }

    static List<Scheme> builtIn() {
        return Klynge.ruleBook().schemes();
    }

    private static void assertComesBack(Scheme scheme, Function<Scheme, String> write) {
        List<DocumentSource> documents = new ArrayList<>();
        World.catalogues()
                .forEach(catalogue ->
                        documents.add(DocumentSource.of(catalogue.id(), CatalogueWriter.toYaml(catalogue))));
        scheme.base().ifPresent(base -> documents.add(DocumentSource.of("base", write.apply(base))));
        String document = write.apply(scheme);
        documents.add(DocumentSource.of("scheme", document));
        assertThat(RuleBookReader.standalone()
                        .withPlugins(World.PLUGINS)
                        .read(documents)
                        .orThrow()
                        .editions(scheme.id()))
                .as(document)
                .containsExactly(scheme);
    }

    @Provide
    static Arbitrary<Scheme> schemes() {
        return AnyScheme.schemes();
    }

    @Provide
    static Arbitrary<Scheme> extensions() {
        return AnyScheme.extensions();
    }
}
