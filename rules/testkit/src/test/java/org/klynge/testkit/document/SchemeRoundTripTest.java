package org.klynge.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.Quantity;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.document.CatalogueWriter;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.document.SchemeWriter;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.testkit.arbitrary.AnyScheme;

/** A scheme that is written is read back as it was. */
class SchemeRoundTripTest {

    private static final Requirement OWN = Requirement.builder()
            .id("own.last")
            .says("One more.")
            .condition(new Condition.On(
                    new Fact.OfProfile(ProfileFact.PARTICIPANTS), Threshold.atLeast(Quantity.count(3))))
            .basis(Basis.OWN)
            .build();

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

    /** No rule book has both editions, so that what is written must stand for itself. */
    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void a_scheme_that_takes_the_place_of_another_comes_back_without_it(
            @ForAll("schemes") Scheme scheme, @ForAll("extensions") Scheme extension) {
        Scheme whole = scheme.extend(scheme.id(), scheme.edition())
                .title("Another")
                .inForce(InForce.ALWAYS)
                .scheme();
        Scheme read = WrittenSchemes.readBack(whole, SchemeWriter::toYaml, Optional.empty());
        assertThat(read.base()).isEmpty();
        assertThat(read.rules()).isEqualTo(scheme.rules());
        assertThat(read.inForce()).isEqualTo(InForce.ALWAYS);
        assertThat(read.title()).isEqualTo("Another");

        Scheme again = extension
                .extend(extension.id(), extension.edition())
                .add(AnyScheme.ladder().standings().asList().get(0), Purpose.RENEW, OWN)
                .scheme();
        assertThat(WrittenSchemes.readBack(again, SchemeWriter::toYaml, extension.base()))
                .satisfies(back -> assertThat(back.rules()).isEqualTo(again.rules()))
                .satisfies(back -> assertThat(back.base()).isEqualTo(extension.base()))
                .satisfies(back -> assertThat(back.changes())
                        .hasSize(extension.changes().size() + 1)
                        .containsAll(extension.changes()));
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
        assertThat(WrittenSchemes.readBack(scheme, write, scheme.base())).isEqualTo(scheme);
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
